import type { Language } from '../languages/index.ts';
import { AGENCY_WRITERS, HANDLE, LETTER_FROM, VALEDICTION } from '../languages/text-kinds.ts';
import type { Candidate, NewsDocument, Span, Zone } from '../model.ts';
import { labelAlone } from './date-labels.ts';
import { languageFor } from './language.ts';
import { isCity } from './places.ts';
import { evenWords } from './words.ts';
import { cutNames, findByline, findPosted, findSignature } from './writers.ts';
import { readZones } from './zones.ts';

/** Code units of the text in which a name's words are looked for in lower case. */
const REACH = 50_000;

/** Blocks above the headline in which a byline can stand. */
const ABOVE = 8;

/** Code units of a line that can name the writer. */
const LONGEST = 200;

/** Blocks below the headline in which a date line can name the writer. */
const BELOW = 16;

type Names = { value: string; span: Span } | null;

/**
 * Finds the writers: a line that starts with "By" (or stands below such a line), a name with a writer's post, a name before
 * the date, a bare name beside the date or below the headline, a link to the writer's other texts, the reporter's credit.
 */
export function extractByline(document: NewsDocument): Candidate[] {
  const { text } = document;
  const language = languageFor(document);
  const zones = readZones(document);
  const headline = zones.findIndex((zone) => zone.kind === 'headline');
  const lead = zones.findIndex((zone) => zone.kind === 'body');
  const found: Candidate[] = [];
  const add = (names: Names, rule: string, strength: number, isStated: boolean): boolean => {
    if (!names) return false;
    const certainty = isStated ? 'stated' : 'estimated';
    found.push({ field: 'byline', value: names.value, evidence: [names.span], certainty, rule, strength });
    return true;
  };
  const signed = signatureOf(document, zones);
  if (signed) add(cutNames(text, signed.inner[0], signed.inner, language), 'letter-signature', 55, true);
  for (const [i, zone] of zones.entries()) {
    if (zone.inner[1] - zone.inner[0] > LONGEST) continue;
    const from = i < lead && zone.rule === 'page-head' ? LETTER_FROM.exec(evenWords(text, zone.inner)) : null;
    if (from) add(cutNames(text, zone.inner[0] + from[0].length, zone.inner, language), 'letter-signature', 85, true);
    // A post: the writer's name, and the account on the line below.
    const below = i < lead && zone.rule === 'page-head' ? zones[i + 1] : undefined;
    const poster =
      below && HANDLE.test(text.slice(...below.inner)) ? cutNames(text, zone.inner[0], zone.inner, language) : null;
    if (poster && isPerson(poster, language)) add(poster, 'post-writer', 60, true);
    const isNear = headline >= 0 && i > headline && i <= headline + BELOW;
    if (zone.kind === 'metadata' && isNear) {
      const line = evenWords(text, zone.inner);
      const start = zone.inner[0] + (language.byline.exec(line)?.[0].length ?? 0);
      const names = cutNames(text, start, zone.inner, language);
      if (start > zone.inner[0]) add(names, 'byline-cue', 85, true);
      else if (isPerson(names, language) && labelAlone(names.value) === null) add(names, 'name-before-date', 60, false);
    }
    if (zone.kind === 'boilerplate' || zone.kind === 'footer' || zone.kind === 'metadata') {
      for (const { rule, pattern } of language.writerLinks) {
        const line = evenWords(text, zone.inner);
        const match = pattern.exec(line);
        const name = match?.groups?.name;
        if (!match || !name) continue;
        const start = zone.inner[0] + match.index + match[0].lastIndexOf(name);
        const names = cutNames(text, start, [start, start + name.length], language);
        if (isPerson(names, language) || rule === 'reporting-credit') add(names, rule, 40, rule === 'reporting-credit');
      }
    }
    if (zone.kind !== 'byline' || zone.rule === 'unnamed-writer' || i < headline - ABOVE) continue;
    if (add(findByline(text, zone.inner, language), 'byline-cue', 90, true)) continue;
    if (add(findSignature(text, zone.inner, language), 'byline-post', 80, true)) continue;
    if (zone.rule === 'agency-writers' && add(readAgencyWriters(text, zone.inner, language), zone.rule, 60, true))
      continue;
    const names = findPosted(text, zone.inner, language) ?? cutNames(text, zone.inner[0], zone.inner, language);
    if (zone.rule === 'byline-below-label' || zone.rule === 'byline-field') add(names, zone.rule, 90, true);
    else if (
      names &&
      isPerson(names, language) &&
      !isOfCommonWords(text, names.value) &&
      // Who is given with a writer's post is the writer, whatever else he is named for.
      (zone.rule === 'name-and-post' || !isInText(document, names.value))
    )
      add(names, zone.rule, zone.rule === 'bare-name' ? 50 : 45, false);
  }
  return found;
}

/** Code units of the end of a letter and of the name below it. */
const LONGEST_SIGNATURE = 60;

/** The line below "Yours faithfully": who wrote the letter. */
function signatureOf({ text }: NewsDocument, zones: readonly Zone[]): Zone | null {
  const isShort = ({ inner }: Zone): boolean => inner[1] - inner[0] <= LONGEST_SIGNATURE;
  const end = zones.findIndex((zone) => isShort(zone) && VALEDICTION.test(text.slice(...zone.inner)));
  const below = end < 0 ? undefined : zones.find(({ kind }, i) => i > end && kind !== 'blank');
  return below && isShort(below) ? below : null;
}

/** The writers of a line that names who helped as well: "Ann DOE | with Wei LI in Karsk". */
function readAgencyWriters(text: string, inner: Span, language: Language): Names {
  const names = AGENCY_WRITERS.exec(evenWords(text, inner))?.groups?.names ?? '';
  const start = inner[0] + evenWords(text, inner).indexOf(names);
  return names === '' ? null : cutNames(text, start, [start, start + names.length], language);
}

/** Two to four words that are no outlet's, no place's and no menu's name. */
function isPerson(names: Names, language: Language): names is { value: string; span: Span } {
  if (!names) return false;
  const words = names.value.split(/,? (?:and|&) |, /)[0]?.split(' ') ?? [];
  if (!/^[\p{Lu}\p{Lo}]/u.test(words.at(-1) ?? '') || language.labels.published.test(`${names.value} `)) return false;
  // "The Netherlands, 12 May 2021" has no writer.
  if (words[0] === 'The') return false;
  if (words.length < 2 || words.length > 4 || isCity(names.value) || isOutlet(names.value, language)) return false;
  if (language.pageWords.has(names.value.toLowerCase()) || language.writerPost.test(` ${names.value}`)) return false;
  // "Will" is a given name as well: words that sentences are made with do not count.
  const isOfPages = (word: string): boolean => language.pageWords.has(word) && !language.functionWords.has(word);
  return !words.some((word) => word.length > 3 && isOfPages(word.toLowerCase()));
}

/** A name that the article itself speaks of is its subject, not its writer; at its end it may speak of the writer. */
function isInText(document: NewsDocument, name: string): boolean {
  const paragraphs = readZones(document).filter(
    (zone) => zone.kind === 'body' || zone.kind === 'standfirst' || zone.kind === 'headline',
  );
  // "…, writes Mary Jones." at the end of a standfirst is said of the writer.
  const isSigned = ({ kind, inner }: Zone): boolean =>
    kind === 'standfirst' &&
    document.text
      .slice(...inner)
      .replace(/\.$/, '')
      .endsWith(` ${name}`);
  return paragraphs
    .slice(0, Math.max(3, paragraphs.length - 2))
    .some((zone) => document.text.slice(...zone.inner).includes(name) && !isSigned(zone));
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
