import { drawDate } from '../search/client/date-view.ts';
import { SAYS } from './says.ts';
import type { BasketItem } from './store.ts';

/** What may be done with one thing in the basket. */
export interface ItemTools {
  /** The site's root. */
  root: URL;
  remove: () => void;
  note: (text: string) => void;
}

/** Makes the list item of one thing out of the page's `<template>`; text enters as text, so that it can never be markup. */
export function drawItem(
  item: BasketItem,
  template: HTMLTemplateElement,
  { root, remove, note }: ItemTools,
): DocumentFragment {
  const { id, address, headline, language, source, text, saidBy } = item;
  const made = template.content.cloneNode(true) as DocumentFragment;
  const link = find(made, 'a') as HTMLAnchorElement;
  link.href = new URL(address.replace(/^\/+/, ''), root).href;
  link.textContent = headline;
  find(made, '.basket-date').append(...drawDate(item, SAYS));
  const outlet = find(made, '.basket-source');
  if (source === null) outlet.remove();
  else outlet.textContent = source;
  const [words, who] = [find(made, '.basket-words'), find(made, '.basket-speaker')];
  if (text === null) {
    words.remove();
    who.remove();
  } else {
    words.textContent = text;
    who.textContent = saidBy ? [saidBy.name, saidBy.role].filter(Boolean).join(SAYS.comma) : SAYS.speakerUnknown;
  }
  if (language) for (const element of [link, words]) element.lang = language;
  const box = find(made, 'textarea') as HTMLTextAreaElement;
  const label = find(made, 'label') as HTMLLabelElement;
  box.id = `note-${id.replace('#', '-')}`;
  label.htmlFor = box.id;
  box.value = item.note;
  box.addEventListener('input', () => note(box.value));
  const button = find(made, '.basket-remove');
  const about = (text ?? headline).slice(0, 120);
  box.setAttribute('aria-label', `${label.textContent}: ${about}`);
  button.setAttribute('aria-label', `${button.textContent}: ${about}`);
  button.addEventListener('click', remove);
  return made;
}

function find(parent: ParentNode, selector: string): HTMLElement {
  const element = parent.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`templates/pages/basket.njk: the template of an item has no ${selector}`);
  return element;
}
