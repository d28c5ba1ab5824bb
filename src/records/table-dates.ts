import { parseEdtf } from '../edtf.ts';
import type { Edtf } from '../model.ts';

/** `31.12.2019`, `31. 12. 2019`: with dots the day stands first wherever dates are written so. */
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
/** `31/12/2019`, `12-31-2019`: which is the day only the numbers can tell. */
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
/** `2019/12/31`, `2019.12.31`. */
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/;
/** `2019-12-31 18:30`, with seconds or not. */
const WITH_CLOCK = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?)$/;

/**
 * Reads a date as a table has it: EDTF, or a day as spreadsheets write it. A sentence's end that says what is wrong for
 * anything else, also for a day that may be another one (`03/04/2019`).
 */
export function readTableDate(text: string): Edtf | { message: string } {
  const edtf = parseEdtf(text) ?? parseEdtf(text.replace(WITH_CLOCK, '$1T$2'));
  if (edtf !== null) return edtf;
  const [, day = '', month = '', year = ''] = DOTTED.exec(text) ?? [];
  const [, first = '', , second = '', end = ''] = SLASHED.exec(text) ?? [];
  const [, start = '', , inner = '', last = ''] = YEAR_FIRST.exec(text) ?? [];
  if (first !== '' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second))
    return { message: `"${text}" may be ${isoOf(end, second, first)} or ${isoOf(end, first, second)}; write which` };
  const isDayFirst = Number(second) <= 12;
  const read = [
    year === '' ? null : isoOf(year, month, day),
    first === '' ? null : isDayFirst ? isoOf(end, second, first) : isoOf(end, first, second),
    start === '' ? null : isoOf(start, inner, last),
  ].find((one) => one !== null);
  const date = read ? parseEdtf(read) : null;
  return (
    date ?? {
      message: `"${text}" is no date in EDTF, such as 2018-04-17, 2018-04 or 2018~, and no day such as 31.12.2019`,
    }
  );
}

function isoOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
