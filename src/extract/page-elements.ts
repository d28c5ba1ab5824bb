import type { Markup, MarkupElement } from '../model.ts';

/** What an element is to the article, as far as its name, role and classes tell. */
export interface ElementSense {
  /** Rule by which its text is not the article's, or `null`. */
  aside: string | null;
  /** How strongly it says that it holds the article's text: 0 nothing, 3 "this is the body". */
  bodyHint: number;
}

/** Elements and landmarks (WAI-ARIA roles) that never hold the article's own text. */
const ASIDE_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['front-matter', 'front-matter'],
  ['nav', 'navigation'],
  ['footer', 'page-foot'],
  ['aside', 'aside'],
  ['form', 'form'],
  ['button', 'control'],
  ['select', 'control'],
  ['textarea', 'control'],
  ['dialog', 'dialog'],
  ['template', 'hidden'],
  ['noscript', 'hidden'],
  ['title', 'page-title'],
  ['figcaption', 'picture-caption'],
  ['figure', 'picture-caption'],
  ['svg', 'control'],
  ['audio', 'control'],
  ['video', 'control'],
  ['object', 'control'],
]);

const ASIDE_ROLES: ReadonlyMap<string, string> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['contentinfo', 'page-foot'],
  ['complementary', 'aside'],
  ['search', 'form'],
  ['form', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['alert', 'dialog'],
  ['button', 'control'],
  ['banner', 'page-head'],
]);

/**
 * Words in class names and ids by which pages of all kinds name what stands around an article. They are matched against
 * whole words of a name: `article-share-bar` has `share`, `shareholders` has not.
 */
const ASIDE_WORDS: readonly (readonly [rule: string, words: RegExp])[] = [
  [
    'comments',
    wordsIn('comments commenting commentlist disqus respond replies livefyre viafoura coral spotim openweb'),
  ],
  [
    'related-articles',
    wordsIn(
      'more article-card story-card post-card link-card related recommended recommendations recommendation recirc recirculation outbrain taboola trending popular mostread mostpopular latest teasers readmore readnext upnext morefrom suggested suggestions carousel promo promos promoted zergnet revcontent nextarticle jetpackrelatedposts crp yarpp',
    ),
  ],
  [
    'share-bar',
    wordsIn(
      'share sharing shares sharebar sharedaddy social socials addthis addtoany sharethis socialmedia followus follow',
    ),
  ],
  [
    'newsletter',
    wordsIn('newsletter newsletters subscribe subscription subscriptions signup mailchimp regwall piano optin'),
  ],
  [
    'advertisement',
    wordsIn(
      'ad ads advert adverts advertisement advertising adslot adunit sponsor sponsored sponsors dfp gpt affiliate affiliates',
    ),
  ],
  [
    'navigation',
    wordsIn(
      'nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager skiplink skip toc tableofcontents',
    ),
  ],
  ['aside', wordsIn('sidebar sidebars rail rightrail widget widgets infobox factbox')],
  ['byline', wordsIn('byline bylines author authors authorname author-name contributor contributors')],
  ['author-note', wordsIn('authorbio authorbox bio aboutauthor biography authorinfo')],
  ['topic-list', wordsIn('tags taglist tagcloud topics articletags posttags')],
  ['cookie-notice', wordsIn('cookie cookies consent gdpr ccpa onetrust cmp')],
  ['dialog', wordsIn('modal popup overlay lightbox tooltip interstitial banner toast')],
  ['picture-caption', wordsIn('caption captions wp-caption-text figcaption credit credits photocredit imagecredit')],
  ['embedded-post', wordsIn('twitter-tweet tweet instagram-media tiktok-embed fb-post embed-tweet reddit-embed-bq')],
  ['page-foot', wordsIn('footer colophon copyright disclaimer')],
  [
    'hidden',
    wordsIn('visuallyhidden screenreader sronly screen-reader-text sr-only visually-hidden print-only printonly'),
  ],
];

