import { parseEdtf } from '../edtf.ts';
import { PAGES_BEHIND, PART_BEFORE } from '../languages/citation-words.ts';
import { SEASON_NAMES } from '../languages/text-kinds.ts';
import type { Edtf, Span } from '../model.ts';
import { labelBefore } from './date-labels.ts';
import { foldName, MONTHS, plainDigits } from './date-names.ts';
import { evenWords } from './words.ts';

/** A month or season with its year, as an issue prints it in place of a day. */
export interface IssueDate {
  span: Span;
  /** `2019-03`, `2021-24` (winter), `2020-07/2020-08` for a double issue; the year where two seasons share one. */
  edtf: Edtf;
}

/** Code units of a line that may end so. */
const LONGEST = 140;

/** "March 2019", "Winter 2021", "July/August 2020", "mayo de 2019", "Spring 2018 issue" at the end of a line. */
const AT_END =
  /(?<![\p{L}\p{M}])(?<first>\p{L}[\p{L}\p{M}]{2,11})\.?(?: ?[/–-] ?(?<second>\p{L}[\p{L}\p{M}]{2,11})\.?)?,? (?:de )?(?<year>(?:19|20)\d\d)(?: issue)?$/u;

/** "2019年5月", "2019年5月号". */
const IN_SIGNS = /(?<year>(?:19|20)\d\d)年(?<month>\d{1,2})月号?$/;

/** A day before the month: what follows is a full date, but behind "No." it is a number. */
const DAY_BEFORE = /\d[\p{L}.º°]{0,2},? (?:of |de )?$/u;

/** Numbers that EDTF has for seasons: spring 21, summer 22, autumn 23, winter 24. */
const SEASONS: ReadonlyMap<string, number> = new Map(
  SEASON_NAMES.flatMap((names, i) => names.split(' ').map((name) => [foldName(name), 21 + i] as const)),
);

/** Finds the month or season with which a line ends; `null` where it ends with a day, or otherwise. Linear in the line. */
export function findIssueDate(text: string, inner: Span): IssueDate | null {
  if (inner[1] - inner[0] > LONGEST) return null;
  const line = plainDigits(evenWords(text, inner)).replace(PAGES_BEHIND, '');
  const match = AT_END.exec(line) ?? IN_SIGNS.exec(line);
  const { first, second, year, month } = match?.groups ?? {};
  if (!match || year === undefined) return null;
  const before = line.slice(0, match.index);
  if (DAY_BEFORE.test(before) && !PART_BEFORE.test(before.replace(DAY_BEFORE, ''))) return null;
  const edtf = parseEdtf(month === undefined ? readNames(first ?? '', second, year) : monthOf(year, Number(month)));
  return edtf && { span: [inner[0] + match.index, inner[0] + line.length], edtf };
}

/** Is a line a month or season with its year and nothing else, but for a label: "May 2018", "Published: June 2017"? */
export function isIssueDate(text: string, inner: Span): boolean {
  const found = findIssueDate(text, inner);
  if (found === null) return false;
  const before = evenWords(text, [inner[0], found.span[0]]);
  return before === '' || labelBefore(before) === 'published';
}

const monthOf = (year: string, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

function readNames(first: string, second: string | undefined, year: string): string {
  const [a, b] = [first, second].map((name) => MONTHS.get(foldName(name ?? '')));
  if (a !== undefined && second === undefined) return monthOf(year, a);
  if (a !== undefined && b !== undefined && a < b) return `${monthOf(year, a)}/${monthOf(year, b)}`;
  const [one, two] = [first, second].map((name) => SEASONS.get(foldName(name ?? '')));
  if (one === undefined || (second !== undefined && two === undefined)) return '';
  return second === undefined ? `${year}-${one}` : year;
}
