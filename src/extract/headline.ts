import type { Candidate, NewsDocument, Span } from '../model.ts';
import { languageFor } from './language.ts';
import { readOpening } from './opening.ts';
import { wordsOf } from './words.ts';
import { readZones } from './zones.ts';

/** Code units of a headline made from the lead. */
const LONGEST = 90;
const SHORTEST = 30;

/**
 * Finds the headline line and its repeats; without one, supplies the lead's first words, cut at a clause or a word.
 * A supplied value stands without brackets: showing `[ ]` is the site's part.
 */
export function extractHeadline(document: NewsDocument): Candidate[] {
  const zones = readZones(document);
  const line = zones.find((zone) => zone.kind === 'headline');
  if (line) {
    return [
      {
        field: 'headline',
        value: wordsOf(document.text, line.inner),
        evidence: [line.inner],
        certainty: 'stated',
        rule: line.rule,
        strength: 90,
      },
    ];
  }
  const lead = zones.find((zone) => zone.kind === 'body') ?? zones.find((zone) => zone.kind !== 'blank');
  if (!lead) return [];
  const opening = readOpening(document);
  const start = opening && opening.span[0] === lead.inner[0] ? opening.span[1] : lead.inner[0];
  const span = cutLead(document, [start, lead.inner[1]]);
  const value = wordsOf(document.text, span);
  if (value === '') return [];
  return [{ field: 'headline', value, evidence: [span], certainty: 'supplied', rule: 'lead-words', strength: 10 }];
}

/** Cuts a lead to a headline's length: at its first sentence, else at its last clause that fits, else at a word. */
function cutLead(document: NewsDocument, [start, end]: Span): Span {
  const { text } = document;
  const words = text.slice(start, Math.min(end, start + LONGEST + 1));
  const sentence = /^[\s\S]{20,}?(?=[.!?](?:["”’)]{0,2})(?:\s|$))/.exec(words)?.[0];
  if (sentence) return [start, start + sentence.length];
  if (end - start <= LONGEST) return [start, end];
  const clause = [...words.matchAll(/[,;:–—](?=\s)/g)].map((match) => match.index).filter((at) => at >= SHORTEST);
  const at = clause.at(-1);
  if (at !== undefined) return [start, start + at];
  let last = words.slice(0, LONGEST).search(/\s\S*$/);
  const { functionWords } = languageFor(document);
  // "… in an interview with the" ends in mid-air: function words at the end are dropped.
  for (let rounds = 0; rounds < 6 && last > SHORTEST; rounds++) {
    const before = words.slice(0, last).search(/\S*$/);
    if (!functionWords.has(words.slice(before, last).toLowerCase())) break;
    last = words.slice(0, before).trimEnd().length;
  }
  return last > 0 ? [start, start + last] : [start, start + Math.min(words.length, LONGEST)];
}
