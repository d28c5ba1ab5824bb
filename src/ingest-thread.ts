import { parentPort, workerData } from 'node:worker_threads';
import { type Batch, type BatchResult, type Order, type WorkerData, workOnAll } from './ingest-work.ts';

// What a thread of `ingest-pool.ts` does: it works on one batch of originals after the other, as it was last told to.
const { root } = workerData as WorkerData;
let order: Order = { work: 'study', context: {} };
parentPort?.on('message', (message: Order | Batch) => {
  if ('work' in message) order = message;
  else {
    const outcome = workOnAll(order.work, root, message.paths, order.context);
    parentPort?.postMessage({ number: message.number, ...outcome } satisfies BatchResult);
  }
});
