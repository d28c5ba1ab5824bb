import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { search, searchAsJson, searchAsText } from '../../src/commands/search.ts';
import type { SiteFile } from '../../src/model.ts';
import { bundleClient, bundleLanguages } from '../../src/search/bundle.ts';
import { decodeIndexFile } from '../../src/search/decode.ts';
import { readPlainText } from '../../src/search/plain-text.ts';
import { writeIndex } from '../../src/search/write.ts';
import { ARTICLES, generateArticles, makeArchive, makeRecord, openFiles } from './corpus.ts';

const archive = makeArchive(ARTICLES);
const textOf = (files: SiteFile[]): string =>
  files.map(({ path, content }) => `${path}\n${Buffer.from(content).toString('utf8')}`).join('\n');
/** All that the index holds, in words. */
const decode = (files: SiteFile[]): string =>
  files.map(({ path, content }) => decodeIndexFile(path, Buffer.from(content).toString('utf8')) ?? '').join('\n');
const scripts = [...(await bundleClient()), ...(await bundleLanguages(['de', 'en', 'none', 'ru']))];

test('two builds give the same files, and paths and bytes name no place of this machine', async () => {
  const [first, second] = [writeIndex(archive), writeIndex(archive)];
  assert.deepEqual(first, second);
  assert.deepEqual(scripts, [...(await bundleClient()), ...(await bundleLanguages(['de', 'en', 'none', 'ru']))]);
  const paths = [...first, ...scripts].map(({ path }) => path);
  assert.equal(first.at(-1)?.path, 'search/head.js');
  assert.ok((first.at(-1)?.content.length ?? 0) <= 1000);
  for (const name of ['client', 'around', 'later', 'languages/de', 'languages/ru'])
    assert.ok(paths.includes(`search/${name}.js`));
  assert.equal(new Set(paths).size, paths.length);
  for (const path of paths)
    assert.match(
      path,
      /^search\/(?:(?:head|client|around|later|disk|endpoint|arrive|keep|basket|names|references|packs\/[0-9a-f]{12}|languages\/..)|[0-9a-f]{12}\/(?:said\/)?[a-z]+(?:\/[a-z]+)?(?:\/\d+)?)\.js$/,
    );
  for (const place of [process.cwd(), tmpdir(), 'node_modules/'])
    assert.ok(!textOf([...first, ...scripts]).includes(`${place}/`), place);
});

test('the scripts are small, run without a module loader, and never write markup', () => {
  for (const { path, content } of scripts) {
    // The page with its worker has what plain words need, the articles next to nothing.
    const most =
      {
        'search/client.js': 64_000,
        'search/arrive.js': 5_000,
        'search/keep.js': 5_000,
      }[path] ?? 86_000;
    assert.ok(String(content).length < most, `${path}: ${String(content).length}`);
    assert.doesNotMatch(
      String(content),
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/,
    );
    assert.doesNotMatch(String(content), /^(?:import|export)\b/m);
  }
});

test('an index with dates in other words has other files', () => {
  const archive = makeArchive(generateArticles(200));
  const namesIn = (language: string) =>
    writeIndex({ ...archive, settings: { ...archive.settings, language } })
      .map(({ path }) => path)
      .filter((path) => !/copies|head\.js/.test(path));
  const english = new Set(namesIn('en'));
  assert.ok(english.size > 10);
  assert.deepEqual(
    namesIn('ar').filter((path) => english.has(path)),
    [],
  );
});

test('each article finds its own text again, over many files', async () => {
  const records = generateArticles(200).map((record, i) => ({ ...record, body: `${record.body} unique${i}word` }));
  const files = writeIndex(makeArchive(records));
  assert.ok(files.filter(({ path }) => /\/packs\/[0-9a-f]{12}\.js$/.test(path)).length > 2);
  const engine = await openFiles(files);
  for (const i of [0, 1, 57, 123, 199]) {
    const { hits } = await engine.search(`unique${i}word`, { limit: 2, offset: 0 });
    assert.deepEqual([hits.length, hits[0]?.id], [1, `generated-${i}`]);
    assert.match(hits[0]?.snippets?.[0]?.text ?? '', new RegExp(`unique${i}word`));
  }
});

