import { type DataFile, planDataParts, writeDataPackage } from '../export/data-package.ts';
import type { ExportFormat } from '../export/formats.ts';
import { sha256 } from '../hash.ts';
import type { PublicArchive, PublicRecord, SiteFile } from '../model.ts';
import { hashProgram } from './fingerprint.ts';
import type { Known } from './known.ts';
import { keyOfRecord } from './record-key.ts';
import type { WantedSet } from './wanted.ts';

/** Names of the formats in which it stands there. */
const IN_DATA = ['jsonl', 'csv'];

/**
 * The whole archive as data under `/data/`: JSONL and CSV by the month in which articles were added, and `datapackage.json`
 * with the SHA-256 of each. None unless the settings say `data: yes`: one more article writes the files of its month anew.
 */
export function wantData(archive: PublicArchive, known: Pick<Known, 'filesOf'>): WantedSet[] {
  const { settings, records } = archive;
  if (!settings.data) return [];
  const surroundings = JSON.stringify([hashProgram(), settings.title, settings.description, settings.url]);
  const sums = new Map<string, string>();
  const parts = planDataParts(records).map(({ name, records: own }) => ({
    name,
    records: own,
    key: sha256([surroundings, ...own.map(keyOfRecord)].join('\n')),
    paths: IN_DATA.map((format) => `data/${name}.${format}`),
    set: `data ${name}`,
  }));
  const sets = parts.map(
    ({ set, records: own, key, paths }): WantedSet => ({
      name: set,
      key,
      make: async () => {
        // Loaded when they are needed: that of OpenSearch brings the whole of search along.
        const { FORMATS } = await import('../export/formats.ts');
        return paths.map((path, i): SiteFile => {
          const format = FORMATS.find(({ name }) => name === IN_DATA[i]) as ExportFormat;
          const content = writeAll(format, own, archive);
          sums.set(path, sha256(content));
          return { path, content };
        });
      },
    }),
  );
  // Made after the parts: of those that were kept the sums are known.
  const sumOf = (set: string, path: string) => sums.get(path) ?? known.filesOf(set).get(path)?.sha256 ?? '';
  const files = (): DataFile[] =>
    parts.flatMap(({ paths, records: own, set }) =>
      paths.map((path) => ({ path: path.slice('data/'.length), articles: own.length, sha256: sumOf(set, path) })),
    );
  return [
    ...sets,
    {
      name: 'data package',
      key: sha256([surroundings, settings.language, ...parts.map(({ key }) => key)].join('\n')),
      make: async () => [{ path: 'data/datapackage.json', content: writeDataPackage(files(), settings) }],
    },
  ];
}

function writeAll({ write }: ExportFormat, records: readonly PublicRecord[], { settings }: PublicArchive): string {
  return [...write(records, { settings, preamble: [] })].join('');
}
