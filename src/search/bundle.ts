import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { SiteFile } from '../model.ts';
import { interfaceOf } from '../strings/index.ts';
import { LUNR_PARTS } from './lunr-parts.ts';
import { STEMMED } from './stemmer-names.ts';

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
  plugins: [LUNR_PARTS],
} satisfies BuildOptions;

/**
 * Bundles the scripts, as classic ones: `search/client.js` of the page, `search/worker.js`, `search/disk.js` in its place on a
 * disk and `search/endpoint.js` where a search server is asked, `search/arrive.js` and `search/keep.js` of the articles,
 * `search/basket.js` of the basket, `search/names.js` for lists of names, and `search/references.js`, which is loaded when
 * somebody saves references. They speak the language (BCP 47) of the site.
 */
export async function bundleClient(language = 'en'): Promise<SiteFile[]> {
  const { locale, strings } = interfaceOf(language);
  const folder = fileURLToPath(new URL('client/', import.meta.url));
  const { outputFiles } = await build({
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
    entryPoints: {
      client: 'page.ts',
      worker: 'worker.ts',
      disk: 'disk.ts',
      endpoint: 'endpoint.ts',
      arrive: 'arrive.ts',
      references: 'write-references.ts',
      names: 'names.ts',
      keep: '../../basket/article.ts',
      basket: '../../basket/page.ts',
    },
  });
  return outputFiles
    .map(({ path, text }) => ({ path: `search/${path.split(/[\\/]/).at(-1)}`, content: text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Bundles the stemmers of these languages, a script each, which the worker loads when an archive has the language. */
export async function bundleLanguages(languages: readonly string[]): Promise<SiteFile[]> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files: SiteFile[] = [];
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
