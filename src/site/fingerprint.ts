import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replaceFile } from '../disk.ts';
import { sha256 } from '../hash.ts';
import type { SiteSettings } from '../model.ts';
import { SETTINGS_FILE } from './settings.ts';

/** Folder of the program. */
const HOME = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Address of the bundle that the program runs out of; not there when it runs file by file: see `bundle.mjs`. */
declare const bundleUrl: string | undefined;

let program: string | null = null;

/** SHA-256 of the program and of what it runs on, by content, once a process. */
export function hashProgram(): string {
  // Words for dates, languages and numbers come from the engine's own data.
  program ??= sha256([hashSources(), ...Object.values(process.versions)].join('\n'));
  return program;
}

/**
 * SHA-256 of the sources, some 600 small files. A bundle is one of present sources or is made anew, so beside it is kept what
 * they come to.
 */
function hashSources(): string {
  const kept = typeof bundleUrl === 'undefined' ? null : fileURLToPath(new URL('program.sum', bundleUrl));
  const known = kept !== null && existsSync(kept) ? readFileSync(kept, 'utf8') : '';
  if (/^[0-9a-f]{64}$/.test(known)) return known;
  const names = ['src', '.eleventy.ts', 'package.json', 'package-lock.json'];
  const sum = sha256(names.map((name) => hashTree(join(HOME, name))).join('\n'));
  try {
    if (kept !== null) replaceFile(kept, sum);
  } catch {
    // Where nothing may be written the next process reads them again, no more.
  }
  return sum;
}

/** SHA-256 of what decides, beside its own files, what a record comes to: program, settings, vocabularies. */
export function hashSurroundings(root: string): string {
  const files = [SETTINGS_FILE, 'content/vocabularies', 'content/learned.json'].map((name) =>
    hashTree(join(root, name)),
  );
  return sha256([hashProgram(), ...files].join('\n'));
}

/** SHA-256 of what decides, beside what it is given, what a page comes to: program, templates, settings, path prefix. */
export function hashPages(root: string, settings: SiteSettings, pathPrefix: string): string {
  const templates = [root, HOME].map((folder) => hashTree(join(folder, 'templates')));
  const given = JSON.stringify([{ ...settings, rights: [...settings.rights] }, pathPrefix]);
  return sha256([hashProgram(), ...templates, given].join('\n'));
}

/** SHA-256 over names and bytes of all files of a folder, or over a file. */
function hashTree(path: string): string {
  const hash = createHash('sha256');
  for (const file of listFiles(path))
    hash
      .update(`${file.slice(path.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort((a, b) => (a.split(sep).join('/') < b.split(sep).join('/') ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
}
