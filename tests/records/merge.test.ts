import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { ExtractedValues, HandEdits } from '../../src/model.ts';
import { isSame } from '../../src/records/edit.ts';
import type { FrontValue } from '../../src/records/front-matter.ts';
import { mergeRecord, noEdits, toFront } from '../../src/records/merge.ts';

/** A record and its extraction file, driven through edits and ingests as the real ones are. */
interface State {
  data: Map<string, FrontValue>;
  paragraphs: string[];
  base: { values: ExtractedValues; hand: HandEdits };
}

const values = (fields: ExtractedValues['fields'], body: string[] = []): ExtractedValues => ({ fields, body });

function newState(next: ExtractedValues): State {
  const data = new Map(Object.entries(next.fields).map(([key, value]) => [key, toFront(value)] as const));
  return { data, paragraphs: [...next.body], base: { values: next, hand: noEdits() } };
}

function ingest(state: State, next: ExtractedValues, checked: string[] = []) {
  const merge = mergeRecord({ ...state, checked }, state.base, next);
  for (const [key, value] of merge.changes) {
    if (value === null) state.data.delete(key);
    else state.data.set(key, value);
  }
  state.paragraphs = merge.body;
  // What is remembered goes through the `.json` file.
  state.base = JSON.parse(JSON.stringify({ values: next, hand: merge.hand }));
  return merge;
}

test('a value that nobody touched follows the extraction', () => {
  const state = newState(values({ headline: 'A', source: 'X' }));
  ingest(state, values({ headline: 'B', date: '2018' }));
  assert.deepEqual(Object.fromEntries(state.data), { headline: 'B', date: '2018' });
});

test('an edit stays, and a later change of the extraction under it is told once', () => {
  const state = newState(values({ date: '2018' }));
  state.data.set('date', '2018-04-17');
  assert.deepEqual(ingest(state, values({ date: '2018' })).noticed, [
    { field: 'date', before: '2018', after: '2018-04-17' },
  ]);
  const merge = ingest(state, values({ date: '2019' }));
  assert.deepEqual(
    merge.stale.map((one) => one.field),
    ['date'],
  );
  assert.deepEqual(merge.noticed, []);
  assert.deepEqual(ingest(state, values({ date: '2019' })).stale, []);
  assert.equal(state.data.get('date'), '2018-04-17');
});

test('an edit that the extraction arrives at and leaves again is still an edit', () => {
  const state = newState(values({ source: 'A' }));
  state.data.set('source', 'B');
  for (const source of ['A', 'B', 'C', 'B', 'A']) {
    ingest(state, values({ source }));
    assert.equal(state.data.get('source'), 'B');
  }
});

test('an edit taken back follows the extraction again', () => {
  const state = newState(values({ source: 'A' }));
  state.data.set('source', 'B');
  ingest(state, values({ source: 'A' }));
  state.data.set('source', 'A');
  ingest(state, values({ source: 'A' }));
  ingest(state, values({ source: 'C' }));
  assert.equal(state.data.get('source'), 'C');
});

test('a deleted key stays deleted', () => {
  const state = newState(values({ date: '2018', topics: ['medtop:1'] }));
  state.data.delete('date');
  state.data.delete('topics');
  for (const date of ['2018', '2019', '2018']) ingest(state, values({ date, topics: ['medtop:1', 'medtop:2'] }));
  assert.deepEqual([...state.data.keys()], []);
});

test('a checked field is frozen, found or not', () => {
  const state = newState(values({ date: '2018' }));
  ingest(state, values({ date: '2019', source: 'X' }), ['date', 'source']);
  assert.deepEqual(Object.fromEntries(state.data), { date: '2018' });
});

test('topics merge as a set, also when nothing is left of them for a while', () => {
  const state = newState(values({ topics: ['a', 'b'] }));
  state.data.set('topics', ['b', 'mine']);
  ingest(state, values({ topics: ['a', 'b', 'c'] }));
  assert.deepEqual(state.data.get('topics'), ['b', 'mine', 'c']);
  state.data.set('topics', ['b', 'c']);
  ingest(state, values({ topics: ['a'] }));
  assert.equal(state.data.get('topics'), undefined);
  ingest(state, values({ topics: ['a', 'd'] }));
  assert.deepEqual(state.data.get('topics'), ['d'], 'the removed a stays out');
});

test('speakers merge by id and keep what a person wrote at one of them', () => {
  const state = newState(
    values({
      speakers: [
        { id: 'a', name: 'A', role: 'R' },
        { id: 'b', name: 'B' },
      ],
    }),
  );
  const mine = new Map(Object.entries({ id: 'a', name: 'Anna A', role: 'R', wikidata: 'Q1' }));
  state.data.set('speakers', [mine, new Map(Object.entries({ id: 'b', name: 'B' }))]);
  ingest(
    state,
    values({
      speakers: [
        { id: 'a', name: 'A', role: 'R2' },
        { id: 'c', name: 'C' },
      ],
    }),
  );
  assert.ok(
    isSame(state.data.get('speakers'), [
      new Map(Object.entries({ id: 'a', name: 'Anna A', role: 'R2', wikidata: 'Q1' })),
      new Map(Object.entries({ id: 'c', name: 'C' })),
    ]),
  );
  ingest(state, values({}));
  assert.ok(isSame((state.data.get('speakers') as FrontValue[]).length, 1), 'the edited one stays, the other goes');
});

test('without an extraction file everything is by hand', () => {
  const merge = mergeRecord(
    { data: new Map([['headline', 'Mine']]), paragraphs: ['P'], checked: [] },
    null,
    values({ headline: 'Theirs', source: 'X' }, ['Q']),
  );
  assert.equal(merge.changes.size, 0);
  assert.deepEqual(merge.body, ['P']);
});

