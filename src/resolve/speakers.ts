import { phraseBefore } from '../extract/noun-phrases.ts';
import { isCity } from '../extract/places.ts';
import { readSource, type SourceReading } from '../extract/sources.ts';
import type { SpeechLexicon } from '../extract/speech-lexicon.ts';
import { readSentence } from '../extract/speech-sentences.ts';
import { readSpeechText, type SpeechParagraph } from '../extract/speech-text.ts';
import { readTokens, type Token } from '../extract/tokens.ts';
import { CUE } from '../extract/word-classes.ts';
import type { Candidate, NewsDocument, OtherQuote, Span, StatementCandidate } from '../model.ts';
import { learnGenders } from './genders.ts';
import { adoptLedeRole, startOf, within } from './lede-role.ts';
import { gatherPeople, isNamedIn, type People, type Person } from './people.ts';
import { resolvePronoun, resolveRole, type Thread } from './references.ts';
import { listSpeakers, type SpeakersNamed } from './speaker-list.ts';

/** Who spoke in an article, and what. */
export interface SpeakersFound extends SpeakersNamed {
  otherQuotes: OtherQuote[];
}

/**
 * Decides who made each statement. A name is its person; a surname the person it fits; "he", "the spokesman" the person whom the text
 * before means; a quotation without a source goes on with the speaker of the paragraph. Who is not shown by the text stays `null`.
 */
export function resolveSpeakers(document: NewsDocument, candidates: readonly Candidate[]): SpeakersFound {
  const otherQuotes = candidates.flatMap((each) =>
    each.field === 'otherQuote' ? each.evidence.map((span) => ({ span, reason: each.value })) : [],
  );
  const { lexicon, paragraphs } = readSpeechText(document);
  const statements = candidates
    .filter((each) => each.field === 'statement')
    .toSorted((a, b) => startOf(a) - startOf(b));
  if (lexicon === null) return { speakers: [], statements: [], otherQuotes };
  const mentions = candidates.filter((each) => each.field === 'mention');
  const people = gatherPeople(document.text, mentions, lexicon);
  learnGenders(document.text, paragraphs, people, lexicon);
  const first = followThread(document.text, paragraphs, statements, people, lexicon);
  adoptLedeRole(document.text, paragraphs, statements, first, lexicon);
  const resolved = followThread(document.text, paragraphs, statements, people, lexicon);
  return { ...listSpeakers(document.text, statements, resolved, mentions), otherQuotes };
}

function followThread(
  text: string,
  paragraphs: readonly SpeechParagraph[],
  statements: readonly StatementCandidate[],
  people: People,
  lexicon: SpeechLexicon,
): Map<StatementCandidate, Person | null> {
  const resolved = new Map<StatementCandidate, Person | null>();
  const thread: Thread = { speakers: [], topics: [] };
  let next = 0;
  let turn: StatementCandidate | null = null;
  paragraphs.forEach((paragraph, index) => {
    for (const sentence of paragraph.sentences) {
      const { tokens } = readSentence(text, paragraph, sentence, lexicon);
      const topic = isNamedIn(sentence, people) ? topicOf(tokens, people, lexicon) : null;
      if (topic) thread.topics.push({ ...topic, paragraph: index });
      for (; next < statements.length; next++) {
        const statement = statements[next];
        if (!statement || startOf(statement) >= sentence[1]) break;
        const found = whoSpeaks(text, paragraph, index, statement, people, thread, lexicon);
        const owner = turn !== null && isNested(statement, turn) ? (resolved.get(turn) ?? null) : undefined;
        const person = owner === undefined ? found : inTurn(text, statement, found, owner, lexicon);
        if (statement.rule === 'colon') turn = statement;
        resolved.set(statement, person);
        if (person && !isNested(statement, statements[next - 1])) {
          thread.speakers = thread.speakers.filter((each) => each.person !== person);
          person.sure ||= statement.source !== null;
          const at = statement.source?.[0] ?? startOf(statement);
          // "Smith kept silent when Jones asked whether …": the sentence goes on about Smith.
          const isAside =
            topic !== null && topic.person !== person && topic.at < at && isSubordinate(tokens, at, lexicon);
          const last = lastParagraph(paragraphs, index, statement);
          thread.speakers.push({ person, paragraph: last, at, isAside });
        }
      }
    }
  });
  return resolved;
}

