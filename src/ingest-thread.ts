import { parentPort, workerData } from 'node:worker_threads';
import { type Batch, type BatchResult, type Order, type WorkerData, workOn } from './ingest-work.ts';

// What a thread of `ingest-pool.ts` does: it works on one batch of originals after the other, as it was last told to.
const { root } = workerData as WorkerData;
let order: Order = { work: 'study', context: {} };
parentPort?.on('message', (message: Order | Batch) => {
  if ('work' in message) order = message;
  else parentPort?.postMessage(workOnBatch(message));
});

function workOnBatch({ number, paths }: Batch): BatchResult {
  const result: BatchResult = { number, results: [] };
  for (const path of paths) {
    try {
      result.results.push(workOn(order.work, root, path, order.context));
    } catch (error) {
      result.failure = { path, error };
      break;
    }
  }
  return result;
}
