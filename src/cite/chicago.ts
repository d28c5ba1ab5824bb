import type { Citation } from '../export/citation.ts';
import { type DatePoint, monthName, seasonName } from '../export/cited-date.ts';
import {
  bracketDate,
  copyOf,
  inOrder,
  inverted,
  listNames,
  type Piece,
  quoteTitle,
  stopAfter,
  words,
} from './pieces.ts';

/**
 * An entry of a bibliography in Chicago style (notes and bibliography) for a newspaper article read online.
 *
 * "Jones, Mary, and John Smith. “Harbour Opens.” Port News, April 17, 2018. https://…". Of an unsigned article the outlet
 * stands in the author's place; more than six authors are shortened to three.
 *
 * @see The Chicago Manual of Style, 18th ed., 13.23 (several authors), 14.87–98 (newspapers)
 */
export function citeInChicago(citation: Citation): Piece[] {
  const { authors, container, date, url } = citation;
  const when = date === null ? 'n.d.' : bracketDate(date, { say: sayAmerican, circa: 'ca. ' });
  const outlet: Piece[] = container === null ? [] : [{ role: 'outlet', text: container }];
  const shown = authors.length > 6 ? authors.slice(0, 3) : authors;
  const names = shown.map((author, i) => (i === 0 ? inverted(author) : inOrder(author)));
  const who = authors.length > 6 ? `${names.join(', ')}, et al.` : listNames(names);
  const isSigned = authors.length > 0;
  const opening = isSigned
    ? [words(`${who}${stopAfter(who)} `)]
    : outlet.length > 0
      ? [...outlet, words(`${stopAfter(container ?? '')} `)]
      : [];
  return [
    ...opening,
    ...quoteTitle(citation),
    words(' '),
    ...(isSigned && outlet.length > 0 ? [...outlet, words(', ')] : []),
    words(`${capital(when)}${stopAfter(when)} `),
    ...(url === null ? [] : [{ role: 'address', text: url } as const, words('. ')]),
    ...copyOf(citation, sayAmerican),
    ...(citation.archive.url === null ? [] : [words('.')]),
  ];

  /** A sentence begins where the outlet does not stand in front. */
  function capital(text: string): string {
    return isSigned && outlet.length > 0 ? text : text.replace(/^\p{Ll}(?!\.)/u, (letter) => letter.toUpperCase());
  }
}

/** "April 17, 2018", "April 2018", "spring 2018", "2018". */
export function sayAmerican({ year, month, day, season }: DatePoint): string {
  const name = monthName(month) || seasonName(season);
  if (name === '') return String(year);
  return day === null ? `${name} ${year}` : `${name} ${day}, ${year}`;
}
