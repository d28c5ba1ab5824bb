import { parentPort, workerData } from 'node:worker_threads';
import { type Batch, type BatchResult, type WorkerData, workOn } from './ingest-work.ts';

// What a thread of `ingest-pool.ts` does: it works on one batch of originals after the other.
const { root, work, context } = workerData as WorkerData;
parentPort?.on('message', ({ number, paths }: Batch) => {
  const result: BatchResult = { number, results: [] };
  for (const path of paths) {
    try {
      result.results.push(workOn(work, root, path, context));
    } catch (error) {
      result.failure = { path, error };
      break;
    }
  }
  parentPort?.postMessage(result);
});
