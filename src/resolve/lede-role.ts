import { readSource } from '../extract/sources.ts';
import type { SpeechLexicon } from '../extract/speech-lexicon.ts';
import type { SpeechParagraph } from '../extract/speech-text.ts';
import { readTokens } from '../extract/tokens.ts';
import type { Span, StatementCandidate } from '../model.ts';
import type { Person } from './people.ts';

/** Where the first words of a statement's evidence stand. */
export const startOf = (statement: StatementCandidate): number =>
  Math.min(...statement.evidence.map((span) => span[0]));

/** Does a span lie inside another? */
export const within = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];

/** Paragraphs within which a person that the lede gives by role alone is named. */
const LEDE_REACH = 4;

/**
 * News names in the second or third paragraph whom the lede gives by role ("Karsk's harbour master has said …"): the first named
 * speaker behind it takes that role over, if it is not an indefinite one and the person has no other.
 */
export function adoptLedeRole(
  text: string,
  paragraphs: readonly SpeechParagraph[],
  statements: readonly StatementCandidate[],
  resolved: ReadonlyMap<StatementCandidate, Person | null>,
  lexicon: SpeechLexicon,
): void {
  const headlines = paragraphs.filter(({ zone }) => zone === 'headline').map(({ span }) => span);
  const lede = statements.find((each) => !headlines.some((span) => within([startOf(each), startOf(each)], span)));
  if (!lede?.source || lede.rule === 'colon' || resolved.get(lede)) return;
  const tokens = readTokens(text, lede.source, [], lexicon);
  const reading = readSource(tokens, { from: 0, to: tokens.length }, lexicon);
  if (
    reading?.kind !== 'person' ||
    reading.name ||
    !reading.role ||
    lexicon.sets.indefinites.has(tokens[0]?.lower ?? '')
  )
    return;
  const named = statements.find((each) => each.source !== null && resolved.get(each));
  const person = named && resolved.get(named);
  const indexOf = (statement: StatementCandidate): number =>
    paragraphs.findIndex(({ span }) => span[1] > startOf(statement));
  if (!named || !person || person.roles.length > 0 || indexOf(named) - indexOf(lede) > LEDE_REACH) return;
  if (reading.gender !== null && person.gender !== null && reading.gender !== person.gender) return;
  person.roles.push(text.slice(tokens[reading.role.from]?.start, tokens[reading.role.to - 1]?.end));
}
