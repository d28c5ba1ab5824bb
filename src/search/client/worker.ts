import { openSearch, type SearchEngine } from '../engine.ts';
import type { Answer, Question } from './remote.ts';
import { hostOfServer } from './server-host.ts';

const host = hostOfServer(new URL('.', self.location.href));
let opening: Promise<SearchEngine> | null = null;
let latest = 0;

/** Opens the index once; after a failure the next question tries again. */
function open(): Promise<SearchEngine> {
  opening ??= openSearch(host).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function answer({ number, query, options }: Question): Promise<Answer | null> {
  try {
    const engine = await open();
    // Questions that came in meanwhile are seen first: only the last one is worth an answer.
    await new Promise((resolve) => setTimeout(resolve));
    if (number !== latest) return null;
    return { number, found: await engine.search(query, options) };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  latest = data.number;
  const message = await answer(data);
  if (message) self.postMessage(message);
});
