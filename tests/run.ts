// Runs every tests/**/*.test.ts with Node's test runner, compiled: Node 20 expands no globs itself.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from './compile.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = process.argv.slice(2);
const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => relative(root, join(root, 'tests', name)))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();
if (files.length === 0) {
  console.error('no test file matches');
  process.exit(1);
}
/** Room (bytes) that the tests' archives and sites may take at a time, with plenty to spare. */
const ROOM = 4 * 1024 ** 3;

/**
 * Makes the folder for all temporary files of the tests: in memory where the system has a place for that (Linux), since what
 * a test makes sure of on a real disk it has to wait for.
 */
function makeTemporary(): string {
  const memory = '/dev/shm';
  const hasRoom = process.env.TMPDIR === undefined && existsSync(memory) && freeAt(memory) > ROOM;
  return mkdtempSync(join(hasRoom ? memory : tmpdir(), 'clipfile-tests-'));
}

function freeAt(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Removes what runs that were cut off left there; none takes a day. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const left = join(folder, name);
    if (statSync(left).mtimeMs < Date.now() - 24 * 60 * 60 * 1000) rmSync(left, { recursive: true, force: true });
  }
}

const temporary = makeTemporary();
// Beside the packages, where they are found.
const cache = join(root, 'node_modules/.cache/clipfile/tests');
mkdirSync(cache, { recursive: true });
removeOld(cache);
const compiled = mkdtempSync(join(cache, 'run-'));
const [seed = '', ...tests] = await compile(root, ['tests/seed.ts', ...files], compiled);
const run = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    '--import',
    pathToFileURL(seed).href,
    '--test',
    '--test-reporter=spec',
    '--test-concurrency=2',
    ...tests,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, TMPDIR: temporary } },
);
for (const folder of [temporary, compiled]) rmSync(folder, { recursive: true, force: true });
process.exit(run.status ?? 1);
