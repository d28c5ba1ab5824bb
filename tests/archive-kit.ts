import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { ingest } from '../src/ingest-here.ts';
import type { HistoryEvent, IngestReport } from '../src/model.ts';

/** A temporary archive that tests put files into and ingest. It is removed when the test file ends. */
export interface TestArchive {
  root: string;
  /** Writes a file, its folders included; path from the root. */
  write: (path: string, content: string | Uint8Array) => void;
  read: (path: string) => string;
  remove: (path: string) => void;
  /** Moves a file, as a person would. */
  move: (from: string, to: string) => void;
  /** Paths of all files under a folder, sorted. */
  list: (folder: string) => string[];
  /** Ingests at an instant that moves on by a minute each time. */
  ingest: () => IngestReport;
  history: () => HistoryEvent[];
  /** Path of the record file made from an original. */
  recordOf: (original: string) => string;
}

/** Makes an archive with these originals, by name under `content/originals/`. */
export function makeArchive(originals: Record<string, string | Uint8Array> = {}): TestArchive {
  const root = mkdtempSync(join(tmpdir(), 'clipfile-test-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  let minute = 0;
  const archive: TestArchive = {
    root,
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    remove: (path) => rmSync(join(root, path)),
    move: (from, to) => {
      const content = readFileSync(join(root, from));
      rmSync(join(root, from));
      archive.write(to, content);
    },
    list: (folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
        .sort(),
    ingest: () => ingest({ root, at: new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString().replace('.000Z', 'Z') }),
    history: () =>
      archive
        .list('content/history')
        .flatMap((path) => archive.read(path).trimEnd().split('\n'))
        .map((line) => JSON.parse(line) as HistoryEvent),
    recordOf: (original) => {
      const name = archive
        .list('content/articles')
        .filter((path) => path.endsWith('.md'))
        .find(
          (path) =>
            archive.read(path).includes(`original: ${original}\n`) ||
            archive.read(path).includes(`original: "${original}"\n`),
        );
      if (name === undefined) throw new Error(`no record was made from ${original}`);
      return name;
    },
  };
  archive.write('content/originals/.gitkeep', '');
  for (const [name, content] of Object.entries(originals)) archive.write(`content/originals/${name}`, content);
  return archive;
}

/** A short article in the layout of a pasted page: headline, dateline with day and year, paragraphs. */
export function articleText(headline: string, day = '3 May 2021', paragraphs: string[] = []): string {
  const body = [
    `The town council voted on Monday to repair the old bridge over the river before the winter, after three years of delay and argument.`,
    `“We should have done this long ago, and I am glad that we agreed at last,” said Mayor Anna Berger.`,
    ...paragraphs,
    `Work is to begin in September and will cost about two million, the council said in a statement.`,
  ];
  return `${headline}\n\nThe Harbour Gazette\n${day}\n\n${body.join('\n\n')}\n`;
}
