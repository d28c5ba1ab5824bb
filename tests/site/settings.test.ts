import assert from 'node:assert/strict';
import test from 'node:test';
import { ContentError } from '../../src/diagnostics.ts';
import { describeSettings, parseSettings } from '../../src/site/settings.ts';
import { interfaceOf } from '../../src/strings/index.ts';

const parse = (yaml: string) => parseSettings(yaml, 'content/site.yml');

test('without a file every setting has its default, and search engines are kept out', () => {
  assert.deepEqual(parse(''), {
    title: 'News archive',
    description: 'A searchable archive of news articles.',
    url: null,
    language: 'en',
    timezone: 'UTC',
    index: false,
    data: false,
    endpoint: null,
    rights: new Map(),
  });
});

test('all settings are read', () => {
  const settings = parse(`
title: Clippings
url: https://example.org/archive//
language: de
timezone: Europe/Berlin
index: yes
contact: desk@example.org
endpoint: https://search.example.org/clipfile/
rights:
  IRNA: metadata-only
  Reuters: {access: excerpt, note: By agreement of 2024}
  Port News: {canonical: no}
  "*": {note: Ask us}
`);
  assert.equal(settings.url, 'https://example.org/archive');
  assert.equal(settings.endpoint, 'https://search.example.org/clipfile');
  assert.equal(settings.index, true);
  assert.equal(settings.contact, 'desk@example.org');
  assert.deepEqual(settings.rights.get('IRNA'), { access: 'metadata-only', note: null, canonical: true });
  assert.deepEqual(settings.rights.get('Reuters'), {
    access: 'excerpt',
    note: 'By agreement of 2024',
    canonical: true,
  });
  assert.deepEqual(settings.rights.get('Port News'), { access: 'full', note: null, canonical: false });
  assert.deepEqual(settings.rights.get('*'), { access: 'full', note: 'Ask us', canonical: true });
});

const FAULTS: [yaml: string, message: RegExp][] = [
  ['title: [', /site\.yml:1:\d+ is not valid YAML/],
  ['- a list', /must consist of keys and values/],
  ['rihgts: {IRNA: excerpt}', /unknown key rihgts; known are title,/],
  ['timezone: Mars/Base', /timezone must be an IANA time zone/],
  ['language: "!!"', /language must be a language tag/],
  ['url: example.org', /url must be the absolute address/],
  ['url: "javascript:alert(1)"', /url must be the absolute address/],
  ['endpoint: search.example.org', /endpoint must be the address of an index/],
  ['index: maybe', /index must be yes or no/],
  ['rights: {IRNA: some}', /rights\.IRNA must be one of full, excerpt, metadata-only/],
  ['rights: {IRNA: {acess: excerpt}}', /rights\.IRNA/],
  ['contact: nobody', /contact must be a mail address/],
  ['title: ""', /title must not be empty/],
];

for (const [yaml, message] of FAULTS) {
  test(`a fault is named: ${yaml}`, () => {
    assert.throws(() => parse(yaml), message);
  });
}

test('all faults are listed at once', () => {
  assert.throws(
    () => parse('timezone: Nowhere\nindex: perhaps'),
    (error: Error) => error.message.split('\n').length === 2,
  );
});

test('each fault is told with its line, and a key with the one that was probably meant', () => {
  const yaml =
    '# mine\ntitle: News\ntimzone: UTC\n\nindex: perhaps\nrights:\n  Port News: full\n  IRNA:\n    acess: full\n';
  assert.throws(
    () => parse(yaml),
    (error: ContentError) => {
      assert.deepEqual(
        error.diagnostics.map(({ path, line, column, level }) => `${path}:${line}:${column} ${level}`),
        ['3:1', '5:1', '9:5'].map((place) => `content/site.yml:${place} error`),
      );
      assert.match(error.diagnostics[0]?.message ?? '', /^unknown key timzone;.*did you mean timezone\?$/);
      assert.match(
        error.diagnostics[2]?.message ?? '',
        /^rights\.IRNA has an unknown key acess; .*did you mean access\?$/,
      );
      return error instanceof ContentError;
    },
  );
});

test('every setting says in every language what it does, for the page that lists them', () => {
  const rows = describeSettings();
  assert.deepEqual(
    rows.map(({ key }) => key),
    ['title', 'description', 'url', 'language', 'timezone', 'index', 'data', 'endpoint', 'contact', 'rights'],
  );
  for (const language of ['en', 'ar']) {
    const texts = interfaceOf(language).strings.keeping.setting;
    assert.deepEqual(
      Object.keys(texts),
      rows.map(({ key }) => key),
    );
    for (const [key, text] of Object.entries(texts)) assert.ok(text.length > 20 && text.endsWith('.'), key);
  }
  const defaults = new Map(rows.map((row) => [row.key, row.default]));
  assert.deepEqual([defaults.get('timezone'), defaults.get('index'), defaults.get('url')], ['UTC', 'no', '']);
});
