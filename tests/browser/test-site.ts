import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type BuiltArchive, buildSmallArchive, SUB_PATH } from './archive.ts';
import { startBrowser } from './chromium.ts';
import { type Served, serveFolder, watchPage } from './kit.ts';

/** What all browser tests share: one browser, one archive, served at a root and under a path. */
export interface TestSite {
  browser: Browser;
  archive: BuiltArchive;
  /** Folder of the site that is served under a path. */
  outputUnderPath: string;
  atRoot: Served;
  atPath: Served;
  close: () => Promise<void>;
}

/** Builds the small archive, serves it twice and starts the browser. */
export async function openTestSite(): Promise<TestSite> {
  const archive = await buildSmallArchive();
  process.once('exit', archive.remove);
  const browser = await startBrowser();
  const atRoot = await serveFolder(archive.output, '/');
  const outputUnderPath = await archive.buildUnderPath();
  const atPath = await serveFolder(outputUnderPath, SUB_PATH);
  const close = async () => {
    await browser.close();
    await Promise.all([atRoot.stop(), atPath.stop()]);
  };
  return { browser, archive, outputUnderPath, atRoot, atPath, close };
}

/** Runs `use` on an empty page, and fails when anything went wrong on it. */
export async function withPage(
  { browser }: TestSite,
  { root }: Pick<Served, 'root'>,
  use: (page: Page, root: string, faults: string[]) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { page, faults, close } = await watchPage(browser, root, options);
  try {
    await use(page, root, faults);
    assert.deepEqual(faults, []);
  } finally {
    await close();
  }
}

/** Waits until the search page says `text`. */
export function status(page: Page, text: string | RegExp): Promise<void> {
  return page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'visible' });
}

/** The words of the element that has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}
