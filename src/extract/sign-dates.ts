import { isInEra, yearOfEra } from './calendars.ts';

/** A day as it was read, before weekday and time of day are looked at; offsets within the passage. */
export interface ReadDay {
  start: number;
  end: number;
  /** `YYYY-MM-DD`, with `THH:MM` where the form has it; a set of two; not yet checked. */
  edtf: string;
  rule: string;
}

/** `2018年4月17日`, `平成30年4月17日`, `令和元年5月1日`, `民國107年4月17日`, `二〇一八年四月十七日`, `2018년 4월 17일`. Not: `2018年4月`, `4月17日`. */
const SIGNS =
  /(?:(?<era>令和|平成|昭和|大正|明治|民國|民国)\s?(?<n>元|\d{1,3}|[一二三四五六七八九十]{1,3})|(?<!\d)(?<Y>\d{4}|[〇零○一二三四五六七八九]{4}))\s?[年년]\s{0,2}(?<M>\d{1,2}|[一二三四五六七八九十]{1,2})\s?[月월]\s{0,2}(?<D>\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号號일]/gu;

const HAN_DIGITS = '〇一二三四五六七八九';

/** Finds the days of a passage that are written with the signs of year, month and day. */
export function findSignDates(passage: string): ReadDay[] {
  if (!/[年년]/.test(passage)) return [];
  const found: ReadDay[] = [];
  for (const match of passage.matchAll(SIGNS)) {
    const { era, n = '', Y = '', M = '', D = '' } = match.groups ?? {};
    const year = era ? yearOfEra(era, n === '元' ? 1 : readNumber(n)) : readNumber(Y);
    if (year === null || year < 1600 || year > 2099) continue;
    const edtf = `${year}-${String(readNumber(M)).padStart(2, '0')}-${String(readNumber(D)).padStart(2, '0')}`;
    if (era && !isInEra(era, edtf)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, edtf, rule: era ? 'era-date' : 'sign-date' });
  }
  return found;
}

/** A number in digits, in Chinese digits one by one (`二〇一八`), or with the sign for ten (`二十七`). */
export function readNumber(signs: string): number {
  if (/^\d+$/.test(signs)) return Number(signs);
  const plain = signs.replace(/[零○]/g, '〇');
  const ten = plain.indexOf('十');
  if (ten < 0) return Number([...plain].map((sign) => HAN_DIGITS.indexOf(sign)).join(''));
  const tens = ten === 0 ? 1 : HAN_DIGITS.indexOf(plain.charAt(0));
  return tens * 10 + (ten + 1 < plain.length ? HAN_DIGITS.indexOf(plain.charAt(ten + 1)) : 0);
}
