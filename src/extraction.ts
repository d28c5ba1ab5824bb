import { extractCandidates } from './extract/index.ts';
import { isRejection, type Rejection, readDocument } from './formats/index.ts';
import type { Extraction } from './model.ts';
import { resolve } from './resolve.ts';

/** Version of the extraction rules, kept in each record's `.json`: raise it when rules change what they find. */
export const RULES_VERSION = '1';

/** Reads one original from its bytes to its extraction; a `Rejection` when it cannot be read. Pure, never throws for content. */
export function extractArticle(path: string, bytes: Uint8Array): Extraction | Rejection {
  const document = readDocument(path, bytes);
  return isRejection(document) ? document : resolve(document, extractCandidates(document));
}
