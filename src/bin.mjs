#!/usr/bin/env node
// The installed command: loads the bundled command line, or lets Node read the TypeScript files one by one.
import { pathToFileURL } from 'node:url';
import { bundleProgram } from './bundle.mjs';

const bundle = await bundleProgram();
if (bundle === null) (await import('tsx/esm/api')).register();
await import(bundle === null ? './cli.ts' : pathToFileURL(bundle).href);
