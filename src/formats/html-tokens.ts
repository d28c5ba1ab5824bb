import { decodeHTML, decodeHTMLAttribute } from 'entities';

/** What is told of a page while it is read, in order. */
export interface HtmlHandler {
  /** Text with its character references decoded; white space as it stands. */
  text: (words: string) => void;
  /** A start tag; `name` in lower case, attributes by lower-case name, the first of two that are alike. */
  open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  close: (name: string) => void;
  /** The content of an element that holds no markup (`script`, `style` …), as it stands. */
  raw: (name: string, attributes: ReadonlyMap<string, string>, content: string) => void;
}

/** Elements whose content is not markup, up to their own end tag (HTML standard, raw text and escapable raw text). */
const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
]);

/** Matches `article` in `<article class=…`, `/p` in `</p>`; not `<3`. */
const TAG_NAME = /(\/?)([a-z][^\s/>]{0,40})[^\s/>]*/iy;

/** One attribute; a value that is not quoted ends at white space or `>`. */
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*))?)?/y;

const TAG_END = /[\s/]*>/y;

/**
 * Takes a page apart into text and tags, as the HTML standard's tokenizer does but for the finest points. It builds no
 * tree, runs nothing and fetches nothing, and takes time in proportion to the length whatever stands in the page: the
 * DOM of `linkedom` needs 10 s and more for 10 MB, and its parser's stack grows with each unclosed tag.
 */
export function tokenizeHtml(html: string, handler: HtmlHandler): void {
  const find = lastingSearch(html);
  let at = 0;
  const say = (end: number): void => {
    if (end > at) handler.text(decoded(html.slice(at, end)));
  };
  for (let next = html.indexOf('<'); next >= 0; next = html.indexOf('<', next)) {
    const mark = html.charAt(next + 1);
    if (mark === '!' || mark === '?') {
      say(next);
      at = skipDeclaration(html, next, find);
      next = at;
      continue;
    }
    TAG_NAME.lastIndex = next + 1;
    const tag = TAG_NAME.exec(html);
    if (!tag) {
      next++;
      continue;
    }
    say(next);
    const name = (tag[2] ?? '').toLowerCase();
    const { attributes, end } = readAttributes(html, TAG_NAME.lastIndex);
    at = end;
    next = end;
    if (tag[1] === '/') handler.close(name);
    else if (!RAW.has(name)) handler.open(name, attributes);
    else {
      const close = find(`</${name}`, end);
      const stop = close < 0 ? html.length : close;
      handler.raw(name, attributes, html.slice(end, stop));
      at = stop;
      next = stop;
    }
  }
  say(html.length);
}

/** Makes a search, without regard to case, that looks no second time for what does not come any more. */
function lastingSearch(html: string): (words: string, from: number) => number {
  const gone = new Set<string>();
  const patterns = new Map<string, RegExp>();
  return (words, from) => {
    if (gone.has(words)) return -1;
    const pattern = patterns.get(words) ?? new RegExp(words, 'gi');
    patterns.set(words, pattern);
    pattern.lastIndex = from;
    const found = pattern.exec(html)?.index ?? -1;
    if (found < 0) gone.add(words);
    return found;
  };
}

/** Returns the end of a comment, a doctype or the like that starts at `from`. */
function skipDeclaration(html: string, from: number, find: (words: string, from: number) => number): number {
  const isComment = html.startsWith('<!--', from);
  const isData = html.startsWith('<![CDATA[', from);
  const close = isComment ? '-->' : isData ? ']]>' : '>';
  // `<!-->` is a whole comment.
  const end = find(close.replaceAll(']', '\\]'), from + (isComment ? 2 : 1));
  return end < 0 ? html.length : end + close.length;
}

function readAttributes(html: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    TAG_END.lastIndex = at;
    if (TAG_END.test(html)) return { attributes, end: TAG_END.lastIndex };
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(html);
    if (!match) {
      // An unclosed quotation mark or the end of the page: the next `>` is taken for the end of the tag.
      const close = html.indexOf('>', at);
      return { attributes, end: close < 0 ? html.length : close + 1 };
    }
    at = ATTRIBUTE.lastIndex;
    const name = (match[1] ?? '').toLowerCase();
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    if (!attributes.has(name)) attributes.set(name, value.includes('&') ? decodeHTMLAttribute(value) : value);
  }
}

function decoded(words: string): string {
  return words.includes('&') ? decodeHTML(words) : words;
}
