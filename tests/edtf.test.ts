import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import {
  earliestDay,
  edtfInWords,
  exactDay,
  isOpen,
  latestDay,
  monthPath,
  overlaps,
  parseEdtf,
  sortKey,
} from '../src/edtf.ts';
import type { Edtf } from '../src/model.ts';

function valid(text: string): Edtf {
  const edtf = parseEdtf(text);
  assert.ok(edtf !== null, `${text} should be valid`);
  return edtf;
}

// text, earliest day, latest day, month path, in words
const DATES: [string, string, string | null, string | null, string][] = [
  ['2022', '2022-01-01', '2022-12-31', '2022', '2022'],
  ['2018-04', '2018-04-01', '2018-04-30', '2018/04', 'April 2018'],
  ['2018-04-17', '2018-04-17', '2018-04-17', '2018/04', '17 April 2018'],
  ['2018-04-17T10:12', '2018-04-17', '2018-04-17', '2018/04', '17 April 2018, 10:12'],
  ['2018-04-17T10:12:59', '2018-04-17', '2018-04-17', '2018/04', '17 April 2018, 10:12'],
  ['2018-04-17T23:30:00-05:00', '2018-04-17', '2018-04-17', '2018/04', '17 April 2018, 23:30 UTC-05:00'],
  ['2018-04-17T00:30:00+13:00', '2018-04-17', '2018-04-17', '2018/04', '17 April 2018, 00:30 UTC+13:00'],
  ['2018-04-17T00:30Z', '2018-04-17', '2018-04-17', '2018/04', '17 April 2018, 00:30 UTC'],
  ['2020-02', '2020-02-01', '2020-02-29', '2020/02', 'February 2020'],
  ['1900-02', '1900-02-01', '1900-02-28', '1900/02', 'February 1900'],
  ['2000-02-29', '2000-02-29', '2000-02-29', '2000/02', '29 February 2000'],
  ['199X', '1990-01-01', '1999-12-31', null, 'the 1990s'],
  ['199X?', '1990-01-01', '1999-12-31', null, 'probably the 1990s'],
  ['19XX', '1900-01-01', '1999-12-31', null, 'between 1900 and 1999'],
  ['2004-XX', '2004-01-01', '2004-12-31', '2004', '2004'],
  ['2004-06-XX', '2004-06-01', '2004-06-30', '2004/06', 'June 2004'],
  ['2004-XX-XX', '2004-01-01', '2004-12-31', '2004', '2004'],
  ['2022?', '2022-01-01', '2022-12-31', '2022', 'probably 2022'],
  ['2022~', '2022-01-01', '2022-12-31', '2022', 'about 2022'],
  ['2022-05-03%', '2022-05-03', '2022-05-03', '2022/05', 'probably about 3 May 2022'],
  ['2022-21', '2022-03-01', '2022-05-31', '2022', 'spring 2022'],
  ['2022-22?', '2022-06-01', '2022-08-31', '2022', 'probably summer 2022'],
  ['2023-24', '2023-12-01', '2024-02-29', null, 'winter 2023'],
  ['9999-24', '9999-12-01', '9999-12-31', '9999/12', 'winter 9999'],
  ['2023-02-24/2023-03-02', '2023-02-24', '2023-03-02', '2023', 'between 24 February and 2 March 2023'],
  ['2023-02-24/2023-02-26', '2023-02-24', '2023-02-26', '2023/02', 'between 24 and 26 February 2023'],
  ['2022-03-21/2022-12-31', '2022-03-21', '2022-12-31', '2022', 'between 21 March and 31 December 2022'],
  ['2022-12-31/2023-01-01', '2022-12-31', '2023-01-01', null, 'between 31 December 2022 and 1 January 2023'],
  ['2022-04/2022-05', '2022-04-01', '2022-05-31', '2022', 'between April and May 2022'],
  ['2022-04/2022-05-03', '2022-04-01', '2022-05-03', '2022', 'between April 2022 and 3 May 2022'],
  ['2018/2020~', '2018-01-01', '2020-12-31', null, 'between 2018 and about 2020'],
  ['2022-21/2022-23', '2022-03-01', '2022-11-30', '2022', 'between spring 2022 and autumn 2022'],
  ['2022-04/2022-04', '2022-04-01', '2022-04-30', '2022/04', 'April 2022'],
  ['2018/..', '2018-01-01', null, null, 'not before 2018'],
  ['../2023-03-22', '0000-01-01', '2023-03-22', null, 'not after 22 March 2023'],
  ['2018/', '2018-01-01', null, null, 'from 2018, end unknown'],
  ['/2018', '0000-01-01', '2018-12-31', null, 'until 2018, start unknown'],
  ['[2022-03-12,2022-12-03]', '2022-03-12', '2022-12-03', '2022', '12 March or 3 December 2022'],
  ['[2022-12-03,2022-03-12]', '2022-03-12', '2022-12-03', '2022', '3 December or 12 March 2022'],
  ['[2021,2022-03,2023]', '2021-01-01', '2023-12-31', null, '2021, March 2022 or 2023'],
  ['[2022]', '2022-01-01', '2022-12-31', '2022', '2022'],
  ['0987', '0987-01-01', '0987-12-31', '0987', '987'],
];

