import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { COLUMNS } from '../../src/export/articles-csv.ts';
import { planDataParts, writeDataPackage } from '../../src/export/data-package.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { toNinjs } from '../../src/export/ninjs.ts';
import { openSearchMapping } from '../../src/export/opensearch.ts';
import type { PublicRecord } from '../../src/model.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { type Clip, makeArchive } from '../site/archive.ts';

const CLIPS: Clip[] = [
  {
    text: 'Harbour opens\nThe harbour opened.\n“We agree,” said Anna Berger.',
    path: '2018/04/full',
    headline: 'Harbour opens',
    date: '2018-04-17',
    source: 'Port News',
    byline: 'By Mary Jones',
    speakers: [{ id: 'anna-berger', name: 'Anna Berger', role: 'Mayor' }],
    statements: [{ words: ['We agree,'], speaker: 'anna-berger' }],
    topics: ['medtop:20000638'],
    keywords: ['harbour', 'quay'],
  },
  { text: '=cmd|x\nA formula.', path: 'undated/formula', headline: '=cmd|x', source: '+Port' },
  { text: 'Storm', path: '2019/storm', headline: 'Storm', date: '2019/..', language: 'fa' },
  { text: 'Secret', path: '2019/draft', headline: 'Zqxdraft', record: { status: 'draft' } },
  { text: 'Secret two', path: '2019/gone', headline: 'Zqxgone', record: { status: 'withdrawn' } },
  {
    text: 'Zqxtext here',
    path: '2019/meta',
    headline: 'Named',
    keywords: ['Zqxword'],
    record: { access: 'metadata-only' },
  },
];

const archive = publishArchive(makeArchive(CLIPS, 'title: News archive\nurl: https://archive.example'), '2026-11-21');

function write(name: string, preamble: string[] = [], records = archive.records): string {
  const format = FORMATS.find((one) => one.name === name);
  assert.ok(format);
  return [...format.write(records, { settings: archive.settings, preamble })].join('');
}

const lines = (text: string) => text.trimEnd().split('\n');

