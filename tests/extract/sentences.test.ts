import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findQuotes } from '../../src/extract/quotes.ts';
import { splitSentences } from '../../src/extract/sentences.ts';
import { lexiconOf } from '../../src/extract/speech-lexicon.ts';
import { speech } from '../../src/languages/en-speech.ts';

const LEXICON = lexiconOf(speech);

function sentencesOf(text: string): string[] {
  const quotes = findQuotes(text, [[0, text.length]], LEXICON.sets.elisions)[0] ?? [];
  return splitSentences(text, [0, text.length], quotes, LEXICON).map((span) => text.slice(...span));
}

const SPLIT: readonly [text: string, sentences: string[]][] = [
  ['He came. She went.', ['He came.', 'She went.']],
  [
    'Sen. Quill of Vt. and Rep. J. Moss agreed. They left.',
    ['Sen. Quill of Vt. and Rep. J. Moss agreed.', 'They left.'],
  ],
  ['A U.S. Senator came. It rained.', ['A U.S. Senator came.', 'It rained.']],
  ['He lives in the U.S. The rest do not.', ['He lives in the U.S.', 'The rest do not.']],
  ['It cost 3.5 million at 10 a.m. on Monday.', ['It cost 3.5 million at 10 a.m. on Monday.']],
  ['“Go.” He went.', ['“Go.”', 'He went.']],
  ['“Go. Now,” he said. “Or stay.”', ['“Go. Now,” he said.', '“Or stay.”']],
  ['“Why?” she asked.', ['“Why?” she asked.']],
  ['He said “it is over.” and left.', ['He said “it is over.” and left.']],
  ['他来了。她走了。', ['他来了。', '她走了。']],
];

test('sentences end where they should', () => {
  for (const [text, sentences] of SPLIT) assert.deepEqual(sentencesOf(text), sentences, text);
});

test('sentences hold all words of any text, in order, and none is endless', () => {
  const piece = fc.constantFrom('word ', 'Word ', '. ', '? ', '“', '”', ' ', 'Mr. ', 'U.S. ', 'x'.repeat(900), '\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const found = sentencesOf(text);
      assert.equal(found.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
      for (const sentence of found) assert.ok(sentence.length <= 20_000);
    }),
  );
});
