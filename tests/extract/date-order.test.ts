import assert from 'node:assert/strict';
import test from 'node:test';
import { readAddressDays, readFileNameDay } from '../../src/extract/address-dates.ts';
import { countNumericOrders, orderOf, orderOfPlace } from '../../src/extract/date-order.ts';
import { readPartialDay } from '../../src/extract/partial-day.ts';
import { ENGLISH } from '../../src/languages/en.ts';

const COUNTS: [text: string, dayFirst: number, monthFirst: number][] = [
  ['17/04/2018', 1, 0],
  ['04/17/2018 and 12-31-2019', 0, 2],
  ['03/05/2019', 0, 0],
  ['Friday 03/05/2019', 1, 0],
  ['Tuesday, 03/05/2019', 0, 1],
  ['05/05/2019, 17/18/2019, 2019-04-17, 45/04/2018', 0, 0],
  ['١٧/٠٤/٢٠١٨', 1, 0],
];

for (const [text, dayFirst, monthFirst] of COUNTS)
  test(`counts the orders of ${text}`, () =>
    assert.deepEqual(countNumericOrders(text, ENGLISH), { dayFirst, monthFirst }));

test('an order is known from two dates, and from next to none against it', () => {
  assert.equal(orderOf({ dayFirst: 1, monthFirst: 0 }), null);
  assert.equal(orderOf({ dayFirst: 2, monthFirst: 0 }), 'day-first');
  assert.equal(orderOf({ dayFirst: 1, monthFirst: 19 }), 'month-first');
  assert.equal(orderOf({ dayFirst: 5, monthFirst: 5 }), null);
});

test('a dateline’s place tells the order where its country has one', () => {
  assert.equal(orderOfPlace('WASHINGTON'), 'month-first');
  assert.equal(orderOfPlace('London'), 'day-first');
  assert.equal(orderOfPlace('Toronto'), null);
  assert.equal(orderOfPlace('Nowhere'), null);
});

const ADDRESSES: [address: string, days: string[]][] = [
  ['https://www.example.org/2018/04/17/bridge', ['2018-04-17']],
  ['https://example.org/news/2018-04-17-bridge.html', ['2018-04-17']],
  ['https://example.org/a/20180417/b', ['2018-04-17']],
  ['https://web.archive.org/web/20190501101200/https://example.org/2018/04/17/x', ['2019-05-01', '2018-04-17']],
  ['https://example.org/2018/04/bridge', []],
  ['https://example.org/id/120180417999', []],
  ['https://example.org/2018/44/17/', []],
];

for (const [address, days] of ADDRESSES)
  test(`the days in ${address}`, () =>
    assert.deepEqual(
      readAddressDays(address).map(({ day }) => day),
      days,
    ));

test('a file name has a day only when it was made of an address', () => {
  assert.equal(readFileNameDay('originals/www.example.org_2018_04_17_bridge.txt'), '2018-04-17');
  assert.equal(readFileNameDay('originals/https___example.org_2018-04-17.txt'), '2018-04-17');
  assert.equal(readFileNameDay('originals/2018-04-17.txt'), null);
  assert.equal(readFileNameDay('originals/004_5bca0aa4a215a751.txt'), null);
});

const PARTIAL: [words: string, day: string | null][] = [
  ['April 17', '--04-17'],
  ['Apr. 17, 2018', '2018-04-17'],
  ['17. April', '--04-17'],
  ['17 апреля', '--04-17'],
  ['1er mars', '--03-01'],
  ['17 de abril de 2018', '2018-04-17'],
  ['４月１７日', '--04-17'],
  ['Monday', null],
  ['April 32', null],
  ['Room 17', null],
];

for (const [words, day] of PARTIAL) test(`"${words}" is ${day}`, () => assert.equal(readPartialDay(words), day));
