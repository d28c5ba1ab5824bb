import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import configure from '../.eleventy.ts';
import type { PublicArchive, SiteFile } from './model.ts';
import type { ClipfileOptions } from './plugin.ts';
import type { Archive } from './records/store.ts';
import { buildSearch } from './search/write.ts';
import { writeArticleFiles } from './site/article-files.ts';
import { planSite } from './site/plan.ts';
import { publishArchive } from './site/public-record.ts';
import type { Plan } from './site/views.ts';
import { findNotices, writeWebFiles } from './site/web-files.ts';
import { type WriteResult, writeSite } from './site/writer.ts';

/** What to build, and where to. */
export interface BuildOptions {
  /** The archive's root: its `public/` and `templates/` are laid over those of Clipfile. */
  root: string;
  output: string;
  /** Path of the site on its host; begins and ends with `/`. */
  pathPrefix: string;
  /** Every page is rendered at each build so far: true changes nothing. */
  full: boolean;
  archive: Archive;
  /** The present day `YYYY-MM-DD` in the zone of the settings. */
  today: string;
  onProgress?: (done: number, of: number, what: string) => void;
}

/** What a build did. */
export interface BuildResult extends WriteResult {
  pages: number;
  /** The next day on which an embargo ends: a build is due then. */
  nextEmbargo: string | null;
  /** What was left out for want of a setting, in sentences. */
  notices: string[];
}

const home = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Builds the site: record → public record → plan → pages, with search, originals and public files. Everything is made
 * before anything is written: on any error the published site stays as it was. Throws on invalid records, on two pages
 * with one address, and on a template that fails.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { root, output, archive, onProgress = () => {} } = options;
  const faults = archive.diagnostics.filter(({ level }) => level === 'error');
  if (faults.length > 0) {
    throw new Error(
      faults.map(({ path, line = 1, code, message }) => `${path}:${line} ${code}: ${message}`).join('\n'),
    );
  }
  const steps = ['plan', 'pages', 'search', 'files'];
  const step = (name: string) => onProgress(steps.indexOf(name), steps.length, name);
  step('plan');
  const published = publishArchive(archive, options.today);
  step('pages');
  const plan = planSite(published);
  const pages = await renderPages(plan, published, options);
  step('search');
  const search = await buildSearch(published);
  step('files');
  const own = readPublic(root);
  const isOwn = new Set(own.map(({ path }) => path));
  const web = writeWebFiles(published, plan).filter(({ path }) => !isOwn.has(path));
  const files = [...pages, ...writeArticleFiles(published, root), ...own, ...web, ...search];
  const result = writeSite(files, output);
  onProgress(steps.length, steps.length, 'done');
  return { ...result, pages: pages.length, nextEmbargo: published.nextEmbargo, notices: findNotices(published) };
}

/** Renders all pages in memory. */
async function renderPages(plan: Plan, archive: PublicArchive, options: BuildOptions): Promise<SiteFile[]> {
  const templates = [join(options.root, 'templates'), join(home, 'templates')];
  const given: ClipfileOptions = {
    plan,
    settings: archive.settings,
    pathPrefix: options.pathPrefix,
    templates,
  };
  // Eleventy looks up paths from the working folder only. An empty path keeps it from any configuration found there.
  const input = relative(process.cwd(), join(home, 'templates', 'pages'))
    .split(sep)
    .join('/');
  const eleventy = new Eleventy(input, '_site', {
    configPath: '',
    quietMode: true,
    config: (config) => configure(config, given),
  });
  const rendered = await eleventy.toJSON().catch((error: unknown) => {
    throw new Error(`the pages could not be rendered: ${explain(error)}`, { cause: error });
  });
  return rendered.flatMap(({ url, content }) =>
    url === false ? [] : [{ path: `${url}${url.endsWith('/') ? 'index.html' : ''}`.slice(1), content }],
  );
}

/** Eleventy wraps what went wrong in errors that name only the template. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { originalError } = error as Error & { originalError?: unknown };
  return originalError === undefined ? error.message : `${error.message}: ${explain(originalError)}`;
}

/** The files of `public/`, of Clipfile and of the archive; the archive's win. */
function readPublic(root: string): SiteFile[] {
  const files = new Map<string, Uint8Array>();
  for (const folder of new Set([join(home, 'public'), join(root, 'public')])) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = name.split(sep).join('/');
      const isHidden = path.split('/').some((part) => part.startsWith('.'));
      if (!isHidden && statSync(join(folder, name)).isFile()) files.set(path, readFileSync(join(folder, name)));
    }
  }
  return [...files].map(([path, content]) => ({ path, content }));
}
