import { createAnswerer, type Question } from './answer.ts';
import { hostOfServer } from './server-host.ts';

const answer = createAnswerer(hostOfServer(new URL('.', self.location.href)));

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const message = await answer(data);
  if (message) self.postMessage(message);
});
