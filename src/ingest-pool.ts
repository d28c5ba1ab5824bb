import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { BATCH } from './ingest-batch.ts';
import { failureAt } from './ingest-failure.ts';
import type { Batch, BatchResult, Order, WorkerData, Works } from './ingest-work.ts';
import type { ExtractionContext } from './model.ts';
import { keepHeapSmall } from './site/memory.ts';

/** Fewer originals are read before the threads for them would have started. */
export const WORTH_THREADS = 400;

/** Batches that a thread has before it: one at work, one waiting. More would only take memory. */
const AHEAD = 2;

/**
 * What a thread may hold at most, for an original of the largest size. By it Node also chooses how far memory may grow
 * before it is cleared: from 2,048 MB on to four times what is in use, here to less than twice.
 */
const LIMITS = { maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 16 };

/** Those who work on originals: threads, or, for few originals, the one that asks. */
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
 * Opens readers for up to `most` originals of an archive, to be closed when all is done. `threads` is their number: by
 * default all cores, and none for few originals.
 */
export function openReaders(root: string, most: number, threads?: number): Readers {
  const count = threads ?? (most < WORTH_THREADS ? 0 : availableParallelism());
  const size = Math.min(count, Math.ceil(most / BATCH));
  const pool = size === 0 ? null : openPool(size, { root });
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

function openPool(size: number, workerData: WorkerData): Pool {
  keepHeapSmall();
  const waiting = new Map<number, { resolve: (result: BatchResult) => void; reject: (error: Error) => void }>();
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const workers = Array.from({ length: size }, () => {
    const worker = new Worker(new URL('./ingest-worker.mjs', import.meta.url), {
      workerData,
      execArgv: [],
      resourceLimits: LIMITS,
    });
    worker.on('message', (result: BatchResult) => {
      waiting.get(result.number)?.resolve(result);
      waiting.delete(result.number);
    });
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`a thread that reads originals ended too early, with code ${code}`)));
    return worker;
  });
  return {
    size,
    order: (order) => {
      for (const worker of workers) worker.postMessage(order);
    },
    send: (batch) => {
      const promise = new Promise<BatchResult>((resolve, reject) => waiting.set(batch.number, { resolve, reject }));
      // One that fails while an earlier one is waited for is told of when its turn comes.
      promise.catch(() => {});
      workers[batch.number % size]?.postMessage(batch);
      return promise;
    },
    close: async () => {
      waiting.clear();
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
