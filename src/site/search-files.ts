import { sha256 } from '../hash.ts';
import type { PublicArchive } from '../model.ts';
import { hashProgram } from './fingerprint.ts';
import type { WantedSet } from './wanted.ts';

/** The files of search: the index, made of all public records, and the scripts, made of the program alone. */
export function wantSearch(archive: PublicArchive): WantedSet[] {
  const program = hashProgram();
  return [
    {
      name: 'search index',
      key: sha256([program, ...archive.records.map((record) => JSON.stringify(record))].join('\n')),
      make: async () => (await import('../search/write.ts')).writeIndex(archive),
    },
    { name: 'search scripts', key: program, make: async () => (await import('../search/write.ts')).bundleClient() },
  ];
}
