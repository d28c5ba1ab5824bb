import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type BuildOutcome, runBuild } from '../../src/commands/build.ts';
import { articleText, makeArchive, type TestArchive } from '../archive-kit.ts';
import { hashFiles } from '../site/incremental-kit.ts';
import { type Call, type Faults, installFaults } from './disk-faults.ts';

const BIN = fileURLToPath(new URL('../../src/bin.mjs', import.meta.url));
const HOOK = fileURLToPath(new URL('disk-faults.ts', import.meta.url));

/** One instant for all runs: what was cut off and done again is the same to the byte. */
process.env.SOURCE_DATE_EPOCH = '1767225600';

const parent = mkdtempSync(join(tmpdir(), 'clipfile-interruption-'));
after(() => rmSync(parent, { recursive: true, force: true }));

/** An archive of four articles with its site. */
export async function makeBuilt(): Promise<TestArchive> {
  const texts = ['The harbour story', 'The market story', 'The school story', 'The ferry story'];
  const archive = makeArchive(
    Object.fromEntries(texts.map((text, i) => [`${i}.txt`, articleText(text, `${i + 3} May 2021`)])),
  );
  await build(archive.root);
  return archive;
}

/** Everything that can happen to an archive between two builds, at once. */
export function changeAll({ write, read, recordOf, move, remove }: TestArchive): void {
  write('content/originals/new/4.txt', articleText('The bridge story', '9 July 2022'));
  write(
    'content/originals/1.txt',
    articleText('The market story, mended', '12 May 2021', ['A line was added later on.']),
  );
  const moved = recordOf('originals/2.txt');
  move(moved, 'content/articles/2001/moved.md');
  const corrected = recordOf('originals/0.txt');
  write(corrected, read(corrected).replace(/^headline: .*$/m, 'headline: By hand # mine'));
  const gone = recordOf('originals/3.txt');
  write(gone, read(gone).replace(/^added:/m, 'status: withdrawn\nreason: By order\nadded:'));
  remove('content/originals/3.txt');
  write('content/site.yml', 'title: Other News\n');
  write('public/assets/own.css', 'body { color: black }\n');
}

/** `clipfile build` in this process. */
export async function build(root: string): Promise<BuildOutcome> {
  return runBuild({ root, quiet: true, pathprefix: '/', output: '_site' });
}

/** What a build with faults came to. */
export interface Faulty {
  /** Calls that change the disk. */
  calls: Call[];
  /** What it threw, if it did. */
  error: Error | null;
  outcome: BuildOutcome | null;
  /** What it said on standard error. */
  said: string;
}

/** `clipfile build` with faults. */
export async function buildWith(faults: Faults): Promise<Faulty> {
  const { write } = process.stderr;
  let said = '';
  process.stderr.write = (text: string | Uint8Array) => {
    said += text;
    return true;
  };
  const { calls, remove } = installFaults(faults);
  try {
    const outcome = await build(faults.root);
    return { calls, error: null, outcome, said };
  } catch (error) {
    return { calls, error: error as Error, outcome: null, said };
  } finally {
    remove();
    process.stderr.write = write;
  }
}

/** A copy of an archive in a folder of its own. */
export function copyOf({ root }: TestArchive): string {
  const copy = mkdtempSync(join(parent, 'copy-'));
  mkdirSync(copy, { recursive: true });
  cpSync(root, copy, { recursive: true, preserveTimestamps: true });
  return copy;
}

/** SHA-256 of all records, originals and published files, by path; what programs keep for themselves apart. */
export function stateOf(root: string): Map<string, string> {
  return new Map([...hashFiles(root)].filter(([path]) => !path.startsWith('.cache/')));
}

/** Files with temporary names, and folders for them, wherever they are. */
export function leftovers(root: string): string[] {
  return [...hashFiles(root).keys()].filter((path) => /clipfile-(?:tmp|staging|journal)|\.journal/.test(path));
}

/** The command in a process of its own, with faults; the lines say how it ended. */
export function clipfile(args: readonly string[], faults?: Faults) {
  const run = spawnSync(process.execPath, argumentsOf(args, faults), { encoding: 'utf8', env: envOf(faults) });
  return { code: run.status, signal: run.signal, out: run.stdout, err: run.stderr };
}

/** Starts the command; gives how it ends. */
export function start(
  args: readonly string[],
  faults?: Faults,
): { ended: Promise<{ code: number | null; err: string }> } {
  const child = spawn(process.execPath, argumentsOf(args, faults), { env: envOf(faults) });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return { ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, err }))) };
}

function argumentsOf(args: readonly string[], faults: Faults | undefined): string[] {
  return [...(faults ? ['--import', 'tsx', '--import', HOOK] : []), BIN, ...args];
}

function envOf(faults: Faults | undefined): NodeJS.ProcessEnv {
  return faults ? { ...process.env, CLIPFILE_FAULTS: JSON.stringify(faults) } : process.env;
}
