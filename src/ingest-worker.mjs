// A thread of `ingest-pool.ts`: loads the program as `bin.mjs` does for the command line.
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleProgram } from './bundle.mjs';

const bundle = await bundleProgram();
if (bundle === null) (await import('tsx/esm/api')).register();
await import(bundle === null ? './ingest-thread.ts' : pathToFileURL(join(dirname(bundle), 'ingest-thread.js')).href);
