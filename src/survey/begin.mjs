// Begins to survey an archive, before the program is loaded: see `survey.ts`.
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';

/** Commands that look at all files of an archive, and whether at those of its site, too. */
const SURVEYED = { build: true, serve: true, ingest: false };

/** Size (bytes) of what the last ingest kept, of some 300 articles, from which on a thread takes less time than it saves. */
const WORTH = 200_000;

/**
 * Begins the survey of the archive that a command line names, in a thread; a no-op for one that needs none, or for a
 * small archive. Nobody checks the arguments here: of another archive than the run works on nothing is taken. The thread
 * keeps no process alive, and whatever becomes of it, the run does without.
 *
 * @param {string} script the thread's
 * @param {readonly string[]} args the command line without program and script
 * @param {number} [worth] from which size of what was kept
 */
export function beginSurvey(script, args, worth = WORTH) {
  const [command = ''] = args;
  if (!Object.hasOwn(SURVEYED, command) || availableParallelism() < 2) return;
  const root = resolve(optionOf(args, '--root') ?? '.');
  const kept = statSync(join(root, '.cache/ingest.json'), { throwIfNoEntry: false });
  if (kept === undefined || kept.size < worth) return;
  const isOutputAsked = SURVEYED[command] && !args.includes('--full');
  const output = isOutputAsked ? resolve(root, optionOf(args, '--output') ?? '_site') : null;
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const order = { root, output, signal };
  const worker = new Worker(script, {
    workerData: { ...order, port: port2 },
    transferList: [port2],
    // Neither those of this process, for instance its loaders, nor what it prints.
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  // The run does what the thread did not.
  worker.on('error', () => {});
  worker.unref();
  port1.unref();
  globalThis[Symbol.for('clipfile.survey')] = { ...order, port: port1, said: {} };
}

/** Value of an option, as `--name value` or `--name=value`. */
function optionOf(args, name) {
  const at = args.findIndex((one) => one === name || one.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return args[at] === name ? args[at + 1] : args[at].slice(name.length + 1);
}
