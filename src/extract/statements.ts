import type {
  Candidate,
  Extractor,
  NewsDocument,
  OtherQuoteCandidate,
  Span,
  StatementCandidate,
  StatementKind,
} from '../model.ts';
import { isWholeSpeech, otherQuote, reasonOf } from './other-quotes.ts';
import type { Clause } from './plausible-clauses.ts';
import type { Quote } from './quotes.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import { readSentence } from './speech-sentences.ts';
import { readSpeechText, type SpeechParagraph } from './speech-text.ts';
import { contentOf, saysNothing } from './statement-content.ts';
import { sentenceSubject } from './subject-phrases.ts';
import type { Token } from './tokens.ts';

/**
 * Finds statements (words with the words that name who speaks and the words that attribute them) and the quotations that
 * are none. A quotation that makes up whole sentences without a source is a statement too; who speaks is left open.
 */
export const extractStatements: Extractor = (document: NewsDocument): Candidate[] => {
  const { lexicon, paragraphs } = readSpeechText(document);
  if (lexicon === null)
    return paragraphs.flatMap(({ quotes }) => quotes.map((quote) => otherQuote(quote, 'language-not-read')));
  const found: Candidate[] = [];
  let open: StatementCandidate | null = null;
  let unnamed: StatementCandidate[] = [];
  for (const paragraph of paragraphs) {
    const candidates = readParagraph(document.text, paragraph, lexicon, open);
    found.push(...candidates);
    const first = paragraph.quotes[0];
    const speaking = first && lastStatement(candidates, first);
    // Speech over several paragraphs may name its speaker in the last of them.
    if (speaking?.source) for (const each of unnamed) adopt(each, speaking);
    if (speaking?.source || !first) unnamed = [];
    const last = paragraph.quotes.at(-1);
    const continued = last !== undefined && !last.closed;
    open = continued ? (lastStatement(candidates, last) ?? open) : null;
    if (open?.source === null) unnamed.push(open);
    else unnamed = [];
  }
  return found;
};

/** Gives a statement the source and the verb of the one that goes on with it. */
function adopt(statement: StatementCandidate, { source, cue }: StatementCandidate): void {
  Object.assign(statement, { source, cue, rule: 'quote-continued' });
  statement.evidence = [source, cue, ...statement.content].filter((span) => span !== null);
}

/** The statement that holds the quotation which the next paragraph goes on with. */
function lastStatement(candidates: readonly Candidate[], quote: Quote): StatementCandidate | null {
  for (const candidate of candidates.toReversed()) {
    if (candidate.field === 'statement' && candidate.content.some((span) => overlap(span, quote.span) > 0))
      return candidate;
  }
  return null;
}

const overlap = (a: Span, b: Span): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

