import assert from 'node:assert/strict';
import test from 'node:test';
import type { FileDiagnostic } from '../../src/model.ts';
import { type MetadataTables, readMetadataTables } from '../../src/records/metadata-table.ts';
import { makeArchive } from '../archive-kit.ts';

const CLIPS = { 'a.txt': 'A', 'b.txt': 'B', 'sub/c.html': '<p>C', 'sub/a.txt': 'A2' };

const read = (tables: Record<string, string | Uint8Array>): MetadataTables =>
  readMetadataTables(makeArchive({ ...CLIPS, ...tables }).root);
const rowsOf = ({ rows }: MetadataTables): Record<string, Record<string, string>> =>
  Object.fromEntries([...rows].map(([path, { values }]) => [path, Object.fromEntries(values)]));
const said = ({ diagnostics }: MetadataTables): string[] =>
  diagnostics.map(({ path, line, column, level, code }: FileDiagnostic) =>
    [path.replace('content/originals/', ''), line, column, level, code].filter((part) => part !== undefined).join(':'),
  );

const GOOD: readonly (readonly [what: string, tables: Record<string, string | Uint8Array>, rows: object])[] = [
  [
    'commas',
    { 'metadata.csv': 'file,source,date\na.txt,Karsk Courier,2019-03-04\n' },
    { 'originals/a.txt': { source: 'Karsk Courier', date: '2019-03-04' } },
  ],
  [
    'semicolons and CR LF',
    { 'metadata.csv': 'file;source\r\na.txt;Courier, Karsk\r\n' },
    { 'originals/a.txt': { source: 'Courier, Karsk' } },
  ],
  [
    'quotes, line breaks in a cell',
    { 'metadata.csv': 'file,headline\na.txt,"Vote, ""at last""\nin Karsk"\n' },
    { 'originals/a.txt': { headline: 'Vote, "at last" in Karsk' } },
  ],
  ['a byte order mark', { 'metadata.csv': '\ufefffile,source\na.txt,X\n' }, { 'originals/a.txt': { source: 'X' } }],
  [
    'Windows-1252',
    { 'metadata.csv': Buffer.from('file,source\na.txt,Caf\xe9 News\n', 'latin1') },
    { 'originals/a.txt': { source: 'Café News' } },
  ],
  [
    'tabs',
    { 'metadata.tsv': 'file\ttitle\tauthor\na.txt\tVote\tMary Olsen\n' },
    { 'originals/a.txt': { headline: 'Vote', byline: 'Mary Olsen' } },
  ],
  [
    'a list in JSON',
    { 'metadata.json': '[{"File Name": "a.txt", "tags": ["x", "y"]}]' },
    { 'originals/a.txt': { keywords: 'x; y' } },
  ],
  [
    'JSON by file',
    { 'metadata.json': '{"a.txt": {"date": "2018~"}, "b.txt": {"source": "X"}}' },
    { 'originals/a.txt': { date: '2018~' }, 'originals/b.txt': { source: 'X' } },
  ],
  [
    'a folder’s own table',
    { 'sub/metadata.csv': 'file,source\na.txt,X\nc,Y\n' },
    { 'originals/sub/a.txt': { source: 'X' }, 'originals/sub/c.html': { source: 'Y' } },
  ],
  [
    'paths below',
    { 'metadata.csv': 'path,source\nsub\\a.txt,X\n./b.txt,Y\n' },
    { 'originals/sub/a.txt': { source: 'X' }, 'originals/b.txt': { source: 'Y' } },
  ],
  [
    'days as spreadsheets write them',
    {
      'metadata.csv':
        'file,date,accessed\na.txt,31.12.2019,2019/3/4\nb.txt,4.3.2019,12/31/2019\nsub/a.txt,2019-03-04 18:30,05-05-2019\n',
    },
    {
      'originals/a.txt': { date: '2019-12-31', captured: '2019-03-04' },
      'originals/b.txt': { date: '2019-03-04', captured: '2019-12-31' },
      'originals/sub/a.txt': { date: '2019-03-04T18:30', captured: '2019-05-05' },
    },
  ],
  [
    'topics by id, label and in own words; speakers',
    { 'metadata.csv': 'file,topics,Speakers\na.txt,"Labour strike; medtop:20000638; our quay",Ann Doe; Bob Roe\n' },
    { 'originals/a.txt': { topics: 'medtop:20000530; medtop:20000638; our quay', speakers: 'Ann Doe; Bob Roe' } },
  ],
  [
    'empty cells say nothing',
    { 'metadata.csv': 'file,source,date\na.txt,,2019\n\n' },
    { 'originals/a.txt': { date: '2019' } },
  ],
];

