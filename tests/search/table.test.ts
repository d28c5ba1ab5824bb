import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { ResultRow } from '../../src/search/engine.ts';
import { writeCsv, writeJson } from '../../src/search/table.ts';

const row = (own: Partial<ResultRow>): ResultRow => ({
  id: 'a',
  address: '/articles/a/',
  headline: 'A',
  isSupplied: false,
  date: '2019',
  dateInWords: '2019',
  source: null,
  language: 'en',
  original: null,
  score: 1.23456,
  text: null,
  ...own,
});
const head = { query: '=oil, "price"', url: 'https://clips.example/x/search/?q=oil' };
const read = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true });

test('a table says query, address, archive and count, then has a line for each result', () => {
  const table = {
    rows: [row({}), row({ saidBy: { name: 'Mira', role: null }, text: 'So, "it" is' })],
    fingerprint: 'root-0',
  };
  const lines = read(writeCsv(table, head));
  assert.deepEqual(lines.slice(0, 4), [
    ['query', '\'=oil, "price"'],
    ['url', head.url],
    ['archive', 'root-0'],
    ['count', '2'],
  ]);
  assert.deepEqual(lines[4], 'headline,date,source,language,address,id,score,speaker,role,statement'.split(','));
  assert.deepEqual(lines[5], ['A', '2019', '', 'en', 'https://clips.example/x/articles/a/', 'a', '1.235', '', '', '']);
  assert.deepEqual(lines[6]?.slice(7), ['Mira', '', 'So, "it" is']);
  const json = JSON.parse(writeJson(table, head));
  assert.deepEqual([json.query, json.count, json.results[1].statement], [head.query, 2, 'So, "it" is']);
});

test('no cell is a formula, whatever an article says, and every text comes back', () => {
  for (const headline of ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '  =1', '＝1', '\u202e=1', '|calc']) {
    const cell = read(writeCsv({ rows: [row({ headline })], fingerprint: 'x' }, head))[5]?.[0] ?? '';
    assert.ok(cell.startsWith("'"), JSON.stringify(cell));
  }
  for (const headline of ["'quoted'", 'a=b', '1-1', 'é', 'a\nb']) {
    assert.equal(read(writeCsv({ rows: [row({ headline })], fingerprint: 'x' }, head))[5]?.[0], headline);
  }
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (headline) => {
      const cell = read(writeCsv({ rows: [row({ headline })], fingerprint: 'x' }, head))[5]?.[0] ?? '';
      assert.ok(cell === headline || cell === `'${headline}`);
      assert.doesNotMatch(cell, /^\s*[=+\-@]/);
    }),
  );
});
