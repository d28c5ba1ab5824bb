import type { NewsDocument } from '../model.ts';
import type { Block } from './blocks.ts';
import type { PageArticle } from './page-article.ts';
import { foldWords } from './words.ts';

/** Share of words that a heading and a title of the page must have in common. */
const SHARED = 0.6;

/**
 * Returns the line that is the page's headline, or `null`: the heading whose words the page's titles (`<title>`, `og:title`)
 * have too, else the last first-level heading above the article.
 */
export function findPageHeadline(
  document: NewsDocument,
  article: PageArticle,
  blocks: readonly Block[],
): number | null {
  const titles = titlesOf(document).map(contentOf);
  let best: { i: number; weight: number } | null = null;
  for (const [i, line] of article.lines.entries()) {
    const block = blocks[i];
    if (!block || block.head === '' || line.aside === 'page-title' || i > article.from + 3) continue;
    const level = /^h([1-6])$/.exec(line.block)?.[1];
    if (level === undefined || block.head.length > 300) continue;
    const words = contentOf(block.head);
    const likeness = Math.max(0, ...titles.map((title) => shareOf(words, title)));
    if (likeness < SHARED && level !== '1') continue;
    const weight =
      likeness * 3 +
      (level === '1' ? 1.5 : 1 - Number(level) * 0.1) +
      (words.length > 2 ? 0.5 : 0) -
      (isAway(line.aside) ? 1 : 0);
    if (weight > (best?.weight ?? 1)) best = { i, weight };
  }
  return best?.i ?? null;
}

const isAway = (aside: string | null): boolean => aside !== null && aside !== 'outside-the-article';

/** Names of `meta` elements that hold the title of the article. */
const TITLE_NAMES: ReadonlySet<string> = new Set([
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'citation_title',
  'title',
  'headline',
]);

/** The titles by which a page calls itself. */
function titlesOf(document: NewsDocument): string[] {
  return (document.markup?.elements ?? []).flatMap(({ name, attributes, span }) => {
    if (name === 'title') return [document.text.slice(span[0], span[1])];
    const key = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      ''
    ).toLowerCase();
    return name === 'meta' && TITLE_NAMES.has(key) ? [attributes.get('content') ?? ''] : [];
  });
}

function contentOf(words: string): string[] {
  return foldWords(words.slice(0, 300)).match(/[\p{L}\d]+/gu) ?? [];
}

/** Share of a heading's words that stand in a title, less what the title has beyond a site's name. */
function shareOf(words: readonly string[], title: readonly string[]): number {
  if (words.length === 0 || title.length === 0) return 0;
  const inTitle = new Set(title);
  const both = words.filter((word) => inTitle.has(word)).length;
  return (both / words.length) * 0.7 + (both / Math.max(words.length, title.length)) * 0.3;
}
