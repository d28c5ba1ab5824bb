import assert from 'node:assert/strict';
import test from 'node:test';

import { allStemmers } from '../../src/search/load-stemmers.ts';
import { termsOf } from '../../src/search/schema.ts';
import { STEMMED, stemmerName } from '../../src/search/stemmer-names.ts';
import { makeArchive, makeRecord, openArchive } from './corpus.ts';

const RECORDS = [
  makeRecord({ id: 'en', language: 'en', body: 'The elections were held in the café.' }),
  makeRecord({ id: 'de', language: 'de', body: 'Die Häuser der Stadt und die Wahlen.' }),
  makeRecord({ id: 'fr', language: 'fr', body: 'Les élections présidentielles et le café du coin.' }),
  makeRecord({ id: 'ru', language: 'ru', body: 'Выборы президента прошли спокойно, новый йод.' }),
  makeRecord({ id: 'fa', language: 'fa', body: 'وزیر امور خارجه گفت که تهران گزارش را رد کرد.' }),
  makeRecord({ id: 'ja', language: 'ja', body: '東京都知事は会見で述べた。' }),
  makeRecord({ id: 'zh', language: 'zh-Hant', body: '外交部長在北京會議上發表講話。' }),
  makeRecord({ id: 'null', language: null, body: 'Elections of nobody knows what.' }),
];

test('one search over all languages: each article by its own stems, a word of the query by all', async () => {
  const engine = await openArchive(makeArchive(RECORDS));
  const table: [query: string, ids: string[]][] = [
    ['cafe', ['en', 'fr']],
    ['CAFÉ', ['en', 'fr']],
    ['election', ['en', 'fr']],
    ['élection', ['en', 'fr']],
    // Of a text whose language is not known the words count as they are, among them the common ones of any language.
    ['elections', ['en', 'fr', 'null']],
    ['what', ['null']],
    ['Haus', ['de']],
    ['hauser', ['de']],
    ['Wahl', ['de']],
    ['президент', ['ru']],
    ['йод', ['ru']],
    ['тегеран', []],
    ['تهران', ['fa']],
    ['知事', ['ja']],
    ['東京都', ['ja']],
    ['北京', ['zh']],
    ['"présidentielles et le café"', ['fr']],
    ['+elections -cafe', ['null']],
    ['und', []],
  ];
  for (const [query, ids] of table) {
    const { hits } = await engine.search(query, { limit: 20, offset: 0 });
    assert.deepEqual(hits.map(({ id }) => id).sort(), ids, query);
  }
  const { hits } = await engine.search('Haus', { limit: 1, offset: 0 });
  assert.deepEqual(
    hits[0]?.snippets?.map(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end))),
    [['Häuser']],
  );
});

test('each stemmer of the list works, on stop words with accents too, and none touches lunr itself', () => {
  const stemmers = allStemmers();
  for (const language of STEMMED) assert.ok(stemmers.has(language), language);
  assert.deepEqual(termsOf('für die Häuser', 'de', stemmers), ['haus']);
  assert.deepEqual(termsOf('les chevaux été', 'fr-CA', stemmers), termsOf('LES CHEVAUX', 'fr', stemmers));
  assert.deepEqual(['nb', 'nn-NO', 'EN-gb', 'fa', null].map(stemmerName), ['no', 'no', 'en', 'none', 'none']);
});