function readParagraph(
  text: string,
  paragraph: SpeechParagraph,
  lexicon: SpeechLexicon,
  open: StatementCandidate | null,
): Candidate[] {
  const statements: StatementCandidate[] = [];
  const others: OtherQuoteCandidate[] = [];
  let carried = open;
  let pending: Attribution | null = null;
  for (const sentence of paragraph.sentences) {
    const { tokens, clauses, colon } = readSentence(text, paragraph, sentence, lexicon);
    const announced: Attribution | null = pending;
    pending = null;
    const inSentence: StatementCandidate[] = colon ? [colonStatement(text, tokens, colon, paragraph)] : [];
    for (const [index, clause] of clauses.entries()) {
      if (colon) break;
      const content = contentOf(text, tokens, clauses, index, lexicon);
      const opens = index === 0 && clause.from === 0 && carried !== null && isOpenQuote(text, carried);
      const asks = opens && saysNothing(tokens, clause, lexicon) && isAsked(text, carried);
      if (content.length > 0 && !asks && !(paragraph.zone === 'headline' && isLoneWord(text, content)))
        inSentence.push(statement(text, tokens, clause, content, ruleOf(clause)));
      else if (content.length === 0 && !opens) pending = { ...attributed(tokens, clause), rule: 'quote-follows' };
      else if (opens && carried) {
        // “Who knows?” Smith said: the quotation stands in the sentence before.
        Object.assign(carried, attributed(tokens, clause));
        inSentence.push(carried);
      }
    }
    for (const token of tokens) {
      const quote = token.quote;
      if (!quote || covered(inSentence, quote)) continue;
      const whole = tokens.every((each) => each.kind === 'quote' || each.kind === 'mark');
      if (announced && whole && isWholeSpeech(text, quote, tokens)) {
        // "Smith agreed. “It is time.”": the sentence before says who speaks.
        const { source, cue } = announced;
        const evidence = [source, cue, quote.span].filter((span) => span !== null);
        inSentence.push({ ...sourceless(quote), ...announced, evidence });
        continue;
      }
      if (carried && whole && isContinued(text, carried, quote)) {
        carried.content.push(quote.span);
        carried.evidence.push(quote.span);
      } else if (isWholeSpeech(text, quote, tokens)) {
        inSentence.push(introduced(tokens, quote, lexicon) ?? sourceless(quote));
      } else if (lexicon.words.dropsSubjects && isSaidAlone(tokens, quote, lexicon)) {
        inSentence.push(sourceless(quote));
      } else others.push(otherQuote(quote, reasonOf(text, quote)));
    }
    const reported = inSentence.length === 0 ? reportedMood(text, tokens, carried, lexicon) : null;
    if (reported) inSentence.push(reported);
    for (const each of inSentence) if (!statements.includes(each) && each !== open) statements.push(each);
    carried = inSentence.findLast((each) => each.value !== 'indirect') ?? inSentence.at(-1) ?? null;
  }
  return [...statements, ...others];
}

/** "Rail strike called | off", "Judge recounts | threat": in a headline one word without marks is nothing that was said. */
const isLoneWord = (text: string, [first, second]: readonly Span[]): boolean =>
  first !== undefined && second === undefined && /^[\p{Ll}\p{M}]+$/u.test(text.slice(...first));

const ruleOf = ({ cue, place }: Clause): string =>
  cue.frame === 'according-to'
    ? 'according-to'
    : place === 'after'
      ? 'inverted'
      : place === 'shared'
        ? 'shared-subject'
        : 'subject-verb';

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => [
  tokens[from]?.start ?? 0,
  tokens[to - 1]?.end ?? 0,
];

/** Who says something, and by which words. */
type Attribution = Pick<StatementCandidate, 'source' | 'cue' | 'certainty' | 'rule'>;

function attributed(tokens: readonly Token[], clause: Clause): Attribution {
  const source = spanOf(tokens, clause.source.from, clause.source.to);
  return { source, cue: spanOf(tokens, clause.cue.at, clause.cue.end), certainty: 'stated', rule: ruleOf(clause) };
}

function statement(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  content: Span[],
  rule: string,
): StatementCandidate {
  const found = attributed(tokens, clause);
  const evidence = [found.source, found.cue, ...content].filter((span) => span !== null);
  return { field: 'statement', value: kindOf(text, tokens, content), ...found, content, evidence, rule };
}

/** `Smith's message was simple: “…”`, `Smith fired back, “…”`: the subject of the sentence speaks, though no known verb says so. */
function introduced(tokens: readonly Token[], quote: Quote, lexicon: SpeechLexicon): StatementCandidate | null {
  const at = tokens.findIndex((token) => token.quote === quote);
  const before = tokens[at - 1]?.lower;
  const subject = before === ':' || before === ',' ? sentenceSubject(tokens, at - 1, lexicon) : null;
  if (subject === null) return null;
  const source = spanOf(tokens, subject.from, subject.to);
  const evidence: Span[] = [source, quote.span];
  return { ...sourceless(quote), source, evidence, rule: 'quote-introduced' };
}

