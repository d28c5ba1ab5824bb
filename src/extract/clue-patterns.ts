import type { ClueWords, DateWords } from '../languages/date-words.ts';
import { dateWordsOf } from '../languages/dates.ts';

/** The patterns for words of time in one language, made of its `ClueWords` once. */
export interface CluePatterns {
  words: ClueWords;
  /** "in 2018", "since July 2015": groups `M` (a month's name, if any) and `Y`. */
  year: RegExp;
  /** "in late February", "on February 24", "am 24. Februar": groups `part`, `M`, `D`. */
  month: RegExp;
  /** "Iranian calendar year 1400": group `Y`. */
  solarYear: RegExp;
  /** "about four years ago": groups `about`, `n`, `unit`. */
  ago: RegExp;
  /** "exactly one year has passed since": groups `n`, `unit`. */
  anniversary: RegExp;
  /** "December last year": the author marks months of the year before. */
  monthOfLastYear: RegExp;
  /** "on Friday": group `weekday`. */
  weekday: RegExp;
  past: RegExp;
  future: RegExp;
  hypothetical: RegExp;
}

const made = new Map<string, CluePatterns>();

/** The patterns of a language, or `null` when it has no words of time; English where the language is not known. */
export function cluePatternsOf(tag: string | null): CluePatterns | null {
  const language = dateWordsOf(tag ?? 'en');
  if (!language?.clues) return null;
  const known = made.get(language.tag) ?? makePatterns(language, language.clues);
  made.set(language.tag, known);
  return known;
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\d-])';
const NO_LETTER_AFTER = '(?![\\p{L}\\d])';

function makePatterns(language: DateWords, words: ClueWords): CluePatterns {
  const either = (parts: Iterable<string>): string => [...parts].sort((a, b) => b.length - a.length).join('|');
  const word = (parts: readonly string[], flags = 'iu'): RegExp =>
    new RegExp(`${NO_LETTER_BEFORE}(?:${either(parts)})${NO_LETTER_AFTER}`, flags);
  const months = `(?<M>${either([...language.months.keys()].filter((name) => name.length > 2))})\\.?`;
  const weekdays = either([...language.weekdays.keys()].filter((name) => name.length > 3));
  const number = `(?<n>\\d{1,3}|${either(words.numbers.keys())})`;
  const units = `(?<unit>${either(words.units.keys())})`;
  const fill = (templates: readonly string[]): string =>
    templates
      .map((template, i) =>
        template
          .replace('{n}', number.replace('?<n>', `?<n${i}>`))
          .replace('{unit}', units.replace('?<unit>', `?<unit${i}>`)),
      )
      .join('|');
  const part = `(?:(?<part>${either(words.partsOfMonth.keys())})[- ]?)?`;
  const day = '(?:the )?(?<D>\\d{1,2})(?:st|nd|rd|th|er|\\.)?';
  const noYear = '(?!\\.?,?\\s{1,2}(?:de )?\\d{4})';
  return {
    words,
    year: new RegExp(
      `${NO_LETTER_BEFORE}(?:${either(words.inYear)})\\s(?:the\\s)?(?:${either(words.partsOfMonth.keys())})?[- ]?(?:${months},?\\s)?(?<Y>(?:19|20)\\d\\d)(?![\\d-]|\\s?%|\\p{L})`,
      'giu',
    ),
    month: new RegExp(
      `${NO_LETTER_BEFORE}(?:${either(words.inMonth)})\\s(?:the\\s)?${part}(?:${months}(?:\\s${day.replace('?<D>', '?<D2>')})?|${day}\\s(?:of )?${months.replace('?<M>', '?<M2>')})${NO_LETTER_AFTER}${noYear}`,
      'giu',
    ),
    solarYear: new RegExp(`${NO_LETTER_BEFORE}(?:${either(words.solarYear)})\\s(?<Y>1[34]\\d\\d)(?!\\d)`, 'giu'),
    ago: new RegExp(
      `${NO_LETTER_BEFORE}(?:(?<about>${either(words.rounding)})\\s)?(?:${fill(words.ago)})${NO_LETTER_AFTER}`,
      'giu',
    ),
    anniversary: new RegExp(`${NO_LETTER_BEFORE}(?:${fill(words.anniversary)})${NO_LETTER_AFTER}`, 'giu'),
    monthOfLastYear: new RegExp(
      `${NO_LETTER_BEFORE}${months},?\\s(?:${either(words.lastYear)})${NO_LETTER_AFTER}`,
      'iu',
    ),
    weekday: new RegExp(
      `${NO_LETTER_BEFORE}(?:${either(words.onWeekday)})\\s(?<weekday>${weekdays})${NO_LETTER_AFTER}`,
      'iu',
    ),
    past: word(words.past),
    future: word(words.future),
    hypothetical: word(words.hypothetical),
  };
}

/** The number and the unit of a match of `ago` or `anniversary`, in days; `null` when the number is no whole count. */
export function lengthOf(match: RegExpExecArray, words: ClueWords): { n: number; days: number } | null {
  const group = (name: string): string =>
    Object.entries(match.groups ?? {}).find(
      ([key, value]) => value !== undefined && key.startsWith(name) && /^\d*$/.test(key.slice(name.length)),
    )?.[1] ?? '';
  const printed = group('n').toLowerCase();
  const n = /^\d+$/.test(printed) ? Number(printed) : (words.numbers.get(printed) ?? null);
  const unit = group('unit').toLowerCase();
  const days = [...words.units].find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(unit))?.[1] ?? 365.25;
  return n === null || n < 1 ? null : { n, days };
}
