#!/usr/bin/env node
// The installed command.
import { runPart } from './bundle.mjs';

await runPart('cli');
