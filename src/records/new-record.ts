import type { ExtractedValues } from '../model.ts';
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

/** Writes a new record file: front matter in a fixed order, then the body's paragraphs. */
export function writeNewRecord(record: NewRecord, values: ExtractedValues): string {
  const own = new Map<string, string>([
    ['id', record.id],
    ['original', record.original],
    ['sha256', record.sha256],
    ['added', record.added],
  ]);
  const lines = KEY_ORDER.flatMap((key) => {
    const value = own.get(key) ?? (Object.hasOwn(values.fields, key) ? values.fields[key] : undefined);
    return value === undefined ? [] : [writePair(key, toFront(value), '', '\n')];
  });
  if (record.status) lines.push(writePair('status', record.status, '', '\n'));
  const body = values.body.length === 0 ? '' : `${values.body.join('\n\n')}\n`;
  return `---\n${lines.join('')}---\n${body}`;
}

/** The shortest prefix of a SHA-256, of 10 hex digits or more, that is no other record's id. */
export function newId(sha256: string, isTaken: (id: string) => boolean): string {
  for (let length = 10; length <= sha256.length; length++) {
    const id = sha256.slice(0, length);
    if (!isTaken(id)) return id;
  }
  throw new Error(`the archive already has a record for each prefix of ${sha256}; remove one of them`);
}
