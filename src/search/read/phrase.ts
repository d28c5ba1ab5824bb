import type { PhraseWord } from '../query-plan.ts';
import type { FieldPostings, Postings } from './postings.ts';
import type { Term } from './score.ts';
import type { Segment } from './segment.ts';

/**
 * Keeps of the terms of a phrase only the postings of the fields in which the phrase stands, in the terms of the article's
 * own language. `known` has all terms of the phrase that there are; their frequencies stay those of the whole index.
 */
export async function findPhrase(
  phrase: readonly PhraseWord[],
  known: ReadonlyMap<string, Term>,
  { fields, segments }: { fields: readonly number[]; segments: readonly Segment[] },
): Promise<Term[]> {
  const places = await Promise.all(
    segments.map((segment, s) => {
      const own = new Map([...known].flatMap(([term, { postings }]) => (postings[s] ? [[term, postings[s]]] : [])));
      return findInSegment(phrase, own, { fields, segment });
    }),
  );
  return [...known.values()].map((term) => ({
    ...term,
    postings: term.postings.map((postings, s) => postings && keepArticles(postings, places[s] ?? new Map())),
  }));
}

/** Articles by field. */
type ByField = ReadonlyMap<number, ReadonlySet<number>>;

/** A word of a phrase in one language. */
interface Part {
  at: number;
  postings: Postings;
}

async function findInSegment(
  phrase: readonly PhraseWord[],
  known: ReadonlyMap<string, Postings>,
  { fields, segment }: { fields: readonly number[]; segment: Segment },
): Promise<ByField> {
  const found = new Map<number, Set<number>>();
  const byArticle = await segment.articleStemmers();
  for (const [number, name] of segment.stemmers.entries()) {
    const parts = partsIn(name, phrase, known);
    if (parts === null) continue;
    const wanted = articlesOfAll(parts, fields);
    if (wanted.size === 0) continue;
    const positions = await Promise.all(parts.map(({ postings }) => segment.positions(postings, wanted)));
    for (const field of fields) {
      const places = parts.map(({ postings }, i) => placesByArticle(postings, field, positions[i] ?? []));
      const own = found.get(field) ?? new Set<number>();
      for (const [article, starts] of places[0] ?? []) {
        if (byArticle !== null && byArticle[article] !== number) continue;
        const all = places.map((one) => one.get(article));
        const isThere = starts.some((start) =>
          parts.every(({ at }, i) => all[i]?.includes(start + at - (parts[0]?.at ?? 0))),
        );
        if (isThere) own.add(article);
      }
      found.set(field, own);
    }
  }
  return found;
}

/** The articles that have all the words in one of the fields. */
function articlesOfAll(parts: readonly Part[], fields: readonly number[]): Set<number> {
  const all = new Set<number>();
  for (const field of fields) {
    const lists = parts.map(({ postings }) => postings.fields[field]?.articles ?? new Int32Array(0));
    const [first = new Int32Array(0), ...others] = lists.sort((a, b) => a.length - b.length);
    const sets = others.map((list) => new Set(list));
    for (const article of first) if (sets.every((set) => set.has(article))) all.add(article);
  }
  return all;
}

/** The words to look for in articles of a language; `null` where one is not in the index, or all are too common. */
function partsIn(name: string, phrase: readonly PhraseWord[], known: ReadonlyMap<string, Postings>): Part[] | null {
  const parts: Part[] = [];
  for (const { terms, at } of phrase) {
    const term = terms.get(name) ?? null;
    if (term === null) continue;
    const postings = known.get(term);
    if (!postings) return null;
    parts.push({ at, postings });
  }
  return parts.length === 0 ? null : parts;
}

function placesByArticle(
  postings: Postings,
  field: number,
  positions: readonly (Int32Array[] | null)[],
): Map<number, Int32Array> {
  const own = postings.fields[field]?.articles ?? new Int32Array(0);
  return new Map(Array.from(own, (article, i) => [article, positions[field]?.[i] ?? new Int32Array(0)]));
}

function keepArticles(postings: Postings, byField: ByField): Postings | null {
  const fields = postings.fields.map((own, field) => own && keepIn(own, byField.get(field)));
  return fields.some((field) => field !== null) ? { ...postings, fields } : null;
}

function keepIn({ articles, times, lengths }: FieldPostings, wanted: ReadonlySet<number> | undefined) {
  const kept = wanted ? [...articles.keys()].filter((i) => wanted.has(articles[i] as number)) : [];
  if (kept.length === 0) return null;
  const pick = (numbers: Int32Array) => Int32Array.from(kept, (i) => numbers[i] as number);
  return { articles: pick(articles), times: pick(times), lengths: pick(lengths) };
}