test('nothing but the fields of a public record enters the decoded index', () => {
  const record = makeRecord({
    id: 'excerpt',
    access: 'excerpt',
    headline: '[Secretheadline]',
    headlineSupplied: true,
    body: 'Openword stands here.',
    evidence: [{ field: 'date', value: 'Secretvalue', certainty: 'stated', rule: 'x', spans: [[0, 1]] }],
    original: { text: 'Secretoriginal', length: 14, removed: [], file: 'originals/a.txt' },
    statements: [
      { id: 'q-1', kind: 'direct', speaker: null, isSpeakerHidden: false, content: ['Saidword'], spans: [] },
    ],
  });
  const files = writeIndex(makeArchive([record]));
  const all = decode(files);
  assert.match(all, /^openword$/m);
  assert.match(all, /^saidword$/m);
  assert.doesNotMatch(all, /^secretheadlin/m);
  assert.doesNotMatch(`${all} ${textOf(files)}`, /secret(?:value|original)/i);
  assert.match(all, /"\[Secretheadline\]".*"originals\/a\.txt"/);
});

test('a body is indexed as a reader sees it', () => {
  const table: [markdown: string, text: string][] = [
    ['1987\\. The year\n\n## What *next*', '1987. The year\n\nWhat next'],
    ['a \\<b> & c \\_\\_d\\_\\_', 'a <b> & c __d__'],
    ['a [link](https://x.example) and ![a picture](p.png), `code`  \nnext', 'a link and a picture, code next'],
    ['- one\n- two\n\n> said\n\n---\n\nend', 'one\n\ntwo\n\nsaid\n\nend'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['caf&eacute; &amp; &#x41; \\&lt;', 'café & A &lt;'],
    ['', ''],
  ];
  for (const [markdown, text] of table) assert.equal(readPlainText(markdown), text);
});

test('an empty archive has an index, which finds nothing', async () => {
  const engine = await openFiles(writeIndex(makeArchive([])));
  for (const query of ['oil', '*', '-x', '']) {
    assert.deepEqual((await engine.search(query, { limit: 20, offset: 0 })).hits, [], query);
  }
});

test('the command line searches the files of a built site', async () => {
  const site = await mkdtemp(join(tmpdir(), 'clipfile-search-'));
  try {
    await assert.rejects(search({ site, query: 'tram', limit: 5 }), /no search index in .* run "clipfile build" first/);
    for (const { path, content } of writeIndex(archive)) {
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), content);
    }
    const result = await search({ site, query: 'tram ledger', limit: 1 });
    assert.equal(result.total, 2);
    const json = JSON.parse(searchAsJson(result));
    assert.deepEqual(Object.keys(json), ['query', 'total', 'distinct', 'hits']);
    assert.deepEqual(Object.keys(json.hits[0]), [
      'id',
      'address',
      'headline',
      'date',
      'dateCertainty',
      'source',
      'score',
      'original',
      'copies',
    ]);
    assert.equal(
      searchAsText(result),
      "2 articles found, the first 1 shown for “tram ledger”\n\n1. City's oldest tram returns: a ride through 1987\n   2021 · Evening Ledger\n   /articles/tram/",
    );
    const both = await search({ site, query: 'tram ledger', limit: 5 });
    const shown = searchAsText(both);
    assert.match(shown, /October 2022 \(estimated\) · Evening Ledger/);
    assert.equal(shown.match(/estimated/g)?.length, 1, 'a date that is not estimated has no mark');
    assert.deepEqual(
      both.hits.map(({ dateCertainty }) => dateCertainty),
      ['stated', 'estimated'],
    );
    const hostile = {
      ...result,
      hits: result.hits.map((hit) => ({ ...hit, headline: '\u001b[2J\u202eevil' })),
    };
    assert.doesNotMatch(searchAsText(hostile), /[\u001b\u202e]/);
  } finally {
    await rm(site, { recursive: true, force: true });
  }
});
