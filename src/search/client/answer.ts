import { openSearch, type SearchEngine, type SearchHost } from '../engine.ts';

/** What a page can ask of the engine. */
export type Method = 'search' | 'surroundings' | 'explain' | 'cards' | 'rows' | 'references';

/** One question; of those that a newer one makes idle the greatest number counts. */
export interface Question {
  number: number;
  method: Method;
  args: unknown[];
}

/** What is said to a question. */
export type Answer = { number: number; result: unknown } | { number: number; error: string };

/** Methods of which only the latest question is worth an answer. */
export const LATEST_ONLY: ReadonlySet<Method> = new Set(['search', 'surroundings']);

/** Answers questions over the index of a host, which is opened with the first of them; `null` where a newer one came in. */
export function createAnswerer(host: SearchHost): (question: Question) => Promise<Answer | null> {
  let opening: Promise<SearchEngine> | null = null;
  const latest = new Map<Method, number>();
  const open = (): Promise<SearchEngine> => {
    opening ??= openSearch(host);
    return opening;
  };
  const isStale = ({ method, number }: Question) => LATEST_ONLY.has(method) && latest.get(method) !== number;
  const run = async (question: Question): Promise<Answer | null> => {
    const engine = await open();
    // Questions that came in meanwhile are seen first.
    await new Promise((resolve) => setTimeout(resolve));
    if (isStale(question)) return null;
    const method = engine[question.method] as (...args: unknown[]) => Promise<unknown>;
    return { number: question.number, result: await method(...question.args) };
  };
  return async (question) => {
    latest.set(question.method, question.number);
    try {
      return await run(question);
    } catch {
      // The site may have been published anew since the index was opened: its files have other names then.
      opening = null;
    }
    try {
      return await run(question);
    } catch (error) {
      opening = null;
      return { number: question.number, error: error instanceof Error ? error.message : String(error) };
    }
  };
}
