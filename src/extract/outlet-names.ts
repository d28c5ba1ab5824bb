import type { Language } from '../languages/index.ts';
import type { Span } from '../model.ts';
import { evenWords, wordsOf } from './words.ts';

/** A name as printed, and where. */
export interface PrintedName {
  value: string;
  span: Span;
}

/** Platforms, shops and services that every page links to: general knowledge of the web, never the source by a link alone. */
const PLATFORMS: ReadonlySet<string> = new Set(
  (
    'facebook|twitter|x|instagram|youtube|youtu|google|googlenews|googleplay|apple|applenews|applepodcasts|appstore|amazon|whatsapp|linkedin|telegram|pinterest|reddit|tiktok|snapchat|threads|bluesky|mastodon|flipboard|rss|' +
    'wordpress|disqus|gettyimages|getty|shutterstock|istock|unsplash|pexels|taboola|outbrain|spotify|stitcher|soundcloud|vimeo|twitch|discord|tumblr|messenger|gmail|hotmail|outlook|mailchimp|substack|medium|patreon|paypal|' +
    'vk|ok|weibo|wechat|line|viber|skype|zoom|roku|alexa|siri|netflix|wikipedia|wikimedia|creativecommons|adobe|microsoft|recaptcha|cloudflare|typeform|eventbrite|linktree|bit|tinyurl|t|goo|adchoices|iubenda|onetrust|dreamstime|' +
    'aol|protonmail|icloud|live|msn|googlemail|ymail|podcasts|play|apps|schema|w3|gravatar|feedburner|addthis|sharethis|wixsite|blogspot|archive|doi'
  ).split('|'),
);

/** Tells whether a source key is that of a platform. */
export function isPlatform(key: string): boolean {
  return PLATFORMS.has(key);
}

const LONGEST = 45;
const MOST_WORDS = 6;

/** Signs that end a name: separators, brackets, quotation marks; not the full stop of "U.S." or "Phys.org". */
const NAME_END = /[|•·,;:!?()"“”«»™®©[\]{}<>/]|\s[-–—]\s|\.(?=\s|$)/u;

/**
 * Cuts the name with which a passage begins: capitalised words, figures and particles between them. `isWhole` asks that
 * nothing but the name stands there; `isTitle` lets a page's word that is also a title be one ("PEOPLE"). `null` when there is none, or only words of menus.
 */
export function cutOutletName(
  text: string,
  span: Span,
  language: Language,
  isWhole: boolean,
  isTitle = false,
): PrintedName | null {
  const passage = evenWords(text, [span[0], Math.min(span[1], span[0] + 120)]);
  const stop = NAME_END.exec(passage);
  let end = 0;
  let count = 0;
  for (const match of passage.slice(0, stop?.index ?? passage.length).matchAll(/\S+/g)) {
    const word = match[0];
    const isName =
      (count > 0 && language.outletWords.has(word)) ||
      /^[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(word) ||
      /^\p{Ll}{1,3}\p{Lu}/u.test(word) ||
      isDomain(word);
    if (!isName && !(count > 0 && (language.nameParticles.has(word) || word === '&' || word === '+'))) break;
    if (count === MOST_WORDS) return null;
    count++;
    if (isName) end = match.index + word.length;
  }
  if (isWhole && passage.slice(end).replace(/[\s.:™®!?»”"…]|['’]s/gu, '') !== '') return null;
  const cut = passage
    .slice(0, end)
    .replace(/['’]s$|[.'’]+$/u, '')
    .replace(/(?<=\p{L}) (?:19|20)\d\d$/u, '');
  const start = span[0] + (/^\s*/.exec(cut)?.[0].length ?? 0);
  const printed: Span = [start, span[0] + cut.length];
  const value = wordsOf(text, printed);
  const isKnownTitle = isTitle && (language.titleWords?.has(value.toLowerCase()) ?? false);
  return isKnownTitle || isOutletName(value, language) ? { value, span: printed } : null;
}

/** Tells whether words can be an outlet's name: with a letter in them, short, no word of menus, no day or month. */
export function isOutletName(value: string, language: Language): boolean {
  if (value.length < 2 || value.length > LONGEST || !/\p{L}/u.test(value)) return false;
  const words = value.toLowerCase().split(' ');
  if (language.pageWords.has(value.toLowerCase().replace(/^the /, ''))) return false;
  if (words.every((word) => language.pageWords.has(word) && !language.outletWords.has(word))) return false;
  if (
    words.length > 1 &&
    words.every((word) => language.pageWords.has(word)) &&
    !language.outletWords.has(words.at(-1) ?? '')
  )
    return false;
  return !words.some((word) => language.calendar.months.has(word) && words.length < 3);
}

/** Ends of host names that are looked for in running text; a full list would take "e.g" and file names for hosts. */
const DOMAIN =
  /^(?:www\.)?[a-z\d](?:[a-z\d-]{0,40}[a-z\d])?(?:\.[a-z\d-]{2,30})?\.(?:com|org|net|info|news|tv|fm|media|press|co\.[a-z]{2}|com\.[a-z]{2}|org\.[a-z]{2}|uk|us|ca|au|de|fr|es|it|nl|ru|ir|tr|ae|eg|jp|cn|in|pk|br|mx|za|ke|ng|ie|nz|ch|at|be|pl|ua|ro|hu|cz|gr|se|no|dk|fi|pt|il|kr|eu|me|io)$/i;

/** Tells whether a word is a host name, as printed on pages: `Example.com`, `www.example.co.uk`. */
export function isDomain(word: string): boolean {
  return word.length <= 60 && word.includes('.') && DOMAIN.test(word);
}
