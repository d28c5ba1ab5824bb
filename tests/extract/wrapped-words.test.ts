import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findWrapHyphens, joinLines } from '../../src/extract/wrapped-words.ts';
import { extractText } from './kit.ts';

const all = (text: string): string => joinLines(text, [0, text.length]);

const JOINED: [what: string, text: string, joined: string][] = [
  [
    'as the text writes it elsewhere',
    'The har-\nbour is old. The harbour is deep.',
    'The harbour is old. The harbour is deep.',
  ],
  ['in capitals elsewhere', 'the Chair-\nman. THE CHAIRMAN', 'the Chairman. THE CHAIRMAN'],
  ['an ending that is no word', 'the boats were mov-\ned', 'the boats were moved'],
  ['a German ending', 'die Verhand-\nlungen und die Verhandlungen', 'die Verhandlungen und die Verhandlungen'],
  ['carriage returns and indents', 'a har-\r\n  bour, the harbour', 'a harbour, the harbour'],
];

const KEPT: [what: string, text: string, joined: string][] = [
  ['as the text writes it elsewhere', 'a well-\nknown man, a well-known house', 'a well-known man, a well-known house'],
  ['what nothing tells', 'an anti-\nwar march', 'an anti-war march'],
  ['a number in words', 'twenty-\nfive men', 'twenty-five men'],
  [
    'written both ways, more often with it',
    'a re-\nopening; re-opening, re-opening, reopening',
    'a re-opening; re-opening, re-opening, reopening',
  ],
];

for (const [what, text, joined] of [...JOINED, ...KEPT])
  test(`a word that a line’s end breaks: ${what}`, () => assert.equal(all(text), joined));

for (const text of ['the man –\nwas old', 'the man -\nwas old', 'Anglo-\nFrench', 'line\n- item', 'a 3-\nday trip'])
  test(`no broken word: ${JSON.stringify(text)}`, () => assert.equal(all(text), text));

test('hyphens that are left out are signs of the text, and all else stays', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('har-\n', 'bour ', 'harbour ', 'mov-\r\n', 'ed ', 'é', '-', '\n', 'X')),
      (parts) => {
        const text = parts.join('');
        const spans = findWrapHyphens(text, [0, text.length]);
        for (const [start, end] of spans) assert.match(text.slice(start, end), /^-[ \t]*\r?\n[ \t]*$/);
        assert.ok(
          all(text).length >=
            text.length - spans.reduce((sum, [start, end]) => sum + end - start, 0) - parts.length * 3,
        );
      },
    ),
  );
});

const WRAPPED = `COUNCIL APPROVES PLAN FOR NEW HARBOUR

The town council voted on Thursday night to build a new har-
bour beside the old railway station, ending a dispute that
had lasted three years. The harbour will cost two million
pounds and the work is to begin in the spring. The Chair-
man, Mr. Lund, said that the old harbour had been the well-
known cause of many accidents. "We shall have a harbour of
which the town can be proud," the Chairman said.
`;

test('broken words are whole in the body, by a recorded rule; roles are worded in whole words', () => {
  const { bodyText, removed, speakers, statements } = extractText(WRAPPED);
  assert.match(bodyText, /^The town council voted on Thursday night to build a new harbour beside/);
  assert.match(bodyText, /the well-known cause/);
  const hyphens = removed.filter(({ rule }) => rule === 'hyphen-at-line-end');
  assert.deepEqual(
    hyphens.map(({ span }) => WRAPPED.slice(...span)),
    ['-\n', '-\n'],
  );
  assert.deepEqual(
    speakers.map(({ name, role }) => [name, role]),
    [['Lund', 'Chairman']],
  );
  assert.equal(statements.length, 2);
  assert.ok(statements.every(({ speaker }) => speaker !== null));
});
