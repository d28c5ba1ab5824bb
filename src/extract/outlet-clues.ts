import { trimSpan } from '../formats/plain.ts';
import type { Language } from '../languages/index.ts';
import { BETWEEN_AGENCIES, WITH_AGENCIES } from '../languages/text-kinds.ts';
import type { NewsDocument, Span, TextCandidate, Zone } from '../model.ts';
import { isAgency } from './agencies.ts';
import { findBylineOutlet } from './byline-outlets.ts';
import { readHosts } from './hosts.ts';
import { languageFor } from './language.ts';
import { isNamedOutlet } from './nameplate.ts';
import { cutOutletName, isPlatform, type PrintedName } from './outlet-names.ts';
import { isCity } from './places.ts';
import { findSelfNamings, LONGEST_LABEL } from './self-namings.ts';
import { allMatches, evenWords, nameKey, wordsOf } from './words.ts';
import { cutNames } from './writers.ts';
import { readZones } from './zones.ts';

/** Lines of a page that are read for its name, from its start and from its end, and how long they may be. */
const MOST_LINES = 400;
const LONGEST_LINE = 1200;

/** Lines at the very top in which a page prints its name, and paragraphs at the end that can speak of the writer. */
const TOP_LINES = 14;
const LAST_PARAGRAPHS = 4;

/** Candidates kept of one rule and name: a page may print a menu many times over. */
const MOST_ALIKE = 2;

/** Weights of clues that need no words of a language. */
const WEIGHT = {
  site: 35,
  first: 25,
  top: 15,
  menu: 45,
  paper: 40,
  byline: 50,
  credit: 40,
  foot: 40,
  domain: 25,
  line: 10,
  mail: 25,
  told: 20,
  repeated: 5,
  mostRepeated: 20,
};

/** Lines of the page's very top; a name there with the menu's first word behind it is the site's. */
const FIRST_LINES = 4;

/** Rules whose patterns read sentences: there a page's word can be a title. */
const IN_SENTENCES: ReadonlySet<string> = new Set(['own-notice', 'own-reader', 'writer-of']);

/** Rules under which a word of menus can pass for a name: "Past Events", "Get reporter alerts". */
const LABELS: ReadonlySet<string> = new Set(
  'own-page own-reader own-staff follow-link more-from top-of-page site-name name-before-menu'.split(' '),
);

/** Lines at the very end where a page prints its host by itself. */
const FOOT_LINES = 6;

