import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import configure from '../../.eleventy.ts';
import type { SiteFile, SiteSettings } from '../model.ts';
import { fileOf, partOf } from './page-plan.ts';
import type { Plan } from './views.ts';

const HOME = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What to render, and how. */
export interface RenderOptions {
  /** The archive's root: its templates are laid over those of Clipfile. */
  root: string;
  plan: Plan;
  settings: SiteSettings;
  pathPrefix: string;
}

/**
 * Pages rendered at a time. Eleventy keeps much for each page of a run, and the engine's garbage collection costs the more
 * the more is kept; each run costs a tenth of a second.
 */
const BATCH = 1_500;

/**
 * Renders the pages of a plan with these files in memory, and those templates that page through no list. Throws, naming
 * the template, when one fails.
 */
export async function renderPages(options: RenderOptions, files: ReadonlySet<string>): Promise<SiteFile[]> {
  const rendered = new Map<string, SiteFile>();
  const all = [...files];
  for (let at = 0; at === 0 || at < all.length; at += BATCH) {
    const part = partOf(options.plan, new Set(all.slice(at, at + BATCH)));
    for (const file of await renderPart({ ...options, plan: part })) rendered.set(file.path, file);
  }
  return [...rendered.values()];
}

async function renderPart({ root, plan, settings, pathPrefix }: RenderOptions): Promise<SiteFile[]> {
  const templates = [join(root, 'templates'), join(HOME, 'templates')];
  // Eleventy looks up paths from the working folder only. An empty path keeps it from any configuration found there.
  const input = relative(process.cwd(), join(HOME, 'templates', 'pages'))
    .split(sep)
    .join('/');
  const eleventy = new Eleventy(input, '_site', {
    configPath: '',
    quietMode: true,
    config: (config) => configure(config, { plan, settings, pathPrefix, templates }),
  });
  const rendered = await eleventy.toJSON().catch((error: unknown) => {
    throw new Error(`the pages could not be rendered: ${explain(error)}`, { cause: error });
  });
  // Bytes lie outside of the heap that garbage collection goes through.
  return rendered.flatMap(({ url, content }) =>
    url === false ? [] : [{ path: fileOf(url), content: Buffer.from(content) }],
  );
}

/** Eleventy wraps what went wrong in errors that name only the template. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { originalError } = error as Error & { originalError?: unknown };
  return originalError === undefined ? error.message : `${error.message}: ${explain(originalError)}`;
}
