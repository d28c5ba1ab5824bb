import { type Citation, citeRecord } from '../export/citation.ts';
import { sha256 } from '../hash.ts';
import type { PublicRecord, SiteSettings } from '../model.ts';
import { writeArticleJson } from '../site/article-files.ts';
import type { Html } from '../site/html.ts';
import { type CiteBlock, makeCiteBlock } from './cite-block.ts';
import { type MetaTag, metaTags } from './head.ts';
import { newsArticle, writeStructuredData } from './structured-data.ts';

/** What the head of an article's page holds for programs. */
export interface HeadData {
  tags: MetaTag[];
  /** JSON-LD, as the content of a `<script>` element. */
  structuredData: Html;
}

/**
 * The template filters `citing` (the block for citing an article) and `headData` (what its page's head says to programs).
 *
 * Both depend on the record and the settings alone. The fingerprint in a citation is that of the record's `index.json`,
 * beside the page: whoever has the file can check it.
 */
export function makeCiteFilters(
  settings: Pick<SiteSettings, 'title' | 'url'>,
): [name: string, filter: (article: PublicRecord) => CiteBlock | HeadData][] {
  const cited = new WeakMap<PublicRecord, Citation>();
  const citationOf = (article: PublicRecord): Citation => {
    const citation = cited.get(article) ?? citeRecord(article, settings, sha256(writeArticleJson(article)));
    cited.set(article, citation);
    return citation;
  };
  return [
    ['citing', (article) => makeCiteBlock(citationOf(article))],
    [
      'headData',
      (article) => {
        const citation = citationOf(article);
        return {
          tags: metaTags(article, citation),
          structuredData: writeStructuredData(newsArticle(article, citation)) as Html,
        };
      },
    ],
  ];
}
