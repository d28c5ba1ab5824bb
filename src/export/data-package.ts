import type { PublicRecord, SiteSettings } from '../model.ts';
import { compare } from '../site/lines.ts';
import { COLUMNS } from './articles-csv.ts';

/** Articles in one file of data at most: an archive that was ingested in one go has its files, too. */
const MOST_ARTICLES = 5_000;

/** One file's share of the archive. */
export interface DataPart {
  /** `articles-2026-11`, and `articles-2026-11-2` for what comes after the first 5,000. */
  name: string;
  records: readonly PublicRecord[];
}

/**
 * Divides an archive by the month in which articles were added, in the order in which they were: an article more changes
 * the last part alone.
 */
export function planDataParts(records: readonly PublicRecord[], most = MOST_ARTICLES): DataPart[] {
  const months = new Map<string, PublicRecord[]>();
  for (const record of [...records].sort((a, b) => compare(a.added, b.added) || compare(a.id, b.id))) {
    const month = record.added.slice(0, 7);
    const own = months.get(month);
    if (own) own.push(record);
    else months.set(month, [record]);
  }
  return [...months].flatMap(([month, own]) =>
    Array.from({ length: Math.ceil(own.length / most) }, (_, i) => ({
      name: `articles-${month}${i === 0 ? '' : `-${i + 1}`}`,
      records: own.slice(i * most, (i + 1) * most),
    })),
  );
}

/** A file of the package. */
export interface DataFile {
  path: string;
  articles: number;
  /** SHA-256, lower-case hex. */
  sha256: string;
}

/**
 * Writes `datapackage.json`: what the files are, with the SHA-256 of each.
 *
 * @see https://specs.frictionlessdata.io/data-package/ https://specs.frictionlessdata.io/table-schema/
 */
export function writeDataPackage(
  files: readonly DataFile[],
  { title, description, url, language }: Pick<SiteSettings, 'title' | 'description' | 'url' | 'language'>,
): string {
  const fields = COLUMNS.map(({ name, type, description }) => ({ name, type, description }));
  const resources = files.map(({ path, articles, sha256 }) => {
    const isTable = path.endsWith('.csv');
    return {
      name: path.replace('.', '-'),
      path,
      title: `${articles} ${articles === 1 ? 'article' : 'articles'}`,
      format: isTable ? 'csv' : 'jsonl',
      mediatype: isTable ? 'text/csv' : 'application/x-ndjson',
      encoding: 'utf-8',
      hash: `sha256:${sha256}`,
      ...(isTable
        ? { profile: 'tabular-data-resource', schema: { fields, primaryKey: 'id', missingValues: [''] } }
        : {}),
    };
  });
  const data = {
    name: 'articles',
    profile: 'data-package',
    title,
    description,
    ...(url === null ? {} : { homepage: `${url}/` }),
    languages: [language],
    resources,
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
