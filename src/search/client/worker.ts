import { openSearch } from '../engine.ts';
import { noticesIn } from '../notices.ts';
import { createAnswerer } from './answer.ts';
import { LOCALE, NOTICES } from './interface.ts';
import type { Question } from './questions.ts';
import { hostOfServer } from './server-host.ts';

const host = hostOfServer(new URL('.', self.location.href));
const answer = createAnswerer(() => openSearch(host, noticesIn(NOTICES, LOCALE)));

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const message = await answer(data);
  if (message) self.postMessage(message);
});
