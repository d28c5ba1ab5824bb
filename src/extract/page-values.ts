import { decodeHTML } from 'entities';
import { trimSpan } from '../formats/plain.ts';
import type { Markup, MarkupElement, NewsDocument, Span } from '../model.ts';
import { once } from './once.ts';
import { readPageArticle } from './page-article.ts';
import { readStructuredData } from './structured-data.ts';
import { foldWords } from './words.ts';
import { readZones } from './zones.ts';

/** A value that a page's markup states of the article. */
export interface PageValue {
  /** What kind of markup: JSON-LD, a `meta` element, a link, microdata, a `time` element, a class name, the front matter. */
  from: 'json-ld' | 'meta' | 'link' | 'microdata' | 'time' | 'class' | 'front-matter';
  /** Name in lower case: `article:published_time`, `author.name`, `canonical`. */
  name: string;
  value: string;
  selector: string;
  /** Where its words stand in the text view; `null` when they stand in the markup alone. */
  span: Span | null;
  /** Index of its element; -1 when it has none. */
  element: number;
}

/** Returns all that a page's markup says, class names included; nothing for plain text. */
export const readPageValues: (document: NewsDocument) => PageValue[] = once((document) =>
  document.markup ? [...readStatedValues(document), ...bylinesByClass(document, document.markup)] : [],
);

/** Returns what a page's markup states whatever its layout, JSON-LD first, then in the order of the page. */
export const readStatedValues: (document: NewsDocument) => PageValue[] = once((document) =>
  document.markup ? gather(document, document.markup) : [],
);

function gather(document: NewsDocument, markup: Markup): PageValue[] {
  const values: PageValue[] = markup.stated.map(({ key, value, span }) => ({
    from: 'front-matter',
    name: key.toLowerCase(),
    value,
    selector: key,
    span,
    element: -1,
  }));
  const title = foldWords(titleOf(document, markup));
  const isTitle = (words: string): boolean => words.length > 8 && title.includes(foldWords(words));
  for (const { name, value, selector } of readStructuredData(markup, isTitle))
    values.push({
      from: 'json-ld',
      name: name.toLowerCase(),
      value: unescaped(value),
      selector,
      span: null,
      element: -1,
    });
  const senses = readPageArticle(document)?.senses ?? [];
  for (const [i, element] of markup.elements.entries()) {
    const read = readElement(document, markup, element, i);
    // What comments and other articles say of themselves says nothing of this one.
    const aside = senses[i]?.aside;
    if (
      read &&
      !(element.name !== 'meta' && (aside === 'comments' || aside === 'related-articles' || aside === 'page-foot'))
    )
      values.push(...read);
  }
  return values;
}

/** Class names and ids that say "here stand the writers". */
const BYLINE_CLASS =
  /(?:^|[\s_-])(?:bylines?|by-?line-?name|authors?|author-?names?|by|writers?|contributors?)(?![a-z\d])/i;

/** Matches `By Mary Jones`, `José de la Cruz`, `J. R. Smith`; not `Staff`, `About the author`. */
const PERSON =
  /^(?:by:? )?\p{Lu}[\p{L}.'’-]{0,25}(?: (?:\p{Lu}[\p{L}.'’-]{0,25}|de|da|di|del|van|von|der|den|la|le|al|bin|el)){1,4}$/iu;

/** Names between headline and text, or right above the headline, in elements whose class says that they are the writers'. */
function bylinesByClass(document: NewsDocument, markup: Markup): PageValue[] {
  const zones = readZones(document);
  const headline = zones.find((zone) => zone.kind === 'headline');
  const body = zones.find((zone) => zone.kind === 'body');
  if (!headline || !body || body.inner[0] < headline.inner[1]) return [];
  const found: PageValue[] = [];
  for (const [i, element] of markup.elements.entries()) {
    if (element.span[1] < headline.inner[0] - 200 || element.span[0] > body.inner[0]) continue;
    const span = firstPart(document.text, trimSpan(document.text, element.span));
    if (span[0] < headline.inner[0] - 200 || span[1] > body.inner[0] || span[1] - span[0] < 5 || span[1] - span[0] > 60)
      continue;
    const words = document.text.slice(span[0], span[1]).replace(/\s+/g, ' ');
    const isName =
      /^(?:By )?\p{Lu}/u.test(words) && PERSON.test(words) && !found.some((one) => one.span?.[0] === span[0]);
    const named = isName ? bylineClass(markup, i) : null;
    if (named) found.push({ from: 'class', name: 'author', value: words, selector: named, span, element: i });
  }
  return found;
}

