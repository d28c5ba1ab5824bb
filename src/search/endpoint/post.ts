import type { Response } from './answer.ts';
import type { Post } from './engine.ts';

/** Asks the `_search` of the index at an address, and of the one beside it that has the statements: `…/clipfile-statements`. */
export function postTo(endpoint: string): Post {
  return async (index, body) => {
    const address = `${endpoint}${index === 'statements' ? '-statements' : ''}/_search`;
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw new Error(`the search server says ${response.status} ${response.statusText}`.trim());
    return (await response.json()) as Response;
  };
}
