import type { FoundArticle, Passage, SearchRequest } from '../engine.ts';
import { wait } from './parts.ts';
import type { Ask } from './remote.ts';

/** Results whose texts come with the page: about as many as a screen shows at first. */
const FIRST = 5;

/** Asks for what results show of their texts when readers get to them: the texts are most of what a search loads. */
export function createPassages(ask: Ask) {
  let observer: IntersectionObserver | null = null;
  return {
    /** Gives the first hits their passages, unless these take more than so many milliseconds. */
    begin: async (hits: readonly FoundArticle[], request: SearchRequest, patience: number): Promise<FoundArticle[]> => {
      const first = hits.slice(0, FIRST).filter(({ snippets }) => snippets === null);
      if (first.length === 0) return [...hits];
      const numbers = first.map(({ article }) => article);
      const passages = await Promise.race([ask('passages', request, numbers), wait(patience)]);
      return hits.map((hit) => ({ ...hit, ...(passages || null)?.[numbers.indexOf(hit.article)] }));
    },
    /** Fills results when they are about to be seen, by the elements that are to be filled. */
    watch: (places: ReadonlyMap<Element, Place>, request: SearchRequest, fail: (error: unknown) => void): void => {
      observer?.disconnect();
      const own = new IntersectionObserver(
        (entries) => {
          const seen = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
          for (const element of seen) own.unobserve(element);
          const wanted = seen.flatMap((element) => places.get(element) ?? []);
          if (wanted.length > 0) fillPlaces(wanted, request, ask).catch(fail);
        },
        { rootMargin: '50% 0px' },
      );
      for (const element of places.keys()) own.observe(element);
      observer = own;
    },
  };
}

/** A result that waits for its passage. */
export interface Place {
  article: number;
  fill: (passage: Passage) => void;
}

async function fillPlaces(places: readonly Place[], request: SearchRequest, ask: Ask): Promise<void> {
  // One by one: whoever waits for one text is not to wait for all.
  await Promise.all(
    places.map(async ({ article, fill }) => {
      const [passage] = (await ask('passages', request, [article])) ?? [];
      if (passage) fill(passage);
    }),
  );
}
