/**
 * What a spreadsheet takes for a formula, full-width forms included, also behind white space (OWASP, CSV Injection).
 */
const FORMULA = /^[\s\u0000]*[=+\-@\t\r＝＋－＠]/;

/**
 * Writes rows as CSV (RFC 4180, UTF-8, lines end in CR LF). A text that a spreadsheet would run as a formula gets an
 * apostrophe in front; numbers stay numbers; `null` is an empty field; NUL is left out.
 *
 * Own code: the browser's form of `csv-stringify` is 32 kB, and leaves a line break unquoted where lines end in CR LF.
 *
 * @param preamble lines in front of the table, each made a comment: `# query: …`
 */
export function writeCsv(rows: readonly (readonly CsvValue[])[], preamble: readonly string[] = []): string {
  const comments = preamble.map((line) => `${quote(`# ${line.replace(/[\p{Cc}\s]+/gu, ' ').trim()}`)}\r\n`);
  return comments.join('') + rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}

/** A field of a table. */
export type CsvValue = string | number | boolean | null;

function writeField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = value.replaceAll('\u0000', '');
  return quote(FORMULA.test(text) ? `'${text}` : text);
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
