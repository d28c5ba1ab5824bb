import type { Language } from '../languages/index.ts';
import type { Candidate, NewsDocument, Span } from '../model.ts';
import { languageFor } from './language.ts';
import { cutNames, findByline, findSignature } from './writers.ts';
import { readZones } from './zones.ts';

/** Code units of the text in which a name's words are looked for in lower case. */
const REACH = 50_000;

/** Blocks above the headline in which a byline can stand. */
const ABOVE = 8;

/**
 * Finds the writers: a line that starts with "By" (or stands below such a line), a name with a writer's post, or a bare
 * name beside the date.
 */
export function extractByline(document: NewsDocument): Candidate[] {
  const language = languageFor(document);
  const zones = readZones(document);
  const headline = zones.findIndex((zone) => zone.kind === 'headline');
  const found: Candidate[] = [];
  for (const [i, zone] of zones.entries()) {
    if (zone.kind !== 'byline' || i < headline - ABOVE) continue;
    const { text } = document;
    const add = (names: { value: string; span: Span } | null, rule: string, strength: number): boolean => {
      if (!names) return false;
      const certainty = rule === 'bare-name' ? 'estimated' : 'stated';
      found.push({ field: 'byline', value: names.value, evidence: [names.span], certainty, rule, strength });
      return true;
    };
    if (add(findByline(text, zone.inner, language), 'byline-cue', 90)) continue;
    if (add(findSignature(text, zone.inner, language), 'byline-post', 80)) continue;
    const names = cutNames(text, zone.inner[0], zone.inner, language);
    if (zone.rule === 'byline-below-label') add(names, zone.rule, 90);
    else if (names && !isOfCommonWords(text, names.value) && !isOutlet(names.value, language)) {
      add(names, 'bare-name', 50);
    }
  }
  return found;
}

/** A name such as "The Baltic Observer" is the outlet's, not a writer's. */
function isOutlet(value: string, language: Language): boolean {
  const words = value.split(' ');
  return words.length > 1 && language.outletWords.has((words.at(-1) ?? '').toLowerCase());
}

/** Words that the text also writes in lower case are a label ("Contributing Reporter"), not a name. */
function isOfCommonWords(text: string, value: string): boolean {
  const words = value.toLowerCase().split(' ');
  const reach = text.slice(0, REACH);
  const common = words.filter((word) =>
    new RegExp(`(?<!\\p{L})${word.replace(/[^\p{L}\d]/gu, '.')}(?!\\p{L})`, 'u').test(reach),
  );
  return common.length * 2 > words.length;
}
