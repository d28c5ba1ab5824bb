import assert from 'node:assert/strict';
import { extractArticle } from '../../src/extraction.ts';
import { readPlain } from '../../src/formats/plain.ts';
import type { Extraction, NewsDocument } from '../../src/model.ts';

/** Reads a text as a document. */
export function documentOf(text: string): NewsDocument {
  const document = readPlain('test.txt', Buffer.from(text));
  assert.ok(!('rejected' in document));
  return document;
}

/** Reads a text as `clipfile extract` would. */
export function extractText(text: string): Extraction {
  const extraction = extractArticle('test.txt', Buffer.from(text));
  assert.ok(!('rejected' in extraction));
  return extraction;
}

/** Paragraphs of prose that say nothing about who printed them, or when. */
export const PROSE = [
  'The council of the town has voted to repair the old bridge over the river, which was closed to lorries after a winter of floods.',
  'Engineers found that two of the piers had moved, and they asked for the road to be shut until the work was done.',
  'Shopkeepers on the north side of the river were not happy with the plan, because most of their customers come over the bridge.',
].join('\n\n');
