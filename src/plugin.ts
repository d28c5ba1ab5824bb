import type { UserConfig } from '@11ty/eleventy';
import type { Environment, Template } from 'nunjucks';
import type { LayOut } from './charts/network.ts';
import type { SiteSettings } from './model.ts';
import type { CompiledTemplates, Compiler } from './site/compiled-templates.ts';
import { makeFilters, makeGlobals } from './site/filters.ts';
import { showUnsafe } from './site/html.ts';
import { linkFromPage } from './site/links.ts';
import { addPageTypes } from './site/own-templates.ts';
import type { Plan, View } from './site/views.ts';

/** What the plugin needs: the pages, the site's settings, and where the site will lie on its host. */
export interface ClipfileOptions {
  plan: Plan;
  settings: SiteSettings;
  /** Begins and ends with `/`. */
  pathPrefix: string;
  /** Templates that were compiled before; without them each process compiles its own. */
  compiled?: CompiledTemplates;
  /** Lays out the graph of speakers; without it each process does so itself. */
  layOut?: LayOut;
  /** Folders of templates, of pages, layouts and partials; the first that has a file wins. */
  templates: string[];
}

type Nunjucks = typeof import('nunjucks') & { compiler: Compiler };

/**
 * The Eleventy plugin: gives templates the planned pages as `plan` and the settings as `site`, the words of the interface as `s`, the filters
 * of `site/filters.ts`, and an address from `view.url`; makes internal links relative; shows control characters.
 *
 * A page type is a file `pages/*.njk` that pages through one list of the plan, one item a page, under the name `view`, and extends a layout.
 */
export function clipfile(config: UserConfig, options: ClipfileOptions): void {
  const { plan, settings, pathPrefix, templates } = options;
  config.addGlobalData('plan', plan);
  config.addGlobalData('site', settings);
  config.addGlobalData('eleventyExcludeFromCollections', true);
  // Eleventy calls the outer function; the inner one is the permalink of each page.
  config.addGlobalData('permalink', () => (data: { view?: View }) => (data.view ? outputOf(data.view.url) : false));
  addPageTypes(config, templates);
  compileOnce(config, options);
  config.addTransform('clipfile', function (content) {
    const { url, outputPath } = this.page;
    if (url === false || outputPath === false || !outputPath.endsWith('.html')) return content;
    return showUnsafe(linkFromPage(content, url, pathPrefix));
  });
}

function outputOf(url: string): string {
  return url.endsWith('/') ? `${url}index.html` : url;
}

/**
 * Replaces Eleventy's Nunjucks engine by one that compiles each template once a build instead of once a page, in an
 * environment of its own: escaping on, an undefined value is an error, and no filters but those given here.
 */
function compileOnce(config: UserConfig, { settings, templates, compiled, layOut }: ClipfileOptions): void {
  let environment: Environment | null = null;
  let library: Nunjucks | null = null;
  /** A template as Nunjucks takes it: compiled, where it is found so. */
  const formOf = (path: string, source: string): string | object => {
    const blocks = library && environment && compiled?.find(path, source, library.compiler, environment);
    return blocks ? { type: 'code', obj: blocks } : source;
  };
  // Each build brings a new engine: with a new environment of ours the caches of included files are empty again.
  config.on('eleventy.engine.njk', ({ nunjucks }: { nunjucks: Nunjucks }) => {
    library = nunjucks;
    environment = new nunjucks.Environment(
      makeLoader(nunjucks, templates, (...found) => formOf(...found)),
      {
        autoescape: true,
        throwOnUndefined: true,
        trimBlocks: true,
        lstripBlocks: true,
      },
    );
    compileAtOnce(environment);
    for (const [name, value] of Object.entries(makeGlobals(settings))) environment.addGlobal(name, value);
    const trust = (html: string) => new nunjucks.runtime.SafeString(html);
    for (const [name, filter] of makeFilters(settings, trust, layOut)) {
      environment.addFilter(name, filter as (...values: unknown[]) => unknown);
    }
  });
  const renderers = new Map<string, { source: string; render: (data: object) => string }>();
  const makeRenderer = (source: string, inputPath: string): ((data: object) => string) => {
    let template: Template | null = null;
    let compiledIn: Environment | null = null;
    return (data) => {
      if (library === null || environment === null) throw new Error('Eleventy did not start its Nunjucks engine');
      if (template === null || compiledIn !== environment) {
        template = new library.Template(formOf(inputPath, source) as string, environment, inputPath, true);
        compiledIn = environment;
      }
      const html: unknown = template.render(data);
      if (typeof html === 'string') return html;
      throw new Error(`${inputPath}: asynchronous filters and tags do not work here; compute the value in the plan`);
    };
  };
  config.addExtension('njk', {
    // Eleventy would keep what it compiled in each run for good, and with it all that the run was given: we keep our own.
    compileOptions: { cache: false, permalink: (permalink) => permalink },
    compile(source, inputPath) {
      const known = renderers.get(inputPath);
      if (known?.source === source) return known.render;
      const render = makeRenderer(source, inputPath);
      renderers.set(inputPath, { source, render });
      return render;
    },
  });
}

/** Finds templates in folders, and gives them in the form that `formOf` makes of them. */
function makeLoader(
  { FileSystemLoader }: Nunjucks,
  folders: string[],
  formOf: (path: string, source: string) => unknown,
) {
  const loader = new FileSystemLoader(folders);
  const getSource = loader.getSource.bind(loader);
  loader.getSource = (name) => {
    const found = getSource(name);
    // The types say neither that there may be none nor that it may be compiled.
    return (
      (found as object | null) === null ? found : { ...found, src: formOf(found.path, found.src) }
    ) as typeof found;
  };
  return loader;
}

/**
 * Has included files compiled when they are found. Nunjucks tells of a fault in one that is compiled later only when the
 * page is already made, without it.
 */
function compileAtOnce(environment: Environment): void {
  const getTemplate = environment.getTemplate.bind(environment) as (...args: unknown[]) => Template;
  const eager = (name: unknown, _eagerCompile: unknown, ...rest: unknown[]) => getTemplate(name, true, ...rest);
  Object.assign(environment, { getTemplate: eager });
}
