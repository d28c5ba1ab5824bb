import type { SearchEngine } from '../engine.ts';
import { type Answer, LATEST_ONLY, type Method, type Question } from './questions.ts';

/** Answers questions with an engine that is opened with the first of them; `null` where a newer one came in. */
export function createAnswerer(
  openEngine: () => Promise<SearchEngine>,
): (question: Question) => Promise<Answer | null> {
  let opening: Promise<SearchEngine> | null = null;
  const latest = new Map<Method, number>();
  const open = (): Promise<SearchEngine> => {
    opening ??= openEngine();
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
