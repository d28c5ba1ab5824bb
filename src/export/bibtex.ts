import type { Author } from './authors.ts';
import { type Citation, noteOf } from './citation.ts';
import { type CitedDate, certainPoint, sayDate, singleYear } from './cited-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX takes for a command. Braces by name: BibTeX counts those behind a backslash, too. */
const SPECIAL = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['%', '\\%'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
]);

/**
 * Writes one entry for BibTeX and BibLaTeX (UTF-8). `year` and `month` are for the former, `date` (EDTF, which BibLaTeX
 * reads) for the latter; a date that neither can say stands in the note, in words.
 *
 * @see https://ctan.org/pkg/biblatex (2.3.8 Date and Time Specifications)
 */
export function writeBibtex(citation: Citation): string {
  const { title, authors, container, date, url, accessed, language, archive, id } = citation;
  const point = certainPoint(date);
  const year = date === null ? null : singleYear(date);
  const readable = date === null ? null : forBiblatex(date);
  const note = date !== null && readable === null ? `Date: ${sayDate(date)}. ${noteOf(citation)}` : noteOf(citation);
  const fields: [name: string, value: string | null][] = [
    ['author', authors.length === 0 ? null : authors.map(nameOf).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    ['journal', container === null ? null : escapeTex(container)],
    ['entrysubtype', 'newspaper'],
    ['year', year === null ? null : String(year)],
    ['month', point?.month ? (MONTHS[point.month - 1] ?? null) : null],
    ['date', readable],
    ['url', verbatim(url ?? archive.url)],
    ['urldate', url === null || accessed === null ? null : pad(accessed)],
    ['langid', language === null ? null : escapeTex(language)],
    ['note', escapeTex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === null) return [];
    return name === 'month' ? [`  month = ${value},`] : [`  ${name} = {${value}},`];
  });
  return `@article{${keyOf(citation, id)},\n${lines.join('\n')}\n}\n`;
}

/** Text that TeX prints as it stands. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#_%^~]/g, (character) => SPECIAL.get(character) ?? character);
}

/** Addresses are read verbatim, but braces must match. */
function verbatim(url: string | null): string | null {
  return url === null ? null : url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

/** In braces of its own a name is not taken apart at spaces, commas and "and". */
function nameOf(author: Author): string {
  if (author.kind === 'literal') return `{${escapeTex(author.name)}}`;
  const { family, given, suffix } = author;
  return [family, ...(suffix === null ? [] : [suffix]), given].map(escapeTex).join(', ');
}

/** BibLaTeX has no alternatives, and an estimate of the archive carries no mark yet. */
function forBiblatex({ edtf, kind, isApproximate, isUncertain }: CitedDate): string | null {
  if (kind === 'choice') return null;
  const plain = edtf.replace(/T[^/]*$/, '');
  const isMarked = /[?~%]$/.test(plain);
  if (!isApproximate || isMarked) return plain;
  return kind === 'date' ? `${plain}${isUncertain ? '%' : '~'}` : null;
}

function pad({ year, month, day }: { year: number; month: number | null; day: number | null }): string {
  return [String(year).padStart(4, '0'), ...[month ?? 1, day ?? 1].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

/** Letters and digits of the outlet, the year, and the record's id, which no other entry has. */
function keyOf({ container, date }: Citation, id: string): string {
  const outlet = (container ?? '').normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '');
  const year = date === null ? null : singleYear(date);
  return `${outlet.toLowerCase().slice(0, 24)}${year ?? ''}-${id}`.replace(/^-/, 'clip-');
}
