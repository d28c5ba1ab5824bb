import { join } from 'node:path';
import { readDocument } from '../formats/index.ts';
import type { Span, StoredRecord } from '../model.ts';
import { fileOfOriginal, readOriginal } from '../records/originals.ts';
import { evidenceOf } from '../site/evidence.ts';
import { type Doubt, examineStored } from './examine.ts';

/** One thing to decide about a record, with the words that it rests on. */
export interface Finding extends Doubt {
  id: string;
  /** Path of the record file. */
  record: string;
  headline: string | null;
  /** Clues that disagree about the field. */
  conflicts: string[];
  /** The words in the original, with some of what stands around them. */
  words: { before: string; words: string; after: string }[];
}

/** How much of the original is shown on either side of the words, in code units. */
const CONTEXT = 60;

/** Pieces of evidence shown for one value. */
const MOST_WORDS = 3;

/** What of a record is to be decided: weak and missing values, and values about which clues disagree. */
export function findingsOf(root: string, stored: StoredRecord): Finding[] {
  const { record, file, extraction } = stored;
  if (record.status === 'withdrawn') return [];
  const examined = examineStored(stored);
  const evidence = evidenceOf(record, extraction);
  const fields = new Map(examined.doubts.map((doubt) => [doubt.field, doubt]));
  for (const { field } of examined.conflicts) {
    if (fields.has(field)) continue;
    const known = evidence.find((one) => one.field === field);
    fields.set(field, {
      field,
      value: known?.value ?? null,
      certainty: known?.certainty ?? 'missing',
      hasWords: (known?.spans.length ?? 0) > 0,
    });
  }
  if (fields.size === 0) return [];
  const text = textOf(root, stored);
  return [...fields.values()].map((doubt) => {
    const spans = [
      ...(evidence.find((one) => one.field === doubt.field)?.spans ?? []),
      ...(extraction?.extraction.conflicts ?? [])
        .filter(({ field }) => field === doubt.field)
        .flatMap((one) => one.evidence),
    ];
    return {
      ...doubt,
      id: record.id,
      record: file,
      headline: record.headline ?? null,
      conflicts: examined.conflicts.filter(({ field }) => field === doubt.field).map(({ message }) => message),
      words:
        text === null
          ? []
          : uniqueSpans(spans)
              .slice(0, MOST_WORDS)
              .map((span) => inContext(text, span)),
    };
  });
}

/** The text in which spans count; `null` when the original is gone or another one. */
export function textOf(root: string, { record, extraction }: StoredRecord): string | null {
  if (record.original === undefined || extraction === null) return null;
  const file = readOriginal(root, fileOfOriginal(root, record.original));
  if ('message' in file || file.sha256 !== extraction.extraction.sha256) return null;
  const document = readDocument(record.original, file.bytes);
  return 'rejected' in document ? null : document.text;
}

/** Path on the disk of a record's original, or `null`. */
export function originalOf(root: string, { record }: StoredRecord): string | null {
  return record.original === undefined ? null : join(root, 'content', fileOfOriginal(root, record.original));
}

function uniqueSpans(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.join('-'), span])).values()];
}

function inContext(text: string, [start, end]: Span): Finding['words'][number] {
  const oneLine = (words: string) => words.replace(/\s+/g, ' ');
  return {
    before: oneLine(text.slice(Math.max(0, start - CONTEXT), start)),
    words: oneLine(text.slice(start, Math.min(end, start + 4 * CONTEXT))),
    after: oneLine(text.slice(end, end + CONTEXT)),
  };
}
