import { speechOf } from '../languages/speech.ts';
import type { NewsDocument, Span, ZoneKind } from '../model.ts';
import { findCredit } from './body.ts';
import { tagOf } from './language.ts';
import { learnNames } from './noun-capitals.ts';
import { once } from './once.ts';
import { findQuotes, type Quote } from './quotes.ts';
import { splitSentences } from './sentences.ts';
import { lexiconOf, type SpeechLexicon } from './speech-lexicon.ts';
import type { SpeechSentence } from './speech-sentences.ts';
import { readZones } from './zones.ts';

/** A paragraph in which statements are looked for. */
export interface SpeechParagraph {
  span: Span;
  zone: ZoneKind;
  quotes: Quote[];
  sentences: Span[];
  /** The sentences that were taken apart so far, by their start; see `readSentence`. */
  read: Map<number, SpeechSentence> | null;
}

/** The parts of a document that can hold statements, and the words of its language (`null`: quotations only). */
export interface SpeechText {
  lexicon: SpeechLexicon | null;
  paragraphs: SpeechParagraph[];
}

/**
 * Code units of a text in which statements are looked for: some hundred times the length of an article, so that a file that is
 * no article costs little.
 */
const LONGEST_TEXT = 1_000_000;

/** Longest paragraph, in code units: a longer line is no paragraph of news and is read in pieces. */
const LONGEST = 20_000;

const SPEAKING: ReadonlySet<ZoneKind> = new Set(['headline', 'standfirst', 'body']);

/** Reads the paragraphs, quotations and sentences of headline, standfirst and body; made once for each document. */
export const readSpeechText: (document: NewsDocument) => SpeechText = once(read);

function read(document: NewsDocument): SpeechText {
  const words = speechOf(tagOf(document));
  const lexicon = words && learnNames(document.text.slice(0, LONGEST_TEXT), lexiconOf(words));
  const zones = readZones(document).filter(({ kind, inner }) => SPEAKING.has(kind) && inner[0] < LONGEST_TEXT);
  // "(Reporting by …; Additional reporting by …)" behind the last words is no part of the text.
  const credit = findCredit(document);
  const parts = zones.flatMap(({ kind, inner }) => {
    const end = credit?.span[1] === inner[1] ? credit.span[0] : inner[1];
    return cut(document.text, [inner[0], Math.min(end, LONGEST_TEXT)]).map((span) => ({ kind, span }));
  });
  const quotes = findQuotes(
    document.text,
    parts.map(({ span }) => span),
    lexicon?.sets.elisions ?? new Set(),
  );
  const paragraphs = parts.map(({ kind, span }, index): SpeechParagraph => {
    const own = quotes[index] ?? [];
    return { span, zone: kind, quotes: own, sentences: splitSentences(document.text, span, own, lexicon), read: null };
  });
  return { lexicon, paragraphs };
}

function cut(text: string, [start, end]: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    pieces.push([from, to]);
    from = to;
  }
  pieces.push([from, end]);
  return pieces;
}
