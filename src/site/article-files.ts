import type { PublicRecord } from '../model.ts';
import { wholeRecord } from './cards.ts';

/** Writes `index.json`, the public record beside an article's page, for programs. */
export function writeArticleJson(article: PublicRecord): string {
  // The text of the original stands beside it. Offsets count UTF-16 code units of that text, decoded.
  const { original, opening, ...rest } = wholeRecord(article);
  const shown = original && { file: 'original.txt', name: original.file, removed: original.removed };
  return `${JSON.stringify({ ...rest, original: shown }, null, 1)}\n`;
}
