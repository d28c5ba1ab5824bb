import type { Span } from '../model.ts';
import type { Quote } from './quotes.ts';
import type { SpeechLexicon, WordClass } from './speech-lexicon.ts';

/** A word, number, mark or whole quotation of a sentence. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Lower case, with a straight apostrophe and without a full stop at its end. */
  lower: string;
  /** `name` is a capitalised word that is no small word of the language; `owner` is the possessive 's or '. */
  kind: WordClass | 'name' | 'number' | 'mark' | 'quote' | 'owner';
  /** The quotation this token stands for; only for kind `quote`. */
  quote: Quote | null;
}

const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[-’'‑][\p{L}\p{M}\p{N}]+)*|\S/gu;

/**
 * Returns the tokens of a sentence; a quotation is one token, the possessive 's another, an abbreviation has its full stop.
 */
export function readTokens(text: string, sentence: Span, quotes: readonly Quote[], lexicon: SpeechLexicon): Token[] {
  const tokens: Token[] = [];
  let at = sentence[0];
  for (const quote of quotes) {
    if (quote.span[1] <= at || quote.span[0] >= sentence[1]) continue;
    readPlain(text, at, quote.span[0], lexicon, tokens);
    const [start, end] = quote.span;
    tokens.push({ start, end, text: text.slice(start, end), lower: '', kind: 'quote', quote });
    at = end;
  }
  readPlain(text, at, sentence[1], lexicon, tokens);
  return tokens;
}

function readPlain(text: string, from: number, to: number, lexicon: SpeechLexicon, tokens: Token[]): void {
  if (from >= to) return;
  const part = text.slice(from, to);
  for (const match of part.matchAll(TOKEN)) {
    const start = from + match.index;
    const word = match[0];
    if (start < (tokens.at(-1)?.end ?? 0)) continue;
    if (!/[\p{L}\p{N}]/u.test(word[0] ?? '')) {
      const before = tokens.at(-1);
      const owner = /[’']/.test(word) && before?.end === start && isPlural(before.lower, lexicon);
      tokens.push({
        start,
        end: start + word.length,
        text: word,
        lower: word,
        kind: owner ? 'owner' : 'mark',
        quote: null,
      });
      continue;
    }
    readWord(start, word, text, to, lexicon, tokens);
  }
}

/** Reads a word with what is written together with it: the possessive 's, "they've", "l'homme", "dit-il". */
function readWord(
  start: number,
  word: string,
  text: string,
  to: number,
  lexicon: SpeechLexicon,
  tokens: Token[],
): void {
  const ending = lexicon.words.ownerEnding;
  const lower = word.toLowerCase().replaceAll('’', "'");
  const owner = word.length - ending.length;
  if (ending !== '' && owner > 0 && lower.endsWith(ending)) {
    const kind = lexicon.sets.contracted.has(lower.slice(0, owner)) ? 'auxiliary' : 'owner';
    pushWord(start, word.slice(0, owner), text, to, lexicon, tokens);
    const end = start + word.length;
    tokens.push({ start: start + owner, end, text: word.slice(owner), lower: ending, kind, quote: null });
    return;
  }
  const isJoined = lower.includes("'") || lower.includes('-');
  const beginning = isJoined ? lexicon.splitBeginnings.find((each) => lower.startsWith(each)) : undefined;
  if (beginning !== undefined && beginning.length < word.length) {
    pushWord(start, word.slice(0, beginning.length), text, to, lexicon, tokens);
    readWord(start + beginning.length, word.slice(beginning.length), text, to, lexicon, tokens);
    return;
  }
  const split = isJoined ? lexicon.splitEndings.find((each) => lower.endsWith(each)) : undefined;
  if (split === undefined || split.length >= word.length) {
    pushWord(start, word, text, to, lexicon, tokens);
    return;
  }
  readWord(start, word.slice(0, -split.length), text, to, lexicon, tokens);
  // "'ve" is a word with its apostrophe, "-t-il" is one from behind its last hyphen.
  const at = word.length - split.length + split.lastIndexOf('-') + 1;
  pushWord(start + at, word.slice(at), text, to, lexicon, tokens);
}

function pushWord(
  start: number,
  word: string,
  text: string,
  to: number,
  lexicon: SpeechLexicon,
  tokens: Token[],
): void {
  const before = tokens.at(-1);
  const lower = word.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
  let end = start + word.length;
  const dotted = text[end] === '.' && end < to && (lexicon.sets.abbreviations.has(lower) || /^\p{Lu}$/u.test(word));
  // The full stop of an abbreviation is part of it, unless it ends the sentence.
  if (dotted && end + 1 < to) end += 1;
  tokens.push({
    start,
    end,
    text: text.slice(start, end),
    lower,
    kind: classify(word, lower, before, lexicon),
    quote: null,
  });
}

function classify(word: string, lower: string, before: Token | undefined, lexicon: SpeechLexicon): Token['kind'] {
  if (/^\p{N}/u.test(word)) return 'number';
  const listed = lexicon.classes.get(lower);
  const capital = /^\p{Lu}/u.test(word);
  // "US", "IT", "May": in capitals, or capitalised inside a sentence, a small word can be a name.
  if (capital && /\p{L}.*\p{L}/u.test(word) && word === word.toUpperCase()) return 'name';
  if (listed === 'time') return 'time';
  if (listed !== undefined && !(capital && before !== undefined && listed === 'auxiliary')) return listed;
  if (capital && (lexicon.names === null || isKnownName(lower, lexicon))) return 'name';
  const ends = lexicon.adverbEndings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending));
  if (ends && !lexicon.sets.notAdverbs.has(lower)) return 'adverb';
  return 'noun';
}

/** Where every noun has a capital: is the word a name, as the lists or the text itself show? */
const isKnownName = (lower: string, lexicon: SpeechLexicon): boolean =>
  lexicon.names?.has(lower) === true || lexicon.givenNames.has(lower) || lexicon.sets.places.has(lower);

const isPlural = (lower: string, lexicon: SpeechLexicon): boolean =>
  lexicon.pluralEndings.some((ending) => lower.endsWith(ending));
