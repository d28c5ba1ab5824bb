import type { PublicArchive, PublicRecord, SiteFile } from '../model.ts';
import { readOriginalBytes } from './original.ts';

/**
 * The files beside each article's page: `index.json`, its public record, and `original.txt`, the original byte for byte
 * where all of the article may be seen. `root` is the archive's root.
 */
export function writeArticleFiles(archive: PublicArchive, root: string): SiteFile[] {
  return archive.records.flatMap((article): SiteFile[] => {
    const folder = article.address.slice(1);
    const json = { path: `${folder}index.json`, content: `${JSON.stringify(toJson(article), null, 1)}\n` };
    const bytes = article.original === null ? null : readOriginalBytes(root, article.original.file);
    return bytes === null ? [json] : [json, { path: `${folder}original.txt`, content: bytes }];
  });
}

/** The text of the original is left out: it stands beside it. Offsets count UTF-16 code units of that text, decoded. */
function toJson(article: PublicRecord): object {
  const { original, ...rest } = article;
  return { ...rest, original: original && { file: 'original.txt', name: original.file, removed: original.removed } };
}
