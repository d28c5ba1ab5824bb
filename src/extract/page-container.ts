import type { Markup, MarkupElement } from '../model.ts';

/** Elements that hold words, not parts of a page: the article is never one of them. */
const WORDS: ReadonlySet<string> = new Set(
  'p li h1 h2 h3 h4 h5 h6 blockquote pre td th tr tbody dd dt ul ol dl figure'.split(' '),
);

/** Share of the page's prose that an element has to hold to be taken at its name's word. */
const NAMED_SHARE = 0.35;

/** Share of an element's prose that a part of it must hold to be the article. */
const PART_SHARE = 0.8;

/** Share of an element's prose that shows, as paragraphs right in it, that the text is its own. */
const OWN_SHARE = 0.05;

/** Returns the index of the element that holds the article; `null` for a page without prose. */
export function chooseContainer(markup: Markup, totals: Float64Array, hints: readonly number[]): number | null {
  const { elements } = markup;
  const all = elements.reduce((sum, element, i) => sum + (element.parent < 0 ? (totals[i] ?? 0) : 0), 0);
  if (all === 0) return null;
  // Of several articles on one page, the first is the one that the page is about.
  const bodies = elements.flatMap((_, i) => (hints[i] === 3 && (totals[i] ?? 0) > all * 0.15 ? [i] : []));
  // Where it is said of many parts, they are those of one text: the posts of a live blog.
  if (bodies[0] !== undefined && bodies.length < 3) return bodies[0];
  const children = new Map<number, number[]>();
  for (const [i, { parent }] of elements.entries()) {
    if ((totals[i] ?? 0) === 0) continue;
    const those = children.get(parent);
    if (those) those.push(i);
    else children.set(parent, [i]);
  }
  let at = -1;
  for (;;) {
    const parts = (children.get(at) ?? []).filter((i) => !WORDS.has(elements[i]?.name ?? ''));
    const whole = at < 0 ? all : (totals[at] ?? 0);
    const direct = (children.get(at) ?? [])
      .filter((i) => elements[i]?.name === 'p')
      .reduce((sum, i) => sum + (totals[i] ?? 0), 0);
    const best = parts.toSorted((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b)[0];
    const named = parts.find((i) => (hints[i] ?? 0) >= 1 && (totals[i] ?? 0) > whole * NAMED_SHARE);
    const next = named ?? best;
    // An element with paragraphs of its own is the text's, unless a part of it is called so.
    if (at >= 0 && direct > whole * OWN_SHARE && (next === undefined || (hints[next] ?? 0) < 2)) return at;
    if (next !== undefined && isOneOfMany(elements, parts, next, totals)) return at < 0 ? null : at;
    if (next === undefined || (named === undefined && (totals[next] ?? 0) < whole * PART_SHARE))
      return at < 0 ? null : at;
    at = next;
  }
}

/** Share of the prose of elements alike that one of them may lack, and still be all of the article. */
const REST_SHARE = 0.12;

/** Tells whether an article is spread over elements of one kind, of which this is one; whole articles in a row are not. */
function isOneOfMany(
  elements: readonly MarkupElement[],
  parts: readonly number[],
  one: number,
  totals: Float64Array,
): boolean {
  const kind = kindOf(elements[one]);
  if (elements[one]?.name === 'article') return false;
  const alike = parts.filter((i) => kindOf(elements[i]) === kind);
  const all = alike.reduce((sum, i) => sum + (totals[i] ?? 0), 0);
  return all - (totals[one] ?? 0) > all * REST_SHARE;
}

/** Element and first class; build tools put digits behind names. */
function kindOf(element: MarkupElement | undefined): string {
  return `${element?.name}.${element?.attributes.get('class')?.trim().split(/\s+/)[0] ?? ''}`;
}
