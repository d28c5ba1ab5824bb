import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DuplicateGroup } from '../model.ts';
import type { Elsewhere } from './make-pages.ts';
import { type PartSets, printOfSection, readPart, stagedIn, writePrint } from './parts.ts';
import { writeSealedText } from './sealed.ts';
import type { Section } from './sections.ts';
import { type KnownSet, readRows, writeSets } from './site-state.ts';
import type { SiteWriter } from './writer.ts';

const PROGRAM = fileURLToPath(new URL('../site-worker.mjs', import.meta.url));

/** Name of the file in the folder of a part that says what is to be made. */
export const ORDER = 'order';

/** What a child process is told; the sections and what is known of them follow as sets. */
export interface Order {
  root: string;
  output: string;
  pathPrefix: string;
  today: string;
  duplicates: DuplicateGroup[];
}

/** What a child says when it is done, or has failed. */
export interface Answer {
  fault: string | null;
}

/** What sections are made with in other processes. */
export interface ChildrenOptions extends Order {
  /** Number of processes. */
  jobs: number;
  surroundings: string;
  /** Folder where the files of this build wait. */
  staging: string;
  /** What the output folder has of a section, if anything. */
  rowsOf: (section: string) => string;
  adopt: SiteWriter['adopt'];
}

interface Child {
  folder: string;
  process: ChildProcess;
  sets: Promise<PartSets>;
}

/**
 * Has sections of articles made by child processes of this one, each of which plans its own from what `readArchive` has
 * kept. To be ended in any case: a fault of one lets none of them work on.
 */
export function startChildren(sections: readonly Section[], options: ChildrenOptions): Elsewhere & { end: () => void } {
  const children = divide(sections, options.jobs).map((own, number) => startChild(own, number, options));
  const end = (): void => {
    for (const { process } of children) process.kill('SIGKILL');
  };
  const all = Promise.all(children.map(({ sets }) => sets));
  // Told of when its sections are asked for.
  all.catch(end);
  const names = new Set(sections.map(({ name }) => name));
  return {
    end,
    has: (name) => names.has(name),
    take: async (section) => {
      const sets = await all;
      const at = sets.findIndex((own) => own.has(section.name));
      const set = sets[at]?.get(section.name);
      if (set?.key !== writePrint(printOfSection(section, options.surroundings))) {
        throw new Error(`${section.name} changed while the site was being built; build again`);
      }
      const keys = new Map<string, string>();
      for (const { path, key, ...row } of readRows(set.rows)) {
        const staged = stagedIn(children[at]?.folder ?? '', row);
        if (staged) options.adopt(path, staged);
        keys.set(path, key);
      }
      return keys;
    },
  };
}

/** Gives each process as many articles as the others, as far as sections allow. */
function divide(sections: readonly Section[], count: number): Section[][] {
  const shares = Array.from({ length: Math.min(count, sections.length) }, () => ({ own: [] as Section[], size: 0 }));
  for (const section of [...sections].sort((a, b) => b.records.length - a.records.length)) {
    const least = shares.reduce((one, other) => (other.size < one.size ? other : one));
    least.own.push(section);
    least.size += section.records.length;
  }
  return shares.map(({ own }) => own);
}

function startChild(sections: readonly Section[], number: number, options: ChildrenOptions): Child {
  const { root, output, pathPrefix, today, duplicates, staging, rowsOf } = options;
  // With our own number: of a build that was killed a child may still write for a moment.
  const folder = join(staging, `${process.pid}-${number}`);
  mkdirSync(folder, { recursive: true });
  const order: Order = { root, output, pathPrefix, today, duplicates };
  const sets = sections.map(({ name }): [string, KnownSet] => [name, { key: '', rows: rowsOf(name) }]);
  writeSealedText(join(folder, ORDER), '', `${JSON.stringify(order)}\n${writeSets(sets)}`);
  const child = fork(PROGRAM, [folder], { execArgv: [], stdio: ['ignore', 2, 2, 'ipc'] });
  return { folder, process: child, sets: finish(child, folder) };
}

async function finish(child: ChildProcess, folder: string): Promise<PartSets> {
  const fault = await new Promise<string | null>((resolve) => {
    child.on('message', (answer) => resolve((answer as Answer).fault));
    child.on('error', ({ message }) => resolve(`a process that renders pages could not be started: ${message}`));
    child.on('exit', (code, signal) => {
      const how = signal === null ? `code ${code}` : `signal ${signal}`;
      resolve(`a process that renders pages ended too early (${how}); \`--jobs 1\` renders without`);
    });
  });
  if (fault !== null) throw new Error(fault);
  const sets = readPart(folder);
  if (sets === null) throw new Error(`${folder} is not whole`);
  return sets;
}
