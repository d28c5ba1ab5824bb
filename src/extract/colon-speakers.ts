import type { Span } from '../model.ts';
import type { Clause } from './plausible-clauses.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { SpeechParagraph } from './speech-text.ts';
import type { Token } from './tokens.ts';
import { isPlace } from './word-classes.ts';

/** Code units before and behind a paragraph in which a speaker's name is looked for again. */
const WINDOW = 50_000;

/** A line of a transcript: "WALLACE: Thank you", "MR LEE: …", not "Note: …", "TV: …". */
const LABELLED = /^\p{Lu}{2}[\p{Lu} .’'-]{1,40}(?:, [^:\n]{2,60}| \([^:)\n]{2,40}\))?:/gmu;

/** Code units before and behind a paragraph in which other lines of the kind are looked for. */
const NEAR = 4000;

/** Fewest lines of the kind that make a transcript. */
const FEWEST_LABELS = 3;

/** Most words of a name before or behind a colon. */
const MOST_WORDS = 4;

/**
 * Reads "Smith: Taxes will fall" and, in headlines, "Taxes will fall: Smith"; `null` for a label ("Note: …") or a colon inside prose.
 * In running text it counts where it comes again or a quotation follows ("WALLACE: …").
 */
export function colonClause(
  text: string,
  paragraph: SpeechParagraph,
  sentence: Span,
  tokens: readonly Token[],
  lexicon: SpeechLexicon,
): { clause: Clause; content: Span } | null {
  if (sentence[0] !== paragraph.span[0]) return null;
  const colon = tokens.findIndex((token) => token.lower === ':');
  if (colon <= 0 || tokens.length - colon < 2) return null;
  const isHeadline = paragraph.zone === 'headline';
  const make = (from: number, to: number, content: Span): { clause: Clause; content: Span } => {
    const cue = { at: colon, end: colon + 1, from: colon, frame: 'clause', form: 'past', passive: false } as const;
    return { clause: { cue, source: { from, to }, place: 'before', from, to: colon + 1 }, content };
  };
  const named = nameEnd(text, tokens, colon);
  const isKnown =
    isSpeaker(tokens.slice(0, named), lexicon) || isInterviewed(text, paragraph, tokens.slice(0, colon), lexicon);
  if (isKnown && isLikely(text, paragraph, tokens, named, colon, lexicon)) {
    const first = tokens[colon + 1]?.start ?? sentence[1];
    if (isHeadline && isTopic(tokens, colon, lexicon)) return null;
    if (!isHeadline && asks(text, paragraph, text.slice(tokens[0]?.start, tokens[colon]?.end))) return null;
    return make(0, named, [first, isHeadline ? sentence[1] : paragraph.span[1]]);
  }
  const last = tokens.findLastIndex((token) => token.lower === ':');
  if (!isHeadline || last !== colon || !isSpeaker(tokens.slice(colon + 1), lexicon)) return null;
  const end = tokens[colon - 1]?.end ?? sentence[0];
  return isElsewhere(text, paragraph, tokens.at(-1)) ? make(colon + 1, tokens.length, [sentence[0], end]) : null;
}

/** "ANN DOE, | HOST: …", "LEE | (through translator): …": where the name ends in the label of a turn, as transcripts print it in capitals. */
function nameEnd(text: string, tokens: readonly Token[], colon: number): number {
  const at = tokens.findIndex(({ lower }, i) => i > 0 && i < colon && (lower === ',' || lower === '('));
  if (at < 0 || /\p{Ll}/u.test(text.slice(tokens[0]?.start, tokens[at]?.end))) return colon;
  const post = text.slice(tokens[at]?.start, tokens[colon]?.start);
  return /^\([^()]{2,40}\)$/u.test(post) || !/\p{Ll}/u.test(post) ? at : colon;
}

/** "Karsk: Envoy warns of floods", "Karsk: 3 held": a place at the beginning of a headline is where it happens, unless it is quoted. */
function isTopic(tokens: readonly Token[], colon: number, lexicon: SpeechLexicon): boolean {
  const label = tokens.slice(0, colon).map(({ lower }) => lower);
  return isPlace(label.join(' '), lexicon) && tokens[colon + 1]?.kind !== 'quote';
}

function isSpeaker(printed: readonly Token[], lexicon: SpeechLexicon): boolean {
  // "MR LEE: …": the title is no part of the name.
  const words = printed.length > 1 && lexicon.titles.has(printed[0]?.lower ?? '') ? printed.slice(1) : printed;
  if (words.length === 0 || words.length > MOST_WORDS || !words.every((token) => token.kind === 'name')) return false;
  return !words.some(
    (token) =>
      (words === printed && lexicon.sets.labels.has(token.lower)) ||
      (words.length > 1 && lexicon.sets.organisationWords.has(token.lower)),
  );
}

/** A line of somebody who asks: "KHR: Is the bridge safe?", and how many make an interview. */
const QUESTION = /^\p{Lu}[\p{L} ./-]{1,30}: [^\n]{3,400}\?$/gmu;
const FEWEST_QUESTIONS = 2;

/** "Weber: Nein.": where all nouns have capitals, a word at the beginning of lines among questions is whoever answers. */
function isInterviewed(
  text: string,
  { span, zone }: SpeechParagraph,
  words: readonly Token[],
  lexicon: SpeechLexicon,
): boolean {
  if (!lexicon.words.nounCapitals || zone === 'headline' || words.length !== 1) return false;
  const [word] = words;
  if (!word || !/^\p{Lu}/u.test(word.text) || lexicon.sets.labels.has(word.lower)) return false;
  const near = text.slice(Math.max(0, span[0] - NEAR), span[1] + NEAR);
  return (near.match(QUESTION)?.length ?? 0) >= FEWEST_QUESTIONS;
}

/** Lines of one label that are looked at. */
const MOST_TURNS = 12;

/** Does whoever a label names mostly ask, as an interviewer does: do the lines behind it end with question marks? */
function asks(text: string, { span }: SpeechParagraph, label: string): boolean {
  const from = Math.max(0, span[0] - WINDOW);
  const near = text.slice(from, span[1] + WINDOW);
  let turns = 0;
  let questions = 0;
  for (let at = near.startsWith(label) ? 0 : near.indexOf(`\n${label}`) + 1; turns < MOST_TURNS; ) {
    if (at === 0 && !near.startsWith(label)) break;
    const end = near.indexOf('\n', at);
    const line = near.slice(Math.max(at, (end < 0 ? near.length : end) - 4), end < 0 ? near.length : end).trimEnd();
    turns++;
    if (/[?？؟]["”’»]?$/u.test(line)) questions++;
    const next = end < 0 ? -1 : near.indexOf(`\n${label}`, end);
    if (next < 0) break;
    at = next + 1;
  }
  return questions > 0 && questions * 2 >= turns;
}

/** In a headline the speaker is named again below; in running text it heads several paragraphs or a quotation: "KARACHI: Police …" does not. */
function isLikely(
  text: string,
  paragraph: SpeechParagraph,
  tokens: readonly Token[],
  named: number,
  colon: number,
  lexicon: SpeechLexicon,
): boolean {
  const words = tokens.slice(0, named);
  if (paragraph.zone === 'headline') return isElsewhere(text, paragraph, words.at(-1));
  const label = text.slice(words[0]?.start, tokens[colon]?.end);
  if (lexicon.sets.places.has(label.slice(0, -1).toLowerCase())) return false;
  if (tokens[colon + 1]?.kind === 'quote') return true;
  const near = text.slice(Math.max(0, paragraph.span[0] - WINDOW), paragraph.span[1] + WINDOW);
  if (near.indexOf(label, near.indexOf(label) + 1) >= 0) return true;
  // "Ann Doe: …" is "Doe: …" further down.
  if (colon > 1 && near.includes(`\n${words.at(-1)?.text}:`)) return true;
  // "WALLACE: …" among other lines of the kind.
  if (!/^\P{Ll}+$/u.test(text.slice(words[0]?.start, words.at(-1)?.end))) return false;
  const close = text.slice(Math.max(0, paragraph.span[0] - NEAR), paragraph.span[1] + NEAR);
  return (close.match(LABELLED)?.length ?? 0) >= FEWEST_LABELS;
}

/** Does the word stand in the text behind this paragraph too? A headline's speaker does, the first half of a film title does not. */
function isElsewhere(text: string, { span }: SpeechParagraph, word: Token | undefined): boolean {
  return word !== undefined && text.slice(span[1], span[1] + WINDOW).includes(word.text);
}
