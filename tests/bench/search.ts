// Builds the search index of 1,000 and 10,000 articles beside those of Lunr, MiniSearch and Pagefind, as Markdown tables.
// npm run bench:search -- [count…]; above 40,000 articles, where Lunr's builder runs out of memory, ours alone.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PublicArchive } from '../../src/model.ts';
import { writeIndex } from '../../src/search/write.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { measure } from './child.ts';
import { benchCorpus } from './corpus.ts';

const HOME = fileURLToPath(new URL('../..', import.meta.url));
const PEERS = ['minisearch@7.2.0', 'pagefind@1.4.0'];
const LUNR_DIES = 40_000;

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000];
const peers = installPeers();
for (const count of counts) bench(count);

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

function bench(count: number): void {
  const root = benchCorpus(count);
  // The first reading of an archive fills its cache, which is no part of the index.
  readArchive({ root, today: '2026-11-21', full: false });
  const rows = ['clipfile', ...(count < LUNR_DIES ? ['lunr', 'minisearch', 'pagefind'] : [])].flatMap((kind) => {
    if (existsSync(join(HOME, 'node_modules', kind)) || kind === 'clipfile') return [row(kind, root)];
    return existsSync(join(peers, 'node_modules', kind)) ? [row(kind, root)] : [];
  });
  console.log(`
${count} articles, Node ${process.versions.node}, ${cpus().length} cores; CPU without reading the records and starting up

| index | CPU s | peak memory MB | files | bytes | brotli 9 |
|---|---|---|---|---|---|
${rows.join('\n')}

${changes(root)}`);
}

function row(kind: string, root: string): string {
  const output = mkdtempSync(join(tmpdir(), `clipfile-bench-${kind}-`));
  const script = join(HOME, 'tests/bench/index-once.ts');
  const { stdout, memory } = measure(
    ['--max-old-space-size=6000', '--import', 'tsx', script, kind, root, output, peers],
    HOME,
  );
  const { cpu } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { cpu: number };
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(output, name)).isFile(),
  );
  const sizes = new Map<string, { files: number; raw: number; packed: number }>();
  for (const name of files) {
    const content = readFileSync(join(output, name));
    const part = kind === 'clipfile' ? partOf(name) : kind;
    const sum = sizes.get(part) ?? { files: 0, raw: 0, packed: 0 };
    sizes.set(part, { files: sum.files + 1, raw: sum.raw + content.length, packed: sum.packed + pack(content) });
  }
  rmSync(output, { recursive: true });
  const all = [...sizes.values()].reduce((a, b) => ({
    files: a.files + b.files,
    raw: a.raw + b.raw,
    packed: a.packed + b.packed,
  }));
  const line = (name: string, used: string, { files, raw, packed }: typeof all) =>
    `| ${name} | ${used} | ${files} | ${kilobytes(raw)} | ${kilobytes(packed)} |`;
  const parts = kind === 'clipfile' ? [...sizes].map(([part, sum]) => line(`… ${part}`, ' | ', sum)) : [];
  return [line(kind, `${cpu.toFixed(2)} | ${memory.toFixed(0)}`, all), ...parts].join('\n');
}

function partOf(path: string): string {
  const kind = path.split('/')[2]?.replace(/\.js$/, '') ?? '';
  const names = new Map([
    ['t', 'postings'],
    ['p', 'positions'],
    ['d', 'dictionary'],
    ['r', 'dictionary from behind'],
    ['x', 'texts for snippets'],
    ['cards', 'cards'],
    ['norms', 'field lengths'],
  ]);
  return names.get(kind) ?? 'where all is';
}

/** Bytes of new or changed files when 1 and 10 articles come to an archive. */
function changes(root: string): string {
  const { published } = readArchive({ root, today: '2026-11-21', full: false });
  // The last in the order of addition come last: the others are the archive before them.
  const order = [...published.records].sort((a, b) =>
    a.added < b.added ? -1 : a.added > b.added ? 1 : a.id < b.id ? -1 : 1,
  );
  const sentences = [1, 10].map((more) => {
    const late = new Set(order.slice(-more).map(({ id }) => id));
    const before = { ...published, records: published.records.filter(({ id }) => !late.has(id)) } as PublicArchive;
    const paths = new Set(writeIndex(before).map(({ path, content }) => `${path} ${Buffer.from(content).length}`));
    const now = writeIndex(published).filter(
      ({ path, content }) => !paths.has(`${path} ${Buffer.from(content).length}`),
    );
    const raw = now.reduce((sum, { content }) => sum + content.length, 0);
    const packed = now.reduce((sum, { content }) => sum + pack(Buffer.from(content)), 0);
    return `${more} more: ${now.length} files, ${kilobytes(raw)}, ${kilobytes(packed)} in brotli`;
  });
  return `Changed by ${sentences.join('; ')}.`;
}

function pack(content: Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
}
