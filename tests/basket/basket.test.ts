import assert from 'node:assert/strict';
import test from 'node:test';
import { citeBasket } from '../../src/basket/cite.ts';
import { type BasketItem, openBasket, readItems } from '../../src/basket/store.ts';
import { articlesOf, writeBasketJson, writeBasketTable } from '../../src/basket/write.ts';

const REFERENCE = {
  source: 'Port News',
  agency: null,
  byline: 'Ann Doe',
  url: null,
  original: null,
  captured: null,
  asOf: '2026-01-05',
};

function item(id: string, own: Partial<BasketItem> = {}): BasketItem {
  return {
    id,
    address: `/articles/2018/${id.replace('#', '/#')}`,
    headline: `Headline of ${id}`,
    isSupplied: false,
    date: '2018-04-17',
    dateCertainty: 'stated',
    dateInWords: '17 April 2018',
    source: 'Port News',
    language: 'en',
    reference: REFERENCE,
    text: null,
    note: '',
    ...own,
  };
}

/** What a browser keeps, in memory. */
function shelf() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
  };
}

test('a thing is in the basket once, in the order of adding; archives on one host have baskets of their own', () => {
  const place = shelf();
  const basket = openBasket(new URL('https://x.example/a/'), () => place);
  const seen: number[] = [];
  basket.watch(() => seen.push(basket.items().length));
  basket.add(item('a'));
  basket.add(item('b'));
  basket.add(item('a'));
  assert.deepEqual(
    basket.items().map(({ id }) => id),
    ['b', 'a'],
  );
  assert.deepEqual([seen, basket.has('a'), basket.has('c'), basket.isKept()], [[1, 2, 2], true, false, true]);
  assert.deepEqual(openBasket(new URL('https://x.example/a/'), () => place).items().length, 2);
  assert.deepEqual(openBasket(new URL('https://x.example/b/'), () => place).items(), []);
});

test('where the browser refuses, or is full, the basket is in memory and says so', () => {
  const refusing = openBasket(new URL('https://x.example/'), () => {
    throw new Error('no');
  });
  refusing.add(item('a'));
  assert.deepEqual([refusing.items().length, refusing.isKept()], [1, false]);
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('quota');
    },
  };
  const basket = openBasket(new URL('https://x.example/'), () => full);
  assert.equal(basket.isKept(), true);
  basket.add(item('a'));
  assert.deepEqual([basket.items().length, basket.isKept()], [1, false]);
});

test('what is no item is left out', () => {
  const write = (items: unknown[]) => JSON.stringify({ version: 1, items });
  assert.equal(readItems(write([item('a'), item('b', { text: 'Words', saidBy: null })])).length, 2);
  const bad = [
    null,
    7,
    {},
    { ...item('a'), address: 'javascript:1' },
    { ...item('a'), address: '//x.example/' },
    { ...item('a'), address: '/articles/\\x' },
    { ...item('a'), headline: 7 },
    { ...item('a'), dateCertainty: 7 },
    { ...item('a'), reference: 'x' },
  ];
  assert.deepEqual(readItems(write(bad)), []);
  for (const text of ['{', '[]', 'null', '{"version":2,"items":[]}']) assert.deepEqual(readItems(text), []);
});

test('what a basket of former times says of a date stays: that it is estimated, or not', () => {
  const { dateCertainty, ...old } = item('a');
  const references = [{ ...REFERENCE, isEstimated: true }, { ...REFERENCE, isEstimated: false }, null];
  const kept = readItems(JSON.stringify({ version: 1, items: references.map((reference) => ({ ...old, reference })) }));
  assert.deepEqual(
    kept.map((one) => one.dateCertainty),
    ['estimated', null, null],
  );
  assert.deepEqual(readItems(JSON.stringify({ version: 1, items: [item('a')] }))[0]?.dateCertainty, dateCertainty);
});

const HEAD = { url: 'https://x.example/y/basket/', title: 'Archive', fingerprint: 'root-1' };

test('files say where they are from; addresses are whole, notes and statements stand in columns of their own', () => {
  const items = [
    item('a', { note: '=note' }),
    item('a#q-1', { dateCertainty: 'estimated', text: 'We said, so', saidBy: { name: 'Ann', role: null } }),
  ];
  assert.equal(
    writeBasketTable(items, HEAD),
    [
      '\ufeff# query: basket',
      '# url: https://x.example/y/basket/',
      '# archive: root-1',
      '# count: 2',
      'headline,date,date_certainty,source,language,address,id,speaker,role,statement,note',
      "Headline of a,2018-04-17,stated,Port News,en,https://x.example/y/articles/2018/a,a,,,,'=note",
      'Headline of a#q-1,2018-04-17,estimated,Port News,en,https://x.example/y/articles/2018/a/#q-1,a#q-1,Ann,,"We said, so",',
      '',
    ].join('\r\n'),
  );
  const { count, items: rows } = JSON.parse(writeBasketJson(items, HEAD)) as {
    count: number;
    items: { statement: string | null }[];
  };
  assert.deepEqual([count, rows.map(({ statement }) => statement)], [2, [null, 'We said, so']]);
});

test('a basket without an address on the web cites no address of the archive, and names pages by their place in it', () => {
  const head = { ...HEAD, url: null };
  const lines = writeBasketTable([item('a')], head).split('\r\n');
  assert.deepEqual(lines.slice(0, 3), ['\ufeff# query: basket', '# archive: root-1', '# count: 1']);
  assert.match(lines[4] ?? '', /,\/articles\/2018\/a,a,/);
  const cited = [...citeBasket([item('a')], head).values()].flat();
  assert.equal(cited.length, 3);
  for (const text of cited) assert.match(text, /Copy in Archive, record a, as of [^:]*\.$/);
});

test('an article is cited once, also for its statements; one that nothing is known of is not cited', () => {
  const items = [
    item('a#q-1', { text: 'x' }),
    item('a#q-2', { text: 'y' }),
    item('a'),
    item('b#q-1', { text: 'z', reference: null }),
  ];
  assert.deepEqual(
    articlesOf(items).map(({ id, address }) => [id, address]),
    [['a', '/articles/2018/a/']],
  );
});
