import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from '@11ty/eleventy';
import { now } from './src/clock.ts';
import { type ClipfileOptions, clipfile } from './src/plugin.ts';
import { loadArchive } from './src/records/store.ts';
import { dayIn } from './src/site/day.ts';
import { planSite } from './src/site/plan.ts';
import { publishArchive } from './src/site/public-record.ts';

const home = dirname(fileURLToPath(import.meta.url));

/**
 * Eleventy's configuration. `clipfile build` hands the planned site over; Eleventy on its own
 * (`node --import tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts`) plans the archive in the present
 * folder and writes its pages, without originals, search and saved queries.
 */
export default function configure(config: UserConfig, given?: ClipfileOptions) {
  config.setUseGitIgnore(false);
  config.setTemplateFormats(['njk']);
  config.addPlugin(clipfile, given ?? planHere(process.cwd()));
  return given ? {} : { dir: { input: 'templates/pages', output: '_site' } };
}

function planHere(root: string): ClipfileOptions {
  const archive = loadArchive(root);
  const { settings } = archive;
  // Saved queries are answered out of the search index, which Eleventy alone does not make.
  const plan = planSite({ ...publishArchive(archive, dayIn(settings.timezone, now())), queries: [] });
  return { plan, settings, pathPrefix: '/', templates: [join(root, 'templates'), join(home, 'templates')] };
}
