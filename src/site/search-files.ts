import { sha256 } from '../hash.ts';
import type { PublicArchive, SiteFile } from '../model.ts';
import { planSegments } from '../search/build/segments.ts';
import type { Script } from '../search/bundle.ts';
import { CLIENT, carryShards } from '../search/carried.ts';
import type { SearchHost } from '../search/engine.ts';
import { readShard } from '../search/shard-form.ts';
import { languagesOf } from '../search/stemmer-names.ts';
import { hashProgram } from './fingerprint.ts';
import { keepScripts } from './kept-scripts.ts';
import type { WantedSet } from './wanted.ts';

const ROOT = 'search root';

/** Equal keys mean equal answers to every query. */
export function keyOfIndex(sets: readonly WantedSet[]): string {
  return sets.find(({ name }) => name === ROOT)?.key ?? '';
}

/** The index of a site that is being built; `read` gives the text of a file by its path from the site's root. */
export function hostOfFiles(read: (path: string) => string): SearchHost {
  return {
    loadShard: async (name) => readShard(read(`search/${name}.js`)),
    loadStemmer: async (language) => (await import('../search/load-stemmers.ts')).loadStemmer(language),
  };
}

/**
 * The files of search: each segment of the index, made of its own records alone, so that an article more makes only a small
 * one anew; the root, which names them, with the script that carries where they begin, and whose last file is the only one that
 * changes with each article; and the other scripts. `read` gives the text
 * of a file by its path from the site's root, when the sets before are made.
 */
export function wantSearch(archive: PublicArchive, read: (path: string) => string): WantedSet[] {
  const program = hashProgram();
  const { language } = archive.settings;
  const segments = planSegments(archive.records, language);
  const folders = segments.map(({ folder }) => folder).join(' ');
  const languages = languagesOf(archive.records);
  return [
    {
      name: 'search scripts',
      key: sha256(`${program} ${language}`),
      make: async () => (await makeScripts(language)).filter(({ path }) => path !== CLIENT),
    },
    {
      name: 'search languages',
      key: sha256(`${program} ${languages.join(' ')}`),
      make: () => makeStemmers(languages),
    },
    ...segments.map((segment, number) => ({
      name: `search segment ${number}`,
      key: sha256(`${program} ${segment.folder}`),
      make: async () => (await import('../search/write.ts')).streamSegment(segment),
    })),
    {
      name: ROOT,
      key: sha256(
        `${program} ${folders} ${languages.join(' ')} ${JSON.stringify([archive.settings.title, archive.duplicates])}`,
      ),
      make: async () => {
        const { listCarried, writeRoot } = await import('../search/write.ts');
        const files = writeRoot(segments, archive, read);
        const client = (await makeScripts(language)).filter(({ path }) => path === CLIENT);
        const carried = listCarried(segments, read);
        return [...client.map(({ path, content }) => ({ path, content: carryShards(content, carried) })), ...files];
      },
    },
  ];
}

function makeScripts(language: string): Promise<Script[]> {
  return keepScripts(`of ${language}`, async () => (await import('../search/bundle.ts')).bundleClient(language));
}

async function makeStemmers(languages: readonly string[]): Promise<SiteFile[]> {
  const made = languages.map((language) =>
    keepScripts(`stemmer of ${language}`, async () =>
      (await import('../search/bundle.ts')).bundleLanguages([language]),
    ),
  );
  return (await Promise.all(made)).flat();
}
