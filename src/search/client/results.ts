import type { Span } from '../../model.ts';
import type { FoundArticle, Passage } from '../engine.ts';
import type { Card } from '../format.ts';
import type { Reason } from '../read/explain.ts';
import type { Snippet } from '../snippet.ts';
import { drawDate } from './date-view.ts';
import { LOCALE, tell, WORDS } from './interface.ts';
import { make } from './parts.ts';
import { count } from './says.ts';

const DATE_WORDS = { undated: WORDS.noDate, estimated: WORDS.estimated };

/** What a result is drawn with. */
export interface HitTools {
  template: HTMLTemplateElement;
  /** The site's root. */
  root: URL;
  /** True where scores say something: results of words. */
  isScored: boolean;
  explain: (article: number) => Promise<Reason[]>;
  cards: (articles: readonly number[]) => Promise<Card[]>;
  /** Makes the button of a result work that puts it into the basket. */
  keep: (button: HTMLButtonElement, hit: FoundArticle) => void;
}

/** A result as it is drawn; `late` is there where the passage is still to come, and the element is the one that is filled. */
export interface DrawnHit {
  item: DocumentFragment;
  late: { element: HTMLElement; fill: (passage: Passage) => void } | null;
}

/**
 * Makes the list item of one hit out of the page's `<template>`, whose elements are found by their classes.
 *
 * Article text enters as text nodes only, so that it can never be markup.
 */
export function renderHit(hit: FoundArticle, tools: HitTools): DrawnHit {
  const item = tools.template.content.cloneNode(true) as DocumentFragment;
  const link = find(item, 'a') as HTMLAnchorElement;
  link.href = addressOf(hit.address, tools.root, hit.words);
  link.replaceChildren(...markUp(hit.headline, hit.headlineMarks));
  find(item, '.search-date').append(...drawDate(hit, DATE_WORDS));
  const source = find(item, '.search-source');
  if (hit.source) source.textContent = hit.source;
  else source.remove();
  const speaker = find(item, '.search-speaker');
  if (hit.saidBy === undefined) speaker.remove();
  else if (hit.saidBy === null) speaker.textContent = WORDS.noSpeaker;
  else
    speaker.append(
      make('bdi', {}, hit.saidBy.name),
      ...(hit.saidBy.role ? [WORDS.comma, make('bdi', {}, hit.saidBy.role)] : []),
    );
  const snippet = find(item, '.search-snippet');
  if (hit.snippets) drawSnippets(snippet, hit.snippets);
  else snippet.classList.add('is-coming');
  if (hit.language) for (const element of [link, snippet]) element.lang = hit.language;
  const parts: HTMLElement[] = [];
  if (hit.copies.length > 0) {
    const name = tell(WORDS.copies, { n: hit.copies.length });
    parts.push(drawLate(name, async () => drawCopies(await tools.cards(hit.copies), tools.root)));
  }
  if (tools.isScored) {
    parts.push(drawLate(WORDS.why, async () => drawReasons(await tools.explain(hit.article), hit.score)));
  }
  find(item, '.search-more').prepend(...parts);
  tools.keep(find(item, '.to-basket button') as HTMLButtonElement, hit);
  const fill = ({ snippets, words }: Passage): void => {
    link.href = addressOf(hit.address, tools.root, words);
    snippet.classList.remove('is-coming');
    drawSnippets(snippet, snippets);
  };
  return { item, late: hit.snippets ? null : { element: snippet, fill } };
}

function drawSnippets(place: HTMLElement, snippets: readonly Snippet[]): void {
  if (snippets.length === 0) place.remove();
  snippets.forEach(({ text, marks, isCutBefore, isCutAfter }, index) => {
    const piece = document.createElement('span');
    // One sign stands for all that is left out between two pieces.
    if (isCutBefore && !snippets[index - 1]?.isCutAfter) piece.append('… ');
    piece.append(...markUp(text, marks));
    if (isCutAfter) piece.append(' …');
    place.append(index > 0 ? ' ' : '', piece);
  });
}

/** The address of an article's page, which is told the words to mark. */
function addressOf(address: string, root: URL, words: readonly string[]): string {
  const url = new URL(address.replace(/^\/+/, ''), root);
  if (words.length > 0) url.searchParams.set('mark', words.join(' '));
  return url.href;
}

/** A part that is filled when somebody opens it. */
function drawLate(name: string, draw: () => Promise<HTMLElement>): HTMLElement {
  const details = make('details', {}, make('summary', {}, name));
  const open = async (): Promise<void> => {
    if (!details.open || details.childElementCount > 1) return;
    try {
      details.append(await draw());
    } catch (error) {
      details.append(make('p', {}, error instanceof Error ? error.message : String(error)));
    }
  };
  details.addEventListener('toggle', () => void open());
  return details;
}

function drawCopies(cards: readonly Card[], root: URL): HTMLElement {
  const items = cards.map((card) => {
    const { address, headline, source, language } = card;
    const link = make('a', { href: addressOf(address, root, []), ...(language ? { lang: language } : {}) }, headline);
    const outlet = source === null ? [] : [' · ', make('bdi', {}, source)];
    return make('li', {}, make('bdi', {}, link), ' ', ...drawDate(card, DATE_WORDS), ...outlet);
  });
  return make('ul', { class: 'search-copies' }, ...items);
}

function drawReasons(reasons: readonly Reason[], score: number): HTMLElement {
  const format = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const number = (value: number) => format.format(value);
  const rows = reasons.map(({ term, field, times, score: own }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, make('bdi', {}, term)),
      make('td', {}, WORDS.parts[field as keyof typeof WORDS.parts] ?? field),
      make('td', {}, count(times)),
      make('td', {}, number(own)),
    ),
  );
  const { stem, where, times, weight, all } = WORDS.whyHeads;
  const heads = [stem, where, times, weight].map((text) => make('th', { scope: 'col' }, text));
  const foot = make('tr', {}, make('th', { scope: 'row', colspan: '3' }, all), make('td', {}, number(score)));
  return make(
    'table',
    { class: 'search-why' },
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows),
    make('tfoot', {}, foot),
  );
}

function markUp(text: string, marks: readonly Span[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    nodes.push(document.createTextNode(text.slice(at, start)), make('mark', {}, text.slice(start, end)));
    at = end;
  }
  nodes.push(document.createTextNode(text.slice(at)));
  return nodes;
}

function find(parent: DocumentFragment, selector: string): HTMLElement {
  const element = parent.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`templates/pages/search.njk: the template of a hit has no ${selector}`);
  return element;
}
