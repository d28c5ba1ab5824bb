import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import test, { before } from 'node:test';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import jsonld from 'jsonld';
import { buildSite } from '../../src/build.ts';
import { readHead } from '../cite/page-head.ts';
import { type Clip, makeArchive, newFolder } from '../site/archive.ts';

const { validate } = createRequire(import.meta.url)('datapackage') as {
  validate: (descriptor: object) => Promise<{ valid: boolean; errors: Error[] }>;
};

const CLIPS: Clip[] = [
  ...[1, 2, 3].map((i) => ({
    text: `Notice ${i}\nPort News\nThe tram & the ferry will run, Ann Doe said. “At <last>,” she said.`,
    headline: `Notice <${i}>`,
    path: `2019/notice-${i}`,
    source: 'Port News',
    byline: 'By Mary Jones',
    date: ['2019-05-03', '2019-05', '2019~'][i - 1] ?? '',
    speakers: [{ id: 'ann-doe', name: 'Ann Doe', role: 'Mayor' }],
    statements: [{ words: ['At <last>'], speaker: 'ann-doe' }],
    topics: ['medtop:20000638'],
    keywords: ['ferry'],
    record: { url: `https://port.example/${i}` },
  })),
  { text: 'Nobody knows when this was printed.', language: null, record: { headline: undefined } },
];

let output = '';

before(async () => {
  const archive = makeArchive(CLIPS, 'url: https://clips.example/a\ndata: yes\ntitle: "Harbour & desk"\n');
  output = join(newFolder(), '_site');
  await buildSite({ root: archive.root, output, pathPrefix: '/', full: true, archive, today: '2026-11-21' });
});

const read = (path: string) => readFileSync(join(output, path), 'utf8');
const filesLike = (pattern: RegExp) =>
  readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((path) => pattern.test(path));

/** What schema.org's own context does, as far as words without a prefix are concerned; nothing is fetched. */
const CONTEXT = {
  '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, isBasedOn: { '@type': '@id' } },
};

test('the JSON-LD of every article expands without loss (jsonld, safe mode)', async () => {
  const pages = filesLike(/^articles\/.*index\.html$/);
  const heads = pages.map((path) => readHead(read(path)).data).filter((data) => data !== null);
  assert.equal(heads.length, CLIPS.length);
  for (const head of heads) {
    const data = JSON.parse(head) as object;
    const documentLoader = async (url: string) => {
      assert.equal(url, 'https://schema.org');
      return { contextUrl: undefined, documentUrl: url, document: CONTEXT } as never;
    };
    const expanded = (await jsonld.expand(data as never, { documentLoader, safe: true } as never)) as unknown as {
      '@type': string[];
    }[];
    assert.equal(expanded.length, 1);
    assert.deepEqual(expanded[0]?.['@type'], ['https://schema.org/NewsArticle']);
  }
  const [first] = heads.filter((head) => head.includes('Notice \\u003c1'));
  const quads = (await jsonld.toRDF(JSON.parse(first ?? '{}'), {
    documentLoader: async (url: string) => ({ documentUrl: url, document: CONTEXT }),
    format: 'application/n-quads',
  } as never)) as unknown as string;
  assert.match(quads, /<https:\/\/schema\.org\/creator>/);
  assert.match(quads, /<https:\/\/schema\.org\/text> "At <last>"/);
});

test('every feed is read by a feed parser, with all its entries', () => {
  const atoms = filesLike(/feed\.atom$/);
  assert.ok(atoms.length >= 4, atoms.join(' '));
  for (const path of atoms) {
    const feed = parseAtomFeed(read(path));
    assert.ok(feed.id && feed.title && feed.updated, path);
    assert.ok(
      feed.links?.some(({ rel, href }) => rel === 'self' && href === `https://clips.example/a/${path}`),
      path,
    );
    for (const entry of feed.entries ?? []) {
      assert.ok(entry.id && entry.title && entry.updated && entry.links?.length, path);
      assert.ok(!Number.isNaN(Date.parse(String(entry.updated))), path);
    }
    const json = parseJsonFeed(read(path.replace(/atom$/, 'json')));
    assert.equal(json.items?.length, feed.entries?.length, path);
    assert.deepEqual(
      json.items?.map(({ id }) => id),
      feed.entries?.map(({ id }) => id),
    );
  }
  const [entry] = parseAtomFeed(read('sources/port-news/feed.atom')).entries ?? [];
  assert.match(String(typeof entry?.title === 'string' ? entry.title : JSON.stringify(entry?.title)), /Notice <\d>/);
});

test('datapackage.json is valid under the profiles of Frictionless Data, and its schema fits its tables', async () => {
  const descriptor = JSON.parse(read('data/datapackage.json'));
  const { valid, errors } = await validate(descriptor);
  assert.deepEqual([valid, errors.map(String)], [true, []]);
  const broken = { ...descriptor, resources: [{ ...descriptor.resources[0], name: 'Not A Name' }] };
  assert.equal((await validate(broken)).valid, false, 'the validator would find a fault');
  for (const { path, schema } of descriptor.resources.filter(({ format }: { format: string }) => format === 'csv')) {
    const rows = parse(read(`data/${path}`)) as string[][];
    assert.deepEqual(
      rows[0],
      schema.fields.map(({ name }: { name: string }) => name),
    );
    for (const row of rows) assert.equal(row.length, schema.fields.length);
  }
});
