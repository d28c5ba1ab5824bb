import { openSearch } from '../engine.ts';
import { createAnswerer } from './answer.ts';
import type { Question } from './questions.ts';
import { hostOfServer } from './server-host.ts';

const host = hostOfServer(new URL('.', self.location.href));
const answer = createAnswerer(() => openSearch(host));

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const message = await answer(data);
  if (message) self.postMessage(message);
});
