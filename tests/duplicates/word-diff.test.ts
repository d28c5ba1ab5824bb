import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { compareTexts } from '../../src/duplicates/word-diff.ts';

/** `-removed-`, `+added+`, the rest as it is. */
function show(before: string, after: string): string {
  const marks = { same: '', removed: '-', added: '+' };
  return compareTexts(before, after)
    .map(({ kind, text }) => marks[kind] + text + marks[kind])
    .join('|');
}

const CASES: [what: string, before: string, after: string, shown: string][] = [
  ['equal texts', 'A quay.\n\nA pier.', 'A quay.\n\nA pier.', 'A quay.\n\nA pier.'],
  ['a word', 'The old quay closed.', 'The new quay closed.', 'The |-old -|+new +|quay closed.'],
  ['words at the end', 'It closed.', 'It closed on Friday.', 'It closed |+on Friday+|.'],
  ['a sentence left out', 'One. Two. Three.', 'One. Three.', 'One. |-Two. -|Three.'],
  ['a paragraph more', 'One.\n\nThree.', 'One.\n\nTwo.\n\nThree.', 'One.\n\n|+Two.\n\n+|Three.'],
  ['white space alone', 'One  two.\n\n\nThree', 'One two.\n\nThree', 'One  two.\n\n\nThree'],
  ['a mark', 'He said “no”.', 'He said "no".', 'He said “no”.'],
  ['no spaces between words', '港口重新開放', '港口今天開放', '港口|-重新-|+今天+|開放'],
  ['nothing at all', '', 'New.', '+New.+'],
];

for (const [what, before, after, shown] of CASES) {
  test(`word diff: ${what}`, () => assert.equal(show(before, after), shown));
}

test('what is the same and what is removed is the first text, what is the same and added the second', () => {
  const word = fc.constantFrom(
    'the ',
    'harbour ',
    'master. ',
    'said ',
    '“quay” ',
    'x',
    ', ',
    '\n\n',
    '開放',
    'naïve ',
    '🙂',
  );
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));
  const bare = (all: string) => all.replace(/\s+/g, '');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = compareTexts(before, after);
      const of = (other: string) =>
        changes.filter(({ kind }) => kind === 'same' || kind === other).map((change) => change.text);
      assert.equal(bare(of('removed').join('')), bare(before));
      assert.equal(bare(of('added').join('')), bare(after));
    }),
  );
});

test('texts of another kind and of great length are compared in the end', () => {
  const many = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i % 7} the`).join(' ');
  assert.deepEqual(
    compareTexts(many('a'), many('b')).map(({ kind }) => kind),
    ['removed', 'added', 'same'],
  );
});
