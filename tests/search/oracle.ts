import lunr from 'lunr';
import type { PublicRecord } from '../../src/model.ts';
import { readFields } from '../../src/search/build/fields.ts';
import { stemmersFor } from '../../src/search/load-stemmers.ts';
import { readPlainText } from '../../src/search/plain-text.ts';
import type { Clause, SearchPlan } from '../../src/search/query.ts';
import { B, FIELDS, K1, termsOf } from '../../src/search/schema.ts';
import { languagesOf } from '../../src/search/stemmer-names.ts';

/** What Lunr finds: the article's place among the records, and its score; best first. */
export type Found = [article: number, score: number][];

/** The same articles in Lunr's own index, with our fields, boosts and terms; the references are the places of the records. */
export function buildOracle(records: readonly PublicRecord[]): lunr.Index {
  const builder = new lunr.Builder();
  const stemmers = stemmersFor(languagesOf(records));
  let language: string | null = null;
  const exact = new Set<string>(FIELDS.flatMap(({ name, isExact }) => (isExact ? [name] : [])));
  const tokenize = (text?: string | object | object[] | null, { fields = [] }: { fields?: readonly string[] } = {}) => {
    const isExact = fields.some((field) => exact.has(field));
    const terms = isExact ? String(text ?? '').split(' ') : termsOf(String(text ?? ''), language, stemmers);
    return terms.map((term) => new lunr.Token(term, {}));
  };
  builder.tokenizer = Object.assign(tokenize, { separator: lunr.tokenizer.separator });
  builder.k1(K1);
  builder.b(B);
  for (const { name, boost } of FIELDS) builder.field(name, { boost });
  records.forEach((record, article) => {
    language = record.language;
    const body = readPlainText(record.body);
    const texts = readFields(record, body).map((text, f) => [FIELDS[f]?.name, text] as const);
    builder.add({ ...Object.fromEntries(texts), id: article });
  });
  return builder.build();
}

/** Searches Lunr's index with the clauses of a plan. */
export function askOracle(index: lunr.Index, plan: SearchPlan, articles: number): Found {
  const alone = new Set(plan.required.flatMap((group) => (group.length === 1 ? group : [])));
  const { REQUIRED, PROHIBITED, OPTIONAL } = lunr.Query.presence;
  const found = run(index, [
    ...plan.clauses.map((clause) => ({ clause, presence: alone.has(clause) ? REQUIRED : OPTIONAL })),
    ...plan.prohibited.map((clause) => ({ clause, presence: PROHIBITED })),
  ]);
  // Lunr has no "one of these must be there", and no `*` beside other words.
  const groups = plan.required.filter((group) => group.length > 1).map((group) => placesOf(index, group));
  const without = placesOf(index, plan.prohibited);
  const seen = new Set(found.map(([article]) => article));
  const rest = plan.isEverything ? Array.from({ length: articles }, (_, article) => article) : [];
  const all: Found = [
    ...found,
    ...rest.filter((article) => !seen.has(article)).map((article): [number, number] => [article, 0]),
  ];
  return all.filter(([article]) => !without.has(article) && groups.every((group) => group.has(article)));
}

function placesOf(index: lunr.Index, clauses: readonly Clause[]): Set<number> {
  if (clauses.length === 0) return new Set();
  const optional = clauses.map((clause) => ({ clause, presence: lunr.Query.presence.OPTIONAL }));
  return new Set(run(index, optional).map(([article]) => article));
}

function run(index: lunr.Index, clauses: readonly { clause: Clause; presence: lunr.Query.presence }[]): Found {
  if (clauses.length === 0) return [];
  const results = index.query((query) => {
    for (const { clause, presence } of clauses) {
      const { term, fields, boost, editDistance } = clause;
      const own = { term, fields: [...fields], boost, presence, usePipeline: false, wildcard: 0 };
      // Lunr takes a clause that has an edit distance, be it 0, for a fuzzy one, in which `*` is a letter.
      query.clause((editDistance > 0 ? { ...own, editDistance } : own) as unknown as lunr.Query.Clause);
    }
  });
  return results.map(({ ref, score }) => [Number(ref), score]);
}
