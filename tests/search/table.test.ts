import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { publicAddress } from '../../src/search/client/public-address.ts';
import type { ResultRow } from '../../src/search/engine.ts';
import { writeReferences } from '../../src/search/references.ts';
import { writeJson, writeTable } from '../../src/search/table.ts';

const row = (own: Partial<ResultRow>): ResultRow => ({
  id: 'a',
  address: '/articles/a/',
  headline: 'A',
  isSupplied: false,
  date: '2019',
  dateCertainty: 'stated',
  dateInWords: '2019',
  source: null,
  language: 'en',
  score: 1.23456,
  text: null,
  ...own,
});
const head = { query: '=oil, "price"', url: 'https://clips.example/x/search/?q=oil' };
const read = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true });

test('a table says query, address, archive and count, then has a line for each result', () => {
  const table = {
    rows: [row({}), row({ dateCertainty: 'estimated', saidBy: { name: 'Mira', role: null }, text: 'So, "it" is' })],
    fingerprint: 'root-0',
  };
  const lines = read(writeTable(table, head));
  assert.deepEqual(lines.slice(0, 4), [
    ['# query: =oil, "price"'],
    [`# url: ${head.url}`],
    ['# archive: root-0'],
    ['# count: 2'],
  ]);
  assert.deepEqual(
    lines[4],
    'headline,date,date_certainty,source,language,address,id,score,speaker,role,statement'.split(','),
  );
  assert.deepEqual(lines[5], [
    'A',
    '2019',
    'stated',
    '',
    'en',
    'https://clips.example/x/articles/a/',
    'a',
    '1.235',
    '',
    '',
    '',
  ]);
  assert.deepEqual(lines[6]?.slice(1, 3), ['2019', 'estimated']);
  assert.deepEqual(lines[6]?.slice(8), ['Mira', '', 'So, "it" is']);
  const json = JSON.parse(writeJson(table, head));
  assert.deepEqual([json.query, json.count, json.results[1].statement], [head.query, 2, 'So, "it" is']);
  assert.deepEqual(
    json.results.map((result: { date_certainty: string }) => result.date_certainty),
    ['stated', 'estimated'],
  );
});

test('opened from a disk, nothing that is saved names a folder of the reader', () => {
  const known = globalThis.document;
  const standIn = (href?: string) =>
    Object.assign(globalThis, { document: { querySelector: () => (href === undefined ? null : { href }) } });
  try {
    const own = new URL('file:///home/mira/stick/search/index.html?q=oil');
    standIn();
    assert.equal(
      publicAddress(new URL('https://clips.example/x/search/?q=oil')),
      'https://clips.example/x/search/?q=oil',
    );
    assert.equal(publicAddress(own), null);
    standIn('https://clips.example/x/search/');
    assert.equal(publicAddress(own), 'https://clips.example/x/search/?q=oil');
  } finally {
    Object.assign(globalThis, { document: known });
  }
  const table = { rows: [row({})], fingerprint: 'root-0' };
  const lines = read(writeTable(table, { ...head, url: null }));
  assert.deepEqual([lines[1], lines[4]?.[5]], [['# archive: root-0'], '/articles/a/']);
  assert.equal(JSON.parse(writeJson(table, { ...head, url: null })).url, null);
});

test('no cell is a formula, whatever an article says, and every text comes back', () => {
  for (const headline of ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '  =1', '＝1']) {
    const cell = read(writeTable({ rows: [row({ headline })], fingerprint: 'x' }, head))[5]?.[0] ?? '';
    assert.ok(cell.startsWith("'"), JSON.stringify(cell));
  }
  for (const headline of ["'quoted'", 'a=b', '1-1', 'é', 'a\nb']) {
    assert.equal(read(writeTable({ rows: [row({ headline })], fingerprint: 'x' }, head))[5]?.[0], headline);
  }
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (headline) => {
      const cell = read(writeTable({ rows: [row({ headline })], fingerprint: 'x' }, head))[5]?.[0] ?? '';
      assert.ok(cell === headline || cell === `'${headline}`);
      assert.doesNotMatch(cell, /^\s*[=+\-@]/);
    }),
  );
});

test('all articles are written as references, with the page in the archive and the facts of the search', () => {
  const reference = {
    source: 'Coast Gazette',
    agency: null,
    byline: 'By Mira Oduya',
    url: null,
    original: null,
    captured: null,
    asOf: '2026-01-05',
  };
  const list = {
    articles: ['a', 'b'].map((id) => ({ ...row({ id, headline: `Pier ${id}` }), reference })),
    title: 'Cuttings',
    fingerprint: 'root-0',
  };
  const bib = writeReferences('bib', list, { ...head, query: 'oil\n@article{x' });
  assert.match(bib, /^% query: oil \(at\)article\{x\n% url: .*\n% archive: root-0\n% count: 2\n\n@article\{/);
  assert.equal(bib.match(/^@article/gm)?.length, 2);
  assert.match(bib, /url = \{https:\/\/clips\.example\/x\/articles\/a\/\}/);
  const ris = writeReferences('ris', list, head);
  assert.equal(ris.match(/^TY {2}- NEWS\r$/gm)?.length, 2);
  assert.match(ris, /^T2 {2}- Coast Gazette\r$/m);
  const items = JSON.parse(writeReferences('csl.json', list, head));
  assert.deepEqual(
    items.map(({ title }: { title: string }) => title),
    ['Pier a', 'Pier b'],
  );
});

test('references say of an estimated date that it is about so, and of a printed one nothing', () => {
  const none = { agency: null, byline: null, url: null, original: null, captured: null };
  const reference = { ...none, source: 'Coast Gazette', asOf: '2026-01-05' };
  const write = (format: 'bib' | 'ris' | 'csl.json', dateCertainty: ResultRow['dateCertainty']) => {
    const articles = [{ ...row({ date: '2019-03-04', dateCertainty }), reference }];
    return writeReferences(format, { articles, title: 'Cuttings', fingerprint: 'root-0' }, head);
  };
  const marks = { bib: /date = \{2019-03-04~\}/, ris: /Date: about 4 March 2019/, 'csl.json': /"circa": ?true/ };
  for (const [format, mark] of Object.entries(marks) as ['bib', RegExp][]) {
    assert.match(write(format, 'estimated'), mark, format);
    for (const certainty of ['stated', 'hand', null] as const) assert.doesNotMatch(write(format, certainty), mark);
  }
});
