import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, CDPSession } from 'playwright-core';
import type { PublicRecord } from '../../src/model.ts';
import { bundleClient } from '../../src/search/bundle.ts';
import { CLIENT, carryShards } from '../../src/search/carried.ts';
import type { IndexHead } from '../../src/search/format.ts';
import { readShard } from '../../src/search/shard-form.ts';
import { pack } from './pack.ts';

/** The kinds of queries that are measured. */
export const QUERIES = ['1 word', '3 words', 'prefix', 'fuzzy', 'phrase'] as const;
export type QueryKind = (typeof QUERIES)[number];

/** What queries of one kind cost in Chromium, medians. */
export interface Asked {
  query: QueryKind;
  /**
   * Of the first query of a visitor with an empty cache, scripts and index included, until ten results are there: of Clipfile
   * their cards, as the page draws them first.
   */
  first: Cost;
  /** Of what the page loads after that: the texts of these ten, of which it cuts snippets, and the facets; of peers nothing. */
  rest: Cost;
  /** Of the next query of its kind. */
  next: Cost;
  /** Milliseconds of the first query when it is asked again, after another one. */
  again: number;
  /** Of these in the worker, from the question to the answer; of peers, which have none, 0. */
  worked: number;
  /** MB of JavaScript heap, page and worker, after these. */
  heap: number;
}

interface Cost {
  requests: number;
  /** Bytes of bodies as sent: brotli 9, or as the index itself compresses them. */
  bytes: number;
  milliseconds: number;
}

/**
 * Defines `ask(query, kind)` in the page, which gives the number of results that were shown: ten, or fewer; and where there is
 * more to load, `rest(query)`.
 */
const GLUE: { [kind: string]: string } = {
  clipfile: `await fetch('search/client.js').then((r) => r.text());
    const worker = new Worker('search/client.js');
    let number = 0;
    const call = (method, ...args) => new Promise((resolve, reject) => {
      const own = ++number;
      worker.addEventListener('message', function seen({ data }) {
        if (data.number !== own) return;
        worker.removeEventListener('message', seen);
        globalThis.took = data.took;
        if (data.error) reject(new Error(data.error)); else resolve(data.result);
      });
      worker.postMessage({ number: own, method, args });
    });
    let hits = [];
    globalThis.ask = async (query) => {
      ({ hits } = await call('search', query, { limit: 10, offset: 0, isBare: true }));
      return hits.length;
    };
    globalThis.rest = async (query) => {
      const script = fetch('search/around.js').then((r) => r.text());
      await Promise.all([script, call('passages', { query }, hits.map(({ article }) => article)), call('surroundings', { query }, {})]);
    };`,
  lunr: `await addScript('peer.js');
    const [index, cards] = await Promise.all(['index.json', 'cards.json'].map((url) => fetch(url).then((r) => r.json())));
    const search = peer.lunr.Index.load(index);
    globalThis.ask = async (query) => search.search(query).slice(0, 10).map(({ ref }) => cards[ref]).length;`,
  minisearch: `await addScript('peer.js');
    const search = peer.MiniSearch.loadJSON(await fetch('index.json').then((r) => r.text()), await fetch('fields.json').then((r) => r.json()));
    globalThis.ask = async (query, kind) =>
      search.search(query.replace(/[*~1"]+/g, ''), { prefix: kind === 'prefix', fuzzy: kind === 'fuzzy' ? 1 : false }).slice(0, 10).length;`,
  pagefind: `const pagefind = await import(new URL('pagefind.js', location.href).href);
    globalThis.ask = async (query) => {
      const { results } = await pagefind.search(query.replace(/[*~1]+/g, ''));
      return (await Promise.all(results.slice(0, 10).map((one) => one.data()))).length;
    };`,
};

const LOADER = `globalThis.addScript = (src) => new Promise((done, fail) => {
  const script = Object.assign(document.createElement('script'), { src, onload: done, onerror: fail });
  document.head.append(script);
});`;

/** What a peer cannot be asked. */
const UNKNOWN: { [kind: string]: readonly QueryKind[] } = {
  lunr: ['phrase'],
  minisearch: ['phrase'],
  pagefind: ['fuzzy'],
};

/** Lets the worker say how long it took from a question to its answer. */
const CLOCK = `if(!self.document){let start=0;const post=self.postMessage.bind(self);
self.addEventListener('message',()=>{start=performance.now()});
self.postMessage=(message)=>post({...message,took:performance.now()-start});}
`;

