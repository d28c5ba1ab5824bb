import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { HtmlValidate } from 'html-validate';
import { buildSite } from '../../src/build.ts';
import { type Clip, makeArchive, newFolder } from '../site/archive.ts';
import { readHead, wordsOf } from './page-head.ts';
import { readAsZotero } from './zotero.ts';

const CLIPS: Clip[] = [
  {
    text: 'Harbour opens\nThe harbour opened.\n“We agree,” said Anna Berger. The council is content.',
    path: '2018/04/full',
    headline: 'Harbour opens',
    date: '2018-04-17T10:12',
    source: 'Port News',
    byline: 'By Mary Jones and Press Association',
    speakers: [{ id: 'anna-berger', name: 'Anna Berger' }],
    statements: [
      { words: ['We agree,'], speaker: 'anna-berger' },
      { words: ['The council is content'], speaker: null, kind: 'indirect' },
    ],
    topics: ['medtop:20000638'],
    record: { url: 'https://port.example/opens' },
  },
  {
    text: 'Quay grows',
    path: '2018/partial',
    headline: 'Quay </script><b>grows',
    date: '2018-04',
    source: 'Port News',
  },
  { text: 'Storm', path: 'undated/none', headline: 'Storm & tide', language: null },
  { text: 'About', path: '2019/about', headline: 'About when', date: '2019~', source: 'Port News' },
  { text: 'Guess', path: '2019/05/guess', headline: 'A guess', date: '2019-05-03', dateCertainty: 'estimated' },
  {
    text: 'No headline here',
    path: '2019/06/supplied',
    headline: 'Supplied',
    headlineCertainty: 'supplied',
    date: '2019-06',
  },
];

async function build(settings: string) {
  const archive = makeArchive(CLIPS, settings);
  const output = join(newFolder(), '_site');
  await buildSite({ root: archive.root, output, pathPrefix: '/', full: true, archive, today: '2026-11-21' });
  return (path: string) => readFileSync(join(output, path), 'utf8');
}

const read = await build('title: News archive\nurl: https://archive.example');
const pageOf = (path: string) => read(`articles/${path}/index.html`);

const ITEMS: [path: string, item: Partial<ReturnType<typeof readAsZotero>>][] = [
  [
    '2018/04/full',
    {
      title: 'Harbour opens',
      publicationTitle: 'Port News',
      date: '2018/04/17',
      language: 'en',
      abstractNote: 'The harbour opened. “We agree,” said Anna Berger. The council is content.',
      creators: [{ firstName: 'Mary', lastName: 'Jones' }],
    },
  ],
  ['2018/partial', { title: 'Quay </script><b>grows', publicationTitle: 'Port News', date: '2018/04', creators: [] }],
  ['undated/none', { title: 'Storm & tide', publicationTitle: null, date: null, language: null }],
  ['2019/about', { publicationTitle: 'Port News', date: 'about 2019' }],
  ['2019/05/guess', { publicationTitle: null, date: 'about 3 May 2019' }],
];

for (const [path, wanted] of ITEMS) {
  test(`Zotero sees a newspaper article: ${path}`, () => {
    const address = `https://archive.example/articles/${path}/`;
    const item = readAsZotero(pageOf(path), address);
    const shown = Object.fromEntries(Object.keys(wanted).map((key) => [key, item[key as keyof typeof item]]));
    assert.deepEqual(
      { itemType: item.itemType, url: item.url, ...shown },
      {
        itemType: 'newspaperArticle',
        url: address,
        ...wanted,
      },
    );
  });
}

test('the retold logic of Zotero can say otherwise', () => {
  const page = pageOf('2018/04/full');
  const without = (name: string) => page.replaceAll(new RegExp(`<meta name="${name}"[^>]*>`, 'g'), '');
  assert.equal(readAsZotero(without('DC.type'), '').itemType, 'journalArticle');
  const unnamed = without('(?:prism.publicationName|DC.source)');
  assert.equal(readAsZotero(unnamed, '').publicationTitle, 'News archive');
});

const dataOf = (path: string) => JSON.parse(readHead(pageOf(path)).data ?? '');

