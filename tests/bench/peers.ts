// Builds sites with a search from the same articles, by Clipfile and by its peers in turn, and writes what it took as
// Markdown and JSON to tests/bench/results/.
// npm run bench:peers -- [count…] [--rounds n] [--fresh]; counts are 1000 and 10000 when none is given.
// What was measured is kept in the folder for temporary files: a run that was cut off goes on where it was, one with more
// rounds adds to those there are; --fresh begins anew.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Usage } from './child.ts';
import { type Contender, findContenders, weigh } from './contenders.ts';
import { benchCorpus } from './corpus.ts';
import { measureProgram } from './usage.ts';

const RESULTS = fileURLToPath(new URL('results', import.meta.url));

/** One measured build. */
interface Row extends Usage {
  count: number;
  round: number;
  name: string;
  what: string;
  /** Day of the measure. */
  day: string;
  /** Files and bytes of the site after it. */
  files: number;
  bytes: number;
}

const args = process.argv.slice(2);
const isFresh = take('--fresh', 0) !== undefined;
const rounds = Number(take('--rounds', 1) ?? 1);
const counts = args.length > 0 ? args.map(Number) : [1_000, 10_000];
if ([rounds, ...counts].some((number) => !Number.isInteger(number) || number < 1))
  throw new Error('counts and rounds are whole numbers');

for (const count of counts) await bench(count);

function take(name: string, values: number): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 1 + values).at(-1);
}

async function bench(count: number): Promise<void> {
  const kept = join(tmpdir(), `clipfile-bench-peers-${count}.jsonl`);
  if (isFresh) rmSync(kept, { force: true });
  const rows = existsSync(kept)
    ? readFileSync(kept, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Row)
    : [];
  const skipped: string[] = [];
  const contenders = findContenders(benchCorpus(count), (why) => skipped.push(why));
  for (const why of skipped) process.stderr.write(`${why}\n`);
  for (let round = 0; round < rounds; round++) {
    // By turns, each round begun by another: all meet the machine in the same moods.
    for (const i of contenders.keys()) {
      const contender = contenders[(i + round) % contenders.length];
      if (!contender || rows.some((row) => row.round === round && row.name === contender.name)) continue;
      process.stderr.write(`${count} articles, round ${round + 1}: ${contender.name}\n`);
      const own = await measureAll(contender, count, round);
      appendFileSync(kept, `${own.map((row) => JSON.stringify(row)).join('\n')}\n`);
      rows.push(...own);
    }
  }
  const table = describe(count, rows, skipped);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `sites-${count}.md`), table);
  writeFileSync(
    join(RESULTS, `sites-${count}.json`),
    `${JSON.stringify({ machine: machine(), skipped, rows }, null, 1)}\n`,
  );
  console.log(table);
}

async function measureAll(contender: Contender, count: number, round: number): Promise<Row[]> {
  const { name, folder, output, commands } = contender;
  const rows: Row[] = [];
  const build = async (what: string): Promise<void> => {
    const used: Usage = { cpu: 0, wall: 0, memory: 0 };
    for (const command of commands) {
      const { cpu, wall, memory } = await measureProgram(command, folder);
      used.cpu += cpu;
      used.wall += wall;
      used.memory = Math.max(used.memory, memory);
    }
    const day = new Date().toISOString().slice(0, 10);
    rows.push({ count, round, name, what, day, ...used, ...weigh(output) });
  };
  try {
    contender.prepare();
    await build('full');
    await build('no change');
    contender.add(1);
    await build('1 article more');
    contender.add(100);
    await build('100 more');
    contender.changeTemplate();
    await build('a layout changed');
  } finally {
    contender.restore();
  }
  return rows;
}

function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, ${process.platform}`;
}

function describe(count: number, rows: readonly Row[], skipped: readonly string[]): string {
  const names = [...new Set(rows.map(({ name }) => name))].sort(
    (a, b) => Number(b === 'Clipfile') - Number(a === 'Clipfile'),
  );
  const whats = [...new Set(rows.map(({ what }) => what))];
  const lines = names.flatMap((name) =>
    whats.map((what) => {
      const own = rows.filter((row) => row.name === name && row.what === what);
      const median = (of: (row: Row) => number) =>
        own.map(of).sort((a, b) => a - b)[Math.floor(own.length / 2)] ?? Number.NaN;
      const cells = [
        median(({ cpu }) => cpu).toFixed(1),
        median(({ wall }) => wall).toFixed(1),
        median(({ memory }) => memory).toFixed(0),
        String(median(({ files }) => files)),
        (median(({ bytes }) => bytes) / 1e6).toFixed(1),
      ];
      return `| ${name} | ${what} | ${cells.join(' | ')} |`;
    }),
  );
  const days = [...new Set(rows.map(({ day }) => day))].sort().join(', ');
  const done = Math.max(0, ...rows.map(({ round }) => round + 1));
  return `${count} articles; median of ${done} round(s) in turns; ${machine()}; ${days}

| | build | CPU s | wall s | peak memory MB | files | MB |
|---|---|---|---|---|---|---|
${lines.join('\n')}

Each row is the whole command, start-up and search index included; memory is that of the largest process. Clipfile reads new originals
and makes their records too; the peers are given ready Markdown. They have a page for each article and for each day, month, year,
source, speaker and topic; Clipfile has feeds, originals with their evidence, citations and data files besides.
${skipped.map((why) => `\nNot measured: ${why}.\n`).join('')}`;
}
