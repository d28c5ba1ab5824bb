import assert from 'node:assert/strict';
import test from 'node:test';
import { findDates, weekdayOf } from '../../src/extract/printed-dates.ts';
import { ENGLISH } from '../../src/languages/en.ts';

const find = (text: string) => findDates(text, [0, text.length], ENGLISH);

const PRINTED: [text: string, edtf: string, words?: string][] = [
  ['17 April 2018', '2018-04-17'],
  ['April 17, 2018', '2018-04-17'],
  ['17th of April, 2018', '2018-04-17'],
  ['Sept. 5, 2019', '2019-09-05'],
  ['22 December 2023', '2023-12-22'],
  ['01:46 GMT, 22 December 2023', '2023-12-22T01:46', '01:46 GMT, 22 December 2023'],
  ['DEC 22 2023', '2023-12-22'],
  ['Wednesday , March 22 2023', '2023-03-22', 'Wednesday , March 22 2023'],
  ['2018-04-17', '2018-04-17'],
  ['2018/4/7', '2018-04-07'],
  ['17.04.2018', '2018-04-17'],
  ['04/17/2018', '2018-04-17'],
  ['05/05/2018', '2018-05-05'],
  ['12/03/2022', '[2022-03-12,2022-12-03]'],
  ['2018-04-17T10:12:33+04:30', '2018-04-17T10:12'],
  ['Apr 17, 2018, 10:12 AM', '2018-04-17T10:12', 'Apr 17, 2018, 10:12 AM'],
  ['3 June 2019 3:15pm', '2019-06-03T15:15'],
  ['3 June 2019 12:05 a.m.', '2019-06-03T00:05'],
  ['9:57 PM EDT, Tue November 19, 2019', '2019-11-19T21:57'],
  ['Nov 19 20197:05 AM EST', '2019-11-19T07:05'],
  ['Anna Kovács, HeraldDec 22, 2023', '2023-12-22', 'Dec 22, 2023'],
];

for (const [text, edtf, words] of PRINTED) {
  test(`reads ${text}`, () => {
    const [date, ...more] = find(text);
    assert.equal(date?.edtf, edtf);
    assert.equal(more.length, 0);
    if (words && date) assert.equal(text.slice(...date.span), words);
  });
}

const NONE = [
  'Vol. 12, No. 3, March 2019',
  'Nr. 3 März 2019',
  'in April 2018',
  'April 17',
  '31 February 2019',
  '30.02.2019',
  '17/18/2019',
  'version 1.2.2018.4',
  '1/2/20189',
  'May 20, 20195',
  'October 17 and 18, 2017',
  'room 10:12',
  'call 017 555 2018',
  'the 5 Mayors of 2019',
  'late February',
  '2018-13-01',
];

for (const text of NONE) test(`finds no date in ${text}`, () => assert.deepEqual(find(text), []));

test('a weekday that is not the day’s is told', () => {
  assert.equal(find('Tuesday, 17 April 2018')[0]?.wrongWeekday, null);
  assert.equal(find('Sunday, 17 April 2018')[0]?.wrongWeekday, 7);
  assert.equal(weekdayOf('2018-04-17T10:12'), 2);
});

test('a price behind a date is no time of day', () => {
  assert.equal(find('on 5 May 2019 10.50 euros')[0]?.edtf, '2019-05-05');
  assert.equal(find('05.05.2019 10.50')[0]?.edtf, '2019-05-05T10:50');
});

test('every date of a line is found', () => {
  assert.deepEqual(
    find('Published 3 May 2019 | Updated 4 May 2019, 11:00').map((date) => date.edtf),
    ['2019-05-03', '2019-05-04T11:00'],
  );
});
