import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchHost } from './engine.ts';
import { loadStemmer } from './load-stemmers.ts';
import { readShard } from './shard-form.ts';

/** The index of a built site in a folder. Its shards cannot be loaded where there is no index: that is said with the remedy. */
export function hostOfSite(site: string): SearchHost {
  return {
    loadShard: async (name) => readShard(await readIndexFile(site, `${name}.js`)),
    loadStemmer: async (language) => loadStemmer(language),
  };
}

async function readIndexFile(site: string, name: string): Promise<string> {
  const path = join(site, 'search', name);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${path} is missing: there is no search index in ${site}; run "clipfile build" first`);
  }
}
