import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { formatDiagnostic } from '../diagnostics.ts';
import type { FileDiagnostic } from '../model.ts';

/** Options that every command takes. */
export interface CommonOptions {
  root: string;
  json?: boolean;
  quiet?: boolean;
}

/** Exit codes: all done; something was rejected or is invalid and the rest was done; the command was used wrongly. */
export const EXIT = { done: 0, rejected: 1, usage: 2 } as const;

/** A wrong use of the command line: told in one sentence, exit code 2. */
export class UsageError extends Error {}

/** Absolute path of the archive's root. Throws a `UsageError` where there is no `content/` folder. */
export function archiveRoot(options: CommonOptions): string {
  const root = resolve(options.root);
  const content = join(root, 'content');
  if (existsSync(content) && statSync(content).isDirectory()) return root;
  throw new UsageError(
    `there is no folder "content" in ${root}; run this in the archive's folder, or name it with --root`,
  );
}

/** Is a path the same as a folder, or inside it? Both absolute. */
export function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/**
 * Absolute path of the folder that holds the site. Throws a `UsageError` for one that holds the archive, or lies among
 * what the site is made from: pages must not get between a person's files.
 */
export function siteFolder(root: string, output: string): string {
  const folder = resolve(root, output);
  const sources = ['content', 'templates', 'public'].map((name) => join(root, name));
  if (output !== '' && !isWithin(root, folder) && !sources.some((source) => isWithin(folder, source))) return folder;
  throw new UsageError(`--output is "${output}"; it must be a folder for the site alone, such as _site`);
}

/** A number of things, for people: "1 original", "2 originals". */
export function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** Writes data to standard output. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Writes a message to standard error, unless quiet. */
export function say(text: string, options: Pick<CommonOptions, 'quiet'>): void {
  if (!options.quiet) process.stderr.write(`${text}\n`);
}

/**
 * Text for a terminal, on one line: control characters and bidi controls as escapes. File names and words of an article
 * must not move the cursor, nor make two lines of one.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Writes diagnostics to standard error: errors always, the rest unless quiet. */
export function report(diagnostics: readonly FileDiagnostic[], options: Pick<CommonOptions, 'quiet'>): void {
  for (const one of diagnostics) {
    if (one.level === 'error' || !options.quiet) process.stderr.write(`${printable(formatDiagnostic(one))}\n`);
  }
}

/** Is anything in the list an error? */
export function hasErrors(diagnostics: readonly FileDiagnostic[]): boolean {
  return diagnostics.some((one) => one.level === 'error');
}
