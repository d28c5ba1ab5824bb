import { FIELDS } from '../schema.ts';
import { eachPlace, type Occurrences } from './occurrences.ts';

// Who asks for words of a headline sees it among the results: its card stands beside the postings of two of its terms, which
// are asked for then, so that half of the cards need not be asked for.

/** A term that stands in fewer headlines is asked for less often than its articles are found by others. */
const LEAST = 20;

const HEADLINE = FIELDS.findIndex(({ name }) => name === 'headline');

/**
 * By number of the term the articles, ascending, whose cards stand beside its postings: of the terms of a headline the two
 * rarest that `LEAST` of them have, else the most frequent ones. An article without a headline of its own is beside none.
 */
export function findHomes({ terms, fields }: Occurrences): Map<number, number[]> {
  const homes = new Map<number, number[]>();
  const headlines = fields[HEADLINE];
  if (!headlines) return homes;
  const frequencies = new Int32Array(terms.length);
  const last = new Int32Array(terms.length).fill(-1);
  eachPlace(headlines, (article, term) => {
    if (last[term] === article) return;
    last[term] = article;
    (frequencies[term] as number)++;
  });
  const articles = headlines.lengths.length;
  const [first, second] = [new Int32Array(articles).fill(-1), new Int32Array(articles).fill(-1)];
  const isBetterThan = (term: number, before: number): boolean =>
    before < 0 || isBetter(frequencies[term] as number, frequencies[before] as number);
  eachPlace(headlines, (article, term) => {
    const [one, other] = [first[article] as number, second[article] as number];
    if (term === one || term === other) return;
    if (isBetterThan(term, one)) {
      first[article] = term;
      second[article] = one;
    } else if (isBetterThan(term, other)) second[article] = term;
  });
  for (let article = 0; article < articles; article++) {
    for (const term of [first[article] as number, second[article] as number]) {
      if (term < 0) continue;
      const own = homes.get(term);
      if (own) own.push(article);
      else homes.set(term, [article]);
    }
  }
  return homes;
}

/** Is a term of the one frequency a better place than one of the other? */
function isBetter(one: number, other: number): boolean {
  if (one < LEAST || other < LEAST) return one > other;
  return one < other;
}
