// Runs every tests/**/*.test.ts with Node's test runner: Node 20 expands no globs itself.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

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

const temporary = makeTemporary();
const run = spawnSync(
  process.execPath,
  [
    '--import',
    'tsx',
    '--import',
    './tests/seed.ts',
    '--test',
    '--test-reporter=spec',
    '--test-concurrency=2',
    ...files,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, TMPDIR: temporary } },
);
rmSync(temporary, { recursive: true, force: true });
process.exit(run.status ?? 1);