/** "Screenshot: Outlet / Company": a credit that begins with a name the page's top shows. */
const PICTURE_CREDIT = /^[^:/.]{3,24}: (?<name>\p{Lu}[^/|(]{1,40})/u;

/** A line outside the body, its words with single spaces of the same length as the text. */
interface PageLine {
  zone: Zone;
  words: string;
}

/**
 * Finds how the page names itself outside the article: "About X", "More from X", host names, mail addresses, the name at
 * the top, and how often each of these names stands in the page's lines. Each is a weak clue, with its weight as strength;
 * `resolve/source.ts` adds up what agrees. What only the article's text says is never read. `names` were found otherwise:
 * their repeats are counted as well.
 */
export function findOutletClues(document: NewsDocument, names: readonly string[]): TextCandidate[] {
  const language = languageFor(document);
  const lines = readPageLines(document);
  const found: TextCandidate[] = [];
  const alike = new Map<string, number>();
  const writers = readWriters(document, language);
  const add = (name: PrintedName | null, rule: string, weight: number): void => {
    if (!name) return;
    const key = nameKey(name.value);
    if (key.length < 2 || isPlatform(key) || writers.has(key) || isCity(name.value)) return;
    if (LABELS.has(rule) && isCommonWord(document.text, name.value)) return;
    const count = alike.get(`${rule} ${key}`) ?? 0;
    alike.set(`${rule} ${key}`, count + 1);
    if (count >= MOST_ALIKE) return;
    found.push({
      field: 'source',
      value: name.value,
      evidence: [name.span],
      certainty: 'estimated',
      rule,
      strength: weight,
    });
  };
  for (const { zone, words } of lines) {
    for (const { rule, weight, at, length, isWhole } of findSelfNamings(words, zone.kind === 'byline', language)) {
      const start = zone.inner[0] + at;
      const span: Span = [start, start + length];
      add(cutOutletName(document.text, span, language, isWhole, IN_SENTENCES.has(rule)), rule, weight);
    }
    for (const host of readHosts(zone, words)) {
      add(host, host.rule, host.rule === 'mail-host' ? WEIGHT.mail : WEIGHT.domain);
      if (zone.kind !== 'body' && isHostAlone(words, host)) add(host, 'host-line', WEIGHT.line);
    }
    if (zone.kind !== 'body') add(readTogether(document, { zone, words }, language), 'byline-outlet', WEIGHT.byline);
    if (zone.kind === 'byline') add(readBylineOutlet(document, zone, language), 'byline-outlet', WEIGHT.byline);
  }
  for (const { zone, words } of lines.slice(-FOOT_LINES)) {
    const host = readHosts(zone, words)[0];
    if (host && isHostAlone(words, host)) add(host, 'host-at-foot', WEIGHT.foot);
  }
  const top = new Set<string>();
  const body = readZones(document).find(({ kind }) => kind === 'body')?.inner[0] ?? Number.POSITIVE_INFINITY;
  for (const [i, { zone, words }] of lines.slice(0, TOP_LINES).entries()) {
    if (words.length > 45 || zone.kind === 'headline' || zone.kind === 'byline' || zone.inner[0] > body) continue;
    const name = cutOutletName(document.text, zone.inner, language, true);
    if (!name || name.value.split(' ').length > 4) continue;
    add(name, 'top-of-page', i < 2 ? WEIGHT.first : WEIGHT.top);
    const last = name.value.split(' ').at(-1)?.toLowerCase() ?? '';
    const isOfPaper = name.value.includes(' ') || language.outletName?.test(name.value);
    if (isOfPaper && isNamedOutlet(name.value, language) && !language.pageWords.has(last))
      add(name, 'paper-at-top', WEIGHT.paper);
    if (top.size === 0 && language.siteActions?.has(lines[i + 1]?.words.trim().toLowerCase() ?? ''))
      add(name, 'name-before-menu', WEIGHT.menu);
    top.add(nameKey(name.value));
    const isSite = i < FIRST_LINES && language.pageWords.has(lines[i + 1]?.words.toLowerCase() ?? '');
    if (isSite && !/^(?:get|try|see|go|join|manage|\p{L}{2,20}s)$/iu.test(name.value.split(' ')[0] ?? ''))
      add(name, 'site-name', WEIGHT.site);
  }
  for (const { zone, words } of lines) {
    const credit = zone.kind === 'caption' ? PICTURE_CREDIT.exec(words) : null;
    if (!credit?.groups?.name) continue;
    const start = zone.inner[0] + credit[0].length - credit.groups.name.length;
    const name = cutOutletName(document.text, [start, start + credit.groups.name.length], language, false);
    if (name && top.has(nameKey(name.value))) add(name, 'picture-credit', WEIGHT.credit);
  }
  return [
    ...found,
    ...findReporting(document, language, found),
    ...countRepeats(lines, [...names, ...found.map((candidate) => candidate.value)]),
  ];
}

/** Rules that show a name at one place of a page, whoever's it is. */
const WEAK: ReadonlySet<string> = new Set(['top-of-page', 'site-name', 'host-name', 'mail-host']);

/** For names that the page shows as its own: "told X", "X has learned" in the article are its own reporting, a further clue. */
function findReporting(document: NewsDocument, language: Language, found: readonly TextCandidate[]): TextCandidate[] {
  const shown = new Set(found.filter(({ rule }) => !WEAK.has(rule)).map(({ value }) => nameKey(value)));
  const reports: TextCandidate[] = [];
  for (const zone of shown.size === 0 ? [] : readZones(document)) {
    if (zone.kind !== 'body') continue;
    for (const match of allMatches(evenWords(document.text, zone.inner), language.ownReporting)) {
      const printed = match.groups?.after ?? match.groups?.before ?? '';
      const start = zone.inner[0] + match.index + match[0].indexOf(printed);
      const name = cutOutletName(document.text, [start, start + printed.length], language, false);
      if (!name || !shown.has(nameKey(name.value)) || reports.some((one) => one.value === name.value)) continue;
      const { value, span } = name;
      reports.push({
        field: 'source',
        value,
        evidence: [span],
        certainty: 'estimated',
        rule: 'own-reporting',
        strength: WEIGHT.told,
      });
    }
  }
  return reports;
}

/** Does a line hold nothing but a host's name? */
function isHostAlone(words: string, host: PrintedName & { rule: string }): boolean {
  return host.rule === 'host-name' && words.trim().replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/gi, '') === host.value;
}

