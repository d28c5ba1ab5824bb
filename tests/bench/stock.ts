import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listRecords, recordFile } from '../../src/records/store.ts';

const HOME = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Lays out a plain Eleventy site over the records of an archive, without anything of Clipfile: its own Nunjucks, its own
 * Markdown, collections and pagination. Returns its folder. It has a page for each article with its neighbours by date, and
 * for each day, month, year, source, speaker and topic.
 */
export function layOutStock(root: string): string {
  const folder = join(root, 'stock');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL('stock', import.meta.url)), folder, { recursive: true });
  for (const path of listRecords(root)) {
    const file = join(folder, 'input/articles', `${path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    // Eleventy takes `date` for the date of a file and refuses what is no full date.
    writeFileSync(file, readFileSync(join(root, recordFile(path)), 'utf8').replace(/^date:/m, 'day:'));
  }
  if (!existsSync(join(folder, 'node_modules'))) symlinkSync(join(HOME, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Arguments for Node that build the site, from its folder. */
export const STOCK_BUILD = [join(HOME, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'];
