import type { HandEdits } from '../model.ts';
import { isSame } from './edit.ts';
import type { FrontValue } from './front-matter.ts';
import { fromFront, type Merge, rememberedValue } from './merge.ts';
import { setEdits } from './merge-set.ts';

type Item = Map<string, FrontValue>;

/** What of a speaker extraction fills in. */
const SPEAKER_KEYS = ['name', 'role'];

/** Merges the list of speakers by `id`, and each speaker key by key; keys of the person's own stay. */
export function mergeSpeakers(
  merge: Merge,
  mine: FrontValue,
  old: FrontValue | null,
  extracted: FrontValue | null,
  hand: HandEdits,
): void {
  const items = Array.isArray(mine) ? mine : [mine];
  const memory =
    Object.keys(hand.fields).some((key) => key.startsWith('speakers/')) || Object.hasOwn(hand.sets, 'speakers');
  if (isSame(items, old) && !memory) {
    if (!isSame(items, extracted)) merge.changes.set('speakers', extracted);
    return;
  }
  const base = byId(old);
  const next = byId(extracted);
  const record = byId(items);
  const edits = setEdits([...record.keys()], [...base.keys()], hand.sets.speakers);
  if (edits.added.length + edits.removed.length > 0) merge.hand.sets.speakers = edits;
  const isAdded = new Set(edits.added);
  const result: FrontValue[] = [];
  for (const item of items) {
    const id = idOf(item);
    if (id === null || !(item instanceof Map) || isAdded.has(id)) {
      result.push(item);
      continue;
    }
    const merged = mergeItem(merge, id, item, base.get(id) ?? new Map(), next.get(id) ?? null, hand);
    if (merged) result.push(merged);
  }
  const isRemoved = new Set(edits.removed);
  for (const [id, item] of next) if (!record.has(id) && !isRemoved.has(id)) result.push(item);
  if (!isSame(result, items)) merge.changes.set('speakers', result.length === 0 ? null : result);
  const added = edits.added.filter((id) => !hand.sets.speakers?.added.includes(id));
  const removed = edits.removed.filter((id) => !hand.sets.speakers?.removed.includes(id));
  if (added.length + removed.length > 0) merge.noticed.push({ field: 'speakers', before: removed, after: added });
}

/** One speaker merged, or `null` when extraction no longer finds one that no person touched. */
function mergeItem(merge: Merge, id: string, mine: Item, old: Item, next: Item | null, hand: HandEdits): Item | null {
  const result = new Map(mine);
  let isTouched = [...mine.keys()].some((key) => key !== 'id' && !SPEAKER_KEYS.includes(key));
  for (const key of SPEAKER_KEYS) {
    const place = `speakers/${id}/${key}`;
    const value = mine.get(key) ?? null;
    const remembered = Object.hasOwn(hand.fields, place) ? hand.fields[place] : undefined;
    const wasByHand = remembered !== undefined && isSame(rememberedValue(remembered), value);
    if (wasByHand || !isSame(value, old.get(key) ?? null)) {
      isTouched = true;
      merge.hand.fields[place] = fromFront(value);
      if (!wasByHand)
        merge.noticed.push({ field: place, before: fromFront(old.get(key) ?? null), after: fromFront(value) });
      const extracted = next?.get(key) ?? null;
      if (next && !isSame(extracted, old.get(key) ?? null) && !isSame(extracted, value)) {
        merge.stale.push({ field: place, kept: value, extracted: fromFront(extracted) });
      }
    } else if (next) {
      const extracted = next.get(key);
      if (extracted === undefined) result.delete(key);
      else result.set(key, extracted);
    }
  }
  return next || isTouched ? result : null;
}

function idOf(item: FrontValue): string | null {
  const id = item instanceof Map ? item.get('id') : undefined;
  return typeof id === 'string' && id !== '' ? id : null;
}

function byId(list: FrontValue | null): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const item of Array.isArray(list) ? list : []) {
    const id = idOf(item);
    if (id !== null && item instanceof Map) found.set(id, item);
  }
  return found;
}
