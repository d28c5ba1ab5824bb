import { parseEdtf } from '../edtf.ts';
import { plainDigits } from '../extract/date-names.ts';
import { countNumericOrders, type NumericOrder, orderOf, orderOfPlace } from '../extract/date-order.ts';
import { languageFor } from '../extract/language.ts';
import { findDates } from '../extract/printed-dates.ts';
import type { DatelineCandidate, Edtf, NewsDocument } from '../model.ts';

/** Of two readings the one in the order of the source, else of the text's other dates, else of the dateline's country; else both. */
export function settleOrder(
  document: NewsDocument,
  value: Edtf,
  datelines: readonly DatelineCandidate[],
  sourceOrder: NumericOrder | null,
): Edtf {
  if (!value.startsWith('[')) return value;
  const places = datelines.map((dateline) => dateline.value.place);
  const order =
    sourceOrder ??
    orderOf(countNumericOrders(document.text, languageFor(document)), 1) ??
    places.map((place) => (place === null ? null : orderOfPlace(place))).find((one) => one !== null) ??
    null;
  const printed = order === null ? null : firstNumber(document, value);
  const day = daysOf(value).find(
    (one) => Number(one.slice(order === 'day-first' ? 8 : 5, order === 'day-first' ? 10 : 7)) === printed,
  );
  return day === undefined ? value : (parseEdtf(day) ?? value);
}

/** The first number of the printed date that has these two readings. */
function firstNumber(document: NewsDocument, value: Edtf): number | null {
  const language = languageFor(document);
  const [first] = findDates(document.text, [0, document.text.length], language).filter(({ edtf }) => edtf === value);
  const printed = first
    ? /(\d{1,2})[-/.]\s?\d{1,2}[-/.]\s?\d{2}/.exec(plainDigits(document.text.slice(...first.span)))?.[1]
    : undefined;
  return printed === undefined ? null : Number(printed);
}

/** The day of an EDTF date, or both days of a set. */
export function daysOf(edtf: string): string[] {
  return edtf.startsWith('[') ? edtf.slice(1, -1).split(',') : [edtf.slice(0, 10)];
}
