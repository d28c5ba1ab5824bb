import type { FoundArticles, SearchOptions } from '../engine.ts';

/** What the page asks the worker; the greatest number is the latest question. */
export interface Question {
  number: number;
  query: string;
  options: SearchOptions;
}

/** What the worker says to a question. */
export type Answer = { number: number; found: FoundArticles } | { number: number; error: string };

/** Asks one question; a newer one cancels those still open, whose answer is then `null`. Rejects when the search fails. */
export type Ask = (query: string, options: SearchOptions) => Promise<FoundArticles | null>;

/** Starts the worker that holds the index. */
export function startWorker(url: URL): Ask {
  const worker = new Worker(url);
  let last = 0;
  let settle: ((answer: Answer | null) => void) | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.number === last) settle?.(data);
  });
  let broken: string | null = null;
  worker.addEventListener('error', (event) => {
    broken = event.message || 'its script did not load';
    settle?.({ number: last, error: broken });
  });
  return async (query, options) => {
    settle?.(null);
    if (broken !== null) throw new Error(broken);
    last += 1;
    const waiting = new Promise<Answer | null>((resolve) => {
      settle = resolve;
    });
    worker.postMessage({ number: last, query, options } satisfies Question);
    const answer = await waiting;
    if (answer && 'error' in answer) throw new Error(answer.error);
    return answer?.found ?? null;
  };
}
