import type { Page } from 'playwright-core';

/** What runs inside of the page. */
interface FocusTools {
  /** Names of all elements that the Tab key has to reach, in their order. */
  wanted: string[];
  /** What hides the focus of an element, or `null`. */
  faultOf: (element: Element | null) => string | null;
  /** Where the focus was after each key since the list was last emptied. */
  stops: { name: string; fault: string | null }[];
}

type ToolWindow = Window & { focusTools?: FocusTools };

/** What hides the focus where it is now, or `null`: no ring, a thin or pale one, out of the window, covered. */
export async function findFocusFault(page: Page): Promise<string | null> {
  await page.evaluate(bringTools);
  return page.evaluate(() => (window as ToolWindow).focusTools?.faultOf(document.activeElement) ?? null);
}

/**
 * Walks the whole page by Tab and back by Shift+Tab. Faults: an element that can take the focus and does not get it; a
 * stop whose focus is not seen; a trap.
 */
export async function findFocusFaults(page: Page): Promise<string[]> {
  await page.evaluate(bringTools);
  const wanted = await page.evaluate(() => (window as ToolWindow).focusTools?.wanted ?? []);
  const stops = await walk(page, 'Tab', wanted.length);
  const faults = stops.flatMap(({ name, fault }) => (fault === null ? [] : [`${name}: ${fault}`]));
  const reached = new Set(stops.map(({ name }) => name));
  faults.push(...wanted.filter((name) => !reached.has(name)).map((name) => `${name}: never reached`));
  // A trap may hold in one direction only.
  const back = await walk(page, 'Shift+Tab', wanted.length - 1);
  if (back.at(-1)?.name !== wanted[0]) faults.push(`Shift+Tab ends at ${back.at(-1)?.name}, not at ${wanted[0]}`);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  return faults;
}

/** Presses a key so many times and returns where the focus was after each. */
async function walk(page: Page, key: string, times: number): Promise<FocusTools['stops']> {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
  return page.evaluate(() => (window as ToolWindow).focusTools?.stops.splice(0) ?? []);
}

/** Makes the tools, once a page. */
function bringTools(): void {
  if ((window as ToolWindow).focusTools) return;
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const order = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
  );
  const names = new Map<Element, string>(
    order.map((element, i) => [element, `${i + 1} ${element.outerHTML.slice(0, 90)}`]),
  );
  const nameOf = (element: Element) => names.get(element) ?? element.outerHTML.slice(0, 90);
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
  const faultOf = (element: Element | null): string | null => {
    if (element === null || element === document.body) return 'nothing has the focus';
    const style = getComputedStyle(element);
    if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) return 'no focus ring';
    if (contrast(style.outlineColor, getComputedStyle(document.body).backgroundColor) < 3) return 'a pale focus ring';
    const box = element.getClientRects()[0];
    if (!box || box.width < 2 || box.height < 2) return 'it has no size';
    const middle = { x: box.left + box.width / 2, y: box.top + Math.min(box.height / 2, innerHeight / 2) };
    const top = document.elementFromPoint(middle.x, middle.y);
    if (top === null) return 'outside of the window';
    return element.contains(top) || top.contains(element) ? null : `under ${top.outerHTML.slice(0, 60)}`;
  };
  const tools: FocusTools = { wanted: [...names.values()], faultOf, stops: [] };
  (window as ToolWindow).focusTools = tools;
  // Once the key is up again the focus has moved, and the window with it.
  document.addEventListener('keyup', () => {
    const element = document.activeElement;
    if (element && element !== document.body) tools.stops.push({ name: nameOf(element), fault: faultOf(element) });
  });
}
