import type { Language } from '../languages/index.ts';
import type { NewsDocument } from '../model.ts';
import type { PageValue } from './page-values.ts';
import { foldWords } from './words.ts';

/** Names that systems give to nobody in particular. */
const NOBODY =
  /^(?:(?:site ?)?admin(?:istrator)?|root|user\d*|guest|unknown|anonymous|author|editors?|staff|default|none|null|undefined|web ?master|wordpress|n\/a|\d+)$/i;

const LONGEST_NAME = 80;
const MOST_NAMES = 12;

/** Returns the writers that values of one kind name, joined by commas; `null` when they name nobody. */
export function nameList(document: NewsDocument, own: readonly PageValue[], all: readonly PageValue[]): string | null {
  const sites = new Set(
    all
      .filter(({ name }) => name === 'og:site_name' || name === 'publisher.name' || name === 'organisation.name')
      .map(({ value }) => foldSite(value)),
  );
  const names: string[] = [];
  for (const value of own) {
    for (const name of sites.has(foldSite(value.value)) ? [value.value] : splitNames(value)) {
      const isSite = sites.has(foldSite(name)) || /^[\w-]+\.(?:com|org|net|[a-z]{2})$/i.test(name);
      // A site that signs every page with its own name says nothing of this one, unless the page prints it as its byline.
      if (NOBODY.test(name) || (isSite && !isPrinted(document, name))) continue;
      if (!names.some((one) => foldWords(one) === foldWords(name))) names.push(name);
    }
  }
  return names.length > 0 && names.length <= MOST_NAMES ? names.join(', ') : null;
}

/** Takes "By Mary Jones, Li Wei and Ann Li" apart; addresses and handles name nobody. */
function splitNames({ value, from }: PageValue): string[] {
  const words = value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:view|see|read|more|all|posts?|articles?|stories)\b.{0,40} by (?=\p{Lu})/iu, '')
    .replace(/^(?:by|author|written by|von|par|por|di) ?:? (?=\p{Lu})/iu, '')
    .replace(/\s*[|•·].*$/u, '');
  if (/^(?:https?:)?\/\/|^www\.|^@|\S@\S/i.test(words)) return [];
  const parts = from === 'front-matter' ? [words] : words.split(/\s*[,;]\s+|\s+(?:and|&)\s+(?=\S+\s\S)/);
  return parts
    .map((part) => part.trim())
    .filter((part) => part.length > 1 && part.length <= LONGEST_NAME && !/^https?:/i.test(part));
}

function isPrinted({ text }: NewsDocument, name: string): boolean {
  const at = text.search(new RegExp(`(?:^|\\n|\\s)by:? {0,3}${name.replace(/[^\p{L}\d ]/gu, '.')}`, 'iu'));
  return at >= 0;
}

function foldSite(name: string): string {
  return foldWords(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\d]/gu, '');
}

/** Reads the name of an outlet; `null` for a passage, an address or a slogan. */
export function outletName(value: string, language: Language): string | null {
  const words = value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
    .replace(/\/$/, '');
  const [first = ''] = words.split(/\s[|•·–—-]\s|\s?[|:]\s/u);
  const name = first.trim();
  if (name.length < 2 || name.length > 60 || name.split(' ').length > 8) return null;
  return /^(?:home|news|blog|article|website|my (?:blog|site))$/i.test(name) || language.labels.noOutlet.test(name)
    ? null
    : name;
}
