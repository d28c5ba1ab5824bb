import assert from 'node:assert/strict';
import test from 'node:test';
import { type Grouped, groupDuplicates, type Signed, THRESHOLD } from '../../src/duplicates/group.ts';
import { shinglesOf, similarityOf } from '../../src/duplicates/shingles.ts';
import { readSignature, signatureOf, writeSignature } from '../../src/duplicates/signature.ts';

/** Numbers from 0 to 1, the same ones in each run (mulberry32). */
function draw(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = draw(4711);
const pick = (count: number) => Math.floor(random() * count);
const VOCABULARY = Array.from({ length: 900 }, (_, i) => `w${i.toString(36)}${'aeiou'[i % 5]}`);

function words(count: number): string[] {
  // Frequent words are frequent, as in a language: random texts then share shingles now and then.
  return Array.from({ length: count }, () => VOCABULARY[Math.floor(random() ** 3 * VOCABULARY.length)] ?? '');
}

/** A text edited as newsrooms do: words changed, a paragraph cut or added, each to any degree. */
function editOf(text: string[]): string[] {
  const edited = text.map((word) => (random() < (EDITS[pick(EDITS.length)] ?? 0) ? (words(1)[0] ?? '') : word));
  if (pick(3) === 0) edited.splice(pick(edited.length), pick(40));
  if (pick(3) === 0) edited.splice(pick(edited.length), 0, ...words(pick(40)));
  return edited;
}

const EDITS = [0, 0.01, 0.03, 0.06, 0.1, 0.2];

function makeTexts(count: number): string[] {
  const texts: string[][] = [];
  while (texts.length < count) {
    const old = texts[pick(texts.length)];
    texts.push(old && pick(3) === 0 ? editOf(old) : words(60 + pick(120)));
  }
  return texts.map((one) => one.join(' '));
}

/** Every pair by its real four-word sequences, no hashes; groups are what hangs together. */
function bruteForce(texts: readonly string[], keys: readonly string[]): string[][] {
  const grams = texts.map((text) => {
    const list = text.split(' ');
    return new Set(list.slice(3).map((_, i) => list.slice(i, i + 4).join(' ')));
  });
  const root = keys.map((_, i) => i);
  const find = (i: number): number => (root[i] === i ? i : find(root[i] ?? i));
  for (const [i, one] of grams.entries()) {
    for (let j = 0; j < i; j++) {
      const other = grams[j] ?? new Set();
      // No need to count where even a full overlap would not do.
      if (Math.min(one.size, other.size) < THRESHOLD * Math.max(one.size, other.size)) continue;
      let shared = 0;
      for (const gram of one) if (other.has(gram)) shared++;
      if (shared >= THRESHOLD * (one.size + other.size - shared)) root[find(i)] = find(j);
    }
  }
  const groups = new Map<number, string[]>();
  for (const [i, key] of keys.entries()) groups.set(find(i), [...(groups.get(find(i)) ?? []), key]);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort())
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

const texts = [...new Set(makeTexts(2000))];
const keys = texts.map((_, i) => `k${String(i).padStart(4, '0')}`);
const byKey = new Map(keys.map((key, i) => [key, texts[i] ?? '']));
const signed = [...byKey].map(([key, text]): Signed => {
  const signature = signatureOf(text);
  assert.ok(signature);
  return { key, signature };
});
const textOf = (key: string) => byKey.get(key) ?? '';

test('groups of 2,000 texts are those that brute force finds', () => {
  const expected = bruteForce(texts, keys);
  assert.ok(expected.length > 100, `${expected.length} groups make a poor test`);
  assert.deepEqual(groupDuplicates(signed, textOf).groups, expected);
});

test('one text after the other, taken out and put back, gives what all at once give', () => {
  const few = signed.slice(0, 300);
  let before: Grouped | undefined;
  for (let end = 1; end <= few.length; end += 7) before = groupDuplicates(few.slice(0, end), textOf, before);
  assert.deepEqual(groupDuplicates(few, textOf, before), groupDuplicates(few, textOf));
  for (let i = 0; i < 40; i++) {
    const without = few.filter(() => pick(4) > 0);
    before = groupDuplicates(without, textOf, before);
    assert.deepEqual(before, groupDuplicates(without, textOf));
  }
});

test('a new text is compared only with those that share a band', () => {
  const before = groupDuplicates(signed.slice(1), textOf);
  const read: string[] = [];
  groupDuplicates(
    signed,
    (key) => {
      read.push(key);
      return textOf(key);
    },
    before,
  );
  assert.ok(read.length < 30, `${read.length} texts were read`);
  const again: string[] = [];
  groupDuplicates(
    signed,
    (key) => {
      again.push(key);
      return textOf(key);
    },
    groupDuplicates(signed, textOf),
  );
  assert.deepEqual(again, [], 'nothing new, nothing read');
});

test('a thousand variants of one text take no million comparisons', () => {
  const base = words(150);
  const many = Array.from({ length: 1000 }, (_, i) => [...base, `end${i}`].join(' '));
  const start = Date.now();
  const signedMany = many.map(
    (text, i): Signed => ({ key: `v${i}`, signature: signatureOf(text) ?? new Uint32Array() }),
  );
  const { groups } = groupDuplicates(signedMany, (key) => many[Number(key.slice(1))] ?? '');
  assert.equal(groups[0]?.length, 1000);
  assert.ok(Date.now() - start < 5000, `${Date.now() - start} ms`);
});

test('case, punctuation and Markdown escapes make no other text', () => {
  const text = words(40).join(' ');
  assert.deepEqual(shinglesOf(text), shinglesOf(text.toUpperCase().replaceAll(' ', ', ')));
  assert.deepEqual(shinglesOf('In 1987. The year of the bridge'), shinglesOf('In 1987\\. The *year* of the bridge'));
});

const ALIKE: readonly [string, string, number][] = [
  ['one two three four five', 'one two three four five', 1],
  ['one two three four five', 'one two three four six', 1 / 3],
  ['one two three four', 'five six seven eight', 0],
  ['one two three', 'one two three', 0],
  ['', '', 0],
  ['东京大桥维修', '东京大桥维修', 1],
];

for (const [one, other, expected] of ALIKE) {
  test(`“${one}” and “${other}” are alike by ${expected.toFixed(2)}`, () => {
    assert.equal(similarityOf(shinglesOf(one), shinglesOf(other)), expected);
  });
}

test('a signature is the same after it was kept as text, and none stays none', () => {
  const signature = signatureOf(words(50).join(' '));
  assert.deepEqual(readSignature(writeSignature(signature)), signature);
  assert.equal(readSignature(writeSignature(signatureOf('too short'))), null);
  assert.equal(readSignature('AAAA'), null);
});

test('a text of 10 MB in one line, or of one word, takes no time', () => {
  const start = Date.now();
  signatureOf('a'.repeat(10_000_000));
  signatureOf('no '.repeat(3_000_000));
  assert.ok(Date.now() - start < 6000, `${Date.now() - start} ms`);
});
