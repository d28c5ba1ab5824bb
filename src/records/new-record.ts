import type { ExtractedValues } from '../model.ts';
import type { FrontMatter, FrontValue } from './front-matter.ts';
import { KEY_ORDER, toFront } from './merge.ts';
import { writePair } from './yaml-text.ts';

/** What the tool itself knows of a new record. */
export interface NewRecord {
  id: string;
  original: string;
  sha256: string;
  added: string;
  /** Set when the record is made again after it had been withdrawn: it stays withdrawn. */
  status: 'withdrawn' | null;
}

/**
 * Makes a new record file, in its parts: front matter in a fixed order, then the body's paragraphs. They are just as
 * `readFrontMatter` would read them out of the file: to read again what was just written takes longer than to write it.
 */
export function frontOfNew(record: NewRecord, values: ExtractedValues): FrontMatter {
  const own = new Map<string, string>([
    ['id', record.id],
    ['original', record.original],
    ['sha256', record.sha256],
    ['added', record.added],
  ]);
  const data = new Map<string, FrontValue>();
  for (const key of KEY_ORDER) {
    const value = own.get(key) ?? (Object.hasOwn(values.fields, key) ? values.fields[key] : undefined);
    if (value !== undefined) data.set(key, toFront(value));
  }
  if (record.status) data.set('status', record.status);
  const yaml = [...data].map(([key, value]) => writePair(key, value, '', '\n')).join('');
  const body = values.body.length === 0 ? '' : `${values.body.join('\n\n')}\n`;
  return { before: '---\n', yaml, after: '---\n', body, data, eol: '\n' };
}

/** The shortest prefix of a SHA-256, of 10 hex digits or more, that is no other record's id. */
export function newId(sha256: string, isTaken: (id: string) => boolean): string {
  for (let length = 10; length <= sha256.length; length++) {
    const id = sha256.slice(0, length);
    if (!isTaken(id)) return id;
  }
  throw new Error(`the archive already has a record for each prefix of ${sha256}; remove one of them`);
}
