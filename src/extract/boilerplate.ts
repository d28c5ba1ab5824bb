import { trimSpan } from '../formats/plain.ts';
import type { Candidate, NewsDocument, Span, ZoneKind } from '../model.ts';
import { findCredit } from './body.ts';
import { readOpening } from './opening.ts';
import { findWrapHyphens, mayBreakWords } from './wrapped-words.ts';
import { readZones } from './zones.ts';

/** What belongs to the article: everything else is removed, by rule, and can be put back. */
const KEPT: ReadonlySet<ZoneKind> = new Set(['blank', 'headline', 'kicker', 'standfirst', 'body', 'subheading']);

/** Finds what is not the article's own text: page furniture, repeats, bylines, datelines, credits. White space is kept. */
export function extractBoilerplate(document: NewsDocument): Candidate[] {
  const found: Candidate[] = [];
  const remove = (span: Span, rule: string): void => {
    found.push({ field: 'removed', value: null, evidence: [span], certainty: 'stated', rule });
  };
  const isBroken = mayBreakWords(document.text);
  for (const zone of readZones(document)) {
    if (zone.kind === 'headline') {
      const [start, end] = trimSpan(document.text, zone.span);
      if (start < zone.inner[0]) remove([start, zone.inner[0]], 'headline-label');
      if (zone.inner[1] < end) remove([zone.inner[1], end], 'page-title');
    } else if (zone.span[0] < zone.inner[0]) {
      // "HD  …", "LP  …": the code of a database's field is none of its words.
      const [start] = trimSpan(document.text, zone.span);
      if (start < zone.inner[0]) remove([start, zone.inner[0]], 'database-field');
    }
    if (!KEPT.has(zone.kind)) remove(zone.inner, zone.rule);
    else if (isBroken)
      for (const span of findWrapHyphens(document.text, zone.inner)) remove(span, 'hyphen-at-line-end');
  }
  const opening = readOpening(document);
  if (opening) remove(opening.inner, opening.slug ? 'name-before-lead' : 'dateline');
  const credit = findCredit(document);
  if (credit) remove(credit.span, credit.rule);
  return found;
}
