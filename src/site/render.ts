import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import configure from '../../.eleventy.ts';
import type { SiteFile, SiteSettings } from '../model.ts';
import { openCompiled } from './compiled-templates.ts';
import { keepLayout } from './kept-layout.ts';
import { fileOf } from './page-plan.ts';
import type { Plan } from './views.ts';

const HOME = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** How to render. */
export interface RenderOptions {
  /** The archive's root: its templates are laid over those of Clipfile. */
  root: string;
  settings: SiteSettings;
  pathPrefix: string;
}

/**
 * Renders the pages of a plan in memory, and those templates that page through no list. Throws, naming the template, when
 * one fails. Eleventy keeps much for each page of a run, and garbage collection costs the more the more is kept: plans of
 * some thousand pages are best rendered in parts; each run costs a tenth of a second.
 */
export async function renderPages({ root, settings, pathPrefix }: RenderOptions, plan: Plan): Promise<SiteFile[]> {
  const templates = [join(root, 'templates'), join(HOME, 'templates')];
  const compiled = openCompiled(root);
  // Eleventy looks up paths from the working folder only. An empty path keeps it from any configuration found there.
  const input = relative(process.cwd(), join(HOME, 'templates', 'pages'))
    .split(sep)
    .join('/');
  const eleventy = new Eleventy(input, '_site', {
    configPath: '',
    quietMode: true,
    config: (config) => {
      // Else it tells on standard error which part of the rendering took most time.
      config.benchmarks.config.setMinimumThresholdMs(0);
      return configure(config, { plan, settings, pathPrefix, templates, compiled, layOut: keepLayout(root) });
    },
  });
  const rendered = await eleventy.toJSON().catch((error: unknown) => {
    throw new Error(`the pages could not be rendered: ${explain(error)}`, { cause: error });
  });
  compiled.keep();
  return rendered.flatMap(({ url, content }) => (url === false ? [] : [{ path: fileOf(url), content }]));
}

/** Eleventy wraps what went wrong in errors that name only the template. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { originalError } = error as Error & { originalError?: unknown };
  return originalError === undefined ? error.message : `${error.message}: ${explain(originalError)}`;
}
