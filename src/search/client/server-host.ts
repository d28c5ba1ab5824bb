import type { SearchHost } from '../engine.ts';
import type { Stemmer } from '../languages.ts';
import { readShard } from '../shard-form.ts';

/** What the scripts of languages call, and the files that the script carries. */
interface Global {
  clipfileShard: (name: string, content: unknown) => void;
  clipfileStemmer: (language: string, stemmer: Stemmer) => void;
}

/** The index under `base` on a web server, for a worker. */
export function hostOfServer(base: URL): SearchHost {
  const stemmers = new Map<string, Stemmer>();
  const carried = new Map<string, unknown>();
  const scope = globalThis as unknown as Global;
  scope.clipfileStemmer = (language, stemmer) => stemmers.set(language, stemmer);
  scope.clipfileShard = (name, content) => carried.set(name, content);
  return {
    loadShard: async (name) => {
      if (carried.has(name)) return carried.get(name);
      // All other files carry a hash in their names and may be kept for ever.
      const response = await fetch(new URL(`${name}.js`, base), name === 'head' ? { cache: 'no-cache' } : {});
      if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
      return readShard(await response.text());
    },
    loadStemmer: async (language) => {
      (globalThis as unknown as { importScripts: (url: string) => void }).importScripts(
        new URL(`languages/${language}.js`, base).href,
      );
      const stemmer = stemmers.get(language);
      if (!stemmer) throw new Error(`languages/${language}.js gave no stemmer`);
      return stemmer;
    },
  };
}
