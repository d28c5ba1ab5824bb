import type { Answered, AnsweredInOrder, ReferenceList, ResultRow, ResultTable, WholeResult } from './engine.ts';
import type { OpenArchive } from './open-index.ts';
import { placeOf, textOf } from './show.ts';

/** Articles after which others have the thread. */
const AT_ONCE = 200;

interface Source {
  archive: OpenArchive;
  pause: () => Promise<void>;
}

/** Results by number as they may be kept elsewhere. */
export function listItems(articles: readonly number[], { index, isSaid }: Answered): Promise<WholeResult[]> {
  const itemOf = async (article: number): Promise<WholeResult> => {
    const { segment, own } = placeOf(article, index);
    if (isSaid) return { ...(await segment.card(own)), text: await textOf(article, index), reference: null };
    const [card, reference] = await segment.listed(own);
    return { ...card, text: null, reference };
  };
  return Promise.all(articles.map(itemOf));
}

/** Paths of originals, or `null`. */
export function listOriginals(articles: readonly number[], { index }: Answered): Promise<(string | null)[]> {
  return Promise.all(
    articles.map((article) => {
      const { segment, own } = placeOf(article, index);
      return segment.original(own);
    }),
  );
}

/** All results, copies included, in their order; of statements with their words. */
export async function listRows(
  { index, matches, isSaid, shown }: AnsweredInOrder,
  { archive, pause }: Source,
): Promise<ResultTable> {
  const rows: ResultRow[] = [];
  for (const article of shown) {
    const score = matches.scores[article] ?? 0;
    const { segment, own } = placeOf(article, index);
    if (isSaid) rows.push({ ...(await segment.card(own)), score, text: await segment.text(own) });
    else rows.push({ ...(await segment.listed(own))[0], score, text: null });
    if (rows.length % AT_ONCE === 0) await pause();
  }
  return { rows, fingerprint: archive.fingerprint };
}

/** All articles found, for references; not for statements. */
export async function listReferences(
  { index, isSaid, shown }: AnsweredInOrder,
  { archive, pause }: Source,
): Promise<ReferenceList> {
  if (isSaid) throw new Error('references are of articles, not of statements');
  const articles: ReferenceList['articles'] = [];
  for (const article of shown) {
    const { segment, own } = placeOf(article, index);
    const [card, reference] = await segment.listed(own);
    articles.push({ ...card, reference });
    if (articles.length % AT_ONCE === 0) await pause();
  }
  return { articles, title: archive.title, fingerprint: archive.fingerprint };
}
