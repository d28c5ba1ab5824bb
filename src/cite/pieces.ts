import type { Author } from '../export/authors.ts';
import type { Citation } from '../export/citation.ts';
import { type CitedDate, type DatePoint, readCitedDate, sayDate } from '../export/cited-date.ts';

/** A run of words in a citation. `outlet` is set in italics; `title` and `outlet` keep the direction of their own script. */
export interface Piece {
  role: 'words' | 'title' | 'outlet' | 'address';
  text: string;
}

/** Words of the style itself. */
export function words(text: string): Piece {
  return { role: 'words', text };
}

/** The citation as plain text. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** A full stop, where the text does not end with a mark that serves as one. */
export function stopAfter(text: string): string {
  return /[.?!…。？！؟][”’"')]*$/u.test(text) ? '' : '.';
}

/**
 * A title in quotation marks, with its full stop inside, and the marks in it made single ones. A headline that the archive
 * supplied is a description: it stands in its brackets, without marks.
 */
export function quoteTitle({ title, isSupplied }: Pick<Citation, 'title' | 'isSupplied'>): Piece[] {
  const stop = words(stopAfter(title));
  if (isSupplied) return [{ role: 'title', text: title }, stop];
  return [words('“'), { role: 'title', text: nestQuotes(title) }, stop, words('”')];
}

function nestQuotes(title: string): string {
  let isOpen = false;
  return title.replace(/[“”"]/g, (mark) => {
    isOpen = mark === '"' ? !isOpen : mark === '“';
    return isOpen ? '‘' : '’';
  });
}

/** "Jones, Mary, Jr."; a name that is not turned round as it is. */
export function inverted(author: Author): string {
  if (author.kind === 'literal') return author.name;
  const { family, given, suffix } = author;
  return [family, given, ...(suffix === null ? [] : [suffix])].join(', ');
}

/** "Mary Jones Jr." */
export function inOrder(author: Author): string {
  if (author.kind === 'literal') return author.name;
  const { family, given, suffix } = author;
  return [given, family, ...(suffix === null ? [] : [suffix])].join(' ');
}

/** "a, b, and c"; with two "a, and b". */
export function listNames(names: readonly string[], and = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}`;
}

/** How a style writes dates that are not sure. */
export interface DateStyle {
  say: (point: DatePoint) => string;
  /** "ca. " or "circa ". */
  circa: string;
}

/**
 * A date as a style writes it: "April 17, 2018"; what the archive worked out, or does not know exactly, in the brackets that
 * say so: "[ca. 2018]", "[2018?]", "[between 1990 and 1999]".
 */
export function bracketDate(date: CitedDate, { say, circa }: DateStyle): string {
  if (date.kind !== 'date') return `[${sayDate({ ...date, isApproximate: false, isUncertain: false }, say)}]`;
  const { isApproximate, isUncertain } = date;
  if (!isApproximate && !isUncertain) return say(date.date);
  return `[${isApproximate ? circa : ''}${say(date.date)}${isUncertain ? '?' : ''}]`;
}

/** Where the copy lies, for the end of a citation: archive, record, day, fingerprint, address. */
export function copyOf({ archive, id }: Citation, say: (point: DatePoint) => string): Piece[] {
  const { title, asOf, fingerprint, url } = archive;
  const day = asOf === null ? null : readCitedDate(asOf, false);
  const facts = [
    `, record ${id}`,
    ...(day?.kind === 'date' ? [`, as of ${say(day.date)}`] : []),
    ...(fingerprint === null ? [] : [`, SHA-256 ${fingerprint}…`]),
  ].join('');
  const end: Piece[] = url === null ? [] : [words(' '), { role: 'address', text: url }];
  return [words('Copy in '), { role: 'outlet', text: title }, words(`${facts}${stopAfter(facts)}`), ...end];
}
