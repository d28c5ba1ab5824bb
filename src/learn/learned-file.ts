import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Learned } from '../model.ts';

/** Path of the file from the archive's root. */
export const LEARNED_FILE = 'content/learned.json';

const count = z.int().min(0);
// By hand: there are ten thousand pairs, and the file is read in each ingest.
const counts = z.custom<[string, number][]>(areCounts, 'must be a list of pairs, each a text and how often it was met');

const schema = z.object({
  version: z.literal(1),
  articles: count,
  sources: z.array(
    z.object({ source: z.string(), articles: count, dayFirst: count, monthFirst: count, lines: counts }),
  ),
  frequencies: z.array(z.object({ language: z.string(), articles: count, terms: counts })),
});

function areCounts(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((pair) => {
      if (!Array.isArray(pair) || pair.length !== 2) return false;
      const [text, number] = pair as unknown[];
      return typeof text === 'string' && Number.isSafeInteger(number) && (number as number) >= 0;
    })
  );
}

/**
 * Reads what the archive teaches; `null` when nothing was learned yet. Throws when the file is not what `clipfile learn`
 * writes: extraction under half of it would differ from record to record.
 */
export function readLearned(root: string): Learned | null {
  const file = join(root, LEARNED_FILE);
  return existsSync(file) ? parseLearned(readFileSync(file, 'utf8')) : null;
}

/** Reads the text of `learned.json`. Throws with the remedy when it is not valid. */
export function parseLearned(text: string): Learned {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`${LEARNED_FILE} is no JSON (${error instanceof Error ? error.message : error}); ${REMEDY}`);
  }
  const read = schema.safeParse(data);
  if (!read.success) {
    const { path, message } = read.error.issues[0] ?? { path: [], message: 'is not valid' };
    throw new Error(`${LEARNED_FILE}: ${path.join('.') || 'the file'}: ${message}; ${REMEDY}`);
  }
  const lines: Learned['lines'] = new Map();
  for (const { source, lines: own } of read.data.sources) {
    for (const [line, articles] of own) lines.set(line, (lines.get(line) ?? new Map()).set(source, articles));
  }
  return {
    articles: read.data.articles,
    sources: new Map(read.data.sources.map(({ source, lines: _, ...known }) => [source, known])),
    lines,
    frequencies: new Map(
      read.data.frequencies.map(({ language, articles, terms }) => [language, { articles, terms: new Map(terms) }]),
    ),
  };
}

const REMEDY = 'run `clipfile learn` to write it anew';

/** Writes what was learned, one entry a line and in order, so that a version control shows what changed. */
export function writeLearned({ articles, sources, lines, frequencies }: Learned): string {
  const bySource = new Map<string, [string, number][]>();
  for (const [line, own] of lines) {
    for (const [source, held] of own) {
      const rows = bySource.get(source);
      if (rows) rows.push([line, held]);
      else bySource.set(source, [[line, held]]);
    }
  }
  const sourceRows = sorted(sources).map(([source, known]) => {
    const rows = listRows((bySource.get(source) ?? []).toSorted(byKey));
    const { articles, dayFirst, monthFirst } = known;
    const head = JSON.stringify({ source, articles, dayFirst, monthFirst }).slice(0, -1);
    return `${head},"lines":${rows}}`;
  });
  const languageRows = sorted(frequencies).map(([language, { articles, terms }]) => {
    const head = JSON.stringify({ language, articles }).slice(0, -1);
    return `${head},"terms":${listRows(sorted(terms))}}`;
  });
  return `{"version":1,"articles":${articles},
"sources":[${sourceRows.map((row) => `\n${row}`).join(',')}],
"frequencies":[${languageRows.map((row) => `\n${row}`).join(',')}]}
`;
}

function listRows(rows: readonly (readonly [string, number])[]): string {
  return `[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}]`;
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].toSorted(byKey);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
