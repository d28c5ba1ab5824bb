import { make } from './parts.ts';

/** Media types by the ending of a file. */
export const TYPES: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv;charset=utf-8'],
  ['json', 'application/json'],
  ['bib', 'application/x-bibtex;charset=utf-8'],
  ['ris', 'application/x-research-info-systems;charset=utf-8'],
  ['csl.json', 'application/vnd.citationstyles.csl+json'],
]);

/** Lets the browser save a text as a file. */
export function saveFile(text: string, name: string, type = 'text/plain;charset=utf-8'): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