/** "LEE: I said no. She said yes.": in somebody's own words "I" are they, and "she" is another. */
function inTurn(
  text: string,
  { source }: StatementCandidate,
  found: Person | null,
  owner: Person | null,
  lexicon: SpeechLexicon,
): Person | null {
  const word = source === null ? '' : text.slice(...source).toLowerCase();
  if (lexicon.sets.speaking.has(word)) return owner;
  return found === owner && lexicon.pronouns.has(word) ? null : found;
}

/** Does a conjunction that joins no equals stand before the words at `start`: "when", "because"? */
function isSubordinate(tokens: readonly Token[], start: number, lexicon: SpeechLexicon): boolean {
  const before = tokens[tokens.findIndex((token) => token.start === start) - 1];
  return (
    before?.kind === 'conjunction' && !lexicon.sets.joining.has(before.lower) && before.lower !== lexicon.words.contrast
  );
}

/** Index of the paragraph in which a statement ends that begins in paragraph `index`. */
function lastParagraph(paragraphs: readonly SpeechParagraph[], index: number, { content }: StatementCandidate): number {
  const end = content.at(-1)?.[0] ?? 0;
  let at = index;
  while ((paragraphs[at + 1]?.span[0] ?? Number.POSITIVE_INFINITY) <= end) at++;
  return at;
}

/** Start of the words for a person that end with the name at `index`: titles, roles, nations before it. */
function phraseStart(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > 0 && ['name', 'noun', 'determiner', 'possessive', 'owner'].includes(tokens[at - 1]?.kind ?? '')) at--;
  return at;
}

/** Does a statement stand inside what another says ("Smith said Jones agreed")? */
function isNested({ source }: StatementCandidate, earlier: StatementCandidate | undefined): boolean {
  return source !== null && (earlier?.content ?? []).some((span) => within(source, span));
}

/** Tokens of a sentence among which its subject is looked for. */
const SUBJECT_REACH = 60;

/** The person whom a sentence is about: the first named in it, unless as owner or behind a preposition. */
function topicOf(
  tokens: readonly Token[],
  people: People,
  lexicon: SpeechLexicon,
): { person: Person; at: number } | null {
  for (let index = 0; index < Math.min(tokens.length, SUBJECT_REACH); index++) {
    const token = tokens[index] as Token;
    // "He said Smith left": what is about "he" is not about Smith.
    if (token.kind === 'pronoun' && lexicon.pronouns.get(token.lower) !== 'thing') return null;
    const mention = people.at.get(token.start);
    if (!mention) continue;
    const start = phraseStart(tokens, index);
    // "the founder of the Karsk Republic President Tarvenen": the name is not what "of" belongs to.
    const isGlued = tokens.slice(start, index).some((each) => lexicon.sets.organisationWords.has(each.lower));
    const before = isGlued ? 'mark' : tokens[start - 1]?.kind;
    let end = index;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < mention.end) end++;
    // "the Smith campaign chief Jones": a name before a noun and another name is none of the sentence's subject.
    const isVerb = ((tokens[end]?.flags ?? 0) & CUE) !== 0;
    const isModifier = tokens[end]?.kind === 'noun' && !isVerb && tokens[end + 1]?.kind === 'name';
    const isJoined = before === 'conjunction' && start > 1;
    if (before === 'preposition' || isJoined || isModifier || tokens[end]?.kind === 'owner') continue;
    return mention.person.sure ? { person: mention.person, at: token.start } : null;
  }
  return null;
}

