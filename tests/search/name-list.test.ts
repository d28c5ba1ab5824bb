import assert from 'node:assert/strict';
import test from 'node:test';
import {
  isSameName,
  MOST_LINES,
  type NamedRow,
  queryOfLine,
  readLines,
  writeNames,
} from '../../src/search/name-list.ts';

test('lines of a pasted list: bullets, numbers and what parts entries go; each name counts once', () => {
  const text = '- Ann Doe,\r\n2. Bob Roe;\n\n • ann  doe\n---\n12 Angry Men\n1) Škoda\n\u200e\n3rd Army\n-5\n';
  assert.deepEqual(readLines(text, false), {
    lines: ['Ann Doe', 'Bob Roe', '12 Angry Men', 'Škoda', '3rd Army', '-5'],
    repeated: 1,
    beyond: 0,
  });
  assert.deepEqual(readLines(' \n;\n', false), { lines: [], repeated: 0, beyond: 0 });
});

test('in the search syntax signs are part of a line', () => {
  assert.deepEqual(readLines('+a -b;\na b\n- a b\n+a -b;\n', true).lines, ['+a -b;', 'a b', '- a b']);
});

test('more lines than are looked up are counted, not dropped in silence', () => {
  const { lines, beyond } = readLines(Array.from({ length: MOST_LINES + 7 }, (_, i) => `name ${i}`).join('\n'), false);
  assert.deepEqual([lines.length, lines[0], beyond], [MOST_LINES, 'name 0', 7]);
});

test('a line is searched as a phrase, whatever signs are in it; or in the search syntax, when it says so', () => {
  assert.equal(queryOfLine('Ann "the fox" Doe-Roe', false), '"Ann the fox Doe-Roe"');
  assert.equal(queryOfLine('+oil price*', false), '"+oil price"');
  assert.equal(queryOfLine('+oil price*', true), '+oil price*');
});

test('names are the same whatever their case, accents and marks', () => {
  assert.ok(isSameName('Ann  Doe', 'ann doe.'));
  assert.ok(isSameName('Škoda', 'skoda'));
  assert.ok(!isSameName('Ann Doe', 'Ann Doe Roe'));
});

test('the table as CSV says where it is from, and is safe in a spreadsheet', () => {
  const row: NamedRow = {
    name: '=1+1',
    query: '"=1+1"',
    articles: 3,
    distinct: 2,
    undated: 1,
    first: { edtf: '2018-04', words: 'April 2018', certainty: 'estimated' },
    last: null,
    speaker: { key: 'ann', label: '@Ann, B', statements: 0 },
    notices: [],
  };
  const head = {
    url: 'https://x.example/search/names/',
    fingerprint: 'root-1',
    addressOf: (query: string) => `?q=${query}`,
  };
  const lines = writeNames([row, { ...row, name: 'b', speaker: null }], head).split('\r\n');
  assert.deepEqual(lines, [
    '\ufeff# query: list of names',
    '# url: https://x.example/search/names/',
    '# archive: root-1',
    '# count: 2',
    'name,query,articles,distinct_texts,undated,first,first_certainty,last,last_certainty,speaker,statements,search',
    `'=1+1,"""=1+1""",3,2,1,2018-04,estimated,,,"'@Ann, B",0,"?q=""=1+1"""`,
    'b,"""=1+1""",3,2,1,2018-04,estimated,,,,,"?q=""=1+1"""',
    '',
  ]);
});
