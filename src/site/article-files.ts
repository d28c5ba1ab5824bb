import type { PublicRecord } from '../model.ts';
import { wholeRecord } from './opened-record.ts';

/** Name, within an article's folder, of the text into which all offsets point. */
export const TEXT_NAME = 'original.txt';

/** Formats whose text view is not the decoded original itself. */
const MARKED_UP = /\.(html?|xhtml?|md|markdown)$/i;

/**
 * Name, within an article's folder, under which the bytes of an original can be downloaded: `original.txt`, and
 * `original.html.txt` for a saved page. It always ends in `.txt`, so that no server gives it out as a page of the site, in which
 * its scripts would run.
 */
export function downloadName(file: string): string {
  const extension = MARKED_UP.exec(file)?.[1]?.toLowerCase();
  return extension === undefined ? TEXT_NAME : `original.${extension}.txt`;
}

/** Writes `index.json`, the public record beside an article's page, for programs. */
export function writeArticleJson(article: PublicRecord): string {
  return `${JSON.stringify(articleData(article), null, 1)}\n`;
}

/** The public record as programs get it, in `index.json` and in exports. */
export function articleData(article: PublicRecord): object {
  // The text of the original stands beside it. Offsets count UTF-16 code units of that text, decoded.
  const { original, opening, otherOriginals, ...rest } = wholeRecord(article);
  const shown = original && {
    file: TEXT_NAME,
    bytes: downloadName(original.file),
    name: original.file,
    removed: original.removed,
  };
  const others = otherOriginals.map(({ file, ...other }) => ({
    ...other,
    original: file && { file: other.address + TEXT_NAME, bytes: other.address + downloadName(file), name: file },
  }));
  return { ...rest, original: shown, otherOriginals: others };
}
