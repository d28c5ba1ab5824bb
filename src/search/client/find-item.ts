import type { BasketItem } from '../../basket/store.ts';
import type { SearchRequest } from '../engine.ts';
import { readWords } from '../words.ts';
import type { Ask } from './remote.ts';

/** Words of a statement by which its article is looked up. */
const WORDS = 24;

/** A result as the basket takes it, or `null` where it is not there. */
export async function findItem(article: number, request: SearchRequest, ask: Ask): Promise<BasketItem | null> {
  const [item] = (await ask('items', request, [article])) ?? [];
  if (item === undefined) return null;
  const reference = item.reference ?? (item.text === null ? null : await findReference(item.id, item.text, ask));
  return { ...item, reference, note: '' };
}

/** The index of statements knows no bylines and agencies: those are asked of the article, which has all the words. */
async function findReference(id: string, text: string, ask: Ask): Promise<BasketItem['reference']> {
  const words = readWords(text).slice(0, WORDS);
  const query = words.map(({ word }) => word).join(' ');
  const list = await ask('references', { query, isAll: true });
  return list?.articles.find((one) => one.id === id.split('#')[0])?.reference ?? null;
}
