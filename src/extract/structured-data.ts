import type { Markup } from '../model.ts';
import { foldWords } from './words.ts';

/** One value that structured data state of the article. */
export interface DataValue {
  /** Property of schema.org, e.g. `datePublished`; of a nested thing `author.name`. */
  name: string;
  value: string;
  /** The script and, behind `#`, the JSON pointer (RFC 6901) to the value in it. */
  selector: string;
}

type Json = { readonly [key: string]: unknown };

/** A thing of structured data, where it stands. */
interface Thing {
  types: string[];
  data: Json;
  pointer: string;
}

/** Levels and things that are read: more is no article's description. */
const DEEPEST = 6;
const MOST_THINGS = 400;
const MOST_NAMES = 20;

/** Matches `NewsArticle`, `BlogPosting`, `Report`; not `WebPage`, `Comment`, `ItemList`. */
const ARTICLE = /(?:Article|BlogPosting|^Report|^SocialMediaPosting|^(?:Critic)?Review|^ClaimReview|^Recipe)$/;

/** Things that stand for the page when nothing says "article". */
const PAGE = /(?:WebPage|ItemPage|^VideoObject|^PodcastEpisode|^CreativeWork|^Product|^Event)$/;

const PUBLISHERS = /^(?:NewsMediaOrganization|Organization|WebSite|Corporation)$/;

/** Keys under which the thing that a page is about lies inside another one. */
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

/**
 * Reads what a page's JSON-LD says of its article: the thing that is an article, of several the one whose headline is the
 * page's (`isTitle`), references by `@id` followed. Lists of other articles and comments are not looked into.
 */
export function readStructuredData(markup: Markup, isTitle: (words: string) => boolean): DataValue[] {
  const things: Thing[] = [];
  for (const { content, selector } of markup.structuredData) {
    const json = parseJson(content);
    if (json !== undefined) collect(json, `${selector}#`, 0, things);
  }
  const byId = new Map<string, Json>();
  for (const { data } of things)
    if (typeof data['@id'] === 'string') byId.set(data['@id'], { ...byId.get(data['@id']), ...data });
  const articles = things.filter(({ types }) => types.some((type) => ARTICLE.test(type)));
  const own = articles.find(({ data }) => isTitle(textOf(data.headline) ?? textOf(data.name) ?? '')) ?? articles[0];
  const pages = things.filter(({ types }) => types.some((type) => PAGE.test(type)));
  const found: DataValue[] = [];
  if (own) describe(own, byId, '', found);
  for (const page of pages.slice(0, 3)) describe(page, byId, 'page.', found);
  for (const { types, data, pointer } of things) {
    const name = types.some((type) => PUBLISHERS.test(type)) ? textOf(data.name) : null;
    if (name) found.push({ name: 'organisation.name', value: name, selector: `${pointer}/name` });
  }
  return found;
}

function parseJson(content: string): unknown {
  const words = content
    .replace(
      /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/g,
      '',
    )
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(words);
  } catch {
    try {
      // Raw line breaks within texts, as careless templates print them.
      return JSON.parse(words.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

function collect(json: unknown, pointer: string, depth: number, things: Thing[]): void {
  if (depth > DEEPEST || things.length >= MOST_THINGS) return;
  if (Array.isArray(json)) {
    for (const [i, item] of json.entries()) collect(item, `${pointer}/${i}`, depth + 1, things);
  } else if (isObject(json)) {
    const types = [json['@type']].flat().filter((type) => typeof type === 'string');
    things.push({ types: types.map((type) => type.replace(/^.*[/#:]/, '')), data: json, pointer });
    for (const key of INNER) collect(json[key], `${pointer}/${key}`, depth + 1, things);
    if (isObject(json.publisher)) collect(json.publisher, `${pointer}/publisher`, depth + 1, things);
  }
}

/** Properties that hold a text, and those that hold one or more things with a name. */
const TEXTS = [
  'headline',
  'name',
  'datePublished',
  'dateCreated',
  'dateModified',
  'url',
  'inLanguage',
  'description',
] as const;
const NAMED = ['author', 'creator', 'publisher', 'sourceOrganization', 'isPartOf', 'copyrightHolder'] as const;

function describe({ data, pointer }: Thing, byId: ReadonlyMap<string, Json>, prefix: string, found: DataValue[]): void {
  const add = (name: string, value: string | null, place: string): void => {
    if (value !== null) found.push({ name: prefix + name, value, selector: `${pointer}/${place}` });
  };
  for (const key of TEXTS) add(key, textOf(data[key]), key);
  const page = data.mainEntityOfPage;
  add('url', typeof page === 'string' ? page : isObject(page) ? textOf(page['@id']) : null, 'mainEntityOfPage');
  for (const key of NAMED) {
    const isList = Array.isArray(data[key]);
    for (const [i, item] of [data[key]].flat(3).slice(0, MOST_NAMES).entries()) {
      const place = isList ? `${key}/${i}` : key;
      if (typeof item === 'string') add(`${key}.name`, textOf(item), place);
      if (!isObject(item)) continue;
      const thing =
        textOf(item.name) === null && typeof item['@id'] === 'string' ? (byId.get(item['@id']) ?? item) : item;
      for (const name of [thing.name].flat().slice(0, MOST_NAMES)) add(`${key}.name`, textOf(name), `${place}/name`);
    }
  }
}

/** A text that says something, references resolved, in one line; `null` for anything else. */
function textOf(value: unknown): string | null {
  const [first] = [value].flat();
  if (typeof first !== 'string') return null;
  const words = first
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' || foldWords(words) === 'null' || words.length > 4000 ? null : words;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
