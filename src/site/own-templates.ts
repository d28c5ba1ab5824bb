import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';

/**
 * Gives Eleventy the page types of several folders of templates, `pages/*.njk` in each: of two files with one name that
 * of the first folder is rendered. A name that only the archive's own folder has is a page more.
 *
 * They are virtual templates, read anew at each build, at the paths that Clipfile's own have. Eleventy's search of its
 * input folder is switched off: it would find the replaced ones, too, and it keeps what it read for the whole process.
 * Layouts and partials need no such care: pages extend and include them, and the engine looks in the same folders.
 */
export function addPageTypes(config: UserConfig, folders: readonly string[]): void {
  const files = new Map<string, string>();
  for (const folder of [...folders].reverse()) {
    for (const name of listTemplates(join(folder, 'pages'))) files.set(name, join(folder, 'pages', name));
  }
  config.ignores.add('**/*.njk');
  const names = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, file] of names) config.addTemplate(name, readFileSync(file, 'utf8'));
}

function listTemplates(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.njk') && !name.startsWith('.'));
}
