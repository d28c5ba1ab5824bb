import type { SearchEngine } from '../engine.ts';
import type { DiskGlobal } from './disk.ts';
import { type Answer, LATEST_ONLY, type Method, type Question } from './questions.ts';
import { runScript } from './script-host.ts';

/**
 * Asks the engine. A newer search cancels one that is still open, whose answer is then `null`. Rejects when the search
 * fails.
 */
export type Ask = <M extends Method>(
  method: M,
  ...args: Parameters<SearchEngine[M]>
) => Promise<Awaited<ReturnType<SearchEngine[M]>> | null>;

/** Sends a question and gives its answer; `null` when a newer one made it idle. */
type Send = (question: Question) => Promise<Answer | null>;

/**
 * Starts the worker that holds the index; on a disk, where there are no workers, the engine runs in the page. Where the page
 * names an endpoint (`data-endpoint` of its form), that is asked instead; from a disk it cannot be.
 */
export function startEngine(folder: URL): Ask {
  const isOnDisk = folder.protocol === 'file:';
  const send = isOnDisk
    ? startHere(new URL('disk.js', folder))
    : isAskedElsewhere()
      ? startHere(new URL('endpoint.js', folder))
      : // The same file as the page's: it is there already.
        startWorker(new URL('client.js', folder));
  const open = new Map<Method, () => void>();
  let last = 0;
  return async (method, ...args) => {
    const number = ++last;
    open.get(method)?.();
    const cancelled = new Promise<null>((resolve) => {
      if (LATEST_ONLY.has(method)) open.set(method, () => resolve(null));
    });
    const answer = await Promise.race([send({ number, method, args }), cancelled]);
    if (answer && 'error' in answer) throw new Error(answer.error);
    return (answer?.result ?? null) as never;
  };
}

/** Does this page ask a search server, which explains nothing? */
export function isAskedElsewhere(): boolean {
  return location.protocol !== 'file:' && document.querySelector('[data-endpoint]') !== null;
}

function startWorker(address: URL): Send {
  const worker = new Worker(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  let broken: string | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', (event) => {
    broken = event.message || 'its script did not load';
    for (const [number, settle] of waiting) settle({ number, error: broken });
    waiting.clear();
  });
  return (question) => {
    const { number, method } = question;
    if (broken !== null) return Promise.resolve({ number, error: broken });
    return new Promise((resolve) => {
      waiting.set(number, (answer) => resolve(answer));
      if (LATEST_ONLY.has(method)) for (const old of waiting.keys()) if (old < number - 50) waiting.delete(old);
      worker.postMessage(question);
    });
  };
}

/** Runs the engine that a script holds in the page itself. */
function startHere(script: URL): Send {
  const loading = runScript(script);
  return async (question) => {
    await loading;
    return (globalThis as unknown as DiskGlobal).clipfileAnswer(question);
  };
}
