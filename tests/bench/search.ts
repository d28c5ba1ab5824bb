// Builds the search index of 1,000 and 10,000 articles beside those of Lunr, MiniSearch and Pagefind, asks each in Chromium,
// and prints Markdown tables, and the same as JSON into the file named by BENCH_JSON.
// npm run bench:search -- [count…]; above 40,000 articles, where Lunr's builder runs out of memory, ours alone.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIELDS } from '../../src/search/schema.ts';
import { startBrowser } from '../browser/chromium.ts';
import { type Asked, addCode, askIndex } from './ask.ts';
import { measure } from './child.ts';
import { type Growth, measureGrowth } from './grow.ts';
import { pack } from './pack.ts';
import { type BenchArchive, makeRecords, openRecords } from './records.ts';

const HOME = fileURLToPath(new URL('../..', import.meta.url));
const PEERS = ['minisearch@7.2.0', 'pagefind@1.4.0'];
const LUNR_DIES = 40_000;
/** Queries of each kind: the figures are medians. */
const SAMPLES = 5;

/** What an index takes to make, and to keep. */
interface Built {
  kind: string;
  cpu: number;
  memory: number;
  parts: Map<string, Size>;
  asked: Asked[];
}

interface Size {
  files: number;
  raw: number;
  packed: number;
}

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000];
const peers = installPeers();
const browser = await startBrowser();
const results: { count: number; growth: Growth; built: (Omit<Built, 'parts'> & { parts: object })[] }[] = [];
try {
  for (const count of counts) await bench(count);
} finally {
  await browser.close();
}
if (process.env.BENCH_JSON) writeFileSync(process.env.BENCH_JSON, `${JSON.stringify(results, null, 1)}\n`);

/** A folder with the peers that can be had; those that cannot have no row. */
function installPeers(): string {
  const folder = join(tmpdir(), 'clipfile-bench-peers');
  mkdirSync(folder, { recursive: true });
  for (const name of PEERS) {
    if (existsSync(join(folder, 'node_modules', name.split('@')[0] ?? ''))) continue;
    try {
      execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, name], {
        stdio: 'ignore',
      });
    } catch {
      process.stderr.write(`${name} could not be installed\n`);
    }
  }
  return folder;
}

async function bench(count: number): Promise<void> {
  const folder = makeRecords(count);
  const archive = openRecords(folder);
  const kinds = ['clipfile', ...(count < LUNR_DIES ? ['lunr', 'minisearch', 'pagefind'] : [])].filter(
    (kind) => kind === 'clipfile' || [HOME, peers].some((home) => existsSync(join(home, 'node_modules', kind))),
  );
  const statements = archive.published.records.reduce((sum, { statements }) => sum + statements.length, 0);
  console.log(`
## ${count} articles, ${statements} statements

Node ${process.versions.node}, ${cpus().length} cores. CPU without reading the records and starting up. Only Clipfile's index has the
statements, as an index of their own.

| index | CPU s | peak memory MB | files | bytes | brotli 9 |
|---|---|---|---|---|---|`);
  const built: Built[] = [];
  for (const kind of kinds) {
    const one = await buildAndAsk(kind, folder, archive);
    built.push(one);
    console.log(printSizes(one));
  }
  console.log(`
First query: scripts and index until ten results are there, of Clipfile their cards; then: their texts and the facets.
Not counted is the page itself, markup and style. Again: fifteen times, with another query between each; median.

| index | query | first: requests | kB | ms | then: requests | kB | ms | next: requests | kB | ms | again: ms | in the worker: ms | heap MB |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
${built.flatMap(printAsked).join('\n')}`);
  const growth = await measureGrowth(archive);
  console.log(`
Bytes changed by one article more, ${printSpread(growth.byOne)}; by ten, ${printSpread(growth.byTen)}.`);
  results.push({ count, growth, built: built.map((one) => ({ ...one, parts: Object.fromEntries(one.parts) })) });
}

