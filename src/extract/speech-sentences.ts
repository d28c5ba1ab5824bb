import type { Span } from '../model.ts';
import { findClauses } from './clauses.ts';
import { colonClause } from './colon-speakers.ts';
import { findPhrase, matchPhrase } from './cue-phrases.ts';
import type { Clause } from './plausible-clauses.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { SpeechParagraph } from './speech-text.ts';
import { readTokens, type Token } from './tokens.ts';
import { CUE } from './word-classes.ts';

/** A sentence taken apart. */
export interface SpeechSentence {
  /** Quotations are one token each. */
  tokens: Token[];
  /** Who says something in it; in headlines in title case, whose capitals tell too little, only before or behind a colon. */
  clauses: Clause[];
  /** "Smith: Taxes will fall": then `clauses` holds nothing else. */
  colon: { clause: Clause; content: Span } | null;
}

/** Reads the tokens of a sentence and who says something in it; made once for each sentence. */
export function readSentence(
  text: string,
  paragraph: SpeechParagraph,
  sentence: Span,
  lexicon: SpeechLexicon,
): SpeechSentence {
  const kept = paragraph.read?.get(sentence[0]);
  if (kept) return kept;
  const tokens = withoutAsides(readTokens(text, sentence, paragraph.quotes, lexicon), lexicon);
  const colon = colonClause(text, paragraph, sentence, tokens, lexicon);
  const isTitle = paragraph.zone === 'headline' && isTitleCase(tokens);
  const clauses = colon ? [colon.clause] : isTitle ? [] : findClauses(tokens, lexicon);
  const read = { tokens, clauses, colon };
  paragraph.read ??= new Map();
  paragraph.read.set(sentence[0], read);
  return read;
}

/**
 * "The mayor has, | for her part, | warned": without phrases that part what belongs together. The comma before one stays
 * where it may close an apposition, too.
 */
function withoutAsides(tokens: Token[], lexicon: SpeechLexicon): Token[] {
  const first = findPhrase(tokens, lexicon.asides);
  if (first === tokens.length) return tokens;
  const kept = tokens.slice(0, first);
  for (let at = first; at < tokens.length; at++) {
    const length = matchPhrase(tokens, at, lexicon.asides);
    if (length === 0) {
      kept.push(tokens[at] as Token);
      continue;
    }
    const before = kept.at(-1)?.lower === ',' ? kept.at(-2) : undefined;
    if (tokens[at + length]?.lower === ',') at++;
    if (before?.kind === 'auxiliary' || ((before?.flags ?? 0) & CUE) !== 0) kept.pop();
    at += length - 1;
  }
  return kept;
}

/** Is every second word of a headline capitalised, or more? Then capitals tell no names from verbs. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.slice(1).filter(({ text, kind }) => kind !== 'quote' && /^\p{L}{4,}/u.test(text));
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 2 >= words.length;
}

/** Reads the tokens of a sentence, those inside its quotations too. */
export function readOpenTokens(
  text: string,
  paragraph: SpeechParagraph,
  sentence: Span,
  lexicon: SpeechLexicon,
): Token[] {
  const { tokens } = readSentence(text, paragraph, sentence, lexicon);
  return tokens.some((token) => token.kind === 'quote') ? readTokens(text, sentence, [], lexicon) : tokens;
}
