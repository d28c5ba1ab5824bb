import type { FacetValue } from './facets.ts';
import { FIELDS, type Stemmers, termsOf } from './schema.ts';

/** All that the index takes of an article, or of a statement: made by the build; of the newest articles the reader has it. */
export interface Entry {
  /** The text of each field, in their order. */
  fields: readonly string[];
  /** BCP 47, or `null`: not known. */
  language: string | null;
  /** First and last day that the date can mean, as numbers of days; a last of `null`: open. `null` without a date. */
  days: readonly [first: number, last: number | null] | null;
  /** Values of the stored facets, in their order. */
  facets: readonly (readonly FacetValue[])[];
}

/** What is said in an article, by whom. */
export interface Quote {
  /** Id of the statement in its article. */
  id: string;
  text: string;
  speaker: { name: string; slug: string; worded: string | null; role: string | null } | null;
}

const BODY = FIELDS.findIndex(({ name }) => name === 'body');
const SPEAKERS = FIELDS.findIndex(({ name }) => name === 'speakers');
/** What a statement has of its article. */
const SHARED = FIELDS.map(({ name }) => name === 'source' || name === 'topics');
const NO_SPEAKER: readonly FacetValue[] = [];

/**
 * A statement as an entry: its words are the body, who says it is the only speaker, and day, source, topics and language are
 * those of the article. So all that search does with articles it does with statements.
 */
export function entryOfQuote({ fields, language, days, facets }: Entry, { text, speaker }: Quote): Entry {
  const own = fields.map((words, f) => (SHARED[f] ? words : ''));
  own[BODY] = text;
  if (speaker) own[SPEAKERS] = joinParts([speaker.name, speaker.worded, speaker.role]);
  const speakers = speaker ? [{ key: speaker.slug, label: speaker.name }] : NO_SPEAKER;
  const [source = [], , topics = [], languages = []] = facets;
  return { fields: own, language, days, facets: [source, speakers, topics, languages] };
}

/** The terms of an entry by field, each as often as it stands there. */
export function termsByField({ fields, language }: Entry, stemmers: Stemmers): string[][] {
  return fields.map((text, f) => {
    if (text === '') return [];
    return FIELDS[f]?.isExact ? text.split(' ') : termsOf(text, language, stemmers);
  });
}

/** What is shown of an article: standfirst and body as plain text. */
export function textOfEntry({ fields }: Entry): string {
  const standfirst = fields[STANDFIRST];
  return standfirst ? `${standfirst}\n\n${fields[BODY]}` : (fields[BODY] ?? '');
}

const STANDFIRST = FIELDS.findIndex(({ name }) => name === 'standfirst');

/** Parts of a field that are there, each a line. */
export function joinParts(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join('\n');
}
