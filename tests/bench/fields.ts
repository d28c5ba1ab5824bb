// How often headline, day and source of made texts are read right, wrong and not at all, by layout, as a Markdown table.
// node --import tsx tests/bench/fields.ts [count] [--seed n] [--failures]; 400 texts of seed 1 when nothing is given.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractArticle } from '../../src/extraction.ts';
import { isRejection } from '../../src/formats/index.ts';
import { makeTexts } from './corpus.ts';

/** The layouts of the maker of texts, in turn. */
const LAYOUTS = [
  'headline, source, day',
  'day and code first',
  'printed twice, labelled',
  'weekday first',
  'source first',
];
const FIELDS = ['headline', 'date', 'source'] as const;

interface Truth {
  file: string;
  headline: string;
  date: string;
  /** `null` where the text names none: every value is wrong then. */
  source: string | null;
}

interface Tally {
  right: number;
  wrong: number;
  none: number;
}

const args = process.argv.slice(2);
const showsFailures = args.includes('--failures');
const seedAt = args.indexOf('--seed');
const seed = seedAt < 0 ? 1 : Number(args.splice(seedAt, 2)[1]);
const count = Number(args.find((arg) => !arg.startsWith('--')) ?? 400);
const folder = mkdtempSync(join(tmpdir(), 'clipfile-bench-fields-'));
const tallies = new Map<string, Tally>();
try {
  makeTexts(count, folder, seed);
  const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trimEnd().split('\n');
  for (const [i, line] of lines.entries()) score(JSON.parse(line) as Truth, LAYOUTS[i % LAYOUTS.length] ?? '');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`
${count} texts of seed ${seed}: right / wrong / none

| layout | ${FIELDS.join(' | ')} |
|---|---|---|---|
${[...LAYOUTS, 'all'].map((layout) => `| ${layout} | ${FIELDS.map((field) => cell(layout, field)).join(' | ')} |`).join('\n')}`);

function score(truth: Truth, layout: string): void {
  const found = extractArticle(truth.file, readFileSync(join(folder, truth.file)));
  if (isRejection(found)) throw new Error(`${truth.file}: ${found.message}`);
  for (const field of FIELDS) {
    // A headline made of the lead is no headline that was read.
    const isSupplied = found[field]?.certainty === 'supplied';
    const value = isSupplied ? null : (found[field]?.value ?? null);
    const isRight = field === 'date' ? value?.slice(0, 10) === truth.date : value === truth[field];
    // A span of days ("../2016-06-15") states no day.
    const isSpan = field === 'date' && value !== null && !/^\d{4}-\d{2}-\d{2}/.test(value);
    const result = isRight ? 'right' : value === null || isSpan ? 'none' : 'wrong';
    if (showsFailures && !isRight) console.log(`${truth.file} ${field}: ${value} for ${truth[field]}`);
    for (const row of [layout, 'all']) {
      const tally = tallies.get(`${row} ${field}`) ?? { right: 0, wrong: 0, none: 0 };
      tally[result]++;
      tallies.set(`${row} ${field}`, tally);
    }
  }
}

function cell(layout: string, field: string): string {
  const { right, wrong, none } = tallies.get(`${layout} ${field}`) ?? { right: 0, wrong: 0, none: 0 };
  return `${right} / ${wrong} / ${none}`;
}
