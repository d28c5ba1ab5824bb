import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingest } from '../../src/ingest-here.ts';
import { readFrontMatter } from '../../src/records/front-matter.ts';
import { checkRecord } from '../../src/records/schema.ts';
import { listRecords, readRecord, recordFile } from '../../src/records/store.ts';
import { layOutStock, STOCK_BUILD } from './stock.ts';

const HOME = fileURLToPath(new URL('../..', import.meta.url));
const TEMPLATES = fileURLToPath(new URL('peers', import.meta.url));

/** Folder where peers are installed: never among the dependencies. */
const INSTALLED = join(tmpdir(), 'clipfile-bench-site-peers');

const PAGEFIND = 'pagefind@1.4.0';
const ASTRO = 'astro@5.18.2';

/** One way to make a site, with a search, of an archive's articles. */
export interface Contender {
  name: string;
  /** Lays out a site that was never built. */
  prepare: () => void;
  /** Commands, one after the other, that build it or build it again, and where. */
  commands: string[][];
  folder: string;
  output: string;
  /** Adds articles that were not there before. */
  add: (count: number) => void;
  /** Changes the layout of all pages, so that they are not as they were. */
  changeTemplate: () => void;
  /** Leaves the archive as it was. */
  restore: () => void;
}

/** All that can be had here; of the others `skip` is told why. */
export function findContenders(root: string, skip: (why: string) => void): Contender[] {
  const peers: Contender[] = [];
  const pagefind = install(PAGEFIND) ? join(INSTALLED, 'node_modules/pagefind/lib/runner/bin.cjs') : null;
  if (pagefind === null) skip(`${PAGEFIND} could not be installed: no peer has a search, and all are skipped`);
  else {
    const index = (output: string) => [process.execPath, pagefind, '--site', output];
    peers.push(eleventy(root, index));
    const version = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout;
    if (version) peers.push(hugo(root, /v[\d.]+/.exec(version)?.[0] ?? '', index));
    else skip("Hugo is not on the path (apt-get install hugo): it is skipped; it is no package of Node's registry");
    if (install(ASTRO)) peers.push(astro(root, index));
    else skip(`${ASTRO} could not be installed: it is skipped`);
  }
  return [clipfile(root), ...peers];
}

