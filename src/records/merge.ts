import type { ExtractedValues, ExtractionFile, FieldValue, HandEdits } from '../model.ts';
import { bodyEdits, mergeBody } from './body.ts';
import { isSame } from './edit.ts';
import type { FrontValue } from './front-matter.ts';
import { mergeSet } from './merge-set.ts';
import { mergeSpeakers } from './merge-speakers.ts';

/** Front matter keys that extraction fills, in the order in which a new record has them. */
export const DERIVED_KEYS = [
  'headline',
  'standfirst',
  'date',
  'captured',
  'updated',
  'source',
  'originalSource',
  'agency',
  'byline',
  'url',
  'dateline',
  'place',
  'language',
  'speakers',
  'topics',
  'keywords',
] as const;

/** All keys that the tool itself writes, in the order of a new record. */
export const KEY_ORDER = ['id', ...DERIVED_KEYS, 'original', 'sha256', 'added', 'aliases'] as const;

/** Derived keys that merge element by element, whatever their order. */
const SET_KEYS: ReadonlySet<string> = new Set(['topics', 'keywords']);

/** What a person did to one value since the last ingest. */
export interface NoticedEdit {
  field: string;
  before: unknown;
  after: unknown;
}

/** A place where extraction changed its mind under a person's value; the person's value was kept. */
export interface StaleEdit {
  field: string;
  kept: FrontValue | null;
  extracted: FieldValue | null;
}

/** The result of a merge: what to write, and what to say about it. */
export interface Merge {
  /** Derived keys whose value in the record changes; `null` removes the key. */
  changes: Map<string, FrontValue | null>;
  /** Markdown paragraphs the record is to have. */
  body: string[];
  hand: HandEdits;
  stale: StaleEdit[];
  /** What a person changed since the last ingest. */
  noticed: NoticedEdit[];
}

/** Nothing changed by hand. */
export function noEdits(): HandEdits {
  return { fields: {}, sets: {}, body: { written: [], removed: [] } };
}

/** Turns a field value into what stands in front matter. */
export function toFront(value: FieldValue): FrontValue {
  return fromPlain(value);
}

function fromPlain(value: unknown): FrontValue {
  if (Array.isArray(value)) return value.map(fromPlain);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return new Map(entries.map(([key, item]) => [key, fromPlain(item)]));
}

/**
 * Turns front matter back into plain JSON values, for the `.json` file and the history. A person may have written any
 * shape: `toFront` gives the same back.
 */
export function fromFront(value: FrontValue | null): FieldValue | null {
  return value === null ? null : (toPlain(value) as FieldValue);
}

function toPlain(value: FrontValue): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  return value instanceof Map ? Object.fromEntries([...value].map(([key, item]) => [key, toPlain(item)])) : value;
}

/** A value that is there but says nothing (`source:` left empty, `topics: []`) counts as absent. */
function presentValue(value: FrontValue | undefined): FrontValue | null {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? null : value;
}

/**
 * Merges a record with a new extraction, three ways, field by field; a person's value always wins.
 *
 * `base` is the extraction file of the last ingest. A value that equals what was extracted then follows the new
 * extraction; one that differs was changed by a person and stays, also when extraction later comes to say the same and
 * then something else: `base.hand` remembers it until the person changes the value back to what is extracted.
 * A key that a person deleted stays deleted. Without a `base` everything is by hand. Keys in `checked` are frozen.
 */
export function mergeRecord(
  record: { data: ReadonlyMap<string, FrontValue>; paragraphs: readonly string[]; checked: readonly string[] },
  base: Pick<ExtractionFile, 'values' | 'hand'> | null,
  next: ExtractedValues,
): Merge {
  const merge: Merge = { changes: new Map(), body: [...record.paragraphs], hand: noEdits(), stale: [], noticed: [] };
  for (const key of DERIVED_KEYS) {
    const mine = presentValue(record.data.get(key));
    const old = extractedValue(base?.values, key);
    const extracted = extractedValue(next, key);
    const remembered =
      base && Object.hasOwn(base.hand.fields, key) ? rememberedValue(base.hand.fields[key]) : undefined;
    const wasByHand = remembered !== undefined && isSame(remembered, mine);
    const isFrozen = !base || wasByHand || record.checked.includes(key);
    const list = mine ?? (base && wasEmptied(base, key) ? [] : null);
    if (!isFrozen && key === 'speakers' && list !== null) mergeSpeakers(merge, list, old, extracted, base.hand);
    else if (!isFrozen && SET_KEYS.has(key) && list !== null) mergeSet(merge, key, list, old, extracted, base.hand);
    else if (isFrozen || !isSame(mine, old)) keep(merge, key, mine, old, extracted, wasByHand, base !== null);
    else if (!isSame(mine, extracted)) merge.changes.set(key, extracted);
  }
  if (!base) {
    merge.hand.body = bodyEdits(record.paragraphs, next.body, { written: [...record.paragraphs], removed: [] });
    return merge;
  }
  const body = mergeBody(record.paragraphs, base.values.body, next.body, base.hand.body);
  merge.hand.body = body.hand;
  merge.body = body.paragraphs;
  if (body.conflicts > 0) merge.stale.push({ field: 'body', kept: null, extracted: null });
  const wrote = body.hand.written.filter((text) => !base.hand.body.written.includes(text));
  const took = body.hand.removed.filter((text) => !base.hand.body.removed.includes(text));
  if (wrote.length + took.length > 0) merge.noticed.push({ field: 'body', before: took, after: wrote });
  return merge;
}

function extractedValue(values: ExtractedValues | undefined, key: string): FrontValue | null {
  const value = values && Object.hasOwn(values.fields, key) ? values.fields[key] : undefined;
  return value === undefined ? null : presentValue(toFront(value));
}

/** True when the last merge itself left a list without elements: an absent key is then no deletion by a person. */
function wasEmptied(base: Pick<ExtractionFile, 'values' | 'hand'>, key: string): boolean {
  const edits = Object.hasOwn(base.hand.sets, key) ? base.hand.sets[key] : undefined;
  if (!edits || edits.added.length > 0) return false;
  const old = base.values.fields[key] ?? [];
  const isRemoved = new Set(edits.removed);
  return typeof old !== 'string' && old.every((item) => isRemoved.has(typeof item === 'string' ? item : item.id));
}

/** A value as `HandEdits` keeps it, turned into what stands in front matter. */
export function rememberedValue(value: FieldValue | null | undefined): FrontValue | null {
  return value === null || value === undefined ? null : toFront(value);
}

function keep(
  merge: Merge,
  key: string,
  mine: FrontValue | null,
  old: FrontValue | null,
  extracted: FrontValue | null,
  wasByHand: boolean,
  hasBase: boolean,
): void {
  merge.hand.fields[key] = fromFront(mine);
  if (!hasBase) return;
  if (!wasByHand && !isSame(mine, old))
    merge.noticed.push({ field: key, before: fromFront(old), after: fromFront(mine) });
  if (!isSame(extracted, old) && !isSame(extracted, mine)) {
    merge.stale.push({ field: key, kept: mine, extracted: fromFront(extracted) });
  }
}
