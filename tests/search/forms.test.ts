import assert from 'node:assert/strict';
import test from 'node:test';
import vm from 'node:vm';
import fc from 'fast-check';
import { readRecord } from '../../src/search/build/entries.ts';
import { bundleClient } from '../../src/search/bundle.ts';
import { packCards, shortenAddress, unpackCard, wholeAddress } from '../../src/search/card-form.ts';
import type { SegmentStart } from '../../src/search/format.ts';
import { packArticle, unpackArticle } from '../../src/search/pack-form.ts';
import { readPlainParts } from '../../src/search/plain-parts.ts';
import { readParts } from '../../src/search/query-parts.ts';
import { bytesOf, textOfBytes } from '../../src/search/shard-form.ts';
import { mayHave, signTerms } from '../../src/search/signature.ts';
import { shortenStart, wholeStart } from '../../src/search/start-form.ts';
import { ARTICLES, makeRecord } from './corpus.ts';

const wide = makeRecord({
  id: 'wide',
  headline: 'Škoda’s £5 deal',
  body: 'It said “yes” and “no”.',
  statements: [
    { id: 'q-1', kind: 'direct', speaker: null, isSpeakerHidden: false, content: ['yes'], spans: [] },
    { id: 'x', kind: 'direct', speaker: null, isSpeakerHidden: false, content: ['not there', 'no'], spans: [] },
  ],
});
const read = [...ARTICLES, wide].map((record) => readRecord(record, 'en'));

test('a pack, and the cards of a file, come back as they were', () => {
  for (const article of read) {
    assert.deepEqual(unpackArticle(JSON.parse(JSON.stringify(packArticle(article)))), article);
  }
  const cards = read.map(({ card }) => card);
  const columns = JSON.parse(JSON.stringify(packCards(cards)));
  cards.forEach((card, at) => {
    assert.deepEqual(unpackCard(columns, at), card);
  });
});

test('an address comes back from what is left of it, whatever headline and date are', () => {
  const address = fc.oneof(
    fc.string().map((text) => `/articles/${text}/`),
    fc.constantFrom('/articles/2018/04/oil-price-up/', '/articles/2018/04/oil-price-up-0a1b2c/', '/articles/'),
  );
  const date = fc.option(fc.constantFrom('2018', '2018-04', '2018-04-17', '2018-04-17/2019', '-0044', 'XXXX'));
  const headline = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Oil price up', 'Oil  price, up!'));
  fc.assert(
    fc.property(address, headline, date, (address, headline, date) => {
      assert.equal(wholeAddress(shortenAddress({ address, headline, date }), { headline, date }), address);
    }),
  );
  const usual = { address: '/articles/2018/04/oil-price-up/', headline: 'Oil price up', date: '2018-04-17' };
  assert.equal(shortenAddress(usual), '/');
});

test('a start comes back from what of it is not usual', () => {
  const start: SegmentStart = {
    lengths: [1, 2],
    stemmers: ['en'],
    lengthsApart: false,
    isBrief: false,
    isLong: [true, false],
    columnsTogether: false,
    terms: 'A1',
    dictionary: '',
    reversed: '',
    turned: '',
    isPacked: false,
    texts: 2,
    cards: 6,
    lists: 240,
    parts: {},
  };
  assert.deepEqual(wholeStart(shortenStart(start)), start);
  assert.deepEqual(Object.keys(shortenStart({ ...start, isBrief: true, lengthsApart: true })).sort(), [
    'columnsTogether',
    'isPacked',
    'lengths',
    'parts',
    'stemmers',
    'terms',
  ]);
});

test('the signature of an article misses none of its terms, and lets few others pass', () => {
  const term = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('constructor', '__proto__', ''));
  fc.assert(
    fc.property(fc.array(term, { maxLength: 60 }), (terms) => {
      const signature = bytesOf(textOfBytes(signTerms(terms)));
      assert.ok(terms.every((one) => mayHave(signature, one)));
    }),
  );
  const own = Array.from({ length: 400 }, (_, i) => `word${i}`);
  const signature = signTerms(own);
  const passing = Array.from({ length: 2_000 }, (_, i) => `other${i}`).filter((one) => mayHave(signature, one));
  assert.ok(passing.length < 120, String(passing.length));
  assert.ok(signature.length < 1.3 * own.length, String(signature.length));
});

test('a query without syntax is read without Lunr’s parser as with it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'oil',
      'U.S.',
      'don’t',
      '12',
      'Škoda',
      ' ',
      '  ',
      '\n',
      'price?',
      'a,b',
      'el*',
      '*',
      'AND',
      '-x',
      '+x',
      'a~1',
      'a^2',
      'body:x',
      '"a b"',
      ':',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  let plain = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('');
      const parts = readPlainParts(text);
      if (parts === null) return;
      plain++;
      const notices: string[] = [];
      assert.deepEqual(parts, readParts(text, notices));
      assert.deepEqual(notices, []);
    }),
    { numRuns: 500 },
  );
  assert.ok(plain > 50);
});

test('scripts that are loaded later borrow of the first what it lends, and refuse another state of it', async () => {
  const scripts = new Map((await bundleClient()).map(({ path, content }) => [path, String(content)]));
  for (const [later, global, document] of [
    ['later', 'clipfileLater', undefined],
    ['around', 'clipfileAround', { currentScript: null }],
  ] as const) {
    const scope: { [name: string]: unknown } = {
      self: { document, location: { href: 'https://x.example/search/client.js' }, addEventListener: () => {} },
    };
    Object.assign(scope, {
      document,
      HTMLScriptElement: class {},
      URL,
      TextDecoder,
      TextEncoder,
      Intl,
    });
    vm.createContext(scope);
    vm.runInContext(scripts.get('search/client.js') ?? '', scope);
    const { key, all } = scope.clipfileLent as { key: string; all: unknown[] };
    assert.ok(all.length > 10 && all.every((one) => one !== undefined));
    vm.runInContext(scripts.get(`search/${later}.js`) ?? '', scope);
    assert.ok(Object.values(scope[global] as object).every((one) => typeof one === 'function'));
    scope.clipfileLent = { key: `${key}x`, all };
    assert.throws(() => vm.runInContext(scripts.get(`search/${later}.js`) ?? '', scope), /published anew/);
  }
});
