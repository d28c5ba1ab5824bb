import type { DateWords } from '../languages/date-words.ts';
import { DATE_WORDS } from '../languages/dates.ts';
import { ownLetters } from './own-letters.ts';
import { forLetters, type Letters } from './plain-letters.ts';
import { singleSpaced } from './words.ts';

/** What the words beside a date say that it is the date of. */
export type DateLabel = 'published' | 'updated' | 'captured' | 'embargo';

const any = (pick: (words: DateWords) => readonly string[]): string[] => DATE_WORDS.flatMap(pick);

const LINKS = any((words) => words.labelLinks);

/** A label begins at a word's start; scripts without spaces show no such start. */
const startOf = ({ isPlain, letterOrMark }: Letters): string =>
  isPlain
    ? `(?:^|[^${letterOrMark}])`
    : `(?:^|[^${letterOrMark}]|(?=[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}]))`;

const before = (pick: (words: DateWords) => readonly string[], between: readonly string[] = []) =>
  forLetters((letters) => {
    const label = `(?:${letters.either(any(pick))})${letters.either(between)}`;
    return `${startOf(letters)}${label}(?:\\s?(?:${letters.either(LINKS)}))?\\s?[:：|,،–—\\-•·]?\\s?[(（[]?\\s?$`;
  });

/** An hour and its zone between a label and the day: "embargoed until 9 a.m. (EST) on ". */
const HOUR =
  '(?:\\s?[:：]?\\s\\d{1,2}(?:[.:h]\\d\\d)?\\s?(?:[ap]\\.?\\s?m\\b\\.?|uhr|h|час(?:ов|а)?)?(?:\\s\\(?[a-z]{2,5}\\)?)?,?)?';

const after = (pick: (words: DateWords) => readonly string[]) =>
  forLetters(({ letter, either }) => `^\\s?[-–|•·,、]?\\s?(?:${either(any(pick))})(?![${letter}]{4})`);

const BEFORE: readonly (readonly [DateLabel, (words: string) => RegExp])[] = [
  ['embargo', before((words) => words.embargo, [HOUR])],
  ['captured', before((words) => words.captured)],
  ['updated', before((words) => words.updated)],
  ['published', before((words) => words.published)],
];

const AFTER: readonly (readonly [DateLabel, (words: string) => RegExp])[] = [
  ['embargo', after((words) => words.embargoAfter ?? [])],
  ['updated', after((words) => words.updatedAfter)],
  ['published', after((words) => words.publishedAfter)],
];

/** Returns the label at the end of the words before a date ("… | Last updated on "), in any language, or `null`. */
export function labelBefore(words: string): DateLabel | null {
  if (words.length > LONGEST_KNOWN) return readLabel(words);
  let label = known.get(words);
  if (label === undefined) {
    if (known.size === MOST_KNOWN) known.clear();
    label = readLabel(words);
    known.set(ownLetters(words), label);
  }
  return label;
}

/** What stands before dates is the same few words over and over: "Published: ", ", ". Longer passages are no labels. */
const known = new Map<string, DateLabel | null>();
const MOST_KNOWN = 2000;
const LONGEST_KNOWN = 40;

function readLabel(words: string): DateLabel | null {
  if (!/\p{L}/u.test(words)) return null;
  const spaced = words.replace(/\u200c/g, '').replace(/[\s\u200e\u200f]+/g, ' ');
  return BEFORE.find(([, pattern]) => pattern(spaced).test(spaced))?.[0] ?? null;
}

/** Returns the label at the start of the words behind a date (" 发布", " 更新"), or `null`. */
export function labelAfter(words: string): DateLabel | null {
  const spaced = singleSpaced(words);
  return AFTER.find(([, pattern]) => pattern(spaced).test(spaced))?.[0] ?? null;
}

/** Returns the label that a line holds and nothing else ("Published on"), or `null`. */
export function labelAlone(line: string): DateLabel | null {
  const label = labelBefore(line);
  if (label === null) return null;
  const pattern = BEFORE.find(([name]) => name === label)?.[1];
  const spaced = singleSpaced(line.replace(/\u200c/g, ''));
  const match = pattern?.(spaced).exec(spaced);
  return match && match.index <= 1 && line.trim().length <= 40 ? label : null;
}

/** Does a line begin with a label, up to the date: "Embargoed until " and not "The report is embargoed until "? */
export function beginsWithLabel(words: string, label: DateLabel): boolean {
  const pattern = BEFORE.find(([name]) => name === label)?.[1];
  const spaced = singleSpaced(words.replace(/\u200c/g, ''));
  const match = pattern?.(spaced).exec(spaced);
  return match !== undefined && match !== null && match.index <= 1;
}
