import { EDITION, LINKS, PAGE_PART, SOURCE_LABEL } from '../languages/citation-words.ts';
import type { Language } from '../languages/index.ts';
import { speechOf } from '../languages/speech.ts';
import type { Span } from '../model.ts';
import { isAgency, isKnownOutlet } from './agencies.ts';
import { labelBefore } from './date-labels.ts';
import { findIssueDate } from './issue-dates.ts';
import { isNamedOutlet } from './nameplate.ts';
import { isDomain, isOutletName } from './outlet-names.ts';
import { isCity } from './places.ts';
import { findDates } from './printed-dates.ts';
import { lexiconOf } from './speech-lexicon.ts';
import { allMatches, evenWords, wordsOf } from './words.ts';

/** Code units of such a line, parts of it, and words of a name in it. */
const LONGEST = 140;
const MOST_PARTS = 7;
const MOST_WORDS = 6;

/** What parts a name from a day, a page, a place. */
const PARTS = /[^,;|•·()[\]:]+/g;
const DASHES = /\s[–—-]{1,2}\s/;

/** Where a text stood: the outlet's name, and whether a page or number beside it shows that it was printed. */
export interface OutletAndDay {
  outlet: Span;
  isOfPrint: boolean;
  /** True when a label says that it is the source. */
  isLabelled: boolean;
}

/**
 * Reads a line that says where and when a text stood, and nothing else: "The Quay Gazette, 12 May 2021, page 3", "Source: Quay
 * Herald, 12 May 2021", "12 May 2021, The Quay Gazette". `null` for a line with no day or several, with other words, with a
 * place ("LONDON, 12 May 2021") or a person's name; a name that nothing shows to be an outlet's counts behind a label, and in
 * one word beside a page.
 */
export function readOutletAndDay(text: string, inner: Span, language: Language): OutletAndDay | null {
  if (inner[1] - inner[0] > LONGEST) return null;
  const dates = findDates(text, inner, language);
  const [day] = dates;
  const date = day ?? findIssueDate(text, inner);
  // A channel's post, as it is exported: "Press TV, [03.03.2022 18:22]".
  const isPost = text.charAt((date?.span[0] ?? 0) - 1) === '[' && text.charAt(date?.span[1] ?? 0) === ']';
  if (!date || dates.length > 1 || (day?.hasTime && !isPost && !text.slice(...inner).includes(' | '))) return null;
  const label = SOURCE_LABEL.exec(evenWords(text, inner).replace(/^[([]/, ' ').trimStart())?.[0].length ?? 0;
  const start = inner[0] + (label > 0 ? evenWords(text, inner).search(/[^([\s]/) + label : 0);
  const parts = [...partsOf(text, [start, date.span[0]]), ...partsOf(text, [date.span[1], inner[1]])];
  if (parts.length === 0 || parts.length > MOST_PARTS) return null;
  const values = parts.map((part) => wordsOf(text, part));
  const isOfPrint = values.some((value) => PAGE_PART.test(value));
  const names = parts.filter((_, i) => {
    const value = values[i] ?? '';
    const isLabel = day?.hasTime === true && labelBefore(value) !== null;
    return !PAGE_PART.test(value) && !EDITION.test(value) && !isCity(value) && !isLabel;
  });
  if (names.length === 0 || names.length > 2) return null;
  const read = names.map((span) => ({ span, value: wordsOf(text, span) }));
  if (!read.every(({ value }) => isName(value, language))) return null;
  const isLabelled = label > 0;
  const shown = read.filter(({ value }) => isOutlet(value, language));
  const outlet = shown.find(({ value }) => !isAgency(value)) ?? shown[0];
  // "Xinhua | Updated: 2022-07-26 08:41": beside a time only a well-known name counts.
  if (day?.hasTime && !isPost && !(outlet && isKnownOutlet(outlet.value))) return null;
  if (outlet) return { outlet: outlet.span, isOfPrint, isLabelled };
  const [only] = read;
  const isTold = isLabelled || (isOfPrint && !only?.value.includes(' '));
  return only && read.length === 1 && isTold ? { outlet: only.span, isOfPrint, isLabelled } : null;
}

/** The parts of a passage between commas, strokes, brackets and dashes, without small words that lead to a day. */
function partsOf(text: string, [start, end]: Span): Span[] {
  const found: Span[] = [];
  for (const match of allMatches(evenWords(text, [start, end]), PARTS)) {
    let from = start + match.index;
    for (const piece of match[0].split(DASHES)) {
      const at = text.indexOf(piece, from);
      from = at + piece.length;
      const words = piece.replace(LINKS, '').replace(/[\s.–—-]+$/, '');
      const first = words.search(/[^\s.–—-]/);
      if (first >= 0) found.push([at + first, at + words.length]);
    }
  }
  return found;
}

/** Capitalised words and particles, no figures, no word of menus or kind of text. */
function isName(value: string, language: Language): boolean {
  const words = value.split(' ');
  if (isDomain(value)) return true;
  return (
    words.length <= MOST_WORDS &&
    /\p{L}{2}/u.test(value) &&
    !/\d/.test(value) &&
    /^[\p{Lu}\p{Lo}]/u.test(value) &&
    words.every((word) => /^[\p{Lu}\p{Lo}&]/u.test(word) || language.nameParticles.has(word)) &&
    !language.genres.has(value.toLowerCase()) &&
    !language.calendar.weekdays.has(value.toLowerCase()) &&
    isOutletName(value, language)
  );
}

/** A name that shows that it is an outlet's. "Emily Post" may be a person. */
function isOutlet(value: string, language: Language): boolean {
  if (isKnownOutlet(value) || isDomain(value)) return true;
  const words = value.toLowerCase().split(' ');
  if (words.every((word) => language.pageWords.has(word))) return false;
  if (!isNamedOutlet(value, language) || (words.length < 2 && !language.outletName?.test(value))) return false;
  const speech = speechOf(language.tag);
  const isGiven = speech !== null && lexiconOf(speech).givenNames.has(words[0] ?? '');
  return !(words.length === 2 && isGiven && language.speakingWords.has(words[1] ?? ''));
}
