import { SOURCE_REMARK } from '../languages/citation-words.ts';
import { DATABASE_TITLE } from '../languages/database-fields.ts';
import type { Candidate, NewsDocument, Span, Zone } from '../model.ts';
import { readAddress } from './address.ts';
import { isKnownOutlet } from './agencies.ts';
import { findAgency } from './agency-lines.ts';
import { readRecordOutlet } from './database-record.ts';
import { cutTitle } from './headline-title.ts';
import { languageFor } from './language.ts';
import { isMasthead, MANY_ZONES } from './masthead.ts';
import { once } from './once.ts';
import { readOpening } from './opening.ts';
import { type OutletAndDay, readOutletAndDay } from './outlet-and-day.ts';
import { findOutletClues } from './outlet-clues.ts';
import { hasNameLine } from './paper-head.ts';
import { findDates } from './printed-dates.ts';
import { isNotice, isOnPage, readRights, trimName } from './rights.ts';
import { isOfArticle } from './url.ts';
import { evenWords, wordsOf } from './words.ts';
import { readZones } from './zones.ts';

/** Order of strength. A source line is below what shows the publisher: beside one, it names the original source. */
const STRENGTH = {
  masthead: 80,
  slug: 75,
  line: 60,
  ownAddress: 55,
  cited: 52,
  agency: 50,
  handle: 30,
  address: 20,
};

/** What follows the name in a source line: a remark, another clause. */
const NAME_END = /\s?[(|•;·\]]|\s\+\s|\s[-–—]\s|,\s(?=\p{Ll})|\.\s|\.$/u;

/**
 * Copyright notices of a page that are read, those that name nobody included: a page has one or two, and each is looked for
 * all over the page.
 */
const MOST_NOTICES = 20;
const MOST_TRIED = 200;

/** Rules of names in notices of rights. */
const NOTICES: ReadonlySet<string> = new Set(['copyright-line', 'rights-holder', 'plain-holder']);

/** Rules of names that can be the owner's of a paper. */
const OWNERS: ReadonlySet<string> = new Set([...NOTICES, 'source-line']);