/** Installs a package into the folder for peers; false when that does not work. */
function install(name: string): boolean {
  if (existsSync(join(INSTALLED, 'node_modules', name.split('@')[0] ?? ''))) return true;
  mkdirSync(INSTALLED, { recursive: true });
  try {
    const quiet = ['--silent', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...quiet, '--prefix', INSTALLED, name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function clipfile(root: string): Contender {
  const output = join(root, '_site');
  const added = join(root, 'content/originals/bench');
  const template = join(root, 'templates/layouts/base.njk');
  const history = join(root, 'content/history');
  let before = new Map<string, string>();
  let count = 0;
  return {
    name: 'Clipfile',
    folder: root,
    output,
    commands: [[process.execPath, join(HOME, 'src/bin.mjs'), 'build', '--quiet']],
    prepare: () => {
      before = readFolder(history);
      rmSync(output, { recursive: true, force: true });
      for (const name of ['records', 'site', 'duplicates.json'])
        rmSync(join(root, '.cache', name), { recursive: true, force: true });
      // Other versions of the program may have made the records: then they are made anew, which is not measured.
      ingest({ root, at: '2026-11-01T00:00:00Z' });
    },
    add: (more) => {
      mkdirSync(added, { recursive: true });
      const originals = originalsOf(root, more);
      for (const text of originals)
        writeFileSync(join(added, `${count}.txt`), `Bulletin ${count++} of the harbour office\n\n${text}`);
    },
    changeTemplate: () => {
      mkdirSync(dirname(template), { recursive: true });
      writeFileSync(template, changed(join(HOME, 'templates/layouts/base.njk')));
    },
    restore: () => {
      rmSync(join(root, 'templates'), { recursive: true, force: true });
      for (const path of listRecords(root)) {
        const file = join(root, recordFile(path));
        if (!readFileSync(file, 'utf8').includes('original: originals/bench/')) continue;
        rmSync(file);
        rmSync(file.replace(/md$/, 'json'));
      }
      rmSync(added, { recursive: true, force: true });
      rmSync(history, { recursive: true });
      mkdirSync(history);
      for (const [name, text] of before) writeFileSync(join(history, name), text);
    },
  };
}

function eleventy(root: string, index: (output: string) => string[]): Contender {
  const folder = join(root, 'stock');
  const { version } = JSON.parse(readFileSync(join(HOME, 'node_modules/@11ty/eleventy/package.json'), 'utf8')) as {
    version: string;
  };
  return {
    ...peer(root, folder, '_site', '_includes/base.njk', 'input/articles', (text) => text.replace(/^date:/m, 'day:')),
    name: `Eleventy ${version} + Pagefind`,
    commands: [[process.execPath, ...STOCK_BUILD], index('_site')],
    prepare: () => void layOutStock(root),
  };
}

function hugo(root: string, version: string, index: (output: string) => string[]): Contender {
  const folder = join(root, 'hugo');
  return {
    ...peer(root, folder, 'public', 'layouts/_default/baseof.html', 'content/articles', plainArticle),
    name: `Hugo ${version} + Pagefind`,
    commands: [['hugo', '--quiet'], index('public')],
    prepare: () => layOut(root, 'hugo', folder),
  };
}

function astro(root: string, index: (output: string) => string[]): Contender {
  const folder = join(root, 'astro');
  const entry = join(INSTALLED, 'node_modules/astro/astro.js');
  return {
    ...peer(root, folder, 'dist', 'src/layouts/Base.astro', 'content/articles', plainArticle),
    name: `Astro ${ASTRO.split('@')[1]} + Pagefind`,
    commands: [[process.execPath, entry, 'build', '--silent'], index('dist')],
    prepare: () => {
      layOut(root, 'astro', folder);
      symlinkSync(join(INSTALLED, 'node_modules'), join(folder, 'node_modules'));
    },
  };
}

/** What all peers have in common: articles are Markdown files, and one file is the layout of all pages. */
function peer(
  root: string,
  folder: string,
  output: string,
  layout: string,
  articles: string,
  write: (text: string) => string,
) {
  let count = 0;
  return {
    folder,
    output: join(folder, output),
    add: (more: number) => {
      for (const path of lastRecords(root, more)) {
        const text = readFileSync(join(root, recordFile(path)), 'utf8');
        const headline = `headline: Bulletin ${count} of the harbour office`;
        const file = join(folder, articles, 'bench', `${count++}.md`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(
          file,
          write(
            text
              .replace(/^headline: .*$/m, headline)
              .replace(/^id: .*$/m, `id: "${count.toString(16).padStart(10, 'b')}"`),
          ),
        );
      }
    },
    changeTemplate: () => writeFileSync(join(folder, layout), changed(join(folder, layout))),
    restore: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function layOut(root: string, kind: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(TEMPLATES, kind), folder, { recursive: true });
  for (const path of listRecords(root)) {
    const file = join(folder, 'content/articles', `${path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, plainArticle(readFileSync(join(root, recordFile(path)), 'utf8')));
  }
}

/** A record as an article of Hugo and Astro: the same text, its values under names that both take. */
function plainArticle(text: string): string {
  const front = readFrontMatter(text);
  if ('message' in front) throw new Error(front.message);
  const record = checkRecord(front.data, front.body);
  if (Array.isArray(record)) throw new Error(record.map(({ message }) => message).join('; '));
  // Of dates that are no day, such as `../2018-05`, peers can make nothing.
  const day = record.date?.slice(0, 10) ?? '';
  const full = /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
  const data = {
    title: record.headline ?? 'Without a headline',
    date: full,
    id: record.id,
    shown: record.date ?? '',
    standfirst: record.standfirst,
    byline: record.byline,
    keywords: record.keywords,
    sources: record.source === undefined ? [] : [record.source],
    speakers: record.speakers.map(({ name }) => name),
    topics: record.topics,
    years: /^\d{4}/.test(day) ? [day.slice(0, 4)] : [],
    months: /^\d{4}-\d\d/.test(day) ? [day.slice(0, 7)] : [],
    days: full ? [full] : [],
  };
  const lines = Object.entries(data).flatMap(([key, item]) =>
    item === undefined ? [] : [`${key}: ${JSON.stringify(item)}`],
  );
  return `---\n${lines.join('\n')}\n---\n${front.body}`;
}

/** The last dated records of an archive; more than there are come again. */
function lastRecords(root: string, count: number): string[] {
  const dated = listRecords(root).filter((path) => path.startsWith('2'));
  return Array.from({ length: count }, (_, i) => dated.at(-1 - (i % dated.length)) ?? '');
}

function originalsOf(root: string, count: number): string[] {
  return lastRecords(root, count).map((path) => {
    const original = readRecord(root, path).stored?.record.original;
    if (original === undefined) throw new Error(`${recordFile(path)} has no original`);
    return readFileSync(join(root, 'content', original), 'utf8');
  });
}

function changed(template: string): string {
  const text = readFileSync(template, 'utf8');
  const other = text.replace('<main', '<hr>\n<main');
  if (other === text) throw new Error(`${template} has no <main`);
  return other;
}

function readFolder(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Files and bytes of a folder. */
export function weigh(folder: string): { files: number; bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