test('dates: kept as written, bounds, path, words', () => {
  for (const [text, earliest, latest, path, words] of DATES) {
    const edtf = valid(text);
    assert.equal(edtf, text);
    assert.deepEqual([earliestDay(edtf), latestDay(edtf)], [earliest, latest], text);
    assert.equal(monthPath(edtf), path, text);
    assert.equal(edtfInWords(edtf, 'en-GB'), words);
    assert.equal(isOpen(edtf), /^\/|\/$|\.\./.test(text), text);
  }
});

test('what is no date', () => {
  const texts = [
    ...['', ' ', 'constructor', '__proto__', 'toString', '17 April', 'April 17, 2018', '17/04/2018', 'late February'],
    ...['2022-13', '2022-00', '2022-13-40', '2022-02-30', '2019-02-29', '1900-02-29', '2022-04-31', '2022-01-00'],
    ...['2022-3-4', '20220304', '22', '2022-', '2022-25', '2022-33', '2022-99', '2018-04-17T', '2018-04-17T10'],
    ...['2018-04-17T24:00', '2018-04-17T10:60', '2018-04-17T10:12:60', '2018-04-17 10:12', '2018-04-17T10:12+99:00'],
    ...['2018-04-17T10:12?', '2018-04T10:12', '2018-04-17T10:12:00.000Z', '2018-04-17t10:12', '2018-04-17T10:12/2019'],
    ...['199X-04', '1X9X', 'XXXX', '2004-XX-17', '2022??', '2022 ?', '?2022', '2022-?05', 'Y170000', '-0044', '0000'],
    ...['..', '/', '../..', '/..', '../', '2018/2019/2020', '2018//2019', '2018/...', '...2018', '2023/2022'],
    ...['2022-04-02/2022-04-01', '2022-05/2022-04-30', '[]', '[2022', '2022]', '[2022,]', '[2022?]', '[..2022]'],
    ...['[2022-03-12, 2022-12-03]', '{2021,2022}', ' 2022', '2022 ', '2022\n', '\u{feff}2022', '２０２２', '٢٠٢٢'],
    '2'.repeat(100_000),
    `[${'2022,'.repeat(10_000)}2022]`,
    '/'.repeat(100_000),
  ];
  for (const text of texts) assert.equal(parseEdtf(text), null, JSON.stringify(text.slice(0, 40)));
});

test('one certain day', () => {
  assert.equal(exactDay(valid('2018-04-17')), '2018-04-17');
  assert.equal(exactDay(valid('2018-04-17T23:30:00-05:00')), '2018-04-17');
  for (const text of ['2018-04-17?', '2018-04-17~', '2018-04', '2018-04-XX', '2018-04-17/2018-04-17', '[2018-04-17]']) {
    assert.equal(exactDay(valid(text)), null, text);
  }
});

test('sort keys: by earliest day, the exact before the vague, then the clock', () => {
  const order = [
    ...['../2018', '19XX', '199X', '2017-12-31', '2018-01-01', '2018-01', '2018', '2018?', '2018/..', '2018-04-17'],
    ...['2018-04-17T09:00', '2018-04-17T10:12', '2018-04-17/2018-04-18', '2018-04-18'],
  ];
  assert.deepEqual(order.toReversed().map(valid).sort(byKey), order);
});

