import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { BUILT_IN } from '../../src/search/languages.ts';
import { markText, type Wanted } from '../../src/search/matching.ts';
import { stemmerFor, termsOf } from '../../src/search/schema.ts';
import { cutSnippets } from '../../src/search/snippet.ts';

const stemmer = stemmerFor('en', BUILT_IN);
const terms = (query: string): Wanted => ({ terms: new Set(termsOf(query)), stemmer });
const marked = (text: string, query: string): string[] =>
  markText(text, terms(query)).map(([start, end]) => text.slice(start, end));

test('marks are the words that match by their stem, and no others', () => {
  assert.deepEqual(marked('The elections elected an elector; “Election”!', 'elect'), [
    'elections',
    'elected',
    'Election',
  ]);
  assert.deepEqual(marked('Škoda’s café, U.S. trade; use us', 'skoda cafe us'), ['Škoda', 'café', 'U.S.', 'us']);
  assert.deepEqual(marked('北京会议上', '北京会议'), ['北京会议']);
  assert.deepEqual(marked('constructor', '__proto__'), []);
  assert.deepEqual(marked('the of', 'the of'), []);
  assert.deepEqual(marked('', 'oil'), []);
});

test('a snippet shows the place where most of the words stand together', () => {
  const filler = 'Nothing to see in this sentence, which goes on. '.repeat(10);
  const text = `Oil was named once. ${filler}\n\n${filler} The price of oil and of grain rose. ${filler}`;
  const [first, second] = cutSnippets(text, terms('oil price grain'));
  assert.match(first?.text ?? '', /price of oil and of grain rose/);
  assert.equal(second, undefined);
  assert.ok(first?.isCutBefore && first.isCutAfter);
});

test('words that stand far apart give two snippets, in the order of the text', () => {
  const filler = 'Nothing to see in this sentence, which goes on. '.repeat(20);
  const snippets = cutSnippets(`Grain fell. ${filler} Oil rose.`, terms('oil grain'));
  assert.deepEqual(
    snippets.map(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end))),
    [['Grain'], ['Oil']],
  );
  assert.deepEqual(
    snippets.map(({ isCutBefore, isCutAfter }) => [isCutBefore, isCutAfter]),
    [
      [false, true],
      [true, false],
    ],
  );
});

test('without a hit a snippet is the beginning of the text; an empty text has none', () => {
  const [only, second] = cutSnippets(`First paragraph.\n\nSecond one.`, terms('oil'));
  assert.deepEqual(only, { text: 'First paragraph.', marks: [], isCutBefore: false, isCutAfter: false });
  assert.equal(second, undefined);
  assert.deepEqual(cutSnippets('', terms('oil')), []);
  assert.deepEqual(cutSnippets(' \n ', terms('oil')), []);
});

test('snippets are slices of the text, cut between words, and each mark is a word that matches', () => {
  const word = fc.constantFrom(
    'oil',
    'prices',
    'of',
    'grain',
    'Škoda',
    '😀',
    '北京',
    '“quoted”',
    'x'.repeat(40),
    '\n\n',
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 200 }),
      fc.constantFrom('oil', 'oil grain', 'skoda 北京', 'prices x'),
      (words, query) => {
        const text = words.join(' ');
        const wanted = terms(query);
        for (const snippet of cutSnippets(text, wanted)) {
          const at = text.indexOf(snippet.text);
          assert.ok(at >= 0 && !snippet.text.includes('\n') && snippet.text.length <= 300);
          assert.doesNotMatch(snippet.text, /\p{Surrogate}/u);
          assert.ok(
            !/^\S*x{1,39}$/.test(snippet.text.split(' ')[0] ?? '') || snippet.text.startsWith('x'.repeat(40)),
            snippet.text,
          );
          let end = 0;
          for (const [from, to] of snippet.marks) {
            assert.ok(from >= end && to > from);
            assert.ok(termsOf(snippet.text.slice(from, to)).some((term) => wanted.terms.has(term)));
            end = to;
          }
          if (termsOf(text).some((term) => wanted.terms.has(term))) assert.ok(snippet.marks.length > 0, snippet.text);
        }
      },
    ),
    { numRuns: 300 },
  );
});