for (const [what, tables, rows] of GOOD) {
  test(`table: ${what}`, () => {
    const found = read(tables);
    assert.deepEqual(said(found), []);
    assert.deepEqual(rowsOf(found), rows);
  });
}

const FAULTY: readonly (readonly [what: string, tables: Record<string, string>, messages: string[]])[] = [
  [
    'a column that is not known',
    { 'metadata.csv': 'file,colour\na.txt,red\nb.txt,blue\n' },
    ['metadata.csv:1:2:warning:unknown-column'],
  ],
  [
    'a file that is not there',
    { 'metadata.csv': 'file,source\nnone.txt,X\n' },
    ['metadata.csv:2:warning:unmatched-row'],
  ],
  [
    'a way out of the folder',
    { 'sub/metadata.csv': 'file,source\n../a.txt,X\n' },
    ['sub/metadata.csv:2:warning:unmatched-row'],
  ],
  ['a row without a file', { 'metadata.csv': 'file,source\n,X\n' }, ['metadata.csv:2:warning:row-without-file']],
  [
    'a date that is none',
    { 'metadata.csv': 'file,source,date\na.txt,"X\nY",03/04/2019\n' },
    ['metadata.csv:2:3:error:invalid-date'],
  ],
  [
    'a day that is none',
    { 'metadata.csv': 'file,captured\na.txt,31.02.2019\n' },
    ['metadata.csv:2:2:error:invalid-captured'],
  ],
  [
    'a topic that is none',
    { 'metadata.csv': 'file,topics\na.txt,medtop:99999999\n' },
    ['metadata.csv:2:2:error:invalid-topics'],
  ],
  [
    'an address that is none',
    { 'metadata.csv': 'file,url\na.txt,javascript:alert(1)\n' },
    ['metadata.csv:2:2:error:invalid-url'],
  ],
  [
    'a language that is none',
    { 'metadata.csv': 'file,language\na.txt,English please\n' },
    ['metadata.csv:2:2:error:invalid-language'],
  ],
  [
    'a second row',
    { 'metadata.csv': 'file,source\na.txt,X\nb.txt,Y\na.txt,Z\n' },
    ['metadata.csv:4:warning:duplicate-row'],
  ],
  [
    'a second table',
    { 'metadata.csv': 'file,source\na.txt,X\n', 'metadata-2.csv': 'file,source\na.txt,Y\n' },
    ['metadata.csv:2:warning:duplicate-row'],
  ],
  ['too many cells', { 'metadata.csv': 'file,source\na.txt,X,Y\n' }, ['metadata.csv:2:warning:surplus-cells']],
  ['a quote that never ends', { 'metadata.csv': 'file,source\na.txt,"X\n' }, ['metadata.csv:2:error:invalid-table']],
  ['JSON that is none', { 'metadata.json': '[{"file": "a.txt"' }, ['metadata.json:error:invalid-table']],
  ['JSON of another shape', { 'metadata.json': '["a.txt"]' }, ['metadata.json:1:warning:invalid-row']],
  [
    'a fault in JSON, with its line',
    { 'metadata.json': '[\n {"file": "a.txt", "source": "X"},\n {"file": "b.txt", "date": "soon"}\n]' },
    ['metadata.json:3:1:error:invalid-date'],
  ],
];

for (const [what, tables, messages] of FAULTY)
  test(`faulty table: ${what}`, () => assert.deepEqual(said(read(tables)), messages));

test('names of columns and files are words, not properties', () => {
  const found = read({ 'metadata.csv': 'file,__proto__,constructor\na.txt,x,y\n' });
  assert.deepEqual(said(found), ['metadata.csv:1:2:warning:unknown-column', 'metadata.csv:1:3:warning:unknown-column']);
});
