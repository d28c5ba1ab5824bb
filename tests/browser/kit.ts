import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';

/** The policy that the published site promises to work under. */
export const POLICY = "default-src 'self'";

interface Axe {
  run: (options: RunOptions) => Promise<AxeResults>;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Starts Chromium: the one of `CHROMIUM_PATH`, else the one inside `@sparticuz/chromium`, unpacked to the temporary
 * folder. Start one for a whole run.
 *
 * That package's own arguments are not used: with them the browser allows what a policy forbids. Throws with the name
 * of the missing library when the system lacks one.
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await unpackChromium());
  try {
    return await chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=shell'] });
  } catch (error) {
    const missing = /error while loading shared libraries: ([^:\s]+)/.exec(String(error))?.[1];
    if (!missing) throw error;
    throw new Error(`Chromium needs ${missing}, which this system lacks (apt-get install libnss3 libnspr4 libexpat1)`);
  }
}

async function unpackChromium(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** A built site behind a web server. */
export interface Served {
  /** Address of the site's root, with `/` at its end. */
  root: string;
  stop: () => Promise<void>;
}

/** Serves a folder under `prefix` (`/` or `/x/`), with the strict policy as a header; outside of it all is 404. */
export async function serveFolder(folder: string, prefix = '/'): Promise<Served> {
  const serve = sirv(folder, {
    dev: true,
    setHeaders: (response) => response.setHeader('Content-Security-Policy', POLICY),
  });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.setHeader('Content-Security-Policy', POLICY);
      response.end('not found');
    };
    if (!request.url?.startsWith(prefix)) return notFound();
    request.url = request.url.slice(prefix.length - 1);
    serve(request, response, notFound);
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

/** Opens an empty page in a context of its own; `root` is where the site lies: every other host is a fault. */
export async function watchPage(
  browser: Browser,
  root: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
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

/** The rules of axe that a second colour scheme can break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe on the page as it stands and returns what it finds, one line an element: with all its rules, or only with
 * those named.
 *
 * axe is evaluated from outside: a script element with its text would be refused by the policy under test.
 */
export async function findBarriers(page: Page, rules: string[] | null = null): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: Axe }).axe.run(only === null ? {} : { runOnly: { type: 'rule', values: only } }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
    ),
  );
}
