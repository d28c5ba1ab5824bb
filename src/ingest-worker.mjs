// A child process of `ingest-pool.ts`.
import { runPart } from './bundle.mjs';

await runPart('ingest-child');
