import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingest } from '../../src/ingest-here.ts';

/** What makes the texts: beside the project, or in the folder named by `CLIPFILE_SHARED`. */
export const MAKER = join(
  process.env.CLIPFILE_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url)),
  'tools/make-corpus.mjs',
);

/**
 * Gives the root of an archive of so many ingested articles in the folder for temporary files. It is made once, which
 * takes minutes for many articles, and used again; delete `clipfile-bench-<count>` there to have it made anew.
 * Throws when the maker of the texts is not beside the project.
 */
export function benchCorpus(count: number): string {
  const root = join(tmpdir(), `clipfile-bench-${count}`);
  const done = join(root, 'ingested');
  if (existsSync(done)) return root;
  rmSync(root, { recursive: true, force: true });
  const raw = join(root, 'raw');
  makeTexts(count, raw);
  mkdirSync(join(root, 'content/originals'), { recursive: true });
  const folders = readdirSync(raw, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) cpSync(join(raw, name), join(root, 'content/originals', name), { recursive: true });
  rmSync(raw, { recursive: true });
  process.stderr.write(`ingesting ${count} articles into ${root}\n`);
  ingest({ root, at: '2026-11-01T00:00:00Z' });
  writeFileSync(done, '');
  return root;
}

/** Writes so many made texts into a folder, with `truth.jsonl`: what each text's headline, day and source are. Throws as above. */
export function makeTexts(count: number, folder: string, seed = 1): void {
  if (!existsSync(MAKER)) throw new Error(`the texts for the benchmark are made by ${MAKER}, which is not there`);
  execFileSync(process.execPath, [MAKER, String(count), folder, '--seed', String(seed)], { stdio: 'ignore' });
}
