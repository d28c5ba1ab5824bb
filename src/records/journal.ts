import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TEMPORARY } from '../disk.ts';

/** Folder that is there while files are put into the archive, and after a run that was cut off meanwhile. */
export const JOURNAL_FOLDER = 'content/.journal';

/** Notes that files are about to be put into the archive under temporary names. */
export function openJournal(root: string): void {
  mkdirSync(join(root, JOURNAL_FOLDER), { recursive: true });
}

/** Was a run cut off while it put files into the archive? */
export function isJournalOpen(root: string): boolean {
  return existsSync(join(root, JOURNAL_FOLDER));
}

/** Notes that all is in its place. */
export function closeJournal(root: string): void {
  rmSync(join(root, JOURNAL_FOLDER), { recursive: true, force: true });
}

/** Name, among the originals, of a copy that is not whole yet; ingest passes over it. */
export function copyName(sha256: string): string {
  return `.${sha256.slice(0, 16)}${TEMPORARY}`;
}

const COPY = new RegExp(`^\\.[0-9a-f]{16}\\${TEMPORARY}$`);

/** Removes the files that a run which was cut off left under temporary names. */
export function removeTemporaries(root: string): void {
  const left = [
    ...list(root, 'content/articles').filter((file) => file.endsWith(TEMPORARY)),
    ...list(root, 'content/history').filter((file) => file.endsWith(TEMPORARY)),
    // Here nothing goes but what cannot be a person's.
    ...list(root, 'content/originals').filter((file) => COPY.test(basename(file))),
  ];
  for (const file of left) rmSync(file, { force: true });
}

function list(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
