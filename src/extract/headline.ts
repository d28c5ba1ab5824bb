import type { Language } from '../languages/index.ts';
import type { Candidate, NewsDocument, Span, Zone } from '../model.ts';
import { isOpenEnded } from './headline-lines.ts';
import { languageFor } from './language.ts';
import { isNamedOutlet, isOutletLike } from './nameplate.ts';
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
  const index = zones.findIndex((zone) => zone.kind === 'headline');
  const line = zones[index];
  if (line) {
    return [
      {
        field: 'headline',
        value: wordsOf(document.text, line.inner),
        evidence: [line.inner],
        certainty: mayGoOn(document, zones, index) ? 'estimated' : 'stated',
        rule: line.rule,
        strength: 90,
      },
    ];
  }
  const lead = zones.find((zone) => zone.kind === 'body');
  if (!lead) return [];
  const opening = readOpening(document);
  const start = opening && opening.span[0] === lead.inner[0] ? opening.span[1] : lead.inner[0];
  const { span, isWhole } = cutLead(document, [start, lead.inner[1]]);
  const words = wordsOf(document.text, span);
  if (words === '') return [];
  const value = isWhole ? words : `${words} …`;
  return [{ field: 'headline', value, evidence: [span], certainty: 'supplied', rule: 'lead-words', strength: 10 }];
}

/** Code units from which a line is so long that what it says may go on below. */
const FULL_LINE = 15;

/**
 * May the headline go on? It ends in mid-air, or a line that no rule knows stands right below it, with a blank line behind, in
 * a text that parts its paragraphs so: "Old Bridge Over the River", "To Be Repaired".
 */
function mayGoOn(document: NewsDocument, zones: readonly Zone[], index: number): boolean {
  const { text } = document;
  const language = languageFor(document);
  const [line, next, after] = zones.slice(index, index + 3);
  if (!line || document.markup) return false;
  const words = wordsOf(text, line.inner);
  if (isOpenEnded(words, language)) return true;
  const isUnknown = next?.rule === 'page-head' || next?.rule === 'between-headline-and-body';
  if (!next || !isUnknown || after?.kind !== 'blank' || words.length < FULL_LINE) return false;
  const below = wordsOf(text, next.inner);
  const isWhole = /[.!?…]["”’»)]?$/u.test(words) || /[.!?…]["”’»)]?$/u.test(below) || line.inner[1] < line.span[1];
  return !isWhole && /\p{Lu}.* /u.test(below) && !isNamedOutlet(below, language) && !isOutletLike(below, language);
}

/**
 * Cuts a lead to a headline's length: at its first sentence, else at its last clause that fits, else at a word. Whole is
 * what ends where a sentence or a clause does.
 */
function cutLead(document: NewsDocument, [start, end]: Span): { span: Span; isWhole: boolean } {
  const { text } = document;
  const words = text.slice(start, Math.min(end, start + LONGEST + 1));
  const sentence = /^[\s\S]{20,}?(?=[.!?](?:["”’)]{0,2})(?:\s|$))/.exec(words)?.[0];
  if (sentence) return { span: [start, start + sentence.length], isWhole: true };
  if (end - start <= LONGEST) return { span: [start, end], isWhole: true };
  const clause = [...words.matchAll(/[,;:–—](?=\s)/g)].map((match) => match.index).filter((at) => at >= SHORTEST);
  const at = clause.at(-1);
  if (at !== undefined) return { span: [start, start + at], isWhole: true };
  return { span: [start, start + lastWord(words, languageFor(document))], isWhole: false };
}

/** Returns where the last whole word of a cut ends. "… in an interview with the" ends in mid-air: function words go. */
function lastWord(words: string, language: Language): number {
  let last = words.slice(0, LONGEST).search(/\s\S*$/);
  for (let rounds = 0; rounds < 6 && last > SHORTEST; rounds++) {
    const before = words.slice(0, last).search(/\S*$/);
    if (!language.functionWords.has(words.slice(before, last).toLowerCase())) break;
    last = words.slice(0, before).trimEnd().length;
  }
  if (last > 0) return last;
  // A sign outside the basic plane is two code units and stays whole.
  return words.length < LONGEST ? words.length : LONGEST - (/[\ud800-\udbff]/.test(words.charAt(LONGEST - 1)) ? 1 : 0);
}
