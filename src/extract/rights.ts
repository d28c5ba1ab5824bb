import type { NewsDocument, Span, Zone } from '../model.ts';
import { isAgency, isKnownOutlet, isOwner } from './agencies.ts';
import { languageFor } from './language.ts';
import { wordsOf } from './words.ts';

/** How much a notice of rights says of its holder: an outlet by its name, a name that the page shows, an owner's name, any. */
const STRENGTH = { named: 70, shown: 60, owner: 55, holder: 25 };

/** Lines at a page's end among which its own notice of rights stands. */
const FOOT_LINES = 15;

/** The holder of the rights in a line: offsets in the line, rule and strength. */
export interface RightsHolder {
  from: number;
  to: number;
  rule: 'copyright-line' | 'rights-holder' | 'plain-holder';
  strength: number;
}

/**
 * Reads the notice of rights in the words of zone `i` ("© 2019 Example Media Group"): the holder, and without the words of an
 * owner the name in it; nothing where the line has no such notice.
 */
export function readRights(document: NewsDocument, zones: readonly Zone[], i: number, line: string): RightsHolder[] {
  const { labels } = languageFor(document);
  const copyright = /[©(c]/i.test(line) ? labels.copyright.exec(line) : null;
  if (!copyright) return [];
  const { text } = document;
  const inner = (zones[i] as Zone).inner;
  const nameIn = (start: number, stop: number): string =>
    wordsOf(text, trimName(text, [inner[0] + start, inner[0] + stop]));
  const from = copyright.index + copyright[0].length;
  const stop = labels.copyrightEnd.exec(line.slice(from));
  const printedEnd = stop ? from + stop.index : line.length;
  const company = labels.company.exec(line.slice(from, printedEnd).trimEnd());
  const to = company ? from + company.index : printedEnd;
  // The holder of the rights is often the owner, not the paper: only a name that the page bears out counts.
  const holder = nameIn(from, to);
  const strength = strengthOf(document, zones, i, holder);
  const owner = labels.owner.exec(line.slice(from, to));
  // At the foot, a holder without an owner's words is likely to be the outlet, where nothing else is.
  const isPlain = !owner && /\d{4}|rights/i.test(line) && !isOwner(holder) && !isAgency(holder) && isFoot(zones, i);
  const rule = strength > STRENGTH.holder ? 'copyright-line' : isPlain ? 'plain-holder' : 'rights-holder';
  const rights: RightsHolder[] = [{ from, to, rule, strength }];
  const end = from + (owner?.index ?? 0);
  if (owner && owner.index > 1 && (!isOwner(holder) || isKnownOutlet(nameIn(from, end)))) {
    const isShown = isOnPage(document, zones, i, nameIn(from, end));
    rights.push({ from, to: end, rule: 'rights-holder', strength: isShown ? STRENGTH.owner : STRENGTH.holder });
  }
  return rights;
}

/** An owner of many outlets prints its name on each page: that shows nothing. */
function strengthOf(document: NewsDocument, zones: readonly Zone[], i: number, holder: string): number {
  if (isOwner(holder)) return STRENGTH.holder;
  if (isOutletNamed(document, holder)) return STRENGTH.named;
  return isOnPage(document, zones, i, holder) ? STRENGTH.shown : STRENGTH.holder;
}

/** Tells whether a line that begins with a notice of rights is the page's, whatever stands around it. */
export function isNotice(document: NewsDocument, zone: Zone): boolean {
  const line = document.text.slice(...zone.inner);
  return /[©(c]/i.test(line.charAt(0)) && languageFor(document).labels.copyright.exec(line)?.index === 0;
}

/** Tells whether a line is one of the last of a whole page. */
function isFoot(zones: readonly Zone[], i: number): boolean {
  let below = 0;
  for (let at = i + 1; at < zones.length && below < FOOT_LINES; at++) if (zones[at]?.kind !== 'blank') below++;
  return below < FOOT_LINES;
}

/** Tells whether a name shows that it is an outlet's: a known one, or "… Times". */
function isOutletNamed(document: NewsDocument, name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return isKnownOutlet(name) || (name.includes(' ') && languageFor(document).outletWords.has(last.toLowerCase()));
}

/** Tells whether a name stands in another line of the page around the article ("About Outlet"). */
export function isOnPage(document: NewsDocument, zones: readonly Zone[], i: number, name: string): boolean {
  if (name.length < 3) return false;
  const { labels } = languageFor(document);
  return zones.some((zone, at) => {
    if (at === i || zone.kind === 'blank' || zone.kind === 'body' || zone.kind === 'teaser') return false;
    if (zone.inner[1] - zone.inner[0] > 80) return false;
    const line = document.text.slice(zone.inner[0], zone.inner[1]);
    const from = line.indexOf(name);
    return (
      from >= 0 &&
      !/[\p{L}\d]/u.test(line.charAt(from - 1) + line.charAt(from + name.length)) &&
      !labels.copyright.test(line)
    );
  });
}

/** Cuts white space, quotation marks and stray signs off both ends of a name. */
export function trimName(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s"“‘'(:,-]/.test(text.charAt(from))) from++;
  while (to > from && /[\s"”’'),:-]/.test(text.charAt(to - 1))) to--;
  return [from, to];
}