/** What follows the name in a database's field: its edition, its place. */
const TITLE_END = /\s?[(;|]|,\s(?:[\p{L}']+\s){0,3}(?:edition|ed\.)/iu;

const LONGEST_NAME = 60;

/** Code units of a line that is read: notices of rights are long. */
const LONGEST_LINE = 1200;

type Found = { value: string; span: Span; rule: string; strength: number };

/**
 * Finds who published the text: name before the lead, masthead, copyright notice, source line, agency, handle, address,
 * and all the ways in which the page around the article names itself.
 */
export function extractSource(document: NewsDocument): Candidate[] {
  const zones = readZones(document);
  let found: Found[] = [];
  const opening = readOpening(document);
  const recorded = readRecordOutlet(document);
  if (recorded) found.push({ ...recorded, rule: 'database-head', strength: STRENGTH.masthead });
  // The holder of the rights that a database names is the owner of the paper whose name stands above.
  const left = { notices: recorded ? 0 : MOST_NOTICES, tries: MOST_TRIED };
  if (opening?.slug) found.push({ ...opening.slug, rule: 'name-before-lead', strength: STRENGTH.slug });
  // Below a name that no list knows, an agency is who delivered the text, not who printed it.
  const isAlone = !hasNameLine(document);
  if (opening?.agency && isAlone) found.push({ ...opening.agency, rule: 'dateline-agency', strength: STRENGTH.agency });
  for (const [i, zone] of zones.entries()) {
    if (zone.kind === 'blank' || zone.kind === 'body' || zone.kind === 'standfirst') continue;
    if (zone.inner[1] - zone.inner[0] > LONGEST_LINE) continue;
    if (zone.kind === 'teaser' && !isNotice(document, zone)) continue;
    const read = readLine(document, zones, i, left);
    if (read.some((one) => NOTICES.has(one.rule))) left.notices--;
    found.push(...read);
  }
  // Where a database names the paper, the publisher and the holder of the rights are who owns it.
  if (found.some(({ rule }) => rule === 'source-field')) found = found.filter(({ rule }) => !OWNERS.has(rule));
  const named = findAgency(document);
  const credit = named && { ...named, strength: STRENGTH.agency };
  const candidates: Candidate[] = credit ? [{ ...toCandidate(credit), field: 'agency', strength: 60 }] : [];
  if (credit && isAlone) found.push(credit);
  return [
    ...found.map(toCandidate),
    ...findOutletClues(
      document,
      found.map((one) => one.value),
    ),
    ...candidates,
  ];
}

function toCandidate({
  value,
  span,
  rule,
  strength,
}: Found): Candidate & { field: 'source' | 'agency'; strength: number } {
  const certainty = strength >= STRENGTH.line ? 'stated' : 'estimated';
  return {
    field: 'source',
    value,
    evidence: [span],
    certainty: rule === 'name-before-lead' ? 'estimated' : certainty,
    rule,
    strength,
  };
}

function readLine(
  document: NewsDocument,
  zones: readonly Zone[],
  i: number,
  left: { notices: number; tries: number },
): Found[] {
  const zone = zones[i] as Zone;
  const { text } = document;
  const language = languageFor(document);
  const { labels, nameParticles } = language;
  const line = evenWords(text, zone.inner);
  const found: Found[] = [];
  const name = (from: number, to: number, rule: string, strength: number): void => {
    const span = trimName(text, [zone.inner[0] + from, zone.inner[0] + to]);
    const value = wordsOf(text, span);
    const isName =
      rule !== 'source-line' ||
      value
        .split(' ')
        .every((word) => /^[^\p{Ll}]/u.test(word) || nameParticles.has(word) || language.outletWords.has(word));
    if (
      isOutletName(value) &&
      isName &&
      !labels.noOutlet.test(value) &&
      findDates(value, [0, value.length], language).length === 0
    )
      found.push({ value, span, rule, strength });
  };
  const titled = zone.rule === 'source-field' ? 0 : (DATABASE_TITLE.exec(line)?.[0].length ?? -1);
  if (titled >= 0) {
    const stop = TITLE_END.exec(line.slice(titled));
    name(titled, stop ? titled + stop.index : line.length, 'source-field', STRENGTH.masthead);
  }
  const labelled = zone.kind === 'headline' ? null : labels.source.exec(line);
  if (labelled?.groups?.name) {
    const from = line.length - labelled.groups.name.length;
    const stop = firstOf(NAME_END.exec(line.slice(from)), SOURCE_REMARK.exec(line.slice(from)));
    name(from, stop ? from + stop.index : line.length, 'source-line', STRENGTH.line);
  }
  if (left.notices > 0 && left.tries > 0) {
    const rights = readRights(document, zones, i, line);
    if (rights.length > 0) left.tries--;
    for (const { from, to, rule, strength } of rights) name(from, to, rule, strength);
  }
  const cited = readCited(document, zones, i);
  if (cited) {
    const [from, to] = [cited.outlet[0] - zone.inner[0], cited.outlet[1] - zone.inner[0]];
    const isAbove = i < readBounds(document).lastOfBody;
    if (cited.isLabelled) name(from, to, 'source-line', STRENGTH.line);
    else name(from, to, 'outlet-and-day', isAbove ? STRENGTH.line : STRENGTH.cited);
  }
  if (isMasthead(document, zones, i) && (zones.length < 60 || isOnPage(document, zones, i, wordsOf(text, zone.inner))))
    name(0, line.length, 'masthead', STRENGTH.masthead);
  const title = zone.kind === 'headline' ? cutTitle(text, [zone.inner[0], zone.span[1]], language) : null;
  if (title) name(title.outlet[0] - zone.inner[0], title.outlet[1] - zone.inner[0], 'page-title', STRENGTH.masthead);
  if (zone.rule === 'page-title') {
    const end = line.search(/[|•·–—-]\s[^|•·–—]*$/u);
    if (end > 0) name(end + 1, line.length, 'page-title', STRENGTH.masthead);
  }
  // A post ends with the handle of its channel.
  const isHandleAlone = zone.rule === 'after-the-text' && /^@[\p{L}\d_]{3,30}$/u.test(line);
  if (zone.rule === 'follow-invitation' || isHandleAlone) {
    for (const handle of line.matchAll(/(?<![\p{L}\d])@([\p{L}\d_]{3,30})/gu))
      if (!GENERIC_HANDLES.has(handle[1]?.toLowerCase() ?? ''))
        name(handle.index + 1, handle.index + handle[0].length, 'handle', STRENGTH.handle);
  }
  if (zone.rule === 'address-line') {
    const address = readAddress(line);
    const host = address?.hostname.replace(/^www\./, '');
    const at = host ? line.toLowerCase().indexOf(host) : -1;
    const isOwn = address !== null && isOfArticle(document, zones, address);
    if (address && host && at >= 0 && isOwn) name(at, at + host.length, 'own-address', STRENGTH.ownAddress);
    else if (address && host && at >= 0 && isArticle(address) && isOnlyAddress(document, zones, host))
      name(at, at + host.length, 'address', STRENGTH.address);
  }
  return found;
}

/** Of two matches the one that stands first. */
const firstOf = (a: RegExpExecArray | null, b: RegExpExecArray | null): RegExpExecArray | null =>
  a === null || (b !== null && b.index < a.index) ? b : a;

/** Where the text of a document begins and ends, and its last two lines that are not blank, among its zones; -1 for none. */
const readBounds = once((document: NewsDocument) => {
  const kinds = readZones(document).map(({ kind }) => kind);
  const lastPrinted = kinds.findLastIndex((kind) => kind !== 'blank');
  return {
    firstOfBody: kinds.indexOf('body'),
    lastOfBody: kinds.lastIndexOf('body'),
    lastPrinted,
    lastButOne: kinds.findLastIndex((kind, at) => at < lastPrinted && kind !== 'blank'),
  };
});

/** "The Quay Gazette, 4 June 2019, page 3": above the text, or as the very last line, right below it. */
function readCited(document: NewsDocument, zones: readonly Zone[], i: number): OutletAndDay | null {
  const zone = zones[i] as Zone;
  if (zone.rule !== 'date-line' && zone.rule !== 'source-line') return null;
  const { firstOfBody, lastOfBody, lastPrinted, lastButOne } = readBounds(document);
  const isLast = lastPrinted === i && lastButOne >= 0 && lastButOne === lastOfBody;
  if (i > firstOfBody && !isLast) return null;
  const cited = readOutletAndDay(document.text, zone.inner, languageFor(document));
  const isShown =
    zones.length < MANY_ZONES || (cited && isOnPage(document, zones, i, wordsOf(document.text, cited.outlet)));
  return isShown ? cited : null;
}

/** Handles that name a desk or stand for any account, not an outlet. */
const GENERIC_HANDLES: ReadonlySet<string> = new Set(
  'news newsroom press media info contact editor editors desk official social follow username handle yourname breakingnews'.split(
    ' ',
  ),
);

/** An article's address has a path with a day, a number or a line of words in it. */
function isArticle(address: URL): boolean {
  return /\d{4}|(?:[\p{L}\d]+[-_]){3}/u.test(address.pathname) && address.pathname.length >= 10;
}

/** Tells whether the lines around the article hold no address of another host. */
function isOnlyAddress(document: NewsDocument, zones: readonly Zone[], host: string): boolean {
  if (zones.length >= 60) return false;
  return zones.every(
    (zone) =>
      zone.rule !== 'address-line' || document.text.slice(zone.inner[0], zone.inner[1]).toLowerCase().includes(host),
  );
}

/** A name, not a passage: it begins with a capital or a figure and is short; a host name will do. */
function isOutletName(value: string): boolean {
  if (value.length < 2 || value.length > LONGEST_NAME || value.split(' ').length > 8) return false;
  return (
    /^[\p{Lu}\p{Lo}\d]/u.test(value) ||
    isKnownOutlet(value) ||
    /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(value) ||
    /^[A-Za-z]\w+$/.test(value)
  );
}
