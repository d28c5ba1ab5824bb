import { extractCandidatesOfAll } from './extract/index.ts';
import { isRejection, type Rejection, readDocument } from './formats/index.ts';
import type { Extraction, ExtractionContext, NewsDocument } from './model.ts';
import { resolve } from './resolve.ts';

/** Version of the extraction rules, kept in each record's `.json`: raise it when rules change what they find. */
export const RULES_VERSION = '9';

/**
 * Reads one original from its bytes to its extraction; a `Rejection` when it cannot be read. `context` is what may be
 * known beside the bytes; extractors find it in the document. Pure, never throws for content.
 */
export function extractArticle(
  path: string,
  bytes: Uint8Array,
  context: ExtractionContext = {},
): Extraction | Rejection {
  const document = readDocument(path, bytes);
  return isRejection(document) ? document : extractDocument(document, context);
}

/** The same for a document that was read already; it is given the context. */
export function extractDocument(document: NewsDocument, context: ExtractionContext): Extraction {
  return extractDocuments([document], context)[0] as Extraction;
}

/**
 * The same for several documents, in their order. Eight articles at once take a quarter less time than one by one, see
 * `extractCandidatesOfAll`; all of them are held meanwhile.
 */
export function extractDocuments(
  documents: readonly NewsDocument[],
  { events, learned }: ExtractionContext,
): Extraction[] {
  for (const document of documents) {
    if (events) document.events = events;
    if (learned) document.learned = learned;
  }
  const candidates = extractCandidatesOfAll(documents);
  return documents.map((document, i) => resolve(document, candidates[i] ?? []));
}
