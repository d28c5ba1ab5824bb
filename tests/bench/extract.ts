// Articles a CPU second: extraction alone, and a whole first ingest, as a Markdown table.
// npm run bench:extract -- [count] [--rounds n]; the count is 1000 when none is given.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { measure } from './child.ts';
import { benchCorpus } from './corpus.ts';
import { measureProgram } from './usage.ts';

const HOME = fileURLToPath(new URL('../..', import.meta.url));

const args = process.argv.slice(2);
const at = args.indexOf('--rounds');
const rounds = at < 0 ? 1 : Number(args.splice(at, 2)[1]);
const root = benchCorpus(Number(args[0] ?? 1000));
const program = await bundleExtraction();

interface Row {
  articles: number;
  bytes: number;
  cpu: number;
  /** Peak resident memory in MB of the largest process. */
  memory: number;
}

const extractions: Row[] = [];
const ingests: Row[] = [];
for (let round = 0; round < rounds; round++) {
  const extraction = extractOnce();
  extractions.push(extraction);
  ingests.push({ ...extraction, ...(await ingestOnce()) });
}
console.log(`
${extractions[0]?.articles} articles, ${rounds} round(s), Node ${process.versions.node}, ${cpus().length} cores

| | CPU s | articles a CPU s | MB of text a CPU s | peak memory MB |
|---|---|---|---|---|
${line('extraction, one thread', extractions)}
${line('first ingest, start-up and processes included', ingests)}`);

/** Bundles it as `clipfile` is bundled for its user: `tsx` gives each inner function its name anew at every call. */
async function bundleExtraction(): Promise<string> {
  const folder = join(HOME, 'node_modules/.cache/clipfile');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'bench-extract.js');
  await build({
    entryPoints: [join(HOME, 'tests/bench/extract-once.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  });
  return outfile;
}

function extractOnce(): Row {
  const { stdout, memory } = measure([program, root], HOME);
  return { ...(JSON.parse(stdout) as Omit<Row, 'memory'>), memory };
}

/** The command a person runs, on an archive of the originals alone. */
async function ingestOnce(): Promise<Pick<Row, 'cpu' | 'memory'>> {
  const fresh = mkdtempSync(join(tmpdir(), 'clipfile-first-ingest-'));
  cpSync(join(root, 'content/originals'), join(fresh, 'content/originals'), { recursive: true });
  const command = [process.execPath, join(HOME, 'src/bin.mjs'), 'ingest', '--quiet'];
  const { cpu, memory } = await measureProgram(command, fresh);
  rmSync(fresh, { recursive: true });
  return { cpu, memory };
}

/** The median of the rounds. */
function line(what: string, rows: readonly Row[]): string {
  const row = rows.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(rows.length / 2)];
  if (row === undefined) throw new Error('no round was run: give --rounds 1 or more');
  const { articles, bytes, cpu, memory } = row;
  const cells = [cpu.toFixed(1), (articles / cpu).toFixed(0), (bytes / 1e6 / cpu).toFixed(2), memory.toFixed(0)];
  return `| ${what} | ${cells.join(' | ')} |`;
}
