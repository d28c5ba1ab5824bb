// A child process of `site/children.ts`.
import { runPart } from './bundle.mjs';

await runPart('site-child');
