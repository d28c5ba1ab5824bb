import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { BATCH } from './ingest-batch.ts';
import { failureAt } from './ingest-failure.ts';
import type { Batch, BatchResult, Order, Works } from './ingest-work.ts';
import type { ExtractionContext } from './model.ts';
import { keepHeapSmall } from './site/memory.ts';

const PROGRAM = fileURLToPath(new URL('./ingest-worker.mjs', import.meta.url));

/** Fewer originals are read before the processes for them would have started. */
export const WORTH_PROCESSES = 400;

/** Batches that a process has before it: one at work, one waiting. More would only take memory. */
const AHEAD = 2;

/** What a process may hold at most (MB), for an original of the largest size; and a half of what is new, which eight articles fill. */
const LIMITS = ['--max-old-space-size=1536', '--max-semi-space-size=16'];

/** Those who work on originals: child processes, or, for few originals, the one that asks. */
export interface Readers {
  /**
   * Works on originals and gives the results in the order of `paths`: the same as `workHere`, sooner. Memory does not grow
   * with the number of originals. One kind of work has to be at its end before another begins. Throws, naming the
   * original, when the program fails on one.
   */
  work: <Work extends keyof Works>(
    work: Work,
    paths: readonly string[],
    context: ExtractionContext,
  ) => AsyncGenerator<Works[Work]>;
  close: () => Promise<void>;
}

/**
 * Opens readers for up to `most` originals of an archive, to be closed when all is done. `processes` is their number:
 * by default all cores, and none for few originals.
 */
export function openReaders(root: string, most: number, processes?: number): Readers {
  const count = processes ?? (most < WORTH_PROCESSES ? 0 : availableParallelism());
  const size = Math.min(count, Math.ceil(most / BATCH));
  const pool = size === 0 ? null : openPool(size, root);
  return {
    work: (work, paths, context) =>
      pool === null ? hereLater(work, paths, { root, context }) : workInPool(pool, work, paths, context),
    close: async () => pool?.close(),
  };
}

async function* hereLater<Work extends keyof Works>(
  work: Work,
  paths: readonly string[],
  place: { root: string; context: ExtractionContext },
): AsyncGenerator<Works[Work]> {
  // All that extraction knows is large, and most commands meet no new original.
  const { workHere } = await import('./ingest-work.ts');
  yield* workHere(work, paths, place);
}

async function* workInPool<Work extends keyof Works>(
  pool: Pool,
  work: Work,
  paths: readonly string[],
  context: ExtractionContext,
): AsyncGenerator<Works[Work]> {
  pool.order({ work, context });
  const batches = Math.ceil(paths.length / BATCH);
  const pending: Promise<BatchResult>[] = [];
  let sent = 0;
  for (let number = 0; number < batches; number++) {
    for (; sent < batches && sent < number + pool.size * AHEAD; sent++)
      pending.push(pool.send({ number: sent, paths: paths.slice(sent * BATCH, (sent + 1) * BATCH) }));
    const result = await pending.shift();
    yield* (result?.results ?? []) as Works[Work][];
    if (result?.failure) throw failureAt(result.failure.path, result.failure.error);
  }
}

interface Pool {
  size: number;
  order: (order: Order) => void;
  send: (batch: Batch) => Promise<BatchResult>;
  close: () => Promise<void>;
}

function openPool(size: number, root: string): Pool {
  keepHeapSmall();
  const waiting = new Map<number, { resolve: (result: BatchResult) => void; reject: (error: Error) => void }>();
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const children = Array.from({ length: size }, () => {
    const child = fork(PROGRAM, [root], {
      execArgv: LIMITS,
      stdio: ['ignore', 2, 2, 'ipc'],
      // Messages hold maps.
      serialization: 'advanced',
    });
    child.on('message', (message) => {
      const result = message as BatchResult;
      waiting.get(result.number)?.resolve(result);
      waiting.delete(result.number);
    });
    const ended = new Promise<void>((resolve) => {
      child.on('error', (error) => {
        fail(error);
        // Without a number it never began.
        if (child.pid === undefined) resolve();
      });
      child.on('exit', (code, signal) => {
        const how = signal === null ? `code ${code}` : `signal ${signal}`;
        fail(new Error(`a process that reads originals ended too early (${how})`));
        resolve();
      });
    });
    return { child, ended };
  });
  return {
    size,
    order: (order) => {
      for (const { child } of children) child.send(order);
    },
    send: (batch) => {
      const promise = new Promise<BatchResult>((resolve, reject) => waiting.set(batch.number, { resolve, reject }));
      // One that fails while an earlier one is waited for is told of when its turn comes.
      promise.catch(() => {});
      children[batch.number % size]?.child.send(batch);
      return promise;
    },
    close: async () => {
      // One that is done keeps what it has compiled; one that is at work would go on.
      const isAtWork = waiting.size > 0;
      waiting.clear();
      for (const { child } of children) {
        if (isAtWork) child.kill('SIGKILL');
        else if (child.connected) child.disconnect();
      }
      await Promise.all(children.map(({ ended }) => ended));
    },
  };
}
