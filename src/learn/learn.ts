import type { Learned, LearnedSource } from '../model.ts';
import type { Lesson } from './lesson.ts';
import { foldSource } from './lookups.ts';
import { commonTexts, countArticle, startTally, type Tally } from './tally.ts';

/** What has been learned so far. */
export interface Learning {
  /** All that were read, copies included. */
  articles: number;
  sources: Map<string, LearnedSource>;
  /** Lines, each behind its source. */
  lines: Tally;
  /** Terms by language. */
  terms: Map<string, Tally>;
  /** Openings of the texts counted so far, as numbers of 52 bits. */
  openings: Set<number>;
}

/** A line that stands in fewer articles of a source does not count as repeated. */
const FEWEST_LINES = 5;

/** The share of a source's articles that have a line, below which it may be chance. */
const SHARE_OF_LINES = 0.01;

/** A term in fewer articles is left out, and in less than this share of them: it is rare, and that is all there is to know. */
const FEWEST_TERMS = 2;
const SHARE_OF_TERMS = 0.001;

/** Articles after which rare lines and terms are forgotten. */
const LINES_WINDOW = 10_000;
const TERMS_WINDOW = 2_000;

/** Nothing learned yet. */
export function startLearning(): Learning {
  return { articles: 0, sources: new Map(), lines: startTally(LINES_WINDOW), terms: new Map(), openings: new Set() };
}

/**
 * Learns from one more article. `source` is what its record says, where there is one. An article that begins like an
 * earlier one is passed over: copies of one text would make its own lines look like the source's.
 */
export function learnFrom(learning: Learning, lesson: Lesson, source: string | null): void {
  learning.articles++;
  const opening = numberOf(lesson.opening);
  if (lesson.opening !== '' && learning.openings.has(opening)) return;
  learning.openings.add(opening);
  const key = foldSource(source);
  const known = learning.sources.get(key) ?? { articles: 0, dayFirst: 0, monthFirst: 0 };
  learning.sources.set(key, {
    articles: known.articles + 1,
    dayFirst: known.dayFirst + Number(lesson.order === 'day-first'),
    monthFirst: known.monthFirst + Number(lesson.order === 'month-first'),
  });
  countArticle(
    learning.lines,
    lesson.lines.map((line) => `${key}\n${line}`),
  );
  const terms = learning.terms.get(lesson.language) ?? startTally(TERMS_WINDOW);
  learning.terms.set(lesson.language, terms);
  countArticle(terms, lesson.terms);
}

/** What all articles together teach. */
export function finishLearning({ articles, sources, lines, terms }: Learning): Learned {
  const repeated: Learned['lines'] = new Map();
  for (const [text, count] of commonTexts(lines, FEWEST_LINES)) {
    const [source = '', line = ''] = text.split('\n');
    if (count < (sources.get(source)?.articles ?? 0) * SHARE_OF_LINES) continue;
    repeated.set(line, (repeated.get(line) ?? new Map<string, number>()).set(source, count));
  }
  const frequencies = [...terms].map(
    ([language, tally]): [string, { articles: number; terms: Map<string, number> }] => {
      const fewest = Math.max(FEWEST_TERMS, Math.ceil(tally.articles * SHARE_OF_TERMS));
      return [language, { articles: tally.articles, terms: commonTexts(tally, fewest) }];
    },
  );
  return { articles, sources, lines: repeated, frequencies: new Map(frequencies) };
}

/** A number of 52 bits for a text (FNV-1a, two halves of 26 bits). */
function numberOf(text: string): number {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b) ^ (low >>> 13);
  }
  return (high >>> 6) * 0x4000000 + (low >>> 6);
}
