import { lstatSync, mkdirSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { writeWhole } from '../disk.ts';
import type { FileDiagnostic } from '../model.ts';
import { SETTINGS_FILE } from '../site/settings.ts';
import { type CommonOptions, countOf, EXIT, print, printable, report, UsageError } from './output.ts';

/** The files of a new archive. */
const STARTER = fileURLToPath(new URL('../../starter', import.meta.url));

/** Files that a package cannot hold under their own names, or that git would heed where they lie. */
const HIDDEN = new Map([
  ['gitignore', '.gitignore'],
  ['gitattributes', '.gitattributes'],
]);

/** What was made; `clipfile init --json` prints it. */
export interface NewArchive {
  /** The archive's folder, absolute. */
  root: string;
  /** Files that were written, from the folder. */
  written: string[];
  /** Files that were there, and stay as they are. */
  kept: string[];
  diagnostics: FileDiagnostic[];
}

/** `clipfile init DIR`: a new archive, ready to use. */
export function initCommand(): Command {
  return new Command('init')
    .summary('make a new archive')
    .description(
      'Makes the folder of a new archive, with settings to fill in and a place for originals. Files that are there stay as they are; where an archive is already, nothing is written.',
    )
    .argument('<dir>', 'folder of the new archive')
    .action((dir: string, _own, command: Command) => {
      const options = command.opts<CommonOptions>();
      if (dir.trim() === '') throw new UsageError('the name of the folder is empty');
      const made = initArchive(resolve(options.root, dir));
      report(made.diagnostics, options);
      if (options.json) print(JSON.stringify(made));
      else if (!options.quiet) print(describe(made));
      process.exitCode = EXIT.done;
    });
}

/**
 * Makes an archive in a folder, which may be there. Nothing that is there is changed. Throws a `UsageError` where an archive
 * is already, or a file stands where a folder has to be, with nothing written.
 */
export function initArchive(root: string): NewArchive {
  for (const folder of [standsAbove(root), join(root, 'content'), join(root, 'content/originals')]) {
    if (statOf(folder) && !statSync(folder).isDirectory())
      throw new UsageError(`${folder} is there already, and is no folder`);
  }
  const sign = [SETTINGS_FILE, 'content/articles'].find((path) => statOf(join(root, path)));
  if (sign !== undefined) throw new UsageError(`${root} is an archive already: it has ${sign}; nothing was written`);
  const made: NewArchive = { root, written: [], kept: [], diagnostics: [] };
  for (const path of listStarter()) {
    const name = HIDDEN.get(path) ?? path;
    const content = readFileSync(join(STARTER, path));
    if (statOf(join(root, name))) {
      made.kept.push(name);
      if (HIDDEN.has(path)) made.diagnostics.push(...checkLines(root, name, content.toString()));
      continue;
    }
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeWhole(join(root, name), content);
    made.written.push(name);
  }
  return made;
}

/** The settings come last: an archive that has them is whole. */
function listStarter(): string[] {
  const files = readdirSync(STARTER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(STARTER, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return [...paths.filter((path) => path !== SETTINGS_FILE).sort(), SETTINGS_FILE];
}

/** Names the lines that a file of git's lacks: without them line ends of originals may be converted, and their checksums fail. */
function checkLines(root: string, name: string, wanted: string): FileDiagnostic[] {
  const held = new Set(readFileSync(join(root, name), 'utf8').split(/\r?\n/));
  const missing = wanted.split('\n').filter((line) => line !== '' && !held.has(line));
  if (missing.length === 0) return [];
  const message = `is there already, and stays as it is; add to it: ${missing.join(' | ')}`;
  return [{ path: name, level: 'warning', code: 'lines-missing', message, span: null }];
}

/** A path itself, or the nearest folder above it that is there. */
function standsAbove(path: string): string {
  return statOf(path) || dirname(path) === path ? path : standsAbove(dirname(path));
}

function statOf(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    // A file stands where a folder above would be.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}

function describe({ root, written, kept }: NewArchive): string {
  const here = relative('', root) || '.';
  const folder = here.startsWith('..') ? root : here;
  const inside = (path: string) => (folder === '.' ? path : join(folder, path));
  const option = folder === '.' ? '' : ` --root ${/[^\w./:\\-]/.test(folder) ? JSON.stringify(folder) : folder}`;
  return [
    `a new archive in ${folder}: ${countOf(written.length, 'file')} written${kept.length > 0 ? `; left as they are: ${kept.join(', ')}` : ''}`,
    'Next:',
    `  1. put articles (.txt, .html, .md) into ${inside('content/originals/')}`,
    `  2. clipfile build${option}`,
    `  3. open ${inside('_site/index.html')}`,
    `Title, language, time zone and rights are set in ${inside(SETTINGS_FILE)}.`,
  ]
    .map(printable)
    .join('\n');
}
