import type { Language } from '../languages/index.ts';
import type { NewsDocument, Span } from '../model.ts';
import { isAgency } from './agencies.ts';
import { languageFor } from './language.ts';
import { once } from './once.ts';
import { readPartialDay } from './partial-day.ts';
import { isCity } from './places.ts';
import { allMatches, evenWords, wordsOf } from './words.ts';
import { readZones } from './zones.ts';

/** What stands before the first sentence of the lead: a dateline ("TEHRAN, April 17 (IRNA) -") or an outlet's name. */
export interface Opening {
  /** The whole of it, the separator and the white space behind it included. */
  span: Span;
  /** The same without the white space behind it: what is removed from the body. */
  inner: Span;
  place: { value: string; span: Span } | null;
  /** EDTF, or `--MM-DD` when the year is not printed. */
  date: { value: string; span: Span } | null;
  agency: { value: string; span: Span } | null;
  /** An outlet's name in the place of a dateline: it is neither place nor agency nor kind of text. */
  slug: { value: string; span: Span } | null;
}

/** Code units of the lead in which a dateline can end, and paragraphs that can have one. */
const REACH = 110;
const PARAGRAPHS = 2;

/** Code units of the text that are searched for other mentions of a place. */
const EVIDENCE = 50_000;

/** Dashes (glued, or with white space), a colon, or TASS's full stop, before a capital, a quotation mark or a figure. */
const SEPARATOR =
  /(?:\s{0,2}[—–‒―]\s{0,2}|\s{1,2}-{1,3}\s{1,2}|--\s{0,2}|-\s{1,2}|:\s{1,2}|(?<=[/)])\.[-–—]?\s{1,2})(?=["“‘'«(]{0,2}[\p{Lu}\p{Lo}\d])/gu;

/** Reads what stands before the lead's first sentence; `null` when it begins at once. */
export const readOpening: (document: NewsDocument) => Opening | null = once((document) => {
  const language = languageFor(document);
  const paragraphs = readZones(document)
    .filter((zone) => zone.kind === 'body')
    .slice(0, PARAGRAPHS);
  let opening: Opening | null = null;
  for (const { inner } of paragraphs) opening ??= readPrefix(document.text, inner, language);
  return opening;
});

/** A part of the prefix between commas, slashes, dashes and brackets. */
interface Part {
  value: string;
  span: Span;
  bracketed: boolean;
}

function readPrefix(text: string, paragraph: Span, language: Language): Opening | null {
  for (const pattern of language.openings ?? []) {
    const opening = readPattern(text, paragraph, pattern);
    if (opening) return opening;
  }
  const start = paragraph[0];
  const lead = evenWords(text, [start, Math.min(paragraph[1], start + REACH + 4)]);
  let opening: Opening | null = null;
  for (const separator of allMatches(lead, SEPARATOR)) {
    if (separator.index > REACH) break;
    const end = start + separator.index;
    const after = end + separator[0].length;
    const parts = splitParts(text, [start, end]);
    const read = parts === null ? null : readParts(text, parts, separator[0], language);
    if (!read) continue;
    opening = { ...read, span: [start, after], inner: [start, end + separator[0].trimEnd().length] };
  }
  return opening && withAgencyBehind(text, opening, paragraph[1]);
}

/** "MOSCOW, 19 July - RIA Novosti. The ministry …": an agency and a full stop behind the dash are of the dateline, too. */
const AGENCY_BEHIND =
  /^(?<agency>\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2})\.(?<space>\s{1,4})(?=["“«(]?\p{Lu})/u;

function withAgencyBehind(text: string, opening: Opening, end: number): Opening {
  const from = opening.span[1];
  const { agency = '', space = '' } = AGENCY_BEHIND.exec(text.slice(from, Math.min(end, from + REACH)))?.groups ?? {};
  if (opening.agency !== null || agency === '' || !isAgency(agency)) return opening;
  const behind = from + agency.length + 1;
  return {
    ...opening,
    agency: { value: agency, span: [from, from + agency.length] },
    span: [opening.span[0], behind + space.length],
    inner: [opening.span[0], behind],
  };
}

/** Reads an opening that has no dash behind it, as a language's own pattern knows it. */
function readPattern(text: string, paragraph: Span, pattern: RegExp): Opening | null {
  const match = pattern.exec(text.slice(paragraph[0], Math.min(paragraph[1], paragraph[0] + REACH)));
  const { whole = '', place, agency, month, day } = match?.groups ?? {};
  if (!match || whole === '') return null;
  const start = paragraph[0];
  const named = (value: string | undefined, from = 0): { value: string; span: Span } | null => {
    const at = value === undefined ? -1 : whole.indexOf(value, from);
    return value === undefined || at < 0 ? null : { value, span: [start + at, start + at + value.length] };
  };
  const two = (value: string): string => value.padStart(2, '0');
  const date = named(month === undefined ? undefined : `${month}月${day}日`);
  // "【共同】": the agency stands in the place's stead.
  const isAgencyAlone = place !== undefined && agency === undefined && isAgency(place);
  return {
    span: [start, start + match[0].length],
    inner: [start, start + whole.length],
    place: isAgencyAlone ? null : named(place),
    date: date && month && day ? { value: `--${two(month)}-${two(day)}`, span: date.span } : null,
    agency: named(isAgencyAlone ? place : agency),
    slug: null,
  };
}

/** "Moscow. December 9. INTERFAX": full stops part what commas do elsewhere. */
const DOTTED = /^\p{Lu}[\p{L} -]{2,25}\. \p{L}{3,9} \d{1,2}\./u;

function splitParts(text: string, [start, end]: Span): Part[] | null {
  const parts: Part[] = [];
  const prefix = evenWords(text, [start, end]);
  if (/["“”?!;]/.test(prefix)) return null;
  for (const match of prefix.matchAll(/[^,()/|—–]{1,60}/g)) {
    for (const piece of match[0].split(DOTTED.test(prefix) ? /(\s-{1,3}\s|\. )/ : /(\s-{1,3}\s|: )/)) {
      const value = piece.replace(/^[\s.:-]+|[\s:-]+$/g, '').replace(/(?<=\d)\.$/, '');
      if (value === '') continue;
      const at = start + match.index + match[0].indexOf(value);
      const [before, after] = [match.index - 1, match.index + match[0].length].map((to) => text.charAt(start + to));
      // "/IRNA/", not "DUBAI/RIYADH".
      const bracketed = before === '(' || (before === '/' && after === '/');
      parts.push({ value: wordsOf(text, [at, at + value.length]), span: [at, at + value.length], bracketed });
    }
  }
  return parts.length > 0 && parts.length <= 6 ? parts : null;
}

type Read = Omit<Opening, 'span' | 'inner'>;

/** Decides what each part is; `null` when one of them cannot belong to an opening. */
function readParts(text: string, parts: readonly Part[], separator: string, language: Language): Read | null {
  const read: Read = { place: null, date: null, agency: null, slug: null };
  let isGuessed = false;
  for (const [i, part] of parts.entries()) {
    const date = readPartialDay(part.value);
    if (date !== null) read.date = { value: date, span: part.span };
    else if (read.date?.value.startsWith('--') && /^(?:19|20)\d\d$/.test(part.value)) {
      read.date = { value: part.value + read.date.value.slice(1), span: [read.date.span[0], part.span[1]] };
    } else if (isAgency(part.value)) read.agency ??= part;
    else if (part.bracketed && isAgencyLike(part.value) && !isCity(part.value)) {
      isGuessed ||= read.agency === null;
      read.agency ??= part;
    } else if (!isCity(part.value) && !isNameLike(part.value, language)) return null;
    else if (read.place === null && i <= 1) read.place = part;
    else if (read.place === null || i > 2) return null;
  }
  // "ANN DOE (Port of Belmouth): Thank you": before a colon an unknown name in brackets is where a speaker comes from.
  if (isGuessed && !read.date && separator.startsWith(':') && !isPlace(text, read.place, language)) return null;
  if (read.agency || read.date) return read.place || read.agency ? read : null;
  return read.place && parts.length <= 2 ? readPlaceAlone(text, read.place, separator, language) : null;
}

/** A name alone before the lead: a place, or an outlet, or something else. The language around it decides. */
function readPlaceAlone(
  text: string,
  name: { value: string; span: Span },
  separator: string,
  language: Language,
): Read | null {
  const dateline: Read = { place: name, date: null, agency: null, slug: null };
  if (isCity(name.value)) return dateline;
  // Where letters have no case, a word before a dash shows nothing.
  if (/^\p{Lo}/u.test(name.value)) return null;
  const isCapitals = name.value === name.value.toUpperCase();
  const isColon = separator.startsWith(':');
  const where = findAsPlace(text, name, language);
  if (isCapitals && (where || (!isColon && name.value.length >= 4))) return dateline;
  if (isColon) return null;
  if (where) return dateline;
  const isGlued = /^-\s/.test(separator);
  const words = name.value.toLowerCase().split(' ');
  const isNamedOutlet = words.length <= 4 && words.some((word) => language.outletWords.has(word));
  if (!isGlued && !isNamedOutlet) return null;
  return !isNamedOutlet && (words.length > 2 || isCommonWord(text, name))
    ? null
    : { ...dateline, place: null, slug: name };
}

function isPlace(text: string, place: Read['place'], language: Language): boolean {
  return place !== null && (isCity(place.value) || findAsPlace(text, place, language));
}

/** Tells whether the text speaks of a name as of a place: "in Isfahan". */
function findAsPlace(text: string, name: { value: string; span: Span }, language: Language): boolean {
  const words = name.value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<!\\p{L})(?:${language.locatives.join('|')})\\s${words}(?!\\p{L})`, 'iu');
  return pattern.test(text.slice(name.span[1], name.span[1] + EVIDENCE));
}

/** A word that the text also writes in lower case is no name. */
function isCommonWord(text: string, name: { value: string; span: Span }): boolean {
  const words = name.value.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u').test(text.slice(name.span[1], name.span[1] + EVIDENCE));
}

function isAgencyLike(value: string): boolean {
  return /^[\p{Lu}\p{Lo}][\p{L}\d&. -]{1,30}$/u.test(value) && value.split(' ').length <= 4;
}

function isNameLike(value: string, language: Language): boolean {
  const words = value.split(' ');
  if (words.length > 4 || value.length < 3 || value.length > 40) return false;
  if (language.genres.has(value.toLowerCase()) || language.functionWords.has((words[0] ?? '').toLowerCase()))
    return false;
  if (language.calendar.weekdays.has(value.toLowerCase())) return true;
  return words.every(
    (word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}\u200c.'’-]*$/u.test(word) || language.nameParticles.has(word.toLowerCase()),
  );
}
