import type { NewsDocument } from '../model.ts';
import { decode, type Rejection } from './decode.ts';

/** Text files by the ends of their names that hold data or messages, not one article as it is read: what to call them. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ...['jsonl', 'ndjson'].map((end) => [end, 'JSON Lines, a record a line'] as const),
  ...['json', 'geojson'].map((end) => [end, 'JSON'] as const),
  ...['csv', 'tsv'].map((end) => [end, 'a table'] as const),
  ...['xml', 'rss', 'atom', 'rdf', 'opml'].map((end) => [end, 'XML, such as a feed'] as const),
  ...['eml', 'mbox'].map((end) => [end, 'e-mail'] as const),
  ...['srt', 'vtt'].map((end) => [end, 'subtitles'] as const),
  ...['bib', 'ris', 'ics', 'vcf'].map((end) => [end, 'a list of records'] as const),
  ...['yml', 'yaml', 'toml', 'ini'].map((end) => [end, 'settings'] as const),
]);

/** Code units of a text without a telling name that are looked at for JSON. */
const REACH = 1_000_000;

/**
 * Refuses text of formats that no other reader takes: as plain text it would become an article made of braces and headers.
 * Known by the end of the name, JSON also by its content; `null` for all else. The original stays where it is.
 */
export function refuseForeign(path: string, bytes: Uint8Array): NewsDocument | Rejection | null {
  const end = /\.([a-z]{2,8})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const name = FOREIGN.get(end) ?? (isJson(bytes) ? 'JSON' : null);
  if (name === null) return null;
  // Bytes that are no text at all are better called so.
  const decoded = decode(bytes);
  if ('rejected' in decoded) return decoded;
  return {
    rejected: 'foreign-format',
    message: `this is ${name}, which is not read: save each article as a file of its own (.txt, .md or .html)`,
  };
}

/** Is the text one JSON object or array, or one on each of its first lines? Braces alone prove nothing. */
function isJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  if (first !== 0x7b && first !== 0x5b) return false;
  const decoded = decode(bytes.subarray(0, REACH));
  if ('rejected' in decoded) return false;
  const lines = decoded.text.split('\n').filter((line) => line.trim() !== '');
  return parses(lines[0] ?? '') || (bytes.length <= REACH && parses(decoded.text));
}

function parses(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  } catch {
    return false;
  }
}
