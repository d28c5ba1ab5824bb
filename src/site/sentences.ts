import type { Interface } from '../strings/index.ts';
import { choose, type Pattern } from '../strings/say.ts';
import { escapeHtml, type Html } from './html.ts';

/** A value in a sentence: text, a number, or HTML that the template engine trusts. */
type Value = string | number | { toString: () => string };

/** A piece of a pattern: HTML as it is, or the name of what stands there. */
type Piece = { html: string } | { value: string } | { link: number };

const PLACE = /\{(\w+)\}|<(\d)>|<\/(?:\d)>|<\/?(?:code|kbd|bdi|ins|del)>/g;

// Each page says the same sentences.
const pieces = new Map<string, Piece[]>();

function piecesOf(text: string): Piece[] {
  const before = pieces.get(text);
  if (before) return before;
  const found: Piece[] = [];
  let at = 0;
  for (const { 0: place, 1: value, 2: link, index } of text.matchAll(PLACE)) {
    found.push({ html: escapeHtml(text.slice(at, index)) });
    if (value !== undefined) found.push({ value });
    else if (link !== undefined) found.push({ link: Number(link) });
    else found.push({ html: /^<\/\d/.test(place) ? '</a>' : place });
    at = index + place.length;
  }
  found.push({ html: escapeHtml(text.slice(at)) });
  pieces.set(text, found);
  return found;
}

/**
 * Writes a sentence of the interface as HTML: values in its places, escaped unless they are HTML already, and for `<1>…</1>`,
 * `<2>…</2>` links to `addresses`; `<code>`, `<kbd>`, `<bdi>`, `<ins>`, `<del>` stay. A sentence that counts does so by the value `n`. Throws when a place has no value.
 */
export function fillSentence(
  { number, plural }: Pick<Interface, 'number' | 'plural'>,
  pattern: Pattern,
  values: { readonly [name: string]: Value },
  addresses: readonly string[],
): Html {
  const text = choose(pattern, Number(values.n ?? 0), { plural });
  const html = piecesOf(text).map((piece) => {
    if ('html' in piece) return piece.html;
    if ('link' in piece) {
      const address = addresses[piece.link - 1];
      if (address === undefined) throw new Error(`no address was given for <${piece.link}> in "${text}"`);
      return `<a href="${escapeHtml(address)}">`;
    }
    const value = values[piece.value];
    if (value === undefined || value === null) throw new Error(`no value was given for {${piece.value}} in "${text}"`);
    if (typeof value === 'number') return number(value);
    return typeof value === 'string' ? escapeHtml(value) : value.toString();
  });
  return html.join('') as Html;
}
