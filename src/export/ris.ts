import type { Author } from './authors.ts';
import { type Citation, noteOf } from './citation.ts';
import { certainPoint, type DatePoint, isoOf, sayDate, seasonName, singleYear } from './cited-date.ts';

/**
 * Writes one reference in RIS (UTF-8, lines end in CR LF): type `NEWS`, outlet in `T2`, archive and record in `DB` and
 * `AN`. `DA` is given for a certain date alone, with what is known of it (`2018/04//`); of others the year, if it is one,
 * and the words in the note.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function writeRis(citation: Citation): string {
  const { title, authors, container, date, url, accessed, language, archive, id } = citation;
  const point = certainPoint(date);
  const year = date === null ? null : singleYear(date);
  const note = date !== null && point === null ? `Date: ${sayDate(date)}. ${noteOf(citation)}` : noteOf(citation);
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', nameOf(author)]),
    ['T2', container],
    ['PY', year === null ? null : String(year).padStart(4, '0')],
    ['DA', point === null ? null : dateOf(point)],
    ['UR', url ?? archive.url],
    ['Y2', url === null || accessed === null ? null : dateOf(accessed)],
    ['LA', language],
    ['DB', archive.title],
    ['AN', id],
    ['LK', url === null ? null : archive.url],
    ['N1', note],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** `Jones, Mary, Jr.`; a comma in a name that is not turned round would part it. */
function nameOf(author: Author): string {
  if (author.kind === 'literal') return author.name.replace(/\s*,\s*/g, ' ');
  return [author.family, author.given, ...(author.suffix === null ? [] : [author.suffix])].join(', ');
}

/** `YYYY/MM/DD/other`, with nothing for what is not known. */
function dateOf(point: DatePoint): string {
  const [year = '', month = '', day = ''] = isoOf(point).split('-');
  return [year, month, day, seasonName(point.season)].join('/');
}
