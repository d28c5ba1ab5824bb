import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Holder, matchOriginals, type OriginalFile } from '../../src/records/match.ts';

const file = (path: string, sha256: string): OriginalFile => ({ path, sha256 });
const holder = (id: string, original: string, sha256: string, more: Partial<Holder> = {}): Holder => ({
  id,
  original,
  sha256,
  added: '2026-01-01T00:00:00Z',
  isLive: true,
  isForgotten: false,
  ...more,
});

/** A match in one word a file: `known 1`, `duplicate of a`, `new`. */
const told = (files: OriginalFile[], holders: Holder[]) => {
  const { matches, missing } = matchOriginals(files, holders);
  const words = matches.map((match) => {
    if (match.kind === 'new') return 'new';
    return match.kind === 'duplicate' ? `duplicate of ${match.of.path}` : `${match.kind} ${match.holder.id}`;
  });
  return missing.length > 0 ? [...words, `missing ${missing.map((one) => one.id).join(' ')}`] : words;
};

const CASES: [what: string, files: OriginalFile[], holders: Holder[], wanted: string[]][] = [
  ['same path, same bytes', [file('a', 'x')], [holder('1', 'a', 'x')], ['known 1']],
  ['same path, new bytes', [file('a', 'y')], [holder('1', 'a', 'x')], ['known 1']],
  ['known bytes at a new path, the old path gone', [file('b', 'x')], [holder('1', 'a', 'x')], ['renamed 1']],
  ['a copy', [file('a', 'x'), file('b', 'x')], [holder('1', 'a', 'x')], ['known 1', 'duplicate of a']],
  ['the same bytes twice, both new', [file('a', 'x'), file('b', 'x')], [], ['new', 'duplicate of a']],
  ['the original gone', [], [holder('1', 'a', 'x')], ['missing 1']],
  ['the first copy goes, the second stays', [file('b', 'x')], [holder('1', 'a', 'x')], ['renamed 1']],
  [
    'two names swapped',
    [file('a', 'y'), file('b', 'x')],
    [holder('1', 'a', 'x'), holder('2', 'b', 'y')],
    ['renamed 2', 'renamed 1'],
  ],
  [
    'one original moved over another',
    [file('a', 'y')],
    [holder('1', 'a', 'x'), holder('2', 'b', 'y')],
    ['renamed 2', 'missing 1'],
  ],
  [
    'one original copied over another',
    [file('a', 'y'), file('b', 'y')],
    [holder('1', 'a', 'x'), holder('2', 'b', 'y')],
    ['duplicate of b', 'known 2', 'missing 1'],
  ],
  ['copied, then the first one edited', [file('a', 'y'), file('b', 'x')], [holder('1', 'a', 'x')], ['known 1', 'new']],
  [
    'renamed while a new file takes the old name',
    [file('a', 'y'), file('b', 'x')],
    [holder('1', 'a', 'x'), holder('2', 'c', 'z')],
    ['known 1', 'new', 'missing 2'],
  ],
  [
    'two records of one path, which has new bytes: the second is where its own bytes are',
    [file('a', 'z'), file('b', 'y'), file('c', 'y')],
    [holder('1', 'a', 'x'), holder('2', 'a', 'y')],
    ['known 1', 'renamed 2', 'duplicate of b'],
  ],
  [
    'two records of one path, and its new bytes alone',
    [file('a', 'z')],
    [holder('1', 'a', 'x'), holder('2', 'a', 'y')],
    ['known 1', 'missing 2'],
  ],
  ['record deleted, original there', [file('a', 'x')], [holder('1', 'a', 'x', { isLive: false })], ['again 1']],
  ['record deleted, original edited', [file('a', 'y')], [holder('1', 'a', 'x', { isLive: false })], ['again 1']],
  [
    'record long gone, its name used for another text',
    [file('a', 'y')],
    [holder('1', 'a', 'x', { isLive: false, isForgotten: true })],
    ['new'],
  ],
  [
    'a live record comes before a deleted one',
    [file('a', 'x')],
    [holder('1', 'a', 'x', { isLive: false }), holder('2', 'b', 'x')],
    ['again 1', 'missing 2'],
  ],
  ['a record without original', [file('a', 'x')], [{ ...holder('1', '', ''), original: null, sha256: null }], ['new']],
];

for (const [what, files, holders, wanted] of CASES) {
  test(what, () => assert.deepEqual(told(files, holders), wanted));
}

const name = fc.constantFrom('a', 'b', 'c', 'd');
const bytes = fc.constantFrom('x', 'y', 'z');
const files = fc.uniqueArray(fc.record({ path: name, sha256: bytes }), { selector: (one) => one.path });
const holdersOf = (isLive: fc.Arbitrary<boolean>) =>
  fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('1', '2', '3', '4'),
      original: name,
      sha256: bytes,
      added: fc.constant('t'),
      isLive,
      isForgotten: fc.constant(false),
    }),
    { selector: (one) => one.id },
  );

test('property: every file gets one match, no record two files, and the order of records does not matter', () => {
  const holders = holdersOf(fc.boolean());
  fc.assert(
    fc.property(files, holders, (originals, records) => {
      const { matches, missing } = matchOriginals(originals, records);
      assert.deepEqual(
        matches.map((match) => match.file),
        originals,
      );
      const used = matches.flatMap((match) => ('holder' in match ? [match.holder.id] : []));
      assert.equal(new Set(used).size, used.length);
      const live: string[] = records.filter((one) => one.isLive).map((one) => one.id);
      assert.deepEqual(
        [...used.filter((id) => live.includes(id)), ...missing.map((one) => one.id)].sort(),
        live.sort(),
      );
      assert.deepEqual(told(originals, [...records].reverse()), told(originals, records));
    }),
    { numRuns: 2000 },
  );
});

test('property: what was decided once is decided', () => {
  const holders = holdersOf(fc.constant(true));
  fc.assert(
    fc.property(files, holders, (originals, records) => {
      const first = matchOriginals(originals, records).matches;
      const taken = new Map(first.flatMap((one) => ('holder' in one ? [[one.holder.id, one.file] as const] : [])));
      const after = records.map((one): Holder => {
        const own = taken.get(one.id);
        return own ? { ...one, original: own.path, sha256: own.sha256 } : one;
      });
      const made = first.flatMap(({ kind, file: { path, sha256 } }): Holder[] =>
        kind === 'new'
          ? [{ id: `of ${path}`, original: path, sha256, added: 'u', isLive: true, isForgotten: false }]
          : [],
      );
      const again = matchOriginals(originals, [...after, ...made]).matches;
      assert.deepEqual(
        again.filter(({ kind }) => kind !== 'known' && kind !== 'duplicate'),
        [],
      );
    }),
    { numRuns: 5000 },
  );
});