/** «No habrá paz», añadió.: a quotation and a verb of saying that names nobody, since the speaker is known. */
function isSaidAlone(tokens: readonly Token[], quote: Quote, lexicon: SpeechLexicon): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark' && kind !== 'time');
  const verb = words[1];
  const isLast = words.length === 2 && words[0]?.quote === quote && verb?.kind === 'noun';
  return isLast && lexicon.cues.get(verb.lower)?.some(({ form }) => form === 'past' || form === 'present') === true;
}

/** "Das sei falsch.": behind what somebody said, the mood of the verb alone shows that the sentence is theirs too. */
function reportedMood(
  text: string,
  tokens: readonly Token[],
  carried: StatementCandidate | null,
  lexicon: SpeechLexicon,
): StatementCandidate | null {
  if (carried === null || (carried.source === null && carried.rule !== 'reported-mood')) return null;
  const isReported = tokens.some((token) => lexicon.sets.reportive.has(token.lower));
  if (!isReported || tokens.some((token) => token.kind === 'quote')) return null;
  const last = tokens.at(-1);
  const whole = spanOf(tokens, 0, last?.kind === 'mark' ? tokens.length - 1 : tokens.length);
  if (!/\p{L}/u.test(text.slice(...whole))) return null;
  const [content, evidence]: [Span[], Span[]] = [[whole], [whole]];
  return {
    field: 'statement',
    value: 'indirect',
    source: null,
    cue: null,
    content,
    evidence,
    certainty: 'inferred',
    rule: 'reported-mood',
  };
}

/** In running text "FENNIMARK: …" gives her very words; in a headline "…: Fennimark" sums them up. */
function colonStatement(
  text: string,
  tokens: readonly Token[],
  { clause, content }: { clause: Clause; content: Span },
  { zone }: SpeechParagraph,
): StatementCandidate {
  const found = statement(text, tokens, clause, [content], 'colon');
  return zone === 'headline' ? found : { ...found, value: 'direct' };
}

function sourceless(quote: Quote): StatementCandidate {
  const content: Span[] = [quote.span];
  return {
    field: 'statement',
    value: 'direct',
    source: null,
    cue: null,
    content,
    evidence: [quote.span],
    certainty: 'inferred',
    rule: 'quote-alone',
  };
}

/** Is the last piece of a statement a quotation that nobody was named for? */
const isOpenQuote = (text: string, { source, content }: StatementCandidate): boolean =>
  source === null && /["”’']$/.test(text.slice((content.at(-1)?.[1] ?? 0) - 1, content.at(-1)?.[1]));

/** Does the last quotation of a statement ask or call out, so that a verb may still follow: “Who knows?” Smith asked. */
const isAsked = (text: string, statement: StatementCandidate | null): boolean =>
  /[?!,—–-]\P{L}{1,3}$/u.test(text.slice((statement?.content.at(-1)?.[1] ?? 0) - 5, statement?.content.at(-1)?.[1]));

function kindOf(text: string, tokens: readonly Token[], content: readonly Span[]): StatementKind {
  const inside = tokens.filter((token) => content.some((span) => overlap(span, [token.start, token.end]) > 0));
  // Titles and scare quotes stand in single marks, but so does whole speech.
  const quotes = inside.filter(
    ({ quote }) => quote && (!quote.single || text.slice(...quote.inner).split(/\s+/, 4).length > 3),
  );
  if (quotes.length === 0) return 'indirect';
  return inside.every((token) => token.kind === 'quote' || !/[\p{L}\p{N}]/u.test(text.slice(token.start, token.end)))
    ? 'direct'
    : 'mixed';
}

const covered = (statements: readonly StatementCandidate[], { span }: Quote): boolean =>
  statements.some(({ content }) => content.some((piece) => overlap(piece, span) > 0.6 * (span[1] - span[0])));

/** Does a quotation that is a sentence of its own go on with what a speaker of the paragraph said: “…,” he said. “…” */
const isContinued = (text: string, { source, value }: StatementCandidate, quote: Quote): boolean =>
  source !== null && value !== 'indirect' && (!quote.closed || /[.!?…]$/.test(text.slice(...quote.inner)));
