import type { PhraseWord } from '../query.ts';
import type { FieldPostings, Postings } from './postings.ts';
import type { Term } from './score.ts';
import type { Segment } from './segment.ts';

/**
 * Keeps of the terms of a phrase only the postings of the fields in which the phrase stands. `words` gives of each word of
 * the phrase the terms that it stands for, with their postings; the frequencies stay those of the whole index.
 */
export async function findPhrase(
  phrase: readonly PhraseWord[],
  words: readonly (readonly Term[])[],
  options: { fields: readonly number[]; segments: readonly Segment[] },
): Promise<Term[]> {
  const { fields, segments } = options;
  const starts = await Promise.all(
    segments.map((segment, s) => {
      const own = words.map((terms) => terms.flatMap(({ postings }) => postings[s] ?? []));
      return findInSegment(phrase, own, fields, segment);
    }),
  );
  const terms = new Map(words.flat().map((term) => [term.term, term]));
  return [...terms.values()].map((term) => ({
    ...term,
    postings: term.postings.map((postings, s) => postings && keepArticles(postings, starts[s] ?? new Map())),
  }));
}

type ByField = ReadonlyMap<number, ReadonlySet<number>>;

async function findInSegment(
  phrase: readonly PhraseWord[],
  words: readonly (readonly Postings[])[],
  fields: readonly number[],
  segment: Segment,
): Promise<ByField> {
  const found = new Map<number, Set<number>>();
  const wanted = fields.filter((field) => words.every((one) => one.some((postings) => postings.fields[field])));
  if (wanted.length === 0) return found;
  const all = [...new Set(words.flat())];
  const positions = new Map(
    await Promise.all(all.map(async (postings) => [postings, await segment.positions(postings)] as const)),
  );
  for (const field of wanted) {
    const places = words.map((one) => placesByArticle(one, field, positions));
    const [first, ...others] = places;
    const own = new Set<number>();
    for (const [article, starts] of first ?? []) {
      const rest = others.map((word) => word.get(article));
      const isThere = starts.some((start) =>
        rest.every((spots, i) => spots?.includes(start + (phrase[i + 1]?.at ?? 0))),
      );
      if (isThere) own.add(article);
    }
    if (own.size > 0) found.set(field, own);
  }
  return found;
}

function placesByArticle(
  terms: readonly Postings[],
  field: number,
  positions: ReadonlyMap<Postings, (Int32Array[] | null)[]>,
): Map<number, number[]> {
  const byArticle = new Map<number, number[]>();
  for (const postings of terms) {
    postings.fields[field]?.articles.forEach((article, i) => {
      const own = [...(positions.get(postings)?.[field]?.[i] ?? [])];
      byArticle.set(article, [...(byArticle.get(article) ?? []), ...own]);
    });
  }
  return byArticle;
}

function keepArticles(postings: Postings, byField: ByField): Postings | null {
  const fields = postings.fields.map((own, field) => own && keepIn(own, byField.get(field)));
  return fields.some((field) => field !== null) ? { ...postings, fields } : null;
}

function keepIn({ articles, times, lengths }: FieldPostings, wanted: ReadonlySet<number> | undefined) {
  const kept = wanted ? [...articles.keys()].filter((i) => wanted.has(articles[i] as number)) : [];
  if (kept.length === 0) return null;
  const pick = (numbers: Int32Array) => Int32Array.from(kept, (i) => numbers[i] as number);
  return { articles: pick(articles), times: pick(times), lengths: lengths && pick(lengths) };
}
