// Apart from the answers: the page has no engine in it.

/** What a page can ask of the engine. */
export type Method = 'search' | 'passages' | 'surroundings' | 'explain' | 'cards' | 'rows' | 'references' | 'items';

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
