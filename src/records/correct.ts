import type { ExtractionFile, HistoryEvent } from '../model.ts';
import { readParagraphs } from './body.ts';
import { editYaml, isSame } from './edit.ts';
import { writeExtractionFile } from './extraction-file.ts';
import { type FrontValue, joinFrontMatter } from './front-matter.ts';
import { withoutText } from './history.ts';
import { DERIVED_KEYS, fromFront, KEY_ORDER, mergeRecord, toFront } from './merge.ts';
import { texts } from './merge-set.ts';
import { checkRecord, isKnownKey, type RecordFault } from './schema.ts';
import type { RecordFile } from './store.ts';
import type { RecordChange } from './transaction.ts';

/** A correction of one key: its new value, `null` to take the key out. */
export type Corrections = ReadonlyMap<string, FrontValue | null>;

/** Keys that say what a record is and where it comes from: they are not a matter of opinion. */
const FIXED: ReadonlySet<string> = new Set(['id', 'sha256', 'original', 'added']);

/** Keys with a list of texts: `field=a; b` gives two. */
const LISTS: ReadonlySet<string> = new Set(['topics', 'keywords', 'aliases', 'checked']);

/** What a correction comes to for one record: what to write, or why not. */
export type Correction = { change: RecordChange; events: HistoryEvent[] } | { faults: RecordFault[] } | { same: true };

/**
 * Reads `field=value` as a person types it; without a value the key is taken out. Lists are parted by semicolons.
 * A sentence that says what is wrong for anything else, for keys that the tool alone writes, and for those that hold
 * more than text.
 */
export function readCorrection(text: string): { key: string; value: FrontValue | null } | { message: string } {
  const at = text.indexOf('=');
  const key = text.slice(0, Math.max(at, 0)).trim();
  const value = text.slice(at + 1).trim();
  if (at < 0 || !/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key))
    return { message: `"${text}" is no correction; write field=value, or field= to take the value out` };
  if (FIXED.has(key)) return { message: `${key} says what the record is; it cannot be corrected` };
  if (key === 'speakers' || key === 'statements')
    return { message: `${key} holds more than text; correct it in the record file` };
  if (!isKnownKey(key)) return { message: `${key} is no field of a record; write keys of your own into the file` };
  if (value === '') return { key, value: null };
  if (!LISTS.has(key)) return { key, value };
  const items = value.split(';').map((item) => item.trim());
  return { key, value: [...new Set(items.filter((item) => item !== ''))] };
}

/**
 * Corrects a record: front matter with the new values and all else as it was, and an event for each key with the reason.
 * A value that differs from what was extracted counts as entered by hand from then on. One that is as it was extracted is
 * put into `checked`: verified, though unchanged. So is a key taken out that has no value anyway.
 */
export function correctRecord(
  read: RecordFile,
  extraction: ExtractionFile | null,
  corrections: Corrections,
  note: { at: string; reason: string },
): Correction {
  const { data, body, eol } = read.front;
  const wanted = new Map([...corrections].filter(([key, value]) => !isSame(data.get(key) ?? null, value)));
  const verified = [...corrections].filter(
    ([key, value]) => isExtracted(key) && isSame(extractedOf(extraction, key), value),
  );
  const checked = texts(data.get('checked') ?? null);
  const unlisted = verified.map(([key]) => key).filter((key) => !checked.includes(key));
  if (unlisted.length > 0 && !corrections.has('checked')) wanted.set('checked', [...checked, ...unlisted]);
  if (wanted.size === 0) return { same: true };
  const after = new Map(data);
  for (const [key, value] of wanted) {
    if (value === null) after.delete(key);
    else after.set(key, value);
  }
  const record = checkRecord(after, body);
  if (Array.isArray(record)) return { faults: record };
  const merge =
    extraction &&
    mergeRecord(
      { data: after, paragraphs: readParagraphs(body), checked: record.checked },
      extraction,
      extraction.values,
    );
  // An edit that the person made in the file before, and no ingest has seen yet, is told of as it would be there.
  const noticed = (merge?.noticed ?? []).filter(({ field }) => !wanted.has(field));
  const changed = [...wanted].map(([field, value]) => ({
    field,
    before: fromFront(data.get(field) ?? null),
    after: fromFront(value),
    reason: note.reason,
  }));
  const events = [...noticed.map((edit) => ({ ...edit, reason: 'by hand' })), ...changed].map((edit): HistoryEvent => {
    const event: HistoryEvent = { at: note.at, id: record.id, event: 'changed', ...edit };
    return record.status === 'withdrawn' ? withoutText(event) : event;
  });
  const text = joinFrontMatter({ ...read.front, yaml: editYaml(read.front.yaml, wanted, KEY_ORDER, eol) });
  const known = merge && extraction && writeExtractionFile({ ...extraction, hand: merge.hand });
  return {
    change: { id: record.id, file: read.file, text, expected: read.text, extraction: known, obsolete: [] },
    events,
  };
}

/** Is this a key that extraction fills? Of others there is nothing to verify. */
function isExtracted(key: string): boolean {
  return (DERIVED_KEYS as readonly string[]).includes(key);
}

function extractedOf(extraction: ExtractionFile | null, key: string): FrontValue | null {
  if (!extraction || !Object.hasOwn(extraction.values.fields, key)) return null;
  const value = extraction.values.fields[key];
  return value === undefined ? null : toFront(value);
}
