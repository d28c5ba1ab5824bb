import type { Page } from 'playwright-core';

/** Elements that reach over the right or left edge of the window, the page as a whole first; empty when none does. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over <= 0) return [];
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return [`${over} px too wide`, ...wide.slice(0, 8)];
  });
}

/** Pairs of texts, links and fields in the head, in headings and lists of facts that lie on one another. */
export function findClashes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.masthead :is(a, button, input), main > *, .head > *, .card dd > *')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).position !== 'absolute')
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const clashes: string[] = [];
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (across > 2 && down > 2) clashes.push(`${a.element.outerHTML} / ${b.element.outerHTML}`.slice(0, 200));
      }
    });
    return clashes;
  });
}

/** What the print view shows of the page's furniture, and all of its text. */
export function findPrinted(page: Page): Promise<{ chrome: string[]; text: string }> {
  return page.evaluate(() => ({
    chrome: [...document.querySelectorAll('nav, form, button, input, .skip')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 80)),
    text: document.body.innerText,
  }));
}
