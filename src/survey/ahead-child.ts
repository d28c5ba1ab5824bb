import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ExtractedAhead } from './ahead.ts';

const PROGRAM = fileURLToPath(new URL('../ingest-worker.mjs', import.meta.url));

/** Has a child process extract originals; gives what came of it, `null` when it failed or ended before. */
export function extractInChild(root: string, paths: readonly string[]): Promise<ExtractedAhead | null> {
  return new Promise((resolve) => {
    // What it has to say against an original the run will say: it reads that one itself.
    const child = fork(PROGRAM, [root], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    child.on('message', (message) => {
      resolve(message as ExtractedAhead | null);
      child.disconnect();
    });
    child.on('error', () => resolve(null));
    child.on('exit', () => resolve(null));
    child.send({ ahead: paths });
  });
}