function wordsIn(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.replaceAll(' ', '|')})(?![a-z\\d])`, 'i');
}

/** Names of the element that holds the text, of any CMS. */
const BODY_NAMES =
  /(?:^|[\s_-])(?:(?:article|entry|post|story|news|blog|content|page|main|node|single|field|c)[_-]{0,2}(?:body|content|text|copy)|articletext|articlebody|bodytext|body-?copy|rich-?text|wysiwyg|mw-parser-output|prose)(?![a-z\d])/i;
const ARTICLE_NAMES = /(?:^|[\s_-])(?:article|story|post|entry|hentry|h-entry|content|main)(?![a-z\d])/i;

/** Elements that may be large parts of a page under a name that speaks of something else (`has-sidebar`, `with-ads`). */
const LARGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** Share of a page's prose with which an element is no aside, whatever it is called: wrappers have names such as `has-ads`. */
const WRAPPER_SHARE = 0.3;

/** The same for what is called comments or related articles, of which a page can have much more than of its own. */
const CROWD_SHARE = 0.7;

/**
 * Says of each element of a page what it is to the article; what lies in an aside is one, too. `shares` has each element's
 * part of the page's prose, from 0 to 1.
 */
export function senseElements({ elements }: Markup, shares: ArrayLike<number>): ElementSense[] {
  const senses: ElementSense[] = [];
  const boxes = addressBoxes(elements, shares);
  for (const [i, element] of elements.entries()) {
    const outer = senses[element.parent]?.aside ?? null;
    const own = outer !== null ? null : boxes.has(i) ? 'newsletter' : asideRule(element);
    const most = own === 'comments' || own === 'related-articles' ? CROWD_SHARE : WRAPPER_SHARE;
    const isWrapper = own !== null && (shares[i] ?? 0) > most;
    senses.push({ aside: outer ?? (isWrapper ? null : own), bodyHint: outer === null ? bodyHint(element) : 0 });
  }
  return senses;
}

/** Share of the page's prose that a box has at most that asks for a mail address. */
const BOX_SHARE = 0.12;

/** The outermost small elements around fields for a mail address: invitations to a newsletter, whatever they are called. */
function addressBoxes(elements: readonly MarkupElement[], shares: ArrayLike<number>): Set<number> {
  const boxes = new Set<number>();
  const titles = elements.filter(({ name }) => name === 'h1').slice(0, 20);
  const isHead = ({ name, span }: MarkupElement): boolean =>
    LARGE.has(name) ||
    titles.some((title) => title.span[0] >= span[0] && title.span[1] <= span[1] && title.span[1] > title.span[0]);
  for (const { name, attributes, parent } of elements) {
    const isAddress =
      attributes.get('type')?.toLowerCase() === 'email' ||
      /e-?mail/i.test(`${attributes.get('name')} ${attributes.get('placeholder')}`);
    if (name !== 'input' || !isAddress || boxes.size > 100) continue;
    let at = parent;
    for (let above = at; above >= 0; above = elements[above]?.parent ?? -1) {
      if ((shares[above] ?? 0) > BOX_SHARE || isHead(elements[above] as MarkupElement)) break;
      at = above;
    }
    const box = elements[at];
    if (box && (shares[at] ?? 0) <= BOX_SHARE && !isHead(box)) boxes.add(at);
  }
  return boxes;
}

/** Classes by which style sheets in wide use hide an element, and those by which it comes back on wide screens. */
const HIDDEN = /(?:^|\s)(?:hidden|hide|d-none)(?:\s|$)/;
const SHOWN_WIDER = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl|xxl)-)/;

function asideRule({ name, attributes }: MarkupElement): string | null {
  const byName = ASIDE_ELEMENTS.get(name);
  if (byName) return byName;
  if (LARGE.has(name)) return null;
  const role = ASIDE_ROLES.get(attributes.get('role') ?? '');
  if (role) return role;
  if (isHidden(attributes)) return 'hidden';
  const names = namesOf(attributes);
  if (names === '' || bodyHintOf(names, attributes) === 3) return null;
  if (HIDDEN.test(names) && !SHOWN_WIDER.test(names)) return 'hidden';
  return ASIDE_WORDS.find(([, words]) => words.test(names))?.[0] ?? null;
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style');
  return style !== undefined && /display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden/i.test(style);
}

function bodyHint({ name, attributes }: MarkupElement): number {
  const own = bodyHintOf(namesOf(attributes), attributes);
  return Math.max(own, name === 'article' || name === 'main' ? 1 : 0);
}

function bodyHintOf(names: string, attributes: ReadonlyMap<string, string>): number {
  if (/articleBody/i.test(attributes.get('itemprop') ?? '') || /articleBody/i.test(attributes.get('property') ?? ''))
    return 3;
  if (BODY_NAMES.test(names)) return 2;
  return ARTICLE_NAMES.test(names) || attributes.get('role') === 'main' || attributes.get('role') === 'article' ? 1 : 0;
}

/** Class names and id in one line, words of camel case parted; not more than 300 code units. */
function namesOf(attributes: ReadonlyMap<string, string>): string {
  const all = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 300).trim();
  return /[a-z][A-Z]/.test(all) ? `${all} ${all.replace(/([a-z])([A-Z])/g, '$1-$2')}` : all;
}
