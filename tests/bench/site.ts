// CPU seconds and peak memory of building the site, beside stock Eleventy on the same records, as a Markdown table.
// npm run bench:site -- [count…] [--rounds n]; counts are 1000 and 10000 when none is given.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listRecords, readRecord, recordFile } from '../../src/records/store.ts';
import { measure, type Usage } from './child.ts';
import { benchCorpus } from './corpus.ts';
import { layOutStock, STOCK_BUILD } from './stock.ts';

const HOME = fileURLToPath(new URL('../..', import.meta.url));

interface Row extends Usage {
  what: string;
  /** Of these, the one monolithic search index. */
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
  const build = (what: string): Row => {
    const { stdout, ...usage } = measure(
      ['--import', 'tsx', join(HOME, 'tests/bench/build-once.ts'), root, output],
      HOME,
    );
    const said = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { search: Row['search']; written: number };
    process.stderr.write(`${what}: ${stdout}`);
    return { what, ...usage, search: said.search, files: said.written };
  };
  const [held] = listRecords(root)
    .filter((path) => path.startsWith('2'))
    .slice(-1);
  if (held === undefined) throw new Error(`${root} has no dated record`);
  rmSync(output, { recursive: true, force: true });
  rmSync(join(root, '.cache'), { recursive: true, force: true });
  const rows = [withoutRecord(root, held, () => build('full build'))];
  rows.push(stock(root));
  rows.push(build('one article more'), build('no change'));
  const template = join(root, 'templates/layouts/base.njk');
  mkdirSync(dirname(template), { recursive: true });
  writeFileSync(template, readFileSync(join(HOME, 'templates/layouts/base.njk'), 'utf8').replace('<body>', '<body >'));
  rows.push(build('a layout changed'));
  rmSync(join(root, 'templates'), { recursive: true });
  return rows;
}

function stock(root: string): Row {
  const folder = layOutStock(root);
  const { stdout, ...usage } = measure(STOCK_BUILD, folder);
  const files = Number(/Wrote (\d+) files/.exec(stdout)?.[1]);
  rmSync(folder, { recursive: true });
  return { what: 'stock Eleventy, full build', ...usage, search: { cpu: 0, wall: 0 }, files };
}

/** Does something while a record is out of the archive. */
function withoutRecord<Result>(root: string, path: string, work: () => Result): Result {
  const { stored } = readRecord(root, path);
  const files = [recordFile(path), recordFile(path).replace(/md$/, 'json'), `content/${stored?.record.original ?? ''}`]
    .map((file) => join(root, file))
    .filter((file) => existsSync(file));
  for (const [i, file] of files.entries()) {
    copyFileSync(file, join(root, `held-${i}`));
    rmSync(file);
  }
  try {
    return work();
  } finally {
    for (const [i, file] of files.entries()) renameSync(join(root, `held-${i}`), file);
  }
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
  const ratio = median('full build', site) / median('stock Eleventy, full build', site);
  console.log(`
${count} articles, ${rounds} round(s), Node ${process.versions.node}, ${cpus().length} cores; start-up included

| | site: CPU s | site: wall s | search index: CPU s | peak memory MB | files written |
|---|---|---|---|---|---|
${lines.join('\n')}

Full build of the site without its search index: ${ratio.toFixed(2)} of stock Eleventy's CPU seconds. The search index is one file
so far, made anew whenever a record changes; peak memory includes it.`);
}