/** One word that the text also writes in small letters is a word, not a name. */
function isCommonWord(text: string, name: string): boolean {
  const word = name.toLowerCase();
  if (!/^\p{Lu}\p{Ll}{2,20}$/u.test(name) || !text.includes(word)) return false;
  return new RegExp(`(?<![\\p{L}@./-])${word}(?![\\p{L}/@-])`, 'u').test(text);
}

/** The lines around the article, and the last paragraphs of it, which often speak of the writer. */
function readPageLines(document: NewsDocument): PageLine[] {
  const zones = readZones(document);
  const last = zones.filter((zone) => zone.kind === 'body').slice(-LAST_PARAGRAPHS);
  const isRead = (zone: Zone): boolean =>
    zone.kind !== 'blank' &&
    zone.kind !== 'headline' &&
    zone.kind !== 'standfirst' &&
    (zone.kind !== 'body' || last.includes(zone)) &&
    zone.inner[1] - zone.inner[0] <= LONGEST_LINE;
  const lines = zones.filter(isRead).map((zone) => ({
    zone,
    words: evenWords(document.text, zone.inner),
  }));
  return lines.length <= 2 * MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), ...lines.slice(-MOST_LINES)];
}

/** Keys of the writers' names: "About Mary Jones" is no outlet. */
function readWriters(document: NewsDocument, language: Language): Set<string> {
  const names = readZones(document)
    .filter((zone) => zone.kind === 'byline')
    .map((zone) => {
      const cue = language.byline.exec(wordsOf(document.text, zone.inner));
      return cutNames(document.text, zone.inner[0] + (cue?.[0].length ?? 0), zone.inner, language)?.value ?? '';
    });
  return new Set(
    names
      .flatMap((name) => [name, ...name.split(/,| and /)])
      .filter((name) => name.trim().includes(' '))
      .map(nameKey)
      .filter(Boolean),
  );
}

/** The outlet behind the writer's name in a byline. */
function readBylineOutlet(document: NewsDocument, zone: Zone, language: Language): PrintedName | null {
  const line = evenWords(document.text, zone.inner);
  const from = language.byline.exec(line)?.[0].length ?? 0;
  const at = line.length > LONGEST_LABEL ? -1 : findBylineOutlet(line.slice(from), language);
  if (at < 0) return null;
  const span = trimSpan(document.text, [zone.inner[0] + from + at, zone.inner[1]]);
  return { value: wordsOf(document.text, span), span };
}

/** The outlet in a line such as "Le Monde avec AFP". */
function readTogether(document: NewsDocument, { zone, words }: PageLine, language: Language): PrintedName | null {
  const { name, agencies } = WITH_AGENCIES.exec(words)?.groups ?? {};
  if (!name || !agencies?.split(BETWEEN_AGENCIES).every(isAgency)) return null;
  return cutOutletName(document.text, [zone.inner[0], zone.inner[0] + name.length], language, true);
}

/** For each name that was found: how many of the page's lines hold it, as whole words in the same capitals. */
function countRepeats(lines: readonly PageLine[], names: readonly string[]): TextCandidate[] {
  const repeats: TextCandidate[] = [];
  for (const value of new Set(names)) {
    const spans: Span[] = [];
    for (const { zone, words } of lines) {
      const at = zone.kind === 'body' ? -1 : indexOfWords(words, value);
      if (at >= 0) spans.push([zone.inner[0] + at, zone.inner[0] + at + value.length]);
    }
    if (spans.length < 2) continue;
    const strength = Math.min(WEIGHT.mostRepeated, WEIGHT.repeated * (spans.length - 1));
    repeats.push({
      field: 'source',
      value,
      evidence: spans.slice(0, 3),
      certainty: 'estimated',
      rule: 'repeated-name',
      strength,
    });
  }
  return repeats;
}

function indexOfWords(words: string, value: string): number {
  for (let at = words.indexOf(value); at >= 0; at = words.indexOf(value, at + 1)) {
    if (!/[\p{L}\d@]/u.test(words.charAt(at - 1)) && !/[\p{L}\d]/u.test(words.charAt(at + value.length))) return at;
  }
  return -1;
}
