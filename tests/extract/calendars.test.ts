import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isInEra, toGregorian, yearOfEra } from '../../src/extract/calendars.ts';
import { foldName, LUNAR_MONTHS, MONTHS, plainDigits, SOLAR_MONTHS, WEEKDAYS } from '../../src/extract/date-names.ts';
import { readNumber } from '../../src/extract/sign-dates.ts';

const DAYS: [
  calendar: 'persian' | 'islamic-umalqura',
  year: number,
  month: number,
  day: number,
  gregorian: string | null,
][] = [
  ['persian', 1397, 1, 28, '2018-04-17'],
  ['persian', 1399, 12, 30, '2021-03-20'],
  ['persian', 1400, 1, 1, '2021-03-21'],
  ['persian', 1400, 12, 30, null],
  ['persian', 1398, 7, 31, null],
  ['islamic-umalqura', 1444, 9, 15, '2023-04-06'],
  ['islamic-umalqura', 1440, 1, 1, '2018-09-11'],
  ['islamic-umalqura', 1440, 13, 1, null],
];

for (const [calendar, year, month, day, gregorian] of DAYS)
  test(`${calendar} ${year}-${month}-${day} is ${gregorian}`, () =>
    assert.equal(toGregorian(calendar, year, month, day), gregorian));

test('every day that Intl names in another calendar is found again', () => {
  const day = fc.integer({ min: Date.UTC(1930, 0, 1) / 864e5, max: Date.UTC(2060, 0, 1) / 864e5 });
  fc.assert(
    fc.property(day, fc.constantFrom('persian' as const, 'islamic-umalqura' as const), (at, calendar) => {
      const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        timeZone: 'UTC',
      });
      const parts = new Map(
        format.formatToParts(new Date(at * 864e5)).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
      );
      const [year = 0, month = 0, date = 0] = [parts.get('year'), parts.get('month'), parts.get('day')];
      assert.equal(toGregorian(calendar, year, month, date), new Date(at * 864e5).toISOString().slice(0, 10));
    }),
  );
});

test('eras have their first years, and their days', () => {
  assert.equal(yearOfEra('平成', 30), 2018);
  assert.equal(yearOfEra('民國', 107), 2018);
  assert.equal(yearOfEra('江戸', 3), null);
  assert.equal(isInEra('平成', '2019-04-30'), true);
  assert.equal(isInEra('平成', '2019-05-01'), false);
});

test('numbers in Chinese signs', () => {
  for (const [signs, number] of [
    ['二〇一八', 2018],
    ['十', 10],
    ['十七', 17],
    ['二十', 20],
    ['三十一', 31],
    ['07', 7],
  ] as const)
    assert.equal(readNumber(signs), number);
});

const NAMED: [locale: string, table: ReadonlyMap<string, number>][] = [
  ...['en', 'de', 'de-AT', 'fr', 'es', 'ru', 'tr', 'ar-EG', 'ar-LB', 'ar-MA', 'ar-TN', 'fa-u-ca-gregory'].map(
    (locale): [string, ReadonlyMap<string, number>] => [locale, MONTHS],
  ),
  ['fa-u-ca-persian', SOLAR_MONTHS],
  ['ar-SA-u-ca-islamic-umalqura', LUNAR_MONTHS],
];

for (const [locale, table] of NAMED) {
  test(`the months that Intl names in ${locale} are known`, () => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    const seen = new Map<string, number>();
    for (let at = Date.UTC(2018, 2, 21); at < Date.UTC(2019, 2, 20); at += 864e5) {
      const name = format.formatToParts(new Date(at)).find(({ type }) => type === 'month')?.value ?? '';
      seen.set(name, table.get(foldName(name)) ?? 0);
    }
    assert.deepEqual(
      [...seen.values()].toSorted((a, b) => a - b),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [...seen.keys()].join(),
    );
  });
}

for (const locale of ['en', 'de', 'fr', 'es', 'ru', 'tr', 'ar', 'fa', 'zh', 'ja']) {
  test(`the weekdays that Intl names in ${locale} are known`, () => {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day++)
        assert.equal(
          WEEKDAYS.get(foldName(format.format(new Date(Date.UTC(2018, 0, day))))),
          day,
          format.format(new Date(Date.UTC(2018, 0, day))),
        );
    }
  });
}

test('digits of other scripts keep their places', () => {
  assert.equal(plainDigits('۱۳۹۷/٠١/２８：x'), '1397/01/28:x');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(plainDigits(text).length, text.length)));
});
