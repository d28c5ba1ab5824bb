import type { Span } from '../../model.ts';
import type { FoundArticle } from '../engine.ts';

/**
 * Makes the list item of one hit out of the page's `<template>`, whose elements are found by their classes.
 *
 * Article text enters as text nodes only, so that it can never be markup. `root` is the site's root.
 */
export function renderHit(template: HTMLTemplateElement, hit: FoundArticle, root: URL): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = find(item, 'a') as HTMLAnchorElement;
  link.href = new URL(hit.address.replace(/^\/+/, ''), root).href;
  link.replaceChildren(...markUp(hit.headline, hit.headlineMarks));
  find(item, '.search-date').textContent = hit.dateInWords ?? 'no date';
  const source = find(item, '.search-source');
  if (hit.source) source.textContent = hit.source;
  else source.remove();
  const snippet = find(item, '.search-snippet');
  if (hit.snippets.length === 0) snippet.remove();
  hit.snippets.forEach(({ text, marks, isCutBefore, isCutAfter }, index) => {
    const piece = document.createElement('span');
    if (isCutBefore) piece.append('… ');
    piece.append(...markUp(text, marks));
    if (isCutAfter) piece.append(' …');
    snippet.append(index > 0 ? ' ' : '', piece);
  });
  if (hit.language) for (const element of [link, snippet]) element.lang = hit.language;
  return item;
}

function markUp(text: string, marks: readonly Span[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    nodes.push(document.createTextNode(text.slice(at, start)));
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(mark);
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
