import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../hash.ts';
import type { PublicRecord, SiteFile } from '../model.ts';
import { downloadName, TEXT_NAME, writeArticleJson } from './article-files.ts';
import { hashProgram } from './fingerprint.ts';
import { isFromCard } from './opened-record.ts';
import { readOriginal, readOriginalBytes } from './original.ts';
import { stampOf } from './stamps.ts';

const HOME = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A file that the site is to have, made when it must be. */
export interface WantedFile {
  path: string;
  /** Equal keys mean equal bytes; empty when nothing is known, so that the file is made and compared. */
  key: string;
  make: () => SiteFile['content'];
}

/** Files that are made together, and whose number shows only then. */
export interface WantedSet {
  name: string;
  /** Equal keys mean the same files with equal bytes. */
  key: string;
  /** Gives them one by one: a large set need not fit into memory. */
  make: () => Promise<Iterable<SiteFile>>;
}

/**
 * The files beside each article's page. `root` is the archive's root; `stampOf` gives the stamp of an original, empty when it
 * cannot be relied on: other bytes may decode to the same text.
 */
export function wantArticleFiles(
  records: readonly PublicRecord[],
  root: string,
  stampOf: (record: PublicRecord) => string,
): WantedFile[] {
  return records.flatMap((article): WantedFile[] => {
    const key = isFromCard(article) ? sha256(`${hashProgram()}\n${JSON.stringify(article)}`) : '';
    const json = { path: `${article.address.slice(1)}index.json`, key, make: () => writeArticleJson(article) };
    const stamp = stampOf(article);
    const own = wantOriginal(root, article.address, article.original?.file ?? null, stamp);
    // They stay where they were before their records were joined to the article.
    const others = article.otherOriginals.map(({ address, file }) => wantOriginal(root, address, file, stamp));
    return [json, ...own, ...others.flat()];
  });
}

/** The original of a record: its bytes, and its text where that is another. */
function wantOriginal(root: string, address: string, file: string | null, key: string): WantedFile[] {
  if (file === null) return [];
  const folder = address.slice(1);
  const present = <T>(read: T | null): T => {
    if (read === null) throw new Error(`content/${file} went away while the site was being built; build again`);
    return read;
  };
  const name = downloadName(file);
  const bytes = { path: folder + name, key, make: () => present(readOriginalBytes(root, file)) };
  if (name === TEXT_NAME) return [bytes];
  return [bytes, { path: folder + TEXT_NAME, key, make: () => present(readOriginal(root, file)).text }];
}

/** The files of `public/`, of Clipfile and of the archive; the archive's win. */
export function wantPublicFiles(root: string): WantedFile[] {
  const since = Date.now();
  const files = new Map<string, WantedFile>();
  for (const folder of new Set([join(HOME, 'public'), join(root, 'public')])) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = name.split(sep).join('/');
      const file = join(folder, name);
      const isHidden = path.split('/').some((part) => part.startsWith('.'));
      if (isHidden || !statSync(file).isFile()) continue;
      const { text, settled } = stampOf(file, since);
      files.set(path, { path, key: settled ? sha256(`${file}\n${text}`) : '', make: () => readFileSync(file) });
    }
  }
  return [...files.values()];
}