async function buildAndAsk(kind: string, folder: string, { published }: BenchArchive): Promise<Built> {
  const output = mkdtempSync(join(tmpdir(), `clipfile-bench-${kind}-`));
  try {
    const script = join(HOME, 'tests/bench/index-once.ts');
    const { stdout, memory } = measure(
      ['--max-old-space-size=6000', '--import', 'tsx', script, kind, folder, output, peers],
      HOME,
    );
    const { cpu } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { cpu: number };
    const parts = measureFiles(kind, output);
    const { records } = published;
    if (kind === 'lunr')
      writeJson('cards', Object.fromEntries(records.map((one, i) => [i, [one.address, one.headline]])));
    if (kind === 'minisearch')
      writeJson('fields', { fields: FIELDS.map(({ name }) => name), storeFields: ['address'] });
    await addCode(kind, output, peers);
    return { kind, cpu, memory, parts, asked: await askIndex(kind, output, { records, browser, samples: SAMPLES }) };
  } finally {
    rmSync(output, { recursive: true });
  }

  function writeJson(name: string, content: object): void {
    writeFileSync(join(output, `${name}.json`), JSON.stringify(content));
  }
}

function measureFiles(kind: string, output: string): Map<string, Size> {
  const parts = new Map<string, Size>();
  for (const name of readdirSync(output, { recursive: true, encoding: 'utf8' })) {
    if (!statSync(join(output, name)).isFile()) continue;
    const content = readFileSync(join(output, name));
    const part = kind === 'clipfile' ? partOf(name) : kind;
    const sum = parts.get(part) ?? { files: 0, raw: 0, packed: 0 };
    // What is compressed already does not get smaller.
    const packed = Math.min(content.length, pack(content).length);
    parts.set(part, { files: sum.files + 1, raw: sum.raw + content.length, packed: sum.packed + packed });
  }
  return parts;
}

function printSizes({ kind, cpu, memory, parts }: Built): string {
  const all = [...parts.values()].reduce((a, b) => ({
    files: a.files + b.files,
    raw: a.raw + b.raw,
    packed: a.packed + b.packed,
  }));
  const line = (name: string, used: string, { files, raw, packed }: Size) =>
    `| ${name} | ${used} | ${files} | ${kilobytes(raw)} | ${kilobytes(packed)} |`;
  const own = kind === 'clipfile' ? [...parts].map(([part, sum]) => line(`… ${part}`, ' | ', sum)) : [];
  return [line(kind, `${cpu.toFixed(2)} | ${memory.toFixed(0)}`, all), ...own].join('\n');
}

function printAsked({ kind, asked }: Built): string[] {
  return asked.map(({ query, first, rest, next, again, worked, heap }) => {
    const costs = [first, rest, next].flatMap(({ requests, bytes, milliseconds }) => [
      requests,
      (bytes / 1000).toFixed(1),
      milliseconds.toFixed(0),
    ]);
    return `| ${[kind, query, ...costs, again.toFixed(1), worked > 0 ? worked.toFixed(1) : '', heap.toFixed(1)].join(' | ')} |`;
  });
}

/** Median, quartile, nine tenths, most. */
function printSpread(sorted: readonly number[]): string {
  const at = (part: number): string =>
    kilobytes(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  return `${sorted.length} times: median ${at(0.5)}, three of four at most ${at(0.75)}, nine of ten ${at(0.9)}, most ${at(1)}`;
}

function partOf(path: string): string {
  const [, , kind = '', part = ''] = path.replace(/\.js$/, '').split('/');
  if (kind === 'said') return part === 'x' ? 'statements: rows' : 'statements: index';
  const names = new Map([
    ['t', 'postings'],
    ['p', 'positions'],
    ['b', 'postings'],
    ['d', 'dictionary'],
    ['r', 'dictionary from behind'],
    ['x', 'texts'],
    ['cards', 'cards'],
    ['lists', 'cards and references for lists'],
    ['packs', 'lists of packs'],
    ['facet', 'facets'],
    ['facets', 'facets'],
  ]);
  return names.get(kind) ?? 'where all is, and the newest articles';
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
}