function byKey(left: Edtf, right: Edtf): number {
  return sortKey(left) < sortKey(right) ? -1 : 1;
}

test('overlap with a range of days', () => {
  const cases: [string, string | null, string | null, boolean][] = [
    ['2018-04-17', '2018-04-17', '2018-04-17', true],
    ['2018-04-17', '2018-04-18', null, false],
    ['2018-04-17', null, '2018-04-16', false],
    ['2018', '2018-12-31', '2019-12-31', true],
    ['2018', '2019-01-01', '2019-12-31', false],
    ['2018/..', '2050-01-01', null, true],
    ['2018/..', null, '2017-12-31', false],
    ['../2018', null, '1200-01-01', true],
    ['2018', null, null, true],
  ];
  for (const [text, from, to, expected] of cases) assert.equal(overlaps(valid(text), from, to), expected, text);
});

test('in words in other languages: names and order of the locale, Gregorian calendar', () => {
  const edtf = valid('2018-04-17');
  assert.equal(edtfInWords(edtf), '17 April 2018');
  assert.equal(edtfInWords(edtf, 'en'), '17 April 2018');
  assert.equal(edtfInWords(edtf, 'en-US'), 'April 17, 2018');
  assert.equal(edtfInWords(edtf, 'de'), '17. April 2018');
  assert.equal(edtfInWords(edtf, 'ja'), '2018年4月17日');
  assert.match(edtfInWords(edtf, 'fa'), /۲۰۱۸/);
});

const day = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const simple = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '?', '~', '%'))
  .map(([text, length, mark]) => text.slice(0, length) + mark);
const anyDate = fc.oneof(
  simple,
  day.map((text) => `${text.slice(0, 3)}X`),
  simple.map((text) => `${text}/..`),
  simple.map((text) => `../${text}`),
  fc.tuple(day, day).map((days) => `[${days.join(',')}]`),
  fc.tuple(day, day).map((days) => days.sort().join('/')),
);

test('property: bounds enclose, days are days, keys follow the earliest day', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      const [left, right] = [valid(a), valid(b)];
      const [first, last] = [earliestDay(left), latestDay(left)];
      assert.match(first, /^\d{4}-\d{2}-\d{2}$/);
      assert.ok(last === null || first <= last);
      assert.ok(overlaps(left, first, last));
      assert.equal(isOpen(left), monthPath(left) === null && a.includes('..'));
      if (earliestDay(left) < earliestDay(right)) assert.ok(sortKey(left) < sortKey(right));
      if (a !== b) assert.notEqual(sortKey(left), sortKey(right));
      assert.ok(edtfInWords(left, 'en-GB').length > 0);
    }),
  );
});

test('property: the last day is the last of its year, month or day, on the calendar of the platform', () => {
  fc.assert(
    fc.property(simple, (text) => {
      const shared = text.replace(/[?~%]$/, '');
      const last = latestDay(valid(text)) ?? '';
      const next = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      assert.ok(last.startsWith(shared));
      assert.ok(!next.startsWith(shared));
    }),
  );
});

test('property: any text is a date kept as written or null, and never throws', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'0129X-/.T:?~%[],Z+ a'), maxLength: 24 });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string()), (text) => {
      const edtf = parseEdtf(text);
      if (edtf === null) return;
      assert.equal(edtf, text);
      assert.ok(earliestDay(edtf) <= (latestDay(edtf) ?? '9999-12-31'));
      assert.ok(edtfInWords(edtf, 'en-GB').length > 0);
    }),
    { numRuns: 2000 },
  );
});

test('the same in every time zone and locale of the machine', () => {
  const script = `
    const { parseEdtf, edtfInWords, earliestDay, latestDay, sortKey } = await import('./src/edtf.ts');
    const texts = ['2018-04-17', '2018-04-17T23:30:00-05:00', '2022-03-27T02:30', '2023-02-24/2023-03-02', '2022-21'];
    console.log(texts.map(parseEdtf).map((d) => [edtfInWords(d), earliestDay(d), latestDay(d), sortKey(d)].join()).join());`;
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const outputs = [
    { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
  ].map((env) => {
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const run = spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
    return run.stdout;
  });
  assert.equal(outputs[0], outputs[1]);
  assert.ok(outputs[0]?.startsWith('17 April 2018,2018-04-17,2018-04-17,'));
});