/** What stands before the first sign that parts names from posts and outlets: a bar, a comma, more than one space. */
function firstPart(text: string, [start, end]: Span): Span {
  const part = /^[^|•·,]{1,60}?(?=\s{2}|\s?[|•·,])/u.exec(text.slice(start, Math.min(end, start + 80)));
  return part ? trimSpan(text, [start, start + part[0].length]) : [start, end];
}

/** The class of an element, or of one of the three around it, that says "writers"; `null` when none does. */
function bylineClass({ elements }: Markup, index: number): string | null {
  let at = index;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const { attributes, parent } = elements[at] as MarkupElement;
    const own = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
      .split(/\s+/)
      .find((one) => BYLINE_CLASS.test(one));
    if (own) return `.${own}`;
    at = parent;
  }
  return null;
}

function titleOf(document: NewsDocument, { elements }: Markup): string {
  const title = elements.find(({ name }) => name === 'title');
  return title ? document.text.slice(title.span[0], title.span[1]) : '';
}

/** Types of microdata within which a date, a name or a headline is not the article's. */
const OTHER_THING =
  /(?:Comment|ImageObject|VideoObject|BreadcrumbList|ListItem|ItemList|WPFooter|WPSideBar|SiteNavigationElement|Offer|AggregateRating|Rating)$/;

function readElement(
  document: NewsDocument,
  markup: Markup,
  element: MarkupElement,
  index: number,
): PageValue[] | null {
  const { name, attributes } = element;
  const make = (
    from: PageValue['from'],
    key: string,
    value: string,
    selector: string,
    span: Span | null,
  ): PageValue => ({
    from,
    name: key.toLowerCase(),
    value: unescaped(value),
    selector,
    span,
    element: index,
  });
  const found: PageValue[] = [];
  const content = attributes.get('content')?.replace(/\s+/g, ' ').trim();
  if (name === 'meta' && content) {
    for (const key of ['property', 'name'] as const) {
      const property = attributes.get(key)?.trim();
      if (property) found.push(make('meta', property, content, `meta[${key}="${property}"]`, null));
    }
  }
  const href = attributes.get('href')?.trim();
  const rel = attributes.get('rel')?.toLowerCase() ?? '';
  if (name === 'link' && rel === 'canonical' && href)
    found.push(make('link', 'canonical', href, 'link[rel="canonical"]', null));
  const span = trimSpan(document.text, element.span);
  const words = document.text.slice(span[0], Math.min(span[1], span[0] + 300));
  if (name === 'a' && /(?:^|\s)author(?:\s|$)/.test(rel) && words !== '')
    found.push(make('link', 'author', words, 'a[rel="author"]', span));
  const datetime = attributes.get('datetime')?.trim();
  if (name === 'time' && datetime)
    found.push(make('time', 'time', datetime, 'time[datetime]', span[0] < span[1] ? span : null));
  const property = attributes.get('itemprop')?.trim().split(/\s+/) ?? [];
  for (const one of property) {
    const scope = scopeOf(markup, index);
    if (OTHER_THING.test(scope?.type ?? '')) continue;
    const value = content ?? datetime ?? (one === 'url' || attributes.has('itemscope') ? '' : words);
    const owner = scope?.property && /^(?:author|publisher|creator)$/.test(scope.property) ? `${scope.property}.` : '';
    const isBare = one === 'author' || one === 'publisher' || one === 'creator';
    if (value !== '')
      found.push(
        make(
          'microdata',
          isBare ? `${one}.name` : owner + one,
          value,
          `[itemprop="${one}"]`,
          content || datetime ? null : span,
        ),
      );
  }
  return found.length > 0 ? found : null;
}

/** The nearest thing around an element: its type, and which property of another thing it is. */
function scopeOf(markup: Markup, index: number): { type: string; property: string | null } | null {
  let at = markup.elements[index]?.parent ?? -1;
  for (let steps = 0; at >= 0 && steps < 60; steps++) {
    const { attributes, parent } = markup.elements[at] as MarkupElement;
    if (attributes.has('itemscope'))
      return { type: attributes.get('itemtype') ?? '', property: attributes.get('itemprop') ?? null };
    at = parent;
  }
  return null;
}

/** Titles are often escaped twice: `&amp;#8217;`. */
function unescaped(value: string): string {
  return /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/i.test(value) ? decodeHTML(value) : value;
}
