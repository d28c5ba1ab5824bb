import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../site/manifest.ts';

/** An article as a published site has it. */
export interface PublishedArticle {
  id: string;
  address: string;
  headline: string;
}

/** A field of an article that differs between two editions; values as JSON has them, `null` for none. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** What differs between two editions of a published archive; each list by address. */
export interface EditionDifference {
  /** Articles in each. */
  articles: { before: number; after: number };
  added: PublishedArticle[];
  removed: PublishedArticle[];
  changed: (PublishedArticle & { fields: FieldChange[] })[];
}

type Data = Record<string, unknown> & { id: string; address: string; headline: string };

/** Of the files of a site the data of an article. */
const ARTICLE_DATA = /^articles\/.+\/index\.json$/;

/**
 * Compares two editions of a published archive, folders with a site each, article by article: the same id is the same
 * article, wherever its page stands. Only files whose SHA-256 differs in the manifests are read. Throws when a folder has
 * no manifest, or the data of an article cannot be read.
 */
export function compareEditions(before: string, after: string): EditionDifference {
  const [old, present] = [listArticles(before), listArticles(after)];
  const differing = (own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    [...own].filter(([path, hash]) => other.get(path) !== hash).map(([path]) => path);
  const gone = readAll(before, differing(old, present));
  const come = readAll(after, differing(present, old));
  const changed = [...come.values()].flatMap((data) => {
    const former = gone.get(data.id);
    return former === undefined ? [] : [{ ...nameOf(data), fields: compareFields(former, data) }];
  });
  return {
    articles: { before: old.size, after: present.size },
    added: [...come.values()].filter(({ id }) => !gone.has(id)).map(nameOf),
    removed: [...gone.values()].filter(({ id }) => !come.has(id)).map(nameOf),
    changed,
  };
}

function listArticles(site: string): Map<string, string> {
  const files = readManifest(site);
  if (files.size === 0)
    throw new Error(`${site} holds no site with a manifest; name the folder that \`clipfile build\` made`);
  return new Map([...files].filter(([path]) => ARTICLE_DATA.test(path)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readAll(site: string, paths: readonly string[]): Map<string, Data> {
  return new Map(
    paths.map((path) => {
      const data = readData(join(site, path));
      return [data.id, data];
    }),
  );
}

function readData(file: string): Data {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof data === 'object' && data !== null && 'id' in data && 'address' in data && 'headline' in data)
      return data as Data;
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new Error(`${file} is not the data of an article`);
}

function nameOf({ id, address, headline }: Data): PublishedArticle {
  return { id, address, headline };
}

function compareFields(before: Data, after: Data): FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    const [old, present] = [before[field] ?? null, after[field] ?? null];
    return JSON.stringify(old) === JSON.stringify(present) ? [] : [{ field, before: old, after: present }];
  });
}
