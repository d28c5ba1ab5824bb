import assert from 'node:assert/strict';
import test from 'node:test';
import { findIssueDate, isIssueDate } from '../../src/extract/issue-dates.ts';
import { extractText, PROSE } from './kit.ts';

const READ: readonly [line: string, date: string | null][] = [
  ['May 2018', '2018-05'],
  ['Published: June 2017', '2017-06'],
  ['Winter 2021', '2021-24'],
  ['Frühjahr 2019', '2019-21'],
  ['Spring/Summer 2020', '2020'],
  ['July/August 2020', '2020-07/2020-08'],
  ['The Coast Review, Vol. 12, No. 3, March 2019', '2019-03'],
  ['mayo de 2019', '2019-05'],
  ['2019年5月号', '2019-05'],
  ['3 March 2019', null],
  ['3rd of March 2019', null],
  ['March 3, 2019', null],
  ['Election 2019', null],
  ['Page 2019', null],
  ['May', null],
];

for (const [line, date] of READ) {
  test(`the month or season of ${line}`, () => assert.equal(findIssueDate(line, [0, line.length])?.edtf ?? null, date));
}

test('a line is a month by itself or behind a label, not behind other words', () => {
  const lines = ['May 2018', 'Published: May 2018', 'Nothing new since May 2018', 'Ferries in May 2018'];
  assert.deepEqual(
    lines.map((line) => isIssueDate(line, [0, line.length])),
    [true, true, false, false],
  );
});

const PLACED: readonly [what: string, text: string, date: string | null, headline: string, source: string | null][] = [
  [
    'a month below the name of a magazine',
    `The Coast Review\nMay 2018\n\nHarbour towns look to wind\n\nBy Louise Amundsen\n\n${PROSE}`,
    '2018-05',
    'Harbour towns look to wind',
    'The Coast Review',
  ],
  [
    'the number of an issue is no day',
    `Harbour towns look to wind\n\nBy Louise Amundsen\nThe Coast Review, Vol. 12, No. 3, March 2019\n\n${PROSE}`,
    '2019-03',
    'Harbour towns look to wind',
    'The Coast Review',
  ],
  [
    'a day beside it says more',
    `Winter 2021\n\nHarbour towns look to wind\n12 January 2021, 10:15\n\n${PROSE}`,
    '2021-01-12T10:15',
    'Harbour towns look to wind',
    null,
  ],
  [
    'a month within the text',
    `Harbour towns look to wind\n\n${PROSE}\n\nMay 2018\n\n${PROSE}`,
    null,
    'Harbour towns look to wind',
    null,
  ],
];

for (const [what, text, date, headline, source] of PLACED) {
  test(what, () => {
    const read = extractText(text);
    assert.deepEqual(
      [read.date?.value ?? null, read.headline?.value, read.source?.value ?? null],
      [date, headline, source],
    );
  });
}
