// Builds Clipfile's own pages of the archive named by the first argument with Eleventy as it is: its engine, which
// compiles a template for each page, its dynamic permalinks, and everything in one run. Without feeds, article files and
// search. The second argument is the output folder.
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy, { type UserConfig } from '@11ty/eleventy';
import nunjucks from 'nunjucks';
import { loadArchive } from '../../src/records/store.ts';
import { makeFilters, makeGlobals } from '../../src/site/filters.ts';
import { showUnsafe } from '../../src/site/html.ts';
import { linkFromPage } from '../../src/site/links.ts';
import { planSite } from '../../src/site/plan.ts';
import { publishArchive } from '../../src/site/public-record.ts';

const [root = '', output = ''] = process.argv.slice(2);
const home = fileURLToPath(new URL('../..', import.meta.url));
const archive = loadArchive(root);
const { settings } = archive;
const plan = planSite(publishArchive(archive, '2026-11-21'));
const input = relative(process.cwd(), join(home, 'templates/pages'));

/** What is not in the types of Eleventy that the program needs. */
interface StockConfig extends UserConfig {
  setLibrary: (extension: string, library: unknown) => void;
}

const eleventy = new Eleventy(input, output, {
  configPath: '',
  quietMode: true,
  source: 'cli',
  config: (plain) => {
    const config = plain as StockConfig;
    config.setUseGitIgnore(false);
    config.setTemplateFormats(['njk']);
    config.addGlobalData('plan', plan);
    config.addGlobalData('site', settings);
    config.addGlobalData('eleventyExcludeFromCollections', true);
    config.addGlobalData('permalink', () => (data: { view?: { url: string } }) => {
      if (!data.view) return false;
      return data.view.url.endsWith('/') ? `${data.view.url}index.html` : data.view.url;
    });
    const loader = new nunjucks.FileSystemLoader(join(home, 'templates'));
    const options = { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true };
    const environment = new nunjucks.Environment(loader, options);
    for (const [name, value] of Object.entries(makeGlobals(settings))) environment.addGlobal(name, value);
    const trust = (html: string) => new nunjucks.runtime.SafeString(html);
    for (const [name, filter] of makeFilters(settings, trust)) {
      environment.addFilter(name, filter as (...values: unknown[]) => unknown);
    }
    config.setLibrary('njk', environment);
    config.addTransform('links', function (content) {
      const { url, outputPath } = this.page;
      if (url === false || outputPath === false || !outputPath.endsWith('.html')) return content;
      return showUnsafe(linkFromPage(content, url, '/'));
    });
  },
} as ConstructorParameters<typeof Eleventy>[2]) as Eleventy & { write: () => Promise<unknown> };
await eleventy.write();
const pages = Object.values(plan).reduce((sum, views) => sum + views.length, 0);
console.log(JSON.stringify({ pages }));
