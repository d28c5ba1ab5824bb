import { type Batch, type BatchResult, type Order, workOnAll } from './ingest-work.ts';
import { keepHeapSmall } from './site/memory.ts';

// What a child process of `ingest-pool.ts` does: it works on one batch of originals after the other, as it was last told to.

/** What is in use is small, but collected often: with a quarter, which other processes have, an article costs a third more. */
const GROWTH = 100;

// The one that it works for is done, or gone.
process.on('disconnect', () => process.exit());

keepHeapSmall(GROWTH);
const [root = ''] = process.argv.slice(2);
let order: Order = { work: 'study', context: {} };
process.on('message', (message: Order | Batch) => {
  if ('work' in message) order = message;
  else {
    const outcome = workOnAll(order.work, root, message.paths, order.context);
    process.send?.({ number: message.number, ...outcome } satisfies BatchResult, (error) => {
      if (error) process.exit(1);
    });
  }
});
