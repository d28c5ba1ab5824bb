import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { PublicArchive, SiteFile } from '../model.ts';
import { FORMAT, type IndexHead } from './format.ts';
import { buildIndex } from './index-build.ts';
import { PIPELINE } from './schema.ts';

/** Texts are packed into files of about this many UTF-16 code units: a result page asks for few and small ones. */
const TEXT_FILE = 24_000;

/**
 * Makes all files of `search/`: the index and the scripts that search it. Same records, same bytes.
 *
 * Files of the index are named by the SHA-256 of their bytes; only `search/head.json`, which names them, keeps its name.
 */
export async function buildSearch(archive: PublicArchive): Promise<SiteFile[]> {
  return [...writeIndex(archive), ...(await bundleClient())];
}

/** The files of the index alone. */
export function writeIndex(archive: PublicArchive): SiteFile[] {
  const { index, cards, texts } = buildIndex(archive);
  const files = new Map<string, string>();
  const write = (kind: string, value: unknown): string => {
    const content = `${JSON.stringify(value)}\n`;
    const name = `${kind}-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.json`;
    files.set(name, content);
    return name;
  };
  const head: IndexHead = {
    format: FORMAT,
    pipeline: PIPELINE,
    articles: cards.length,
    index: write('index', index),
    cards: write('cards', cards),
    texts: packTexts(texts).map(({ first, texts: part }) => ({ first, file: write('texts/text', part) })),
  };
  files.set('head.json', `${JSON.stringify(head)}\n`);
  return [...files].map(([name, content]) => ({ path: `search/${name}`, content }));
}

function packTexts(texts: readonly string[]): { first: number; texts: string[] }[] {
  const packs: { first: number; texts: string[] }[] = [];
  let size = TEXT_FILE;
  texts.forEach((text, article) => {
    if (size + text.length > TEXT_FILE) {
      packs.push({ first: article, texts: [] });
      size = 0;
    }
    packs.at(-1)?.texts.push(text);
    size += text.length;
  });
  return packs;
}

/** Bundles the page's script and the worker's, as classic scripts: `search/client.js`, `search/worker.js`. */
export async function bundleClient(): Promise<SiteFile[]> {
  const folder = fileURLToPath(new URL('client/', import.meta.url));
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: { client: 'page.ts', worker: 'worker.ts' },
    outdir: 'search',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'eof',
    logLevel: 'silent',
    tsconfigRaw: '{}',
  });
  return outputFiles
    .map(({ path, text }) => ({ path: `search/${path.split(/[\\/]/).at(-1)}`, content: text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
