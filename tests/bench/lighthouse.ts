/**
 * Scores pages of the demonstration archive with Lighthouse, in the Chromium of the browser tests:
 * `node --import tsx tests/bench/lighthouse.ts [--runs n] [--as-is]`. Prints a Markdown table and every audit that is
 * not passed. Of several runs the one of median performance counts. Exits with 1 when a score is below the target.
 *
 * The archive is built as one that is published: `url` and `index: yes` are set. With `--as-is` its settings stay as
 * they are, and Lighthouse finds a page that asks search engines to stay away (`is-crawlable`).
 */
import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeDemo } from '../../demo/write.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/serve/listen.ts';
import { findChromium } from '../browser/chromium.ts';

const LIGHTHOUSE = 'lighthouse@12.8.2';

/** Folder where it is installed: never among the dependencies. */
const INSTALLED = join(tmpdir(), 'clipfile-bench-lighthouse');

const BIN = fileURLToPath(new URL('../../src/bin.mjs', import.meta.url));
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TARGET = 95;

const TYPES: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** What is read of Lighthouse's own report; scores lie between 0 and 1, null where none applies. */
interface LighthouseReport {
  runtimeError?: { message: string };
  categories: { [id: string]: { score: number | null; auditRefs: { id: string; weight: number }[] } };
  audits: { [id: string]: { title: string; score: number | null; displayValue?: string; numericValue?: number } };
}

/** Serves a folder as a good host does: gzip, the policy as a header, and files that may be kept for a day. */
async function serve(folder: string, server: Server): Promise<void> {
  server.on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'Cache-Control': 'max-age=86400',
    });
    response.end(gzipSync(readFileSync(file)));
  });
}

/** The page of most bytes below a folder of the site, as a path with `/` at its end: the hardest one to show. */
function largestPage(site: string, below: string): string {
  const pages = readdirSync(join(site, below), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^.+\/index\.html$/.test(path) && !/\/(original|versions)\//.test(path))
    .sort();
  const size = (path: string) => statSync(join(site, below, path)).size;
  const largest = pages.reduce((best, path) => (size(path) > size(best) ? path : best));
  return `${below}/${largest.replace(/index\.html$/, '')}`;
}

async function measure(chromium: string, address: string, isDesktop: boolean): Promise<LighthouseReport> {
  const cli = join(INSTALLED, 'node_modules/lighthouse/cli/index.js');
  const options = [
    '--quiet',
    '--output=json',
    '--no-enable-error-reporting',
    '--chrome-flags=--headless=shell --no-sandbox',
    `--only-categories=${CATEGORIES.join(',')}`,
    ...(isDesktop ? ['--preset=desktop'] : []),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [cli, address, ...options], {
    env: { ...process.env, CHROME_PATH: chromium },
    maxBuffer: 2 ** 28,
    timeout: 180_000,
  });
  const report = JSON.parse(stdout) as LighthouseReport;
  if (report.runtimeError) throw new Error(`${address}: ${report.runtimeError.message}`);
  return report;
}

const scoreOf = (report: LighthouseReport, id: string): number => Math.round((report.categories[id]?.score ?? 0) * 100);

/** The audits that cost points, each with what it scored. */
function shortfalls({ categories, audits }: LighthouseReport): string[] {
  const weighty = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  return [...new Set(weighty.map(({ id }) => id))].flatMap((id) => {
    const audit = audits[id];
    if (!audit || audit.score === null || audit.score >= 0.995) return [];
    return [`${id} ${Math.round(audit.score * 100)}${audit.displayValue ? ` (${audit.displayValue})` : ''}`];
  });
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' }, 'as-is': { type: 'boolean' } } });
const runs = Number(values.runs);

if (!existsSync(join(INSTALLED, 'node_modules/lighthouse'))) {
  mkdirSync(INSTALLED, { recursive: true });
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', INSTALLED, LIGHTHOUSE]);
}
const root = mkdtempSync(join(tmpdir(), 'clipfile-lighthouse-'));
const server = createServer();
try {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site = join(root, '_site');
  writeDemo(root);
  if (!values['as-is']) appendFileSync(join(root, 'content/site.yml'), `index: yes\nurl: ${home}\n`);
  execFileSync(process.execPath, [BIN, 'ingest', '--root', root, '--quiet'], { stdio: 'ignore' });
  execFileSync(process.execPath, [BIN, 'build', '--root', root, '--quiet'], { stdio: 'ignore' });
  await serve(site, server);
  const chromium = await findChromium();
  const pages = [
    ['home', ''],
    ['article', largestPage(site, 'articles')],
    ['speaker', largestPage(site, 'speakers')],
    ['search', 'search/'],
    ['search with results', 'search/?q=data'],
  ] as const;

  const details: string[] = [];
  console.log(
    '| page | form factor | performance | accessibility | best practices | SEO | largest paint | layout shift |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const [name, path] of pages) {
    for (const isDesktop of [true, false]) {
      const reports: LighthouseReport[] = [];
      for (let run = 0; run < runs; run++) reports.push(await measure(chromium, `${home}/${path}`, isDesktop));
      reports.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
      const report = reports[Math.floor(runs / 2)] as LighthouseReport;
      const scores = CATEGORIES.map((id) => scoreOf(report, id));
      if (scores.some((score) => score < TARGET)) process.exitCode = 1;
      const form = isDesktop ? 'desktop' : 'mobile';
      const shown = ['largest-contentful-paint', 'cumulative-layout-shift'].map(
        (id) => report.audits[id]?.displayValue,
      );
      console.log(`| ${[name, form, ...scores, ...shown].join(' | ')} |`);
      const short = shortfalls(report);
      if (short.length) details.push(`- ${name}, ${form}: ${short.join('; ')}`);
    }
  }
  console.log(`\n${LIGHTHOUSE}; article: ${pages[1][1]}; speaker: ${pages[2][1]}`);
  if (details.length) console.log(`\nNot all points:\n${details.join('\n')}`);
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true, force: true });
}