/** Puts the code beside an index: all that a page needs. */
export async function addCode(kind: string, folder: string, peers: string): Promise<void> {
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><meta charset="utf-8"><title>Benchmark</title>');
  if (kind === 'clipfile') {
    const read = (name: string): string => readFileSync(join(folder, `search/${name}.js`), 'utf8');
    const { segments } = readShard(read('head')) as IndexHead;
    const carried = segments.filter(({ start, alone }) => !start && !alone).map((own) => read(`${own.folder}/start`));
    for (const { path, content } of await bundleClient())
      writeFileSync(join(folder, path), path === CLIENT ? CLOCK + carryShards(content, carried) : content);
  }
  if (kind !== 'lunr' && kind !== 'minisearch') return;
  const contents =
    kind === 'lunr' ? "export { default as lunr } from 'lunr';" : "export { default as MiniSearch } from 'minisearch';";
  const home = kind === 'lunr' ? process.cwd() : peers;
  await build({
    stdin: { contents, resolveDir: home },
    outfile: join(folder, 'peer.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'peer',
  });
}

/** Asks an index in Chromium, each kind of query with an empty cache first. */
export async function askIndex(
  kind: string,
  folder: string,
  { records, browser, samples }: { records: readonly PublicRecord[]; browser: Browser; samples: number },
): Promise<Asked[]> {
  const served = await serve(folder);
  const all: Asked[] = [];
  try {
    for (const query of QUERIES) {
      if (UNKNOWN[kind]?.includes(query)) continue;
      const texts = makeQueries(records, query, samples + 1);
      const runs: Omit<Asked, 'query'>[] = [];
      for (let i = 0; i < samples; i++) {
        runs.push(await askOnce({ kind, query, served, browser }, texts[i] as string, texts[i + 1] as string));
      }
      const of = (pick: (run: Omit<Asked, 'query'>) => number): number => median(runs.map(pick));
      const cost = (when: 'first' | 'rest' | 'next'): Cost => ({
        requests: of((run) => run[when].requests),
        bytes: of((run) => run[when].bytes),
        milliseconds: of((run) => run[when].milliseconds),
      });
      all.push({
        query,
        first: cost('first'),
        rest: cost('rest'),
        next: cost('next'),
        again: of(({ again }) => again),
        worked: of(({ worked }) => worked),
        heap: of(({ heap }) => heap),
      });
    }
  } finally {
    served.stop();
  }
  return all;
}

interface Asking {
  kind: string;
  query: QueryKind;
  served: Served;
  browser: Browser;
}

/** How often a warm query is asked: code runs slowly at first. */
const REPEATS = 15;

async function askOnce({ kind, query, served, browser }: Asking, one: string, other: string) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${served.root}empty.html`);
    const cdp = await context.newCDPSession(page);
    const worker = await watchWorker(cdp);
    const ask = async (text: string, before: string, what = 'ask'): Promise<Cost> => {
      served.reset();
      const start = `const start = performance.now();`;
      const asking = `await globalThis.${what}?.(${JSON.stringify(text)}, ${JSON.stringify(query)});`;
      const milliseconds = (await page.evaluate(
        `(async () => { ${start} ${before} ${asking} return performance.now() - start; })()`,
      )) as number;
      return { ...served.sent(), milliseconds };
    };
    const first = await ask(one, `${LOADER} ${GLUE[kind]}`);
    const rest = await ask(one, '', 'rest');
    const next = await ask(other, '');
    const again: number[] = [];
    const worked: number[] = [];
    for (let i = 0; i < REPEATS; i++) {
      again.push((await ask(one, '')).milliseconds);
      worked.push((await page.evaluate('globalThis.took ?? 0')) as number);
      await ask(other, '');
    }
    const heap = ((await heapOf((method) => cdp.send(method as 'Runtime.getHeapUsage'))) + (await worker())) / 1e6;
    return { first, rest, next, again: median(again), worked: median(worked), heap };
  } finally {
    await context.close();
  }
}

async function heapOf(send: (method: string) => Promise<unknown>): Promise<number> {
  await send('HeapProfiler.collectGarbage');
  const usage = (await send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** Gives the heap of the page's worker, 0 without one: its session goes through that of the page. */
async function watchWorker(cdp: CDPSession): Promise<() => Promise<number>> {
  let session: string | null = null;
  let number = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') session = sessionId;
  });
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: unknown };
    waiting.get(id)?.(result);
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  return async () => {
    const sessionId = session;
    if (sessionId === null) return 0;
    return heapOf((method) => {
      const id = ++number;
      const answer = new Promise((resolve) => waiting.set(id, resolve));
      void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
      return answer;
    });
  };
}

interface Served {
  root: string;
  reset: () => void;
  sent: () => { requests: number; bytes: number };
  stop: () => void;
}

/** Serves a folder as a host does that compresses, and counts what it sends. */
async function serve(folder: string): Promise<Served> {
  const held = new Map<string, { content: Buffer; isPacked: boolean }>();
  let [requests, bytes] = [0, 0];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.slice(1);
    requests++;
    try {
      const file = held.get(path) ?? compress(readFileSync(join(folder, path)));
      held.set(path, file);
      bytes += file.content.length;
      const type = { html: 'text/html', js: 'text/javascript', json: 'application/json' }[path.split('.').at(-1) ?? ''];
      response.writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        'Cache-Control': 'max-age=3600',
        ...(file.isPacked ? { 'Content-Encoding': 'br' } : {}),
      });
      response.end(file.content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reset: () => {
      [requests, bytes] = [0, 0];
    },
    sent: () => ({ requests, bytes }),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Brotli, unless that makes it no smaller: it is compressed already. */
function compress(content: Buffer): { content: Buffer; isPacked: boolean } {
  const packed = pack(content);
  return packed.length < content.length * 0.98 ? { content: packed, isPacked: true } : { content, isPacked: false };
}

/** Queries as readers make them: words of headlines, with a mistake, cut short; phrases out of texts. */
function makeQueries(records: readonly PublicRecord[], kind: QueryKind, count: number): string[] {
  const queries: string[] = [];
  for (let i = 0; queries.length < count; i++) {
    const record = records[(i * 7919 + 13) % records.length] as PublicRecord;
    const words = (record.headline.toLowerCase().match(/[a-z]{5,}/g) ?? []).filter(
      (word) => !(word in Object.prototype),
    );
    const [a, b, c] = words;
    if (!a || !b || !c) continue;
    const phrase = /\b[a-z]{5,} [a-z]{5,}\b/.exec(record.body)?.[0] ?? `${a} ${b}`;
    queries.push(
      {
        '1 word': b,
        '3 words': `${a} ${b} ${c}`,
        prefix: `${b.slice(0, 4)}*`,
        fuzzy: `${b.slice(0, 2)}${b.slice(3)}~1`,
        phrase: `"${phrase}"`,
      }[kind],
    );
  }
  return queries;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
