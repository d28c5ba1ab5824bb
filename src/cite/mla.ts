import type { Citation } from '../export/citation.ts';
import { type DatePoint, monthName, seasonName } from '../export/cited-date.ts';
import { bracketDate, copyOf, inOrder, inverted, type Piece, quoteTitle, stopAfter, words } from './pieces.ts';

/** Months that the style does not shorten. */
const WHOLE = new Set([5, 6, 7]);

/**
 * An entry of a list of works cited in MLA style for a newspaper article.
 *
 * "Jones, Mary, et al. “Harbour Opens.” Port News, 17 Apr. 2018, https://….", then the archive as where the copy is. A date
 * that is not known is left out, and the day of the copy given, where that is known.
 *
 * @see MLA Handbook, 9th ed., 5.7–8 (authors), 5.68–83 (publication date), appendix 1 (months)
 */
export function citeInMla(citation: Citation): Piece[] {
  const { authors, container, date, url, accessed } = citation;
  const [first, second] = authors;
  const who =
    first === undefined
      ? ''
      : authors.length > 2
        ? `${inverted(first)}, et al.`
        : `${inverted(first)}${second === undefined ? '' : `, and ${inOrder(second)}`}`;
  const elements: Piece[] = [
    ...(container === null ? [] : [{ role: 'outlet', text: container } as const]),
    ...(date === null ? [] : [words(bracketDate(date, { say: sayShort, circa: 'circa ' }))]),
    ...(url === null ? [] : [{ role: 'address', text: url } as const]),
  ];
  return [
    ...(who === '' ? [] : [words(`${who}${stopAfter(who)} `)]),
    ...quoteTitle(citation),
    words(' '),
    ...elements.flatMap((element, i) => (i === 0 ? [element] : [words(', '), element])),
    ...(elements.length === 0 ? [] : [words('. ')]),
    ...(date === null && accessed !== null ? [words(`Accessed ${sayShort(accessed)}. `)] : []),
    ...copyOf(citation, sayShort),
    ...(citation.archive.url === null ? [] : [words('.')]),
  ];
}

/** "17 Apr. 2018", "May 2018", "spring 2018", "2018". */
export function sayShort({ year, month, day, season }: DatePoint): string {
  const name = monthName(month);
  const short = month === null || WHOLE.has(month) ? name : `${name.slice(0, month === 9 ? 4 : 3)}.`;
  return [day ?? '', short || seasonName(season), year].filter((part) => part !== '').join(' ');
}
