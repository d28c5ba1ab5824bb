import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sirv from 'sirv';
import { CONTENT_SECURITY_POLICY } from '../../src/serve/listen.ts';

interface Axe {
  run: (options: RunOptions) => Promise<AxeResults>;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A built site behind a web server. */
export interface Served {
  /** Address of the site's root, with `/` at its end. */
  root: string;
  stop: () => Promise<void>;
}

/**
 * Serves a folder under `prefix` (`/` or `/x/`) as a plain host does: the strict policy is a real header, and an address
 * that is not there brings `404.html` with its status.
 */
export async function serveFolder(folder: string, prefix: string, rules = CONTENT_SECURITY_POLICY): Promise<Served> {
  const policy = { 'Content-Security-Policy': rules };
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) => response.setHeader('Content-Security-Policy', rules),
  });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { ...policy, 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!request.url?.startsWith(prefix)) return notFound();
    request.url = request.url.slice(prefix.length - 1);
    files(request, response, notFound);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    root: `http://127.0.0.1:${port}${prefix}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A page, with everything that went wrong on it. */
export interface WatchedPage {
  page: Page;
  /** Console errors, exceptions, policy violations, failed requests, requests to other hosts; grows as they happen. */
  faults: string[];
  close: () => Promise<void>;
}

/** Opens an empty page in a context of its own; `root` is where the site lies: every other place is a fault. */
export async function watchPage(
  browser: Browser,
  root: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  // The loader of TypeScript wraps functions that have a name, those too that are handed to the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  if (options.javaScriptEnabled !== false) {
    await page.exposeFunction('reportViolation', (violation: string) => faults.push(violation));
    await page.addInitScript(() => {
      document.addEventListener(
        'securitypolicyviolation',
        ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
          const { reportViolation } = window as unknown as { reportViolation: (violation: string) => void };
          reportViolation(`policy ${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`);
        },
      );
    });
  }
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(root) || request.url().startsWith('data:');
    if (!isOwn) faults.push(`request outside the site: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults, close: () => context.close() };
}

/**
 * Runs all rules of axe on the page as it stands and returns what it finds, one line an element.
 *
 * axe is evaluated from outside: a script element with its text would be refused by the policy under test.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // A rule of WCAG 2.2 that axe leaves out unless it is asked for.
  const { violations, incomplete } = await page.evaluate(() =>
    (window as unknown as { axe: Axe }).axe.run({ rules: { 'target-size': { enabled: true } } }),
  );
  // What axe could not decide is looked at by people, but for colours that it could not read at all.
  // Of words in a drawing axe reads no ground: a test of their own compares their colours with those of the page.
  const unread = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((one) => ({ ...one, nodes: one.nodes.filter(({ html }) => !html.startsWith('<text ')) }));
  const found = [...violations, ...unread];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
    ),
  );
}