test('structured data: the outlet publishes, the archive provides, direct speech is quoted', () => {
  const data = dataOf('2018/04/full');
  assert.deepEqual(
    [data['@context'], data['@type'], data.headline, data.datePublished, data.isBasedOn],
    ['https://schema.org', 'NewsArticle', 'Harbour opens', '2018-04-17', 'https://port.example/opens'],
  );
  assert.deepEqual(data.publisher, { '@type': 'NewsMediaOrganization', name: 'Port News' });
  assert.deepEqual(data.provider, { '@type': 'ArchiveOrganization', name: 'News archive' });
  assert.deepEqual(
    data.author.map((one: { '@type': string; name: string }) => [one['@type'], one.name]),
    [
      ['Person', 'Mary Jones'],
      ['Organization', 'Press Association'],
    ],
  );
  assert.deepEqual(data.hasPart, [
    {
      '@type': 'Quotation',
      '@id': 'https://archive.example/articles/2018/04/full/#q-000000',
      text: 'We agree,',
      creator: { '@type': 'Person', name: 'Anna Berger' },
    },
  ]);
  assert.equal(data.about[0].sameAs, 'http://cv.iptc.org/newscodes/mediatopic/20000638');
});

test('no date is invented, and a headline of the archive’s own is none of the article’s', () => {
  const dates = ['2018/04/full', '2018/partial', 'undated/none', '2019/about', '2019/05/guess'].map(
    (path) => dataOf(path).datePublished,
  );
  assert.deepEqual(dates, ['2018-04-17', '2018-04', undefined, undefined, undefined]);
  assert.doesNotMatch(pageOf('2018/partial'), /article:published_time/);
  assert.doesNotMatch(
    pageOf('2019/05/guess'),
    /article:published_time|prism\.publicationDate|citation_publication_date/,
  );
  const supplied = dataOf('2019/06/supplied');
  assert.deepEqual([supplied.name, supplied.headline], ['[Supplied]', undefined]);
});

test('pages are valid HTML, with a text that would end the data block', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off' },
  });
  for (const { path = '' } of CLIPS) {
    const { results } = await validator.validateString(pageOf(path));
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      [],
      path,
    );
  }
  assert.equal(dataOf('2018/partial').headline, 'Quay </script><b>grows');
});

test('a citation carries the beginning of the SHA-256 of the record as data, and its day', () => {
  const path = '2018/04/full';
  const fingerprint = createHash('sha256')
    .update(read(`articles/${path}/index.json`))
    .digest('hex')
    .slice(0, 16);
  const block = /<section class="cite"[\s\S]*?<\/section>/.exec(pageOf(path))?.[0] ?? '';
  const lines = [...block.matchAll(/<dd[^>]*>(.*)<\/dd>/g)].map(([, line = '']) => wordsOf(line));
  assert.equal(lines.length, 4);
  for (const line of lines.slice(0, 3)) assert.ok(line.includes(`SHA-256 ${fingerprint}…`), line);
  const links = [...block.matchAll(/<a href="([^"]*)" download="[^"]*\.([a-z]+)">([^<]*)<\/a>/g)];
  assert.deepEqual(
    links.map(([, , extension, name]) => [name, extension]),
    [
      ['BibTeX', 'bib'],
      ['RIS', 'ris'],
      ['CSL-JSON', 'json'],
    ],
  );
  const files = links.map(([, href = '']) => decodeURIComponent(wordsOf(href)).replace(/^data:[^,]*,/, ''));
  for (const file of files) assert.ok(file.includes(fingerprint));
  const [item] = JSON.parse(files[2] ?? '');
  assert.deepEqual(item.issued, { 'date-parts': [[2018, 4, 17]] });
});

test('without an address of the site no link to it is made up', async () => {
  const local = await build('');
  const page = local('articles/2018/04/full/index.html');
  assert.doesNotMatch(page, /og:url|"@id":"https?:|null\//);
  assert.match(page, /<meta name="DC.identifier" content="record [0-9a-f]{10}">/);
});

test('the original is canonical unless its source’s rights say no', async () => {
  const canonical = (page: string) => /<link rel="canonical" href="([^"]*)">/.exec(page)?.[1];
  assert.equal(canonical(pageOf('2018/04/full')), 'https://port.example/opens');
  assert.equal(canonical(pageOf('2018/partial')), 'https://archive.example/articles/2018/partial/');
  const own = await build('url: https://archive.example\nrights: {port news: {canonical: no}}');
  assert.equal(canonical(own('articles/2018/04/full/index.html')), 'https://archive.example/articles/2018/04/full/');
});
