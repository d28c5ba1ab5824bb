import { LIFE_BEFORE } from '../languages/text-kinds.ts';
import type { NewsDocument, Span, Zone } from '../model.ts';
import { type DateLabel, labelAfter, labelAlone, labelBefore } from './date-labels.ts';
import type { PlacedLine } from './date-place.ts';
import type { PrintedDate } from './printed-dates.ts';

/** Code units before and behind a date in which its label can stand. */
const LABEL = 60;

/** Code units beside the dates of a line: of a line that looks like text, and of one that the layout has parted from it. */
const REST = { text: [45, 100], line: [110, 140] } as const;

/** Code units beside the dates of a line from which a full stop at its end makes it a sentence. */
const SENTENCE = 16;

/** Code units beside a date that stands alone: a place, brackets, a dash; a section and a reading time, parted by strokes. */
const ALONE = 24;
const PARTED = 60;

/** What a line with dates is: nothing but a date; a line of the page; text, whose dates are those of events. */
export type DateLine = 'alone' | 'line' | 'text';

/** Tells what a line with dates is by its length, the end of a sentence, and the words before the first date. */
export function lineOf(document: NewsDocument, { kind, inner }: Zone, dates: readonly PrintedDate[]): DateLine {
  const isText = kind === 'body' || kind === 'standfirst' || kind === 'subheading';
  const words = dates.reduce((rest, { span }) => rest - (span[1] - span[0]), inner[1] - inner[0]);
  if (words > REST[isText ? 'text' : 'line'][dates.some((date) => date.hasTime) ? 1 : 0]) return 'text';
  const last = dates.at(-1)?.span[1] ?? inner[1];
  const isSentence = /[\p{L}\d][.!?。！？؟۔]["”’」»)]?$/u.test(
    document.text.slice(Math.max(last - 1, inner[1] - 4), inner[1]),
  );
  // "1:52 p.m." at the end of a line is a time, and no sentence.
  if (isSentence && last < inner[1] && words > (isText ? 8 : SENTENCE)) return 'text';
  const before = document.text.slice(inner[0], dates[0]?.span[0] ?? inner[0]);
  // "stated on 3 May in a post": words in lower case before the date make it a sentence's.
  if ((before.match(/(?<![\p{L}\p{M}@])\p{Ll}{4,}/gu) ?? []).length > 3) return 'text';
  const isParted = /[|•·]/.test(document.text.slice(inner[0], inner[1]));
  return words <= (isParted ? PARTED : ALONE) ? 'alone' : 'line';
}

/** A label that is none of the known ones: "Expires: ", "Born: ". */
const OTHER_LABEL = /\p{L}{2,}\s?[:：]\s{0,2}$/u;

/** What makes a date one of an appointment: "3 May 2019, from 9:30 a.m. to 11:30 a.m.". */
const RANGE =
  /^[\s,]{0,3}(?:(?:from|von|de|between)\s\d|(?:to|until|till|bis|à|–|—|-)\s{0,2}\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m))/i;

/** What the label beside a date says; `other` for one that makes it the date of something else. */
export function labelOf(
  document: NewsDocument,
  lines: readonly PlacedLine[],
  i: number,
  before: Span,
  after: Span,
): DateLabel | 'other' | null {
  const { text } = document;
  const words = text.slice(Math.max(before[0], before[1] - LABEL), before[1]);
  const behind = text.slice(after[0], Math.min(after[1], after[0] + LABEL));
  const label = labelBefore(words) ?? labelAfter(behind);
  if (label !== null) return label;
  if (OTHER_LABEL.test(words) || RANGE.test(behind)) return 'other';
  if (words.trim() !== '') return LIFE_BEFORE.test(words) ? 'other' : null;
  // The label can be a line of its own above the date.
  const above = lines[i - 1]?.zone.inner;
  return above && above[1] - above[0] <= LABEL ? labelAlone(text.slice(...above)) : null;
}
