import assert from 'node:assert/strict';
import { extractArticle } from '../../src/extraction.ts';
import { readHtml } from '../../src/formats/html.ts';
import type { Extraction, NewsDocument } from '../../src/model.ts';

/** Reads a page as `clipfile extract` would. */
export function extractPage(html: string | Uint8Array, path = 'page.html'): Extraction {
  const extraction = extractArticle(path, typeof html === 'string' ? Buffer.from(html) : html);
  assert.ok(!('rejected' in extraction), JSON.stringify(extraction));
  return extraction;
}

/** Reads a page as a document. */
export function pageOf(html: string | Uint8Array): NewsDocument {
  const document = readHtml('page.html', typeof html === 'string' ? Buffer.from(html) : html);
  assert.ok(document && !('rejected' in document));
  return document;
}

/** Paragraphs of an article that says nothing of its date, writer or outlet. */
export const PARAGRAPHS = [
  'The harbour board has voted to widen the eastern channel by forty metres, so that larger ferries can turn in it.',
  'Fishermen who keep their boats on the north quay had asked for a delay until the end of the herring season.',
  '“We were heard, but we were not listened to,” said Olaf Brandt, who speaks for the owners of thirty boats.',
  'Dredging is to begin as soon as the ice is gone, and the bridge will be closed to lorries for two weeks.',
];

export const HEADLINE = 'Harbour board votes to widen the eastern channel';

/** An article's page: what stands in its head, between headline and text, and around it. */
export function makePage({
  head = '',
  byline = '',
  before = '',
  after = '',
  title = `${HEADLINE} | The Karsk Courier`,
  body = `<div class="article-body">${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n')}</div>`,
}: {
  head?: string;
  byline?: string;
  before?: string;
  after?: string;
  title?: string;
  body?: string;
} = {}): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>${before}
<main><article><h1>${HEADLINE}</h1>${byline}${body}</article></main>${after}
<footer><p>Copyright 2031 by nobody who is named here.</p></footer></body></html>`;
}
