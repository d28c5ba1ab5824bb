import type { Page } from 'playwright-core';

/** A stop of the Tab key: which element, and what hides it or its focus, if anything. */
interface Stop {
  name: string;
  fault: string | null;
}

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

/**
 * Walks the whole page by Tab and back by Shift+Tab. Faults: an element that can take the focus and does not get it; a
 * stop whose focus ring is missing, too thin or too pale, or that lies outside of the window; a trap.
 */
export async function findFocusFaults(page: Page): Promise<string[]> {
  const wanted = await page.evaluate(watchStops);
  for (let i = 0; i <= wanted.length; i++) await page.keyboard.press('Tab');
  const stops = await page.evaluate(takeStops);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const faults = stops.flatMap(({ name, fault }) => (fault === null ? [] : [`${name}: ${fault}`]));
  const reached = new Set(stops.map(({ name }) => name));
  faults.push(...wanted.filter((name) => !reached.has(name)).map((name) => `${name}: never reached`));
  // Back from the end: a trap lets the focus in and not out again, in one direction or in both.
  await page.evaluate(focusLast);
  for (let i = 1; i < wanted.length; i++) await page.keyboard.press('Shift+Tab');
  const first = await page.evaluate(takeStops);
  if (first.at(-1)?.name !== wanted[0]) faults.push(`Shift+Tab ends at ${first.at(-1)?.name}, not at ${wanted[0]}`);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  return faults;
}

/** Watches where the focus goes; returns the names of all elements that the Tab key has to reach, in their order. */
function watchStops(): string[] {
  const holder = window as unknown as { stops: Stop[]; stopNames: WeakMap<Element, string> };
  const tabbable = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ].filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0);
  const names = tabbable.map((element, i) => `${i + 1} ${element.outerHTML.slice(0, 90)}`);
  holder.stops = [];
  holder.stopNames = new WeakMap(tabbable.map((element, i) => [element, names[i] ?? '']));
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const faultOf = (element: Element): string | null => {
    const style = getComputedStyle(element);
    if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) return 'no focus ring';
    if (contrast(style.outlineColor, getComputedStyle(document.body).backgroundColor) < 3) return 'a pale focus ring';
    const box = element.getClientRects()[0];
    if (!box || box.width < 2 || box.height < 2) return 'it has no size';
    const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!isInside) return 'outside of the window';
    const top = document.elementFromPoint(
      box.left + box.width / 2,
      Math.min(box.top + box.height / 2, innerHeight - 1),
    );
    return top === null || element.contains(top) || top.contains(element)
      ? null
      : `under ${top.outerHTML.slice(0, 60)}`;
  };
  // Once the key is up again the focus has moved, and the window with it.
  document.addEventListener('keyup', () => {
    const element = document.activeElement ?? document.body;
    if (element === document.body) return;
    const name = holder.stopNames.get(element) ?? element.outerHTML.slice(0, 90);
    holder.stops.push({ name, fault: faultOf(element) });
  });
  return names;
}

/** The stops so far; empties the list. */
function takeStops(): Stop[] {
  return (window as unknown as { stops: Stop[] }).stops.splice(0);
}

function focusLast(): void {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ].filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0);
  all.at(-1)?.focus();
}
