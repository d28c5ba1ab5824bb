import type { Author } from '../export/authors.ts';
import type { Citation } from '../export/citation.ts';
import { type CitedDate, type DatePoint, monthName, sayDate, seasonName } from '../export/cited-date.ts';
import { sayAmerican } from './chicago.ts';
import { copyOf, listNames, type Piece, stopAfter, words } from './pieces.ts';

/** Authors that are listed: of more the first nineteen and the last. */
const MOST_AUTHORS = 20;

/**
 * A reference in APA style for a newspaper article.
 *
 * "Jones, M., & Smith, J. B. (2018, April 17). Harbour opens. Port News. https://…". Without an author the title stands
 * first. The headline keeps its capitals: which of them are names cannot be told by rule.
 *
 * @see Publication Manual of the American Psychological Association, 7th ed., 9.8–9.17, 10.1 (example 16)
 */
export function citeInApa(citation: Citation): Piece[] {
  const { authors, title, container, date, url } = citation;
  const who = listAuthors(authors);
  const when = `(${date === null ? 'n.d.' : sayApaDate(date)}). `;
  const named: Piece[] = [{ role: 'title', text: title }, words(`${stopAfter(title)} `)];
  return [
    ...(who === '' ? [...named, words(when)] : [words(`${who}${stopAfter(who)} ${when}`), ...named]),
    ...(container === null ? [] : [{ role: 'outlet', text: container } as const, words(`${stopAfter(container)} `)]),
    ...(url === null ? [] : [{ role: 'address', text: url } as const, words(' ')]),
    ...copyOf(citation, sayAmerican),
  ];
}

function listAuthors(authors: readonly Author[]): string {
  const names = authors.map(withInitials);
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, … ${names.at(-1)}`;
  return listNames(names, '&');
}

/** "Smith, J.-P. B., Jr." */
function withInitials(author: Author): string {
  if (author.kind === 'literal') return author.name;
  const { family, given, suffix } = author;
  const initial = (name: string) => `${[...name][0]?.toUpperCase() ?? ''}.`;
  const initials = given.split(' ').map((name) => name.split('-').map(initial).join('-'));
  return [family, initials.join(' '), ...(suffix === null ? [] : [suffix])].join(', ');
}

function sayApaDate(date: CitedDate): string {
  if (date.kind !== 'date') return sayDate({ ...date, isApproximate: false, isUncertain: false }, sayAmerican);
  return `${date.isApproximate ? 'ca. ' : ''}${sayYearFirst(date.date)}${date.isUncertain ? '?' : ''}`;
}

/** "2018, April 17", "2018, April", "2018, Spring", "2018". */
function sayYearFirst({ year, month, day, season }: DatePoint): string {
  const name = monthName(month) || seasonName(season).replace(/^./, (letter) => letter.toUpperCase());
  if (name === '') return String(year);
  return `${year}, ${name}${day === null ? '' : ` ${day}`}`;
}
