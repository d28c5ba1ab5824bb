import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type OutputFile, type Plugin } from 'esbuild';
import { interfaceOf } from '../strings/index.ts';
import { CLIENT, joinScripts } from './carried.ts';
import { borrow, checkOfLent, LENT_BY_PAGE, LENT_BY_WORKER, type Lent, lendingEntry } from './lent.ts';
import { lunrParts } from './lunr-parts.ts';
import { STEMMED } from './stemmer-names.ts';

/** A script of the site; its path is from the site's root. */
export interface Script {
  path: string;
  content: string;
}

const OPTIONS = {
  outdir: 'search',
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'eof',
  logLevel: 'silent',
  tsconfigRaw: '{}',
  plugins: [lunrParts('all')],
} satisfies BuildOptions;

/** Lets the worker load `later.js` where elsewhere a module is imported. */
const LATER_SCRIPT: Plugin = {
  name: 'later-script',
  setup: ({ onResolve }) => {
    onResolve({ filter: /[\\/]load-later\.ts$/ }, () => ({
      path: fileURLToPath(new URL('client/later-script.ts', import.meta.url)),
    }));
  },
};

/**
 * Bundles the scripts, as classic ones: `search/client.js` of the page and of its worker, `search/later.js`, which the worker
 * loads for all but plain words, `search/around.js` for what stands around results, `search/disk.js` in place of the worker's on a disk and `search/endpoint.js` where a search server is asked, `search/arrive.js` and `search/keep.js` of the articles,
 * `search/basket.js` of the basket, `search/names.js` for lists of names, and `search/references.js`, which is loaded when
 * somebody saves references. They speak the language (BCP 47) of the site.
 */
export async function bundleClient(language = 'en'): Promise<Script[]> {
  const { locale, strings } = interfaceOf(language);
  const folder = fileURLToPath(new URL('client/', import.meta.url));
  const options = {
    ...OPTIONS,
    absWorkingDir: folder,
    define: {
      CLIPFILE_LOCALE: JSON.stringify(locale),
      CLIPFILE_CLIENT: JSON.stringify(strings.client),
      CLIPFILE_ARRIVAL: JSON.stringify(strings.arrival),
      CLIPFILE_NOTICES: JSON.stringify(strings.notices),
      CLIPFILE_BASKET: JSON.stringify(strings.basketSays),
      CLIPFILE_NAMES: JSON.stringify(strings.namesSays),
    },
  };
  const { outdir, ...lending } = options;
  const lend = (name: string, path: string, lent: Lent, plugins: Plugin[]) =>
    build({ ...lending, outfile: `${outdir}/${name}.js`, stdin: lendingEntry(path, lent), plugins });
  const later = (name: string, lent: Lent, plugins: Plugin[] = []) =>
    build({
      ...options,
      entryPoints: { [name]: `${name}.ts` },
      banner: { js: checkOfLent(lent) },
      plugins: [...plugins, borrow(lent)],
    });
  const others = build({
    ...options,
    entryPoints: {
      disk: 'disk.ts',
      endpoint: 'endpoint.ts',
      arrive: 'arrive.ts',
      references: 'write-references.ts',
      names: 'names.ts',
      keep: '../../basket/article.ts',
      basket: '../../basket/page.ts',
    },
  });
  const built = await Promise.all([
    others,
    lend('client', 'client/page', LENT_BY_PAGE, []),
    later('around', LENT_BY_PAGE),
    lend('worker', 'client/worker', LENT_BY_WORKER, [lunrParts('words'), LATER_SCRIPT]),
    later('later', LENT_BY_WORKER, [lunrParts('syntax')]),
  ]);
  const scripts = new Map(
    built
      .flatMap(({ outputFiles }): OutputFile[] => outputFiles ?? [])
      .map(({ path, text }) => [`search/${path.split(/[\\/]/).at(-1)}`, text]),
  );
  scripts.set(CLIENT, joinScripts(scripts.get(CLIENT) ?? '', scripts.get('search/worker.js') ?? ''));
  scripts.delete('search/worker.js');
  return [...scripts].map(([path, content]) => ({ path, content })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Bundles the stemmers of these languages, a script each, which the worker loads when an archive has the language. */
export async function bundleLanguages(languages: readonly string[]): Promise<Script[]> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files: Script[] = [];
  for (const language of languages.filter((one) => STEMMED.has(one))) {
    const contents = `import support from 'lunr-languages/lunr.stemmer.support.js';
import setUp from 'lunr-languages/lunr.${language}.js';
import { makeStemmer } from './languages.ts';
clipfileStemmer(${JSON.stringify(language)}, makeStemmer(${JSON.stringify(language)}, [support, setUp]));`;
    const { outputFiles } = await build({
      ...OPTIONS,
      absWorkingDir: folder,
      stdin: { contents, resolveDir: folder, loader: 'ts' },
    });
    files.push({ path: `search/languages/${language}.js`, content: outputFiles[0]?.text ?? '' });
  }
  return files;
}
