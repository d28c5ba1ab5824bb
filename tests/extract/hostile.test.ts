import assert from 'node:assert/strict';
import test from 'node:test';
import { extractArticle } from '../../src/extraction.ts';

/** Seconds of CPU for one file; the slowest takes a fifth of it on an idle machine, and a pattern that runs wild takes minutes. */
const LIMIT = 8;

// what it shows, what is said again and again, code units
const FILES: [string, string, number][] = [
  ['full stops', '.', 3e5],
  ['exclamation marks', '!', 3e5],
  ['opening quotation marks', '“', 3e5],
  ['straight quotation marks', '"', 3e5],
  ['apostrophes', "'", 3e5],
  ['spaces', ' ', 3e5],
  ['initials', 'A. ', 3e5],
  ['names', 'Karl ', 3e5],
  ['digits', '7', 3e5],
  ['tags that never end', '<', 3e5],
  ['commas', ', ', 3e5],
  ['brackets', '(', 3e5],
  ['quotation marks that do not match', '“"', 3e5],
  ['line breaks', '\n', 3e5],
  ['one word without end', 'x', 3e5],
  ['lines of one letter', 'a\n', 1e5],
  ['lines of a day', '12 May 2019\n', 3e5],
  ['outlets with a day', 'The Quay Gazette, 12 May 2019\n', 3e5],
  ['days in one line', '12.05.2019 ', 6e5],
  ['days that may be two', '1/2/2019 ', 6e5],
  ['notices of rights without a name', '© 2019 X\n', 3e5],
  ['notices of rights that name no outlet', '© 2019 the abc of\n', 3e5],
  ['bylines', 'By Ann Doe\n', 3e5],
];

test('a file of one thing over and over is extracted in time in proportion to its length', () => {
  for (const [what, words, length] of FILES) {
    const bytes = new TextEncoder().encode(`A headline of some words\n\n${words.repeat(length / words.length)}`);
    const start = process.cpuUsage();
    extractArticle('text.txt', bytes);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    assert.ok(seconds < LIMIT, `${what}: ${seconds.toFixed(1)} s`);
  }
});
