import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { sha256 } from '../hash.ts';
import { FORMAT } from './format.ts';

// Classic scripts have no modules in common: what one that is loaded first has, it lends to the next.

/** What is lent of each module, by its path under `src/search/`. */
export type Lent = { readonly [path: string]: readonly string[] };

/** What the worker's script has of `later.js`. */
export const LENT_BY_WORKER: Lent = {
  bytes: ['createWriter', 'getNumber', 'putNumber', 'putParts', 'readParts', 'takeBytes'],
  engine: ['readScope'],
  entry: ['textOfEntry'],
  facets: ['FACETS', 'NO_FILTERS', 'STORED_FACETS'],
  languages: ['BUILT_IN'],
  matching: ['findHits', 'joinRanges', 'matchingWords'],
  notices: ['OWN_NOTICES'],
  'plain-parts': ['ALL_FIELDS'],
  'query-plan': ['makePlan', 'shorten'],
  'read/index-reader': ['createKeeper', 'readIndex'],
  'read/match': ['findMatches'],
  'read/score': ['addWeights', 'idfOf', 'readVectors'],
  'read/segment': ['indexStartOf', 'loadFrom', 'rowsFrom'],
  schema: ['FIELDS', 'FIELD_ALIASES', 'stemmerFor', 'termOf', 'termsOfWord'],
  'shard-form': ['byteOfLetter', 'letterByte'],
  show: ['cardOf', 'placeOf', 'textOf', 'wantedOf'],
  'start-form': ['wholeStart'],
  'stemmer-names': ['stemmerName'],
  words: ['foldWord', 'readWords', 'reverseWord', 'turnBack', 'turnWord'],
};

/** What the page's script has of `around.js`. */
export const LENT_BY_PAGE: Lent = {
  'client/address': ['addressOf', 'requestOf', 'withKey', 'withRange'],
  'client/interface': ['LOCALE', 'WORDS', 'tell'],
  'client/parts': ['fill', 'make', 'makeButton'],
  'client/says': ['FACET_NAMES', 'count', 'nameRange', 'nameValue'],
  'client/script-host': ['runScript'],
};

const HOME = fileURLToPath(new URL('.', import.meta.url));

/** The entry of a script that lends, `path` under `src/search/`. */
export function lendingEntry(path: string, lent: Lent): NonNullable<BuildOptions['stdin']> {
  const imports = Object.entries(lent).map(([own, names]) => `import { ${names.join(', ')} } from './${own}.ts';`);
  const all = Object.values(lent).flat().join(', ');
  const contents = `${imports.join('\n')}
globalThis.clipfileLent = { key: ${JSON.stringify(keyOf(lent))}, all: [${all}] };
import './${path}.ts';`;
  return { contents, resolveDir: HOME, loader: 'ts' };
}

/** Lets a script borrow what is lent of a module; the rest of it the script has itself. */
export function borrow(lent: Lent): Plugin {
  const places = new Map(
    Object.values(lent)
      .flat()
      .map((name, place) => [name, place]),
  );
  const pathOf = (file: string) => relative(HOME, file).replaceAll('\\', '/').replace(/\.ts$/, '');
  return {
    name: 'borrow',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
        const own = pathOf(join(resolveDir, path));
        return Object.hasOwn(lent, own) ? { path: own, namespace: 'lent' } : null;
      });
      onResolve({ filter: /^own:/ }, ({ path }) => ({ path: join(HOME, `${path.slice(4)}.ts`) }));
      onLoad({ filter: /./, namespace: 'lent' }, ({ path }) => ({
        contents: [
          ...(lent[path] ?? []).map((name) => `export const ${name} = /* @__PURE__ */ take(${places.get(name)});`),
          'function take(place) { return clipfileLent.all[place]; }',
          `export * from 'own:${path}';`,
        ].join('\n'),
      }));
    },
  };
}

/** Scripts of two states of the site must not be mixed, as a browser's cache may do. */
export function checkOfLent(lent: Lent): string {
  const message = 'the site was published anew; load the page again';
  return `if (clipfileLent.key !== ${JSON.stringify(keyOf(lent))}) throw new Error(${JSON.stringify(message)});`;
}

function keyOf(lent: Lent): string {
  return sha256(JSON.stringify([FORMAT, lent])).slice(0, 8);
}
