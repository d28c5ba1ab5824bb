import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryEvent } from '../model.ts';

/** What history knows of one record: enough to find it when its file was moved or deleted. */
export interface KnownRecord {
  id: string;
  /** Last known path under `content/articles/`, without `.md`. */
  path: string;
  /** Paths it had before, oldest first: their addresses may have been cited. */
  formerPaths: string[];
  original: string | null;
  sha256: string | null;
  added: string;
  isDeleted: boolean;
  isWithdrawn: boolean;
  /** UTC instant since when it is withdrawn, as far as history tells. */
  withdrawnAt: string | null;
}

/** Where a record stands and what it was made from: `after` of `added`, `moved` and `renamed` events. */
export interface Whereabouts {
  path: string;
  original: string | null;
  sha256: string | null;
  added: string;
}

/**
 * Reads the events in `content/history/`, oldest first. With `kinds` only events of these names are wanted, and lines that
 * cannot be one of them are not read; some others may come too.
 */
export function readHistory(root: string, kinds: readonly HistoryEvent['event'][] = []): HistoryEvent[] {
  const folder = join(root, 'content/history');
  return historyYears(folder).flatMap((name) => readEvents(readFileSync(join(folder, name), 'utf8'), kinds));
}

/** Reads the events in a text, as `readHistory` does. A line that is no event is passed over: a cut-off write. */
export function readEvents(text: string, kinds: readonly HistoryEvent['event'][] = []): HistoryEvent[] {
  const isWanted = (line: string) => kinds.length === 0 || kinds.some((kind) => line.includes(kind));
  return text.split('\n').filter(isWanted).flatMap(readEvent);
}

/** Names of the history's files, oldest first; none when there is no such folder. */
export function historyYears(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{4}\.jsonl$/.test(name))
    .sort();
}

function readEvent(line: string): HistoryEvent[] {
  if (line.trim() === '') return [];
  try {
    const event: unknown = JSON.parse(line);
    return typeof event === 'object' && event !== null && 'id' in event && 'event' in event
      ? [event as HistoryEvent]
      : [];
  } catch {
    return [];
  }
}

/** Follows the events of each record to where it was last known to stand. */
export function knownRecords(events: readonly HistoryEvent[]): Map<string, KnownRecord> {
  const known = new Map<string, KnownRecord>();
  followEvents(known, events);
  return known;
}

/** Follows further events, from what is known before them. */
export function followEvents(known: Map<string, KnownRecord>, events: readonly HistoryEvent[]): void {
  for (const event of events) {
    const record = known.get(event.id);
    const after = event.after as Partial<Whereabouts> | null;
    if (event.event === 'added' && after?.path) {
      known.set(event.id, {
        id: event.id,
        path: after.path,
        formerPaths: [],
        original: after.original ?? null,
        sha256: after.sha256 ?? null,
        added: after.added ?? event.at,
        isDeleted: false,
        isWithdrawn: false,
        withdrawnAt: null,
      });
    }
    if (!record) continue;
    if (event.event === 'moved' && typeof event.after === 'string') {
      record.formerPaths = [...record.formerPaths, record.path].filter((path) => path !== event.after);
      record.path = event.after;
    }
    if (event.event === 'renamed' && typeof event.after === 'string') record.original = event.after;
    if (event.event === 'changed' && event.field === 'sha256' && typeof event.after === 'string')
      record.sha256 = event.after;
    if (event.event === 'deleted') record.isDeleted = true;
    if (event.event === 'withdrawn') {
      record.isWithdrawn = true;
      record.withdrawnAt = event.at;
    }
    // A file that was deleted and made again is not thereby published again.
    if (event.event === 'restored' && event.field === 'status') record.isWithdrawn = false;
    if (event.event === 'restored' && event.field !== 'status') record.isDeleted = false;
  }
}

/** Fields of an event that hold no text of an article, and stay when the record is withdrawn. */
const TEXTLESS = new Set(['sha256', 'original', 'path', 'status']);

/** Takes a withdrawn record's text out of a line of history; lines of other records come back as they are. */
export function redactLine(line: string, id: string): string {
  const event = readEvent(line)[0];
  return event?.id === id ? writeEvent(withoutText(event)).trimEnd() : line;
}

/** Takes the article's text out of an event: what history keeps of a withdrawn record. */
export function withoutText(event: HistoryEvent): HistoryEvent {
  if (event.event !== 'changed' || (event.field !== null && TEXTLESS.has(event.field))) return event;
  return { ...event, before: null, after: null };
}

/** Writes one event as its line. */
export function writeEvent(event: HistoryEvent): string {
  const { at, id, event: name, field, before, after, reason } = event;
  return `${JSON.stringify({ at, id, event: name, field, before, after, reason })}\n`;
}
