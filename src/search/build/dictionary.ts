import { createWriter, putNumber, takeBytes } from '../bytes.ts';
import { reverseWord, turnWord } from '../words.ts';
import { createFrontCoder, putWord, separate } from './front-coding.ts';
import type { DictionaryWord } from './postings.ts';

/** One chunk of the dictionary: words with the logarithm of their frequency. */
export interface DictionaryChunk {
  /** Not after the first word, after all words before. */
  from: string;
  content: Uint8Array;
}

/** Packs sorted words into chunks of about `size` bytes: word, whole part of log2 of its frequency; to the chunk's end. */
export function makeDictionary(words: readonly DictionaryWord[], size: number): DictionaryChunk[] {
  const chunks: DictionaryChunk[] = [];
  const writer = createWriter(size * 2);
  let coder = createFrontCoder();
  let from = '';
  let last = '';
  for (const { term, frequency } of words) {
    if (writer.length === 0) from = separate(last, term);
    last = term;
    putWord(writer, coder, term);
    putNumber(writer, Math.floor(Math.log2(frequency)));
    if (writer.length < size) continue;
    chunks.push({ from, content: takeBytes(writer) });
    coder = createFrontCoder();
  }
  if (writer.length > 0) chunks.push({ from, content: takeBytes(writer) });
  return chunks;
}

/** The same words from behind, sorted: for `*ending` and for a beginning with a mistake in it. */
export function reverseWords(words: readonly DictionaryWord[]): DictionaryWord[] {
  return sortBy(words, reverseWord);
}

/** The same words with the first letter at the end, sorted: for two mistakes, one of them in that letter. */
export function turnWords(words: readonly DictionaryWord[]): DictionaryWord[] {
  return sortBy(words, turnWord);
}

function sortBy(words: readonly DictionaryWord[], formOf: (word: string) => string): DictionaryWord[] {
  // Texts alone are sorted faster than what has them; no two words are the same.
  const frequencies = new Map(words.map(({ term, frequency }) => [formOf(term), frequency]));
  return [...frequencies.keys()].sort().map((term) => ({ term, frequency: frequencies.get(term) as number }));
}
