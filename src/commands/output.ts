import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
  if (existsSync(join(root, 'content'))) return root;
  throw new UsageError(
    `there is no folder "content" in ${root}; run this in the archive's folder, or name it with --root`,
  );
}

/** Writes data to standard output. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Writes a message to standard error, unless quiet. */
export function say(text: string, options: Pick<CommonOptions, 'quiet'>): void {
  if (!options.quiet) process.stderr.write(`${text}\n`);
}

/** Writes diagnostics to standard error: errors always, the rest unless quiet. */
export function report(diagnostics: readonly FileDiagnostic[], options: Pick<CommonOptions, 'quiet'>): void {
  for (const one of diagnostics) {
    if (one.level === 'error' || !options.quiet) process.stderr.write(`${formatDiagnostic(one)}\n`);
  }
}

/** Is anything in the list an error? */
export function hasErrors(diagnostics: readonly FileDiagnostic[]): boolean {
  return diagnostics.some((one) => one.level === 'error');
}