test('a paragraph by hand wins, others follow', () => {
  const state = newState(values({}, ['one', 'two', 'three', 'four']));
  state.paragraphs = ['one', 'two, corrected', 'three', 'four', 'a note'];
  ingest(state, values({}, ['one', 'two', 'three', 'four, longer']));
  assert.ok(state.paragraphs.includes('two, corrected') && state.paragraphs.includes('a note'));
  const merge = ingest(state, values({}, ['zero', 'one', 'two!', 'three', 'four, longer']));
  assert.deepEqual(state.paragraphs.slice(0, 3), ['zero', 'one', 'two, corrected']);
  assert.deepEqual(
    merge.stale.map((one) => one.field),
    ['body'],
  );
});

// ── Random walks: whatever order edits and changed extractions come in, what a person did last holds. ────────────────

const SCALARS = ['headline', 'date', 'source'];
const word = fc.constantFrom('a', 'b', 'c');
const someSet = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
const extraction = fc
  .record({
    headline: fc.option(word),
    date: fc.option(word),
    source: fc.option(word),
    topics: someSet,
    speakers: someSet,
    body: fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't'), { maxLength: 5 }),
  })
  .map(({ topics, speakers, body, ...scalars }) => {
    const fields: ExtractedValues['fields'] = {};
    for (const [key, value] of Object.entries(scalars)) if (value !== null) fields[key] = value;
    if (topics.length > 0) fields.topics = topics;
    if (speakers.length > 0) fields.speakers = speakers.map((id) => ({ id, name: id.toUpperCase() }));
    return values(fields, body);
  });
type Step =
  | { kind: 'extract'; next: ExtractedValues }
  | { kind: 'set'; key: string; value: string | null }
  | { kind: 'topic'; item: string; isIn: boolean }
  | { kind: 'write'; at: number; text: string }
  | { kind: 'cut'; text: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('extract' as const), next: extraction }),
  fc.record({
    kind: fc.constant('set' as const),
    key: fc.constantFrom(...SCALARS),
    value: fc.option(fc.constantFrom('a', 'b', 'c', 'mine')),
  }),
  fc.record({
    kind: fc.constant('topic' as const),
    item: fc.constantFrom('a', 'b', 'c', 'd', 'mine'),
    isIn: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('write' as const),
    at: fc.nat(5),
    text: fc.constantFrom('mine 1', 'mine 2', 'p', 'q'),
  }),
  fc.record({ kind: fc.constant('cut' as const), text: fc.constantFrom('p', 'q', 'r') }),
);

function checkWalk(first: ExtractedValues, steps: Step[]): void {
  const state = newState(first);
  let next = first;
  const scalars = new Map<string, string | null>();
  const topics = new Map<string, boolean>();
  const written = new Set<string>();
  const cut = new Set<string>();
  for (const one of steps) {
    const topicsBefore = new Set((state.data.get('topics') ?? []) as string[]);
    if (one.kind === 'extract') next = one.next;
    if (one.kind === 'set' && (state.data.get(one.key) ?? null) !== one.value) {
      if (one.value === null) state.data.delete(one.key);
      else state.data.set(one.key, one.value);
      // An edit to what is extracted anyway hands the field back.
      if (one.value === (state.base.values.fields[one.key] ?? null)) scalars.delete(one.key);
      else scalars.set(one.key, one.value);
    }
    if (one.kind === 'topic' && topicsBefore.has(one.item) !== one.isIn) {
      const list = one.isIn ? [...topicsBefore, one.item] : [...topicsBefore].filter((item) => item !== one.item);
      // An empty list is written, as a person would: deleting the key is the other test.
      if (list.length === 0) return;
      state.data.set('topics', list);
      const isExtracted = ((state.base.values.fields.topics ?? []) as string[]).includes(one.item);
      if (isExtracted === one.isIn) topics.delete(one.item);
      else topics.set(one.item, one.isIn);
    }
    if (one.kind === 'write' && !state.paragraphs.includes(one.text)) {
      state.paragraphs = state.paragraphs.toSpliced(Math.min(one.at, state.paragraphs.length), 0, one.text);
      cut.delete(one.text);
      if (!state.base.values.body.includes(one.text)) written.add(one.text);
    }
    if (one.kind === 'cut' && state.paragraphs.includes(one.text)) {
      state.paragraphs = state.paragraphs.filter((text) => text !== one.text);
      written.delete(one.text);
      if (state.base.values.body.includes(one.text)) cut.add(one.text);
    }
    ingest(state, next);
    for (const [key, value] of scalars) assert.equal(state.data.get(key) ?? null, value, `${key} was edited`);
    const now = (state.data.get('topics') ?? []) as string[];
    for (const [item, isIn] of topics) assert.equal(now.includes(item), isIn, `topic ${item} was edited`);
    for (const text of written) assert.ok(state.paragraphs.includes(text), `"${text}" was written by hand`);
    for (const text of cut) assert.ok(!state.paragraphs.includes(text), `"${text}" was cut by hand`);
    const before = JSON.stringify([[...state.data], state.paragraphs, state.base]);
    for (let again = 0; again < 3; again++) ingest(state, next);
    assert.equal(
      JSON.stringify([[...state.data], state.paragraphs, state.base]),
      before,
      'a second ingest changes nothing',
    );
  }
}

test('property: no walk of edits, changed rules and changed originals loses an edit', () => {
  fc.assert(fc.property(extraction, fc.array(step, { maxLength: 14 }), checkWalk), { numRuns: 5000 });
});
