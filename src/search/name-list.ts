import { type CsvValue, writeCsv } from '../export/csv.ts';
import type { Certainty } from '../model.ts';
import { linesOf } from './table.ts';
import { foldWord, readWords } from './words.ts';

/** What is found of one line of a list of names. */
export interface NamedRow {
  /** The line as it was pasted, and what was searched for it. */
  name: string;
  query: string;
  /** Articles found, copies included; those left when of copies one counts; those without a date. */
  articles: number;
  distinct: number;
  undated: number;
  /** EDTF and in words, of the first and the last article with a date; `null` where none has one. */
  first: NamedDate | null;
  last: NamedDate | null;
  /** The speaker of this name, and how many statements the archive has of them; `null` where no speaker is called so. */
  speaker: { key: string; label: string; statements: number } | null;
  /** How the line was understood, in sentences. */
  notices: string[];
}

export interface NamedDate {
  edtf: string;
  words: string;
  certainty: Certainty | null;
}

/** Lines that are looked up at most: more would keep a browser busy for minutes. */
export const MOST_LINES = 2000;

/**
 * The lines of a pasted list, each once, and how many were left out. Bullets and what parts entries go, unless the lines are
 * written in the search syntax.
 */
export function readLines(text: string, isSyntax: boolean): { lines: string[]; repeated: number; beyond: number } {
  const bare = (line: string) => line.replace(/^\s*(?:[-–—•*·]|\d{1,4}[.)])\s+/u, '').replace(/[\s,;]+$/u, '');
  const all = text
    .split(/\r?\n/)
    .map((line) => (isSyntax ? line : bare(line)).trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const once = new Map<string, string>();
  for (const line of all) {
    const key = isSyntax ? line : foldName(line);
    if (!once.has(key)) once.set(key, line);
  }
  const lines = [...once.values()];
  return {
    lines: lines.slice(0, MOST_LINES),
    repeated: all.length - lines.length,
    beyond: Math.max(0, lines.length - MOST_LINES),
  };
}

/** The query of a line: its words one after the other; or the line itself, where it is written in the search syntax. */
export function queryOfLine(line: string, isSyntax: boolean): string {
  return isSyntax ? line : `"${line.replace(/["“”„«»*\s]+/g, ' ').trim()}"`;
}

/** Do two names consist of the same words? Case, accents and marks do not count. */
export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}

function foldName(name: string): string {
  const words = readWords(name).map(({ word }) => word);
  return words.length > 0 ? words.join(' ') : foldWord(name);
}

const COLUMNS = [
  'name',
  'query',
  'articles',
  'distinct_texts',
  'undated',
  'first',
  'first_certainty',
  'last',
  'last_certainty',
  'speaker',
  'statements',
  'search',
] as const;

/** What the file made from a list says of itself. */
export interface NamesHead {
  /** Address of the page; `null` where it has none on the web. */
  url: string | null;
  /** Name of the index, which changes with anything in the archive. */
  fingerprint: string;
  /** Address of a search; `null` likewise. */
  addressOf: (query: string) => string | null;
}

/** The table as CSV, under comments that say where it is from; safe to open in a spreadsheet. */
export function writeNames(rows: readonly NamedRow[], { url, fingerprint, addressOf }: NamesHead): string {
  const facts = linesOf({ query: 'list of names', url, archive: fingerprint, count: rows.length });
  const table = rows.map(({ name, query, articles, distinct, undated, first, last, speaker }): CsvValue[] => [
    name,
    query,
    articles,
    distinct,
    undated,
    first?.edtf ?? null,
    first?.certainty ?? null,
    last?.edtf ?? null,
    last?.certainty ?? null,
    speaker?.label ?? null,
    speaker?.statements ?? null,
    addressOf(query),
  ]);
  return `\ufeff${writeCsv([COLUMNS, ...table], facts)}`;
}
