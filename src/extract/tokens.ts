import type { Span } from '../model.ts';
import { type CodeUnits, unitsOf } from './code-units.ts';
import { type KnownWord, wordAt, wordOf } from './known-words.ts';
import type { Quote } from './quotes.ts';
import { dottedEnd, LETTER, LOWER, MARK, NUMBER, partEnd, SPACE, signAt, sizeAt, WORD_SIGN } from './signs.ts';
import type { SpeechLexicon, WordClass } from './speech-lexicon.ts';
import { ABBREVIATED, LETTER_A, readKnown, WHOLE, type WordReading } from './word-classes.ts';
import { joinLines } from './wrapped-words.ts';

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
  /** Bits for what lists say of the word, see `WordReading.flags`; 0 for what is no word. */
  flags: number;
}

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
    tokens.push({ start, end, text: text.slice(start, end), lower: '', kind: 'quote', quote, flags: 0 });
    at = end;
  }
  readPlain(text, at, sentence[1], lexicon, tokens);
  return tokens;
}

function readPlain(text: string, from: number, to: number, lexicon: SpeechLexicon, tokens: Token[]): void {
  let units = unitsOf(text);
  let last = tokens.length === 0 ? 0 : (tokens[tokens.length - 1] as Token).end;
  for (let start = from; start < to; ) {
    const sign = signAt(units, start);
    if ((sign & SPACE) !== 0) {
      start++;
      continue;
    }
    const wordEnd = tokenEnd(units, start, to);
    const end = Math.abs(wordEnd);
    if (start < last) {
      // The full stop of an abbreviation was read with it.
    } else if ((sign & (LETTER | NUMBER)) !== 0 && (units[start] as number) >> 11 !== 0x1b) {
      const joined = wordEnd < 0 ? joinLines(text, [start, end]) : null;
      if (joined === null) {
        const known = wordAt(text, start, end);
        const { lower, first, inside, flags } = readKnown(known, lexicon);
        if ((flags & OF_WORDS) === WHOLE) {
          // A word like most: nothing is written together with it, and a full stop behind it is none of its own.
          const kind = tokens.length === 0 ? first : inside;
          tokens.push({ start, end, text: known.text, lower, kind, quote: null, flags });
          last = end;
          start = end;
          continue;
        }
        readWord(start, end, known, text, to, lexicon, tokens);
      } else pushWord(start, end, joined, readKnown(wordOf(joined), lexicon), text, to, tokens);
      units = unitsOf(text);
    } else {
      const word = text.slice(start, end);
      const owner = last === start && /[’']/.test(word) && isPlural(tokens.at(-1)?.lower ?? '', lexicon);
      tokens.push({ start, end, text: word, lower: word, kind: owner ? 'owner' : 'mark', quote: null, flags: 0 });
    }
    last = tokens.length === 0 ? 0 : (tokens[tokens.length - 1] as Token).end;
    start = end;
  }
}

/** Where the token ends that begins at `from`: "U.N.", "d'état", "twenty-one", or one sign; negative for "twenty-⏎one". Linear. */
function tokenEnd(units: CodeUnits, from: number, end: number): number {
  let to = dottedEnd(units, from, end, LETTER);
  if (to > from) return to;
  to = partEnd(units, from, end, WORD_SIGN);
  if (to === from) return Math.min(from + sizeAt(units, from), end);
  while (to < end && (isJoining(units[to] as number) || isInNumber(units, to))) {
    const next = partEnd(units, to + 1, end, WORD_SIGN);
    if (next === to + 1) return -endOfBroken(units, to, end) || to;
    to = next;
  }
  return to;
}

/** "16,000", "3.1": a comma or full stop between figures. */
function isInNumber(units: CodeUnits, at: number): boolean {
  const isMark = units[at] === 0x2c || units[at] === 0x2e;
  return isMark && isFigure(units[at - 1] as number) && isFigure(units[at + 1] as number);
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where a word ends whose hyphen at `hyphen` is the last sign of a hard-wrapped line: "Chair-⏎man"; 0 where it is not. */
function endOfBroken(units: CodeUnits, hyphen: number, end: number): number {
  if (units[hyphen] !== HYPHEN) return 0;
  let at = hyphen + 1;
  let hasBreak = false;
  for (; at < end && (signAt(units, at) & SPACE) !== 0 && at - hyphen < LONGEST_GAP; at++)
    hasBreak ||= units[at] === 0x0a || units[at] === 0x0d;
  return hasBreak && at < end && (signAt(units, at) & LOWER) !== 0 ? partEnd(units, at, end, LETTER | MARK) : 0;
}

/** Flags by which it is told whether more than the word by itself has to be read. */
const OF_WORDS = WHOLE | ABBREVIATED | LETTER_A;

const HYPHEN = 0x2d;

/** Code units of white space around a line break within a word. */
const LONGEST_GAP = 42;

/** Does the sign join two words into one: "-", "’", "'", "‑"? */
const isJoining = (code: number): boolean => code === 0x2d || code === 0x2019 || code === 0x27 || code === 0x2011;

/** Reads a word with what is written together with it: the possessive 's, "they've", "l'homme", "dit-il". */
function readWord(
  start: number,
  end: number,
  known: KnownWord,
  text: string,
  to: number,
  lexicon: SpeechLexicon,
  tokens: Token[],
): void {
  const reading = readKnown(known, lexicon);
  if ((reading.flags & WHOLE) !== 0) {
    pushWord(start, end, known.text, reading, text, to, tokens);
    return;
  }
  const word = known.text;
  const push = (at: number, part: string): void =>
    pushWord(at, at + part.length, part, readKnown(wordOf(part), lexicon), text, to, tokens);
  const ending = lexicon.words.ownerEnding;
  const lower = word.toLowerCase().replaceAll('’', "'");
  const owner = word.length - ending.length;
  if (ending !== '' && owner > 0 && lower.endsWith(ending)) {
    const kind = lexicon.sets.contracted.has(lower.slice(0, owner)) ? 'auxiliary' : 'owner';
    push(start, word.slice(0, owner));
    tokens.push({ start: start + owner, end, text: word.slice(owner), lower: ending, kind, quote: null, flags: 0 });
    return;
  }
  const isJoined = lower.includes("'") || lower.includes('-');
  const beginning = isJoined ? lexicon.splitBeginnings.find((each) => lower.startsWith(each)) : undefined;
  if (beginning !== undefined && beginning.length < word.length) {
    push(start, word.slice(0, beginning.length));
    readWord(start + beginning.length, end, wordOf(word.slice(beginning.length)), text, to, lexicon, tokens);
    return;
  }
  const split = isJoined ? lexicon.splitEndings.find((each) => lower.endsWith(each)) : undefined;
  if (split === undefined || split.length >= word.length) {
    push(start, word);
    return;
  }
  readWord(start, end - split.length, wordOf(word.slice(0, -split.length)), text, to, lexicon, tokens);
  // "'ve" is a word with its apostrophe, "-t-il" is one from behind its last hyphen.
  const at = word.length - split.length + split.lastIndexOf('-') + 1;
  push(start + at, word.slice(at));
}

/** Behind "A" in "Mr. A. E. Birmingham": the letter is no article, but part of a name. */
const INITIAL = /^\. ?\p{Lu}/u;

function pushWord(
  start: number,
  end: number,
  word: string,
  { lower, first, inside, flags }: WordReading,
  text: string,
  to: number,
  tokens: Token[],
): void {
  // The full stop of an abbreviation is part of it, unless it ends the sentence.
  const isInitial = (flags & LETTER_A) !== 0 && INITIAL.test(text.slice(end, Math.min(to, end + 3)));
  const isDotted = ((flags & ABBREVIATED) !== 0 || isInitial) && end + 1 < to && text[end] === '.';
  tokens.push({
    start,
    end: isDotted ? end + 1 : end,
    text: isDotted ? text.slice(start, end + 1) : word,
    lower,
    kind: isInitial ? 'name' : tokens.length === 0 ? first : inside,
    quote: null,
    flags,
  });
}

const isPlural = (lower: string, lexicon: SpeechLexicon): boolean =>
  lexicon.pluralEndings.some((ending) => lower.endsWith(ending));
