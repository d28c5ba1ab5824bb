import { openSearch } from '../engine.ts';
import { createAnswerer } from './answer.ts';
import { hostOfScripts } from './script-host.ts';

/** Where the page finds what this script gives it. */
export interface DiskGlobal {
  clipfileAnswer: ReturnType<typeof createAnswerer>;
}

// `currentScript` is there only while the script is first run.
if (document.currentScript instanceof HTMLScriptElement) {
  const host = hostOfScripts(new URL('.', document.currentScript.src));
  (globalThis as unknown as DiskGlobal).clipfileAnswer = createAnswerer(() => openSearch(host));
}