function whoSpeaks(
  text: string,
  paragraph: SpeechParagraph,
  index: number,
  statement: StatementCandidate,
  people: People,
  thread: Thread,
  lexicon: SpeechLexicon,
): Person | null {
  if (statement.source === null) {
    const last = thread.speakers.at(-1);
    const start = statement.content[0]?.[0] ?? 0;
    // "Here is Smith in 1992: “…”": a colon names a speaker whom no rule has read.
    if (/:\s{0,3}$/.test(text.slice(Math.max(paragraph.span[0], start - 4), start))) return null;
    const named = namedBefore(text, paragraph, start, people, lexicon);
    if (named && named !== last?.person) return null;
    return last && index - last.paragraph <= 1 ? last.person : null;
  }
  const tokens = readTokens(text, statement.source, [], lexicon);
  const reading = readSource(tokens, { from: 0, to: tokens.length }, lexicon);
  if (reading === null) return null;
  // "sagten sie" are they, "sagte sie" is she.
  const plural = lexicon.words.pluralVerbEnding;
  const cue = statement.cue && text.slice(...statement.cue);
  if (plural !== '' && reading.kind === 'pronoun' && reading.gender === 'female' && cue?.endsWith(plural)) return null;
  if (reading.kind === 'relative') return antecedent(text, paragraph, statement.source, people, thread, index, lexicon);
  // A headline comes before all it could refer to.
  if (paragraph.zone === 'headline' && !reading.name) return null;
  // "Jones quoted him as saying": whom the sentence itself names is another.
  const isObject = reading.kind === 'pronoun' && tokens.length === 1 && tokens[0]?.kind === 'noun';
  if (isObject && reading.gender !== null) {
    const sentence = paragraph.sentences.findLast(([start]) => start <= (tokens[0]?.start ?? 0));
    return resolvePronoun(reading.gender, (sentence?.[0] ?? 0) - 1, index, thread);
  }
  return meant(text, tokens, reading, index, people, thread, lexicon);
}

function meant(
  text: string,
  tokens: readonly Token[],
  reading: SourceReading,
  index: number,
  people: People,
  thread: Thread,
  lexicon: SpeechLexicon,
): Person | null {
  if (reading.kind === 'pronoun')
    return reading.gender === null ? null : resolvePronoun(reading.gender, tokens[0]?.start ?? 0, index, thread);
  if (reading.kind !== 'person') return null;
  if (reading.name) {
    const person = people.at.get(tokens[reading.name.from]?.start ?? -1)?.person ?? null;
    return person && (person.sure || person.full > 0) ? person : null;
  }
  if (!reading.role || lexicon.sets.indefinites.has(tokens[0]?.lower ?? '')) return null;
  const role = text.slice(tokens[reading.role.from]?.start, tokens[reading.role.to - 1]?.end);
  const owner = tokens[reading.role.from - 1]?.kind === 'owner' ? tokens[reading.role.from - 2]?.lower : undefined;
  const nation = owner !== undefined && lexicon.sets.places.has(owner) && !isCity(owner) ? owner : null;
  return resolveRole(role, nation, tokens[0]?.start ?? 0, reading, people.all, thread, lexicon);
}

/** The last person named in a sentence before the quotation in it, who may be the one that speaks: "For Smith, “…”". */
function namedBefore(
  text: string,
  paragraph: SpeechParagraph,
  quote: number,
  people: People,
  lexicon: SpeechLexicon,
): Person | null {
  const sentence = paragraph.sentences.find((span) => span[0] < quote && quote < span[1]);
  if (!sentence) return null;
  const { tokens } = readSentence(text, paragraph, sentence, lexicon);
  const named = tokens.findLast((token) => token.start < quote && people.at.has(token.start));
  return (named && people.at.get(named.start)?.person) ?? null;
}

/** Whom "who" stands for: the noun phrase before it. */
function antecedent(
  text: string,
  paragraph: SpeechParagraph,
  source: Span,
  people: People,
  thread: Thread,
  index: number,
  lexicon: SpeechLexicon,
): Person | null {
  const sentence = paragraph.sentences.find((span) => span[0] <= source[0] && source[1] <= span[1]);
  if (!sentence) return null;
  const { tokens } = readSentence(text, paragraph, sentence, lexicon);
  let at = tokens.findIndex((token) => token.start === source[0]);
  if (tokens[at - 1]?.lower === ',') at--;
  const phrase = at > 0 ? phraseBefore(tokens, at, lexicon) : null;
  const reading = phrase && readSource(tokens, phrase, lexicon);
  if (!reading || reading.kind === 'relative' || reading.kind === 'pronoun') return null;
  return meant(text, tokens, reading, index, people, thread, lexicon);
}
