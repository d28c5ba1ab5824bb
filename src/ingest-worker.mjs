// A thread of `ingest-pool.ts`.
import { runPart } from './bundle.mjs';

await runPart('ingest-thread');
