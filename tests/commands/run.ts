import { AsyncLocalStorage } from 'node:async_hooks';
import { runProgram } from '../../src/program.ts';

/** What a run of the command line came to. */
export interface Run {
  code: number | string;
  out: string;
  err: string;
}

/** Set while a run goes on, in all that it calls. */
const present = new AsyncLocalStorage<Run>();

/**
 * The command line in this process: starting one takes longer than most commands. Paths are from the working folder. What
 * Node's test runner writes meanwhile, of tests before, goes its way.
 */
export async function runHere(args: readonly string[]): Promise<Run> {
  const run: Run = { code: 0, out: '', err: '' };
  const code = process.exitCode;
  const stop = (['out', 'err'] as const).map(listen);
  process.exitCode = undefined;
  try {
    await present.run(run, () => runProgram(args));
    run.code = process.exitCode ?? 0;
    return run;
  } finally {
    for (const one of stop) one();
    process.exitCode = code;
  }
}

/** Keeps what the present run writes to a stream; returns what ends this. */
function listen(to: 'out' | 'err'): () => void {
  const stream = to === 'out' ? process.stdout : process.stderr;
  const { write } = stream;
  stream.write = (text: string | Uint8Array) => {
    const run = present.getStore();
    if (run === undefined) return write.call(stream, text);
    run[to] += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  };
  return () => {
    stream.write = write;
  };
}
