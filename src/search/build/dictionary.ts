import { createWriter, putNumber, takeBytes } from '../bytes.ts';
import { reverseWord, turnWord } from '../words.ts';
import { createFrontCoder, putWord, restart, separate } from './front-coding.ts';
import type { Occurrences } from './occurrences.ts';
import { sortTexts } from './sort-texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One chunk of the dictionary: words with the logarithm of their frequency. */
export interface DictionaryChunk {
  /** Not after the first word, after all words before. */
  from: string;
  content: Uint8Array;
}

/**
 * How words are written in a dictionary: as they are; from behind, for `*ending` and for a beginning with a mistake in it;
 * or with the first letter at the end, for two mistakes, one of them in that letter.
 */
export type WordForm = 'plain' | 'reversed' | 'turned';

const FORMS: { [form in WordForm]: (word: string) => string } = {
  plain: (word) => word,
  reversed: reverseWord,
  turned: turnWord,
};

/** The words of a vocabulary in one form, by number, and their numbers in the order of that form. */
interface Sorted {
  words: readonly string[];
  order: Int32Array;
}

/** Indexes that share a vocabulary have it sorted once. */
const known = new WeakMap<Vocabulary, Map<WordForm, Sorted>>();

function sortWords(vocabulary: Vocabulary, form: WordForm): Sorted {
  const { terms } = vocabulary;
  const forms = known.get(vocabulary) ?? new Map<WordForm, Sorted>();
  known.set(vocabulary, forms);
  let sorted = forms.get(form);
  if (sorted?.words.length !== terms.length) {
    const words = form === 'plain' ? [...terms] : terms.map(FORMS[form]);
    sorted = { words, order: sortTexts(words) };
    forms.set(form, sorted);
  }
  return sorted;
}

/** The numbers of the terms in the order of the terms. */
export function sortTerms({ terms, vocabulary, numbers }: Occurrences): Int32Array {
  const sorted = new Int32Array(terms.length);
  let count = 0;
  for (const known of sortWords(vocabulary, 'plain').order) {
    const number = numbers[known] as number;
    if (number > 0) sorted[count++] = number - 1;
  }
  return sorted;
}

/**
 * Packs the terms in a form into chunks of about `size` bytes: word, whole part of log2 of its frequency; to the chunk's end.
 * Frequencies are given by number of the term.
 */
export function makeDictionary(
  { vocabulary, numbers }: Occurrences,
  { form, frequencies, size }: { form: WordForm; frequencies: Int32Array; size: number },
): DictionaryChunk[] {
  const { words, order } = sortWords(vocabulary, form);
  const chunks: DictionaryChunk[] = [];
  const writer = createWriter(size * 2);
  const coder = createFrontCoder();
  let from = '';
  let last = '';
  for (const known of order) {
    const number = (numbers[known] as number) - 1;
    if (number < 0) continue;
    const word = words[known] as string;
    if (writer.length === 0) from = separate(last, word);
    last = word;
    putWord(writer, coder, word);
    putNumber(writer, 31 - Math.clz32(frequencies[number] as number));
    if (writer.length < size) continue;
    chunks.push({ from, content: takeBytes(writer) });
    restart(coder);
  }
  if (writer.length > 0) chunks.push({ from, content: takeBytes(writer) });
  return chunks;
}