test('every format holds all articles that may be seen, and no word of others', () => {
  const counts: [name: string, count: (text: string) => number][] = [
    ['jsonl', (text) => lines(text).map((line) => JSON.parse(line)).length],
    ['csv', (text) => (parse(text) as string[][]).length - 1],
    ['bibtex', (text) => text.match(/^@article\{/gm)?.length ?? 0],
    ['ris', (text) => text.match(/^TY {2}- NEWS\r$/gm)?.length ?? 0],
    ['csl-json', (text) => JSON.parse(text).length],
    ['opensearch', (text) => lines(text).filter((line) => line.startsWith('{"index":{"_index":"clipfile",')).length],
  ];
  for (const [name, count] of counts) assert.equal(count(write(name)), 4, name);
  for (const { name } of FORMATS) assert.doesNotMatch(write(name), /zqx/i, name);
  assert.match(write('jsonl'), /Named/);
});

test('an archive without articles gives whole files, too', () => {
  assert.deepEqual(
    FORMATS.filter(({ name }) => name !== 'opensearch-mapping').map(({ name }) => [name, write(name, [], [])]),
    [
      ['jsonl', ''],
      ['csv', `${COLUMNS.map(({ name }) => name).join(',')}\r\n`],
      ['bibtex', ''],
      ['ris', ''],
      ['csl-json', '[]\n'],
      ['annotations', ''],
      ['ninjs', ''],
      ['opensearch', ''],
    ],
  );
});

test('the table has stable columns, in which dates are as exact as they are known and formulas are text', () => {
  const rows = parse(write('csv', ['query: harbour']), { columns: true, comment: '#' }) as Record<string, string>[];
  const byHeadline = new Map(rows.map((row) => [row.headline, row]));
  const pick = (headline: string, ...names: string[]) => names.map((name) => byHeadline.get(headline)?.[name]);
  assert.deepEqual(
    pick('Harbour opens', 'page', 'date_earliest', 'date_latest', 'speakers', 'keywords', 'statements'),
    ['https://archive.example/articles/2018/04/full/', '2018-04-17', '2018-04-17', 'Anna Berger', 'harbour; quay', '1'],
  );
  assert.deepEqual(pick('Storm', 'date', 'date_earliest', 'date_latest', 'date_in_words'), [
    '2019/..',
    '2019-01-01',
    '',
    'not before 2019',
  ]);
  assert.deepEqual(pick("'=cmd|x", 'source', 'date', 'date_earliest'), ["'+Port", '', '']);
  assert.deepEqual(Object.keys(rows[0] ?? {}).slice(0, 5), ['id', 'page', 'headline', 'headline_supplied', 'date']);
});

test('a news item says when it was made, and when its article was as far as the format can', () => {
  const items = lines(write('ninjs')).map((line) => JSON.parse(line));
  assert.equal(items.length, 4);
  const of = (headline: string) => items.find(({ headlines }) => headlines[0].value === headline);
  const opens = of('Harbour opens');
  assert.equal(opens.uri, 'https://archive.example/articles/2018/04/full/');
  assert.deepEqual([opens.type, opens.representationtype, opens.pubstatus], ['text', 'full', 'usable']);
  assert.ok(opens.bodies[0].value.length > 0);
  assert.deepEqual(opens.people, [{ name: 'Anna Berger', rel: 'quoted' }]);
  assert.ok(opens.altids.some((one: object) => JSON.stringify(one) === '{"role":"edtf","value":"2018-04-17"}'));
  for (const item of items) {
    assert.equal(new Date(item.firstcreated).toISOString().slice(0, 19), item.firstcreated.slice(0, 19));
    assert.equal('contentcreated' in item, false, 'a day is no instant');
  }
  const [record] = archive.records;
  assert.ok(record);
  const made = (date: string) => toNinjs({ ...record, date } as PublicRecord, '') as { [key: string]: unknown };
  assert.equal(made('2018-04-17T10:12Z').contentcreated, '2018-04-17T10:12:00Z');
  assert.equal(made('2018-04-17T10:12').contentcreated, undefined, 'an hour without a zone is none, either');
  assert.equal(made('2018').uri, `urn:clipfile:${record.id}`);
});

test('annotations point at the words in the original', () => {
  const [annotation] = lines(write('annotations')).map((line) => JSON.parse(line));
  assert.equal(annotation.id, 'https://archive.example/articles/2018/04/full/#q-000000');
  const [target] = annotation.target;
  const [quote, position] = target.selector;
  const text = CLIPS[0]?.text ?? '';
  assert.equal(target.source, 'https://archive.example/articles/2018/04/full/original.txt');
  assert.equal(text.slice(position.start, position.end), quote.exact);
  assert.equal(annotation.body[1].value, 'Anna Berger');
});

test('the bulk file has an action and a document a line, and the mapping knows every field of it', () => {
  const all = lines(write('opensearch')).map((line) => JSON.parse(line));
  const { mappings } = openSearchMapping() as { mappings: { properties: object } };
  const known = Object.keys(mappings.properties);
  const documents = all.filter((_, i) => i % 2 === 1);
  for (const [i, document] of documents.entries()) {
    assert.deepEqual(Object.keys(all[2 * i]), ['index']);
    for (const field of Object.keys(document)) assert.ok(known.includes(field), field);
  }
  const storm = documents.find(({ card }) => card.headline === 'Storm');
  assert.deepEqual(
    [storm.days, storm.date, storm.first_day, storm.last_day, storm.year_facet],
    [{ gte: '2019-01-01' }, '2019/..', '2019-01-01', undefined, ['2019']],
  );
  const said = documents.filter((_, i) => all[2 * i].index._index === 'clipfile-statements');
  assert.deepEqual(
    said.map(({ body, card, speaker_facet }) => [body, card.saidBy.name, speaker_facet]),
    [['We agree,', 'Anna Berger', ['anna-berger Anna Berger']]],
  );
});

test('parts of the data are by the month of adding, and what is added later changes the last one alone', () => {
  const parts = planDataParts(archive.records, 3);
  assert.deepEqual(
    parts.map(({ name, records }) => [name, records.length]),
    [
      ['articles-2026-11', 3],
      ['articles-2026-11-2', 1],
    ],
  );
  const [last, ...earlier] = [...archive.records].sort((a, b) => (a.added < b.added ? 1 : -1));
  assert.ok(last);
  assert.deepEqual(planDataParts(earlier, 3)[0], parts[0]);
});

test('the data package names each file with its sum, and the columns of the tables', () => {
  const csv = write('csv');
  const sum = createHash('sha256').update(csv).digest('hex');
  const data = JSON.parse(
    writeDataPackage([{ path: 'articles-2026-11.csv', articles: 4, sha256: sum }], archive.settings),
  );
  const [resource] = data.resources;
  assert.deepEqual(
    [resource.hash, resource.path, resource.encoding],
    [`sha256:${sum}`, 'articles-2026-11.csv', 'utf-8'],
  );
  // The rules of the specification: names of lower-case letters, digits, `.`, `_`, `-`; paths inside the package.
  for (const { name, path } of data.resources) {
    assert.match(name, /^[a-z0-9._-]+$/);
    assert.doesNotMatch(path, /^\/|\.\./);
  }
  const [header] = parse(csv) as string[][];
  assert.deepEqual(
    resource.schema.fields.map((field: { name: string }) => field.name),
    header,
  );
});
