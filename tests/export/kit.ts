import { type Citation, type CitedArticle, makeCitation } from '../../src/export/citation.ts';

/** A citation of an article with these values, and plain ones for the rest. */
export function citation(values: Partial<CitedArticle> = {}): Citation {
  return makeCitation({
    id: '1f0c7d2a9b',
    headline: 'Harbour opens',
    isSupplied: false,
    date: '2018-04-17',
    isEstimated: false,
    source: 'Port News',
    agency: null,
    byline: 'By Mary Jones',
    language: 'en',
    url: 'https://port.example/a_b?x=1&y=50%25',
    captured: null,
    archive: {
      title: 'News archive',
      url: 'https://archive.example/articles/2018/04/harbour/',
      fingerprint: '0123456789abcdef',
      asOf: '2026-11-21',
    },
    ...values,
  });
}
