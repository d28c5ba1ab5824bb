import type { NewsDocument, Span, Zone } from '../model.ts';
import { isAgency } from './agencies.ts';
import { findCredit } from './body.ts';
import { MANY_ZONES } from './masthead.ts';
import { wordsOf } from './words.ts';
import { readZones } from './zones.ts';

type Found = { value: string; span: Span; rule: string };

/** Finds the agency that is named apart from a dateline: at the very end of the article, else on a line above or below the text. */
export function findAgency(document: NewsDocument): Found | null {
  const zones = readZones(document);
  return readCredit(document) ?? readAgencyLine(document, zones) ?? readLastLine(document, zones);
}

/** An agency named at the very end of the article: "(AFP)". */
function readCredit(document: NewsDocument): Found | null {
  const credit = findCredit(document);
  if (!credit) return null;
  const words = document.text.slice(credit.span[0], credit.span[1]);
  for (const match of words.matchAll(/\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,3}/gu)) {
    const start = credit.span[0] + match.index;
    if (isAgency(match[0])) return { value: match[0], span: [start, start + match[0].length], rule: credit.rule };
  }
  return null;
}

/** "AFP": an agency's name alone on the last line, right below the text. */
function readLastLine({ text }: NewsDocument, zones: readonly Zone[]): Found | null {
  if (zones.length >= MANY_ZONES) return null;
  const printed = zones.filter(({ kind }) => kind !== 'blank');
  const [before, last] = printed.slice(-2);
  if (before?.kind !== 'body' || last?.rule !== 'after-the-text') return null;
  const value = wordsOf(text, last.inner);
  return isAgency(value) ? { value, span: last.inner, rule: 'agency-line' } : null;
}

/** An agency's name on a line of its own between headline and text, of a text that is no whole page with menus. */
function readAgencyLine(document: NewsDocument, zones: readonly Zone[]): Found | null {
  if (zones.length >= MANY_ZONES) return null;
  const headline = zones.findIndex(({ kind }) => kind === 'headline');
  const firstOfBody = zones.findIndex(({ kind }) => kind === 'body');
  const zone = zones.find(
    ({ kind, inner }, i) =>
      i > headline && i < firstOfBody && kind === 'boilerplate' && isAgency(wordsOf(document.text, inner)),
  );
  if (headline < 0 || !zone) return null;
  return {
    value: wordsOf(document.text, zone.inner),
    span: zone.inner,
    rule: 'agency-line',
  };
}
