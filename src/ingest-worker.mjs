// A thread of `ingest-pool.ts`: lets Node read TypeScript in it, as `bin.mjs` does for the command line.
import { register } from 'tsx/esm/api';

register();
await import('./ingest-thread.ts');
