import { extractCandidates } from './extract/index.ts';
import { withLessons } from './extract/lessons.ts';
import { isRejection, type Rejection, readDocument } from './formats/index.ts';
import type { Extraction, Learned } from './model.ts';
import { resolve } from './resolve.ts';

/** Version of the extraction rules, kept in each record's `.json`: raise it when rules change what they find. */
export const RULES_VERSION = '1';

/**
 * Reads one original from its bytes to its extraction; a `Rejection` when it cannot be read. Pure, never throws for content.
 * `learned` is what the archive as a whole teaches; without it each text is read by itself.
 */
export function extractArticle(path: string, bytes: Uint8Array, learned?: Learned): Extraction | Rejection {
  const document = readDocument(path, bytes);
  if (isRejection(document)) return document;
  const taught = learned ? withLessons(document, learned) : document;
  return resolve(taught, extractCandidates(taught));
}
