import { trimSpan } from '../formats/plain.ts';
import type { Candidate, NewsDocument, Span } from '../model.ts';
import { isAgency } from './agencies.ts';
import { languageFor } from './language.ts';
import { readOpening } from './opening.ts';
import { evenWords } from './words.ts';
import { readZones } from './zones.ts';

/** Code units at an article's end in which a credit can stand. */
const CREDIT = 200;

/**
 * Finds the paragraphs and sub-headings of the body, without the dateline before the lead and the credit behind the end.
 * What stands between headline and body is the standfirst; of several lines there the first one is, and the others
 * are paragraphs: a record has one standfirst, and no words may be in neither.
 */
export function extractBody(document: NewsDocument): Candidate[] {
  const opening = readOpening(document);
  const credit = findCredit(document);
  const found: Candidate[] = [];
  let standfirsts = 0;
  for (const zone of readZones(document)) {
    const isFurther = zone.kind === 'standfirst' && standfirsts++ > 0;
    if (zone.kind !== 'body' && zone.kind !== 'subheading' && !isFurther) continue;
    const start = opening?.span[0] === zone.inner[0] ? opening.span[1] : zone.inner[0];
    const end = credit?.span[1] === zone.inner[1] ? credit.span[0] : zone.inner[1];
    const span = trimSpan(document.text, [start, Math.max(start, end)]);
    if (span[0] === span[1]) continue;
    const value = zone.kind === 'subheading' ? 'subheading' : 'paragraph';
    found.push({ field: 'body', value, evidence: [span], certainty: 'stated', rule: zone.rule });
  }
  return found;
}

/** Returns the desk's or agency's credit at the very end of the body, with its rule, or `null`. */
export function findCredit(document: NewsDocument): { span: Span; rule: string } | null {
  const last = readZones(document).findLast((zone) => zone.kind === 'body');
  if (!last) return null;
  const from = Math.max(last.inner[0], last.inner[1] - CREDIT);
  const tail = evenWords(document.text, [from, last.inner[1]]);
  for (const { rule, pattern } of languageFor(document).credits) {
    const match = pattern.exec(tail);
    if (!match) continue;
    // A name counts only when it is an agency's: other brackets at the end belong to the sentence.
    if (match.groups?.name && !isAgency(match.groups.name)) continue;
    return { span: [from + match.index, last.inner[1]], rule };
  }
  return null;
}
