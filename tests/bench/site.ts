// CPU seconds and peak memory of building the site, beside stock Eleventy on the same records, as a Markdown table.
// npm run bench:site -- [count…] [--rounds n]; counts are 1000 and 10000 when none is given.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listRecords, readRecord, recordFile } from '../../src/records/store.ts';
import { measure, type Usage } from './child.ts';
import { benchCorpus } from './corpus.ts';
import { layOutStock, STOCK_BUILD } from './stock.ts';

const FULL = 'full build of the site';
const STOCK = 'plain Eleventy site, full build';
const SAME = 'Eleventy, the same pages, full build';

const HOME = fileURLToPath(new URL('../..', import.meta.url));

interface Row extends Usage {
  what: string;
  /** Of these, the search index; it is taken off where a row is printed. */
  search: { cpu: number; wall: number };
  files: number;
}

const args = process.argv.slice(2);
const at = args.indexOf('--rounds');
const rounds = at < 0 ? 1 : Number(args.splice(at, 2)[1]);
const counts = args.length > 0 ? args.map(Number) : [1_000, 10_000];

for (const count of counts) {
  const root = benchCorpus(count);
  const rows: Row[] = [];
  for (let round = 0; round < rounds; round++) rows.push(...benchRound(root));
  print(count, rows);
}

/** Ours and theirs by turns, so that both meet the machine in the same mood. */
function benchRound(root: string): Row[] {
  const output = join(root, '_site');
  const [model] = listRecords(root)
    .filter((path) => path.startsWith('2'))
    .slice(-1);
  if (model === undefined) throw new Error(`${root} has no dated record`);
  // Other versions of the program may have ingested it: the records are made anew where they would differ.
  command('ingest', root, ['ingest']);
  rmSync(output, { recursive: true, force: true });
  rmSync(join(root, '.cache/records'), { recursive: true, force: true });
  rmSync(join(root, '.cache/site'), { recursive: true, force: true });
  const add = addArticle(root, model);
  const rows = [fullBuild(root, output)];
  rows.push(stock(root), samePages(root));
  command('settle', root, ['build']);
  add();
  rows.push(command('one article more', root, ['build']), command('no change', root, ['build']));
  const template = join(root, 'templates/layouts/base.njk');
  mkdirSync(dirname(template), { recursive: true });
  writeFileSync(template, readFileSync(join(HOME, 'templates/layouts/base.njk'), 'utf8').replace('<body>', '<body >'));
  rows.push(command('a layout changed', root, ['build']));
  rmSync(join(root, 'templates'), { recursive: true });
  return rows;
}

function fullBuild(root: string, output: string): Row {
  const { stdout, ...usage } = measure(
    ['--import', 'tsx', join(HOME, 'tests/bench/build-once.ts'), root, output],
    HOME,
  );
  const said = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { search: Row['search']; written: number };
  return { what: FULL, ...usage, search: said.search, files: said.written };
}

/** What a person runs, with all that belongs to it: ingest, site and search. */
function command(what: string, root: string, args: readonly string[]): Row {
  const { stdout, ...usage } = measure([join(HOME, 'src/bin.mjs'), ...args, '--json'], root);
  const said = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { site?: { written: string[] } };
  return { what, ...usage, search: { cpu: 0, wall: 0 }, files: said.site?.written.length ?? 0 };
}

/** Eleventy's own engine on Clipfile's own pages. */
function samePages(root: string): Row {
  const output = join(root, 'same-pages');
  const { stdout, ...usage } = measure(
    ['--import', 'tsx', join(HOME, 'tests/bench/same-pages.ts'), root, output],
    HOME,
  );
  rmSync(output, { recursive: true });
  const { pages } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { pages: number };
  return { what: SAME, ...usage, search: { cpu: 0, wall: 0 }, files: pages };
}

function stock(root: string): Row {
  const folder = layOutStock(root);
  const { stdout, ...usage } = measure(STOCK_BUILD, folder);
  const files = Number(/Wrote (\d+) files/.exec(stdout)?.[1]);
  rmSync(folder, { recursive: true });
  return { what: STOCK, ...usage, search: { cpu: 0, wall: 0 }, files };
}

/** Adds an article that the archive never had: what is taken out and put back keeps its old place among the records. */
function addArticle(root: string, path: string): () => void {
  const { stored } = readRecord(root, path);
  const original = stored?.record.original;
  if (original === undefined) throw new Error(`${recordFile(path)} has no original`);
  const file = join(root, 'content/originals', `new-${process.pid}-${Date.now()}.txt`);
  const text = readFileSync(join(root, 'content', original), 'utf8');
  return () => writeFileSync(file, `Bulletin ${process.pid} of ${Date.now()} from the harbour office\n\n${text}`);
}

function print(count: number, rows: readonly Row[]): void {
  const names = [...new Set(rows.map(({ what }) => what))];
  const median = (what: string, of: (row: Row) => number): number => {
    const all = rows.filter((row) => row.what === what).map(of);
    return all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  };
  const site = (row: Row) => row.cpu - row.search.cpu;
  const lines = names.map((what) => {
    const cells = [
      median(what, site).toFixed(1),
      median(what, (row) => row.wall - row.search.wall).toFixed(1),
      median(what, (row) => row.search.cpu).toFixed(1),
      median(what, (row) => row.memory).toFixed(0),
      String(median(what, (row) => row.files)),
    ];
    return `| ${what} | ${cells.join(' | ')} |`;
  });
  const ratio = (other: string) => (median(FULL, site) / median(other, site)).toFixed(2);
  console.log(`
${count} articles, ${rounds} round(s), Node ${process.versions.node}, ${cpus().length} cores; start-up included

| | CPU s | wall s | search index besides: CPU s | peak memory MB | files written |
|---|---|---|---|---|---|
${lines.join('\n')}

CPU seconds of the full build without its search index: ${ratio(SAME)} of Eleventy's own engine on the same pages (which
writes no feeds, article files and originals), ${ratio(STOCK)} of a plain Eleventy site over the same records. The other rows are the
command \`clipfile build\`, ingest and search included.`);
}
