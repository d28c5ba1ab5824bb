// A child process of `site/children.ts`: loads the program as `bin.mjs` does for the command line.
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleProgram } from './bundle.mjs';

const bundle = await bundleProgram();
if (bundle === null) (await import('tsx/esm/api')).register();
await import(bundle === null ? './site-child.ts' : pathToFileURL(join(dirname(bundle), 'site-child.js')).href);
