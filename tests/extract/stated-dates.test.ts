import assert from 'node:assert/strict';
import test from 'node:test';
import { extractArticle } from '../../src/extraction.ts';
import { isRejection } from '../../src/formats/index.ts';
import { extractText, PROSE } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';

function markdown(front: string, head = '') {
  const extraction = extractArticle('a.md', Buffer.from(`---\n${front}\n---\n\n# ${HEADLINE}\n\n${head}${PROSE}\n`));
  assert.ok(!isRejection(extraction));
  const { date, diagnostics, conflicts } = extraction;
  return {
    date: date?.value ?? null,
    certainty: date?.certainty ?? null,
    codes: diagnostics.map(({ code }) => code),
    conflicts: conflicts.map(({ message }) => message),
  };
}

const READ: [written: string, date: string][] = [
  ['2019-05', '2019-05'],
  ['2019', '2019'],
  ['"2019"', '2019'],
  ['2019-05-12', '2019-05-12'],
  ['2019-05-12?', '2019-05-12?'],
  ['2019~', '2019~'],
  ['201X', '201X'],
  ['2019-05-12/2019-05-14', '2019-05-12/2019-05-14'],
  ['circa 2019', '2019~'],
  ['c. 2019', '2019~'],
  ['ca. Mai 2019', '2019-05~'],
  ['vers 2019', '2019~'],
  ['около 2019', '2019~'],
  ['May 2019', '2019-05'],
  ['2019 May', '2019-05'],
  ['März 2019', '2019-03'],
  ['août 2019', '2019-08'],
  ['mayo de 2019', '2019-05'],
  ['05/2019', '2019-05'],
  ['2019/05', '2019-05'],
  ['2019年5月', '2019-05'],
  ['2019年', '2019'],
];

for (const [written, date] of READ) {
  test(`front matter states a date as wide as it is written: ${written}`, () => {
    const found = markdown(`date: ${written}`);
    assert.deepEqual([found.date, found.certainty, found.codes], [date, 'stated', []]);
  });
}

test('what front matter states and nobody can read is named, and is no date', () => {
  for (const written of [
    'some time ago',
    'May',
    '05',
    '2019-13',
    '22/2019',
    '31 February 2019',
    'Issue 2019',
    '20193',
  ]) {
    const found = markdown(`date: ${written}`);
    assert.deepEqual([found.date, found.codes], [null, ['unread-date']], written);
  }
  assert.deepEqual(markdown('date: null\ntitle: A').codes, []);
});

test('a month or a year that front matter states is filled by the day that the text prints within it', () => {
  const day = '12 May 2019\n\n';
  for (const wide of ['2019', '2019-05', 'circa 2019'])
    assert.deepEqual(
      [markdown(`date: ${wide}`, day).date, markdown(`date: ${wide}`, day).conflicts],
      ['2019-05-12', []],
      wide,
    );
  const other = markdown('date: 2018-04', day);
  assert.equal(other.date, '2018-04');
  assert.equal(other.conflicts.length, 1);
});

test('a dateline without a year agrees with a month that holds it', () => {
  assert.deepEqual(markdown('date: 2019-05', 'LEEDS, May 12 - ').conflicts, []);
  assert.equal(markdown('date: 2019-05', 'LEEDS, August 12 - ').conflicts.length, 1);
});

const ADDRESSES: [address: string, date: string | null][] = [
  ['https://www.quaygazette.com/local/2019/may/12/old-bridge-repaired-winter', '2019-05-12'],
  ['https://www.quaygazette.com/local/2019/jun/04/old-bridge-repaired-winter', '2019-06-04'],
  ['https://www.quaygazette.com/local/2019/sept/4/old-bridge-repaired-winter', '2019-09-04'],
  ['https://www.quaygazette.com/local/2019/may/42/old-bridge-repaired-winter', null],
  ['https://www.quaygazette.com/local/2019/maybe/12/old-bridge-repaired-winter', null],
  ['https://www.quaygazette.com/2019/feb/31/old-bridge-repaired-winter', null],
];

for (const [address, date] of ADDRESSES) {
  test(`the day in an address: ${address.slice(27)}`, () => {
    assert.equal(extractText(`${address}\n\n${HEADLINE}\n\n${PROSE}`).date?.value ?? null, date);
  });
}

test('a day of a change before the day of publication is a conflict, not one after it', () => {
  const conflictsOf = (updated: string): number =>
    extractText(`${HEADLINE}\nPublished: 4 June 2019\nUpdated: ${updated}\n\n${PROSE}`).conflicts.length;
  assert.deepEqual(
    ['5 June 2019', '4 June 2019', '4 June 2019 10:12', '3 June 2019', '3 June 2018'].map(conflictsOf),
    [0, 0, 0, 1, 1],
  );
  assert.equal(markdown('date: 2019-06-04\nupdated: 2019-06-03').conflicts.length, 1);
  assert.equal(markdown('date: 2019-06\nupdated: 2019-06-03').conflicts.length, 0);
});

test('a day in figures beside the same day in words is that day, two days are a list', () => {
  const dateOf = (lines: string) =>
    extractText(`Old bridge to be repaired before winter\n${lines}\n\n${PROSE}`).date?.value ?? null;
  assert.equal(dateOf('11/12/2022\nNovember 12, 2022'), '2022-11-12');
  assert.equal(dateOf('November 12, 2022\n11/12/2022'), '2022-11-12');
  assert.equal(dateOf('11/12/2022\nNovember 20, 2022'), null);
});
