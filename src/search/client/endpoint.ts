import { openEndpoint } from '../endpoint/engine.ts';
import { postTo } from '../endpoint/post.ts';
import { createAnswerer } from './answer.ts';
import type { DiskGlobal } from './disk.ts';

const place = document.querySelector<HTMLElement>('[data-endpoint]');
if (place) {
  const { endpoint = '', title = '' } = place.dataset;
  const engine = openEndpoint(postTo(endpoint), title);
  (globalThis as unknown as DiskGlobal).clipfileAnswer = createAnswerer(async () => engine);
}
