import type { SearchHost } from '../engine.ts';
import type { Stemmer } from '../languages.ts';

/** What the files of the index and of languages call when they run as scripts. */
interface Global {
  clipfileShard: (name: string, content: unknown) => void;
  clipfileStemmer: (language: string, stemmer: Stemmer) => void;
}

/**
 * The index under `base` for a page opened from a disk, where workers and `fetch` are refused: its files are run as scripts,
 * and search shares the page's thread.
 */
export function hostOfScripts(base: URL): SearchHost {
  const shards = new Map<string, unknown>();
  const stemmers = new Map<string, Stemmer>();
  const scope = globalThis as unknown as Global;
  scope.clipfileShard = (name, content) => shards.set(name, content);
  scope.clipfileStemmer = (language, stemmer) => stemmers.set(language, stemmer);
  return {
    loadShard: async (name) => {
      await runScript(new URL(`${name}.js`, base));
      const content = shards.get(name);
      shards.delete(name);
      if (content === undefined) throw new Error(`${name}.js is no file of the search index`);
      return content;
    },
    loadStemmer: async (language) => {
      await runScript(new URL(`languages/${language}.js`, base));
      const stemmer = stemmers.get(language);
      if (!stemmer) throw new Error(`languages/${language}.js gave no stemmer`);
      return stemmer;
    },
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  };
}

/** Runs a script file. Rejects when it is not there. */
export function runScript(address: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address.href;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address.pathname} could not be loaded`)));
    script.addEventListener('load', () => script.remove());
    document.head.append(script);
  });
}
