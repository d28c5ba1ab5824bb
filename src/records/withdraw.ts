import type { ExtractionFile, HistoryEvent } from '../model.ts';
import { type Correction, correctRecord } from './correct.ts';
import { type FrontValue, joinFrontMatter } from './front-matter.ts';
import { KEY_ORDER } from './merge.ts';
import { checkRecord } from './schema.ts';
import type { RecordFile } from './store.ts';
import { extractionPath } from './transaction.ts';
import { writePair } from './yaml-text.ts';

/** A withdrawal: when (UTC), on which day in the zone of the archive (`YYYY-MM-DD`), and the reason that readers are told. */
export interface Withdrawal {
  at: string;
  day: string;
  reason: string;
}

/** What stays of an erased record, beside status, day and reason: what it was made from, where it stands, until when it is hidden. */
const KEPT: ReadonlySet<string> = new Set(['id', 'original', 'sha256', 'added', 'aliases', 'embargo']);

/**
 * Withdraws a record: status, day and reason in its front matter, all else as it was, so that it can be restored. One that is
 * withdrawn already keeps its day, and gets the reason where that is another.
 */
export function withdrawRecord(
  read: RecordFile,
  extraction: ExtractionFile | null,
  { at, day, reason }: Withdrawal,
): Correction {
  const isNew = !isWithdrawn(read);
  const given = new Map<string, FrontValue>([
    ...(isNew ? [['status', 'withdrawn'] as const, ['withdrawn', day] as const] : []),
    ['reason', reason],
  ]);
  const correction = correctRecord(read, extraction, given, { at, reason });
  if (!('change' in correction) || !isNew) return correction;
  const noticed = correction.events.filter(({ field }) => field === null || !given.has(field));
  return { ...correction, events: [...noticed, eventOf(correction.change.id, at, reason)] };
}

/**
 * Withdraws a record and takes all that was said in the article out of it: text, headline and all other values, notes and
 * keys of the maintainer's own among them, for nobody can tell which of these repeat it. Its extraction goes, and the
 * originals `files` (from the archive's root); their SHA-256 stays, so that the text is known should it come again.
 */
export function eraseRecord(
  read: RecordFile,
  files: readonly string[],
  hasExtraction: boolean,
  { at, day, reason }: Withdrawal,
): Correction {
  const { data, body, before, after, eol } = read.front;
  const record = checkRecord(data, body);
  if (Array.isArray(record)) return { faults: record };
  const isNew = !isWithdrawn(read);
  const kept = new Map([...data].filter(([key]) => KEPT.has(key)));
  kept.set('status', 'withdrawn');
  const since = isNew ? day : data.get('withdrawn');
  if (since !== undefined) kept.set('withdrawn', since);
  kept.set('reason', reason);
  const yaml = inOrder(kept).map(([key, value]) => writePair(key, value, '', eol));
  const text = joinFrontMatter({ before, yaml: yaml.join(''), after, body: '' });
  const obsolete = [...(hasExtraction ? [extractionPath(read.file)] : []), ...files];
  if (text === read.text && obsolete.length === 0) return { same: true };
  const erased: HistoryEvent = {
    ...eventOf(record.id, at, reason),
    event: 'changed',
    field: record.original === undefined ? 'body' : 'original',
    before: record.original ?? null,
  };
  return {
    change: { id: record.id, file: read.file, text, expected: read.text, extraction: null, obsolete },
    events: [...(isNew ? [eventOf(record.id, at, reason)] : []), erased],
  };
}

function isWithdrawn({ front }: RecordFile): boolean {
  return front.data.get('status') === 'withdrawn';
}

function eventOf(id: string, at: string, reason: string): HistoryEvent {
  return { at, id, event: 'withdrawn', field: 'status', before: null, after: null, reason };
}

function inOrder(data: ReadonlyMap<string, FrontValue>): [string, FrontValue][] {
  const names: readonly string[] = KEY_ORDER;
  const rank = (key: string) => (names.includes(key) ? names.indexOf(key) : names.length);
  return [...data].sort(([a], [b]) => rank(a) - rank(b));
}
