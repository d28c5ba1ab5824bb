import assert from 'node:assert/strict';
import test from 'node:test';
import { watchPage } from '../kit.ts';
import { openSample, PAGE_TYPES } from '../page-types.ts';
import type { TestSite } from '../test-site.ts';

const SIZES = [
  { width: 412, height: 823 },
  { width: 1280, height: 900 },
];

/** What readers look at stays where it is while a page opens and its scripts come. */
export function testLayoutShift(site: TestSite): void {
  for (const name of ['home', 'long article', 'speaker', 'search']) {
    test(`nothing moves while the page ${name} opens`, async () => {
      const type = PAGE_TYPES.find((one) => one.name === name);
      assert.ok(type);
      for (const viewport of SIZES) {
        const { root } = site.atRoot;
        const { page, close } = await watchPage(site.browser, root, { viewport });
        await openSample(page, root, type, site.archive);
        await page.waitForFunction(() => document.querySelector('[data-starting]') === null);
        assert.deepEqual(await page.evaluate(readShifts), [], `at ${viewport.width} px`);
        await close();
      }
    });
  }
}

/** Runs in the page: how far it has moved, each time with the elements that did. */
async function readShifts(): Promise<string[]> {
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node: Element | null }[];
  }
  return new Promise((resolve) => {
    const found: string[] = [];
    const look = (list: PerformanceEntryList) => {
      for (const { value, sources } of list as Shift[])
        found.push(
          `${value.toFixed(4)} ${sources.map(({ node }) => node?.parentElement?.innerHTML.slice(0, 80)).join(' | ')}`,
        );
    };
    const observer = new PerformanceObserver((list) => look(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was noted before is handed over after the next frame or two.
    setTimeout(() => {
      look(observer.takeRecords());
      resolve(found);
    }, 300);
  });
}
