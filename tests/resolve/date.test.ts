import assert from 'node:assert/strict';
import test from 'node:test';
import { extractDate } from '../../src/extract/date.ts';
import { extractArticle } from '../../src/extraction.ts';
import { resolveDate } from '../../src/resolve/date.ts';
import { documentOf, extractText, PROSE } from '../extract/kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';

const DATED: [name: string, text: string, date: string | null, certainty?: string][] = [
  ['a labelled day', `${HEADLINE}\nPublished: 3 May 2019\n\n${PROSE}`, '2019-05-03', 'stated'],
  ['a label on the line above', `${HEADLINE}\nPublished\n3 May 2019\n\n${PROSE}`, '2019-05-03', 'stated'],
  ['a labelled day below the text', `${HEADLINE}\n\n${PROSE}\n\nPublished on 3 May 2019`, '2019-05-03', 'stated'],
  [
    'published beats updated',
    `${HEADLINE}\nPublished 3 May 2019 | Updated 9 May 2019\n\n${PROSE}`,
    '2019-05-03',
    'stated',
  ],
  [
    'a header with time and metadata',
    `May 3, 2019, 10:12 AM\nNews Code: 4711\n${HEADLINE}\n\n${PROSE}`,
    '2019-05-03T10:12',
    'stated',
  ],
  ['a byline line', `${HEADLINE}\nBy Anna Kovács May 3, 2019\n\n${PROSE}`, '2019-05-03', 'stated'],
  ['a dateline with its year', `${HEADLINE}\n\nBERLIN, 3 May 2019 (dpa) - ${PROSE}`, '2019-05-03', 'stated'],
  ['a dateline that agrees', `${HEADLINE}\n3 May 2019\n\nBERLIN, May 3 (dpa) - ${PROSE}`, '2019-05-03', 'stated'],
  [
    'a page head that completes the dateline',
    `Friday, May 3 2019\n\n${HEADLINE}\n\nBERLIN, May 3 (dpa) - ${PROSE}`,
    '2019-05-03',
    'inferred',
  ],
  [
    'day and month cannot be told apart',
    `${HEADLINE}\nPublished: 03/05/2019\n\n${PROSE}`,
    '[2019-03-05,2019-05-03]',
    'stated',
  ],
  [
    'the dateline tells them apart',
    `${HEADLINE}\nPublished: 03/05/2019\n\nBERLIN, May 3 (dpa) - ${PROSE}`,
    '2019-05-03',
  ],
  [
    'a page head alone: no later than that',
    `Friday, May 3 2019\n\n${HEADLINE}\n\n${PROSE}`,
    '../2019-05-03',
    'estimated',
  ],
  ['an update alone: no later than that', `${HEADLINE}\nLast updated: 3 May 2019\n\n${PROSE}`, '../2019-05-03'],
  [
    'an update with its time and nothing else',
    `${HEADLINE}\nUpdated: 3 May 2019, 10:12\n\n${PROSE}`,
    '2019-05-03',
    'estimated',
  ],
  ['a dateline without a year alone', `${HEADLINE}\n\nBERLIN, May 3 (dpa) - ${PROSE}`, null],
  [
    'an event in the text: no earlier than that',
    `${HEADLINE}\n\n${PROSE}\n\nThe bridge was opened on 3 May 1919 by the king of that time.`,
    '1919-05-03/..',
  ],
  [
    'a teaser',
    `${HEADLINE}\n\n${PROSE}\n\nCheck Also\n\nTram line to open\n\n03-05-2019 BERLIN: The first trams …`,
    null,
  ],
  ['a caption', `${HEADLINE}\nPhoto: the bridge on 3 May 2019\n\n${PROSE}`, null],
  ['two bare dates in the head', `${HEADLINE}\n3 May 2019\n4 May 2019\n\n${PROSE}`, null],
  ['a copyright year', `${HEADLINE}\n\n${PROSE}\n\n© 2019 Valley Herald`, null],
  ['nothing', `${HEADLINE}\n\n${PROSE}`, null],
];

for (const [name, text, date, certainty] of DATED) {
  test(`date: ${name}`, () => {
    const extraction = extractText(text);
    assert.equal(extraction.date?.value ?? null, date);
    if (certainty) assert.equal(extraction.date?.certainty, certainty);
  });
}

test('what is found and not taken is kept, with its role', () => {
  const { candidates } = extractText(
    `Friday, May 3 2019\n\n${HEADLINE}\nUpdated 6 May 2019\n\n${PROSE} It was opened on 3 May 1919 by a king.\n\nRead more\n\n2 April 2019 The first trams on the new line …`,
  );
  const dates = candidates.filter((candidate) => candidate.field === 'date');
  assert.deepEqual(
    dates.map(({ value, role, accepted }) => [value, role, accepted]),
    [
      ['2019-05-03', 'captured', true],
      ['2019-05-06', 'updated', false],
      ['1919-05-03', 'event', false],
      ['1919-05-03/..', 'clue', true],
      ['2019-04-02', 'teaser', false],
    ],
  );
});

test('a weekday that is not the day’s is a conflict, and makes the date an estimate', () => {
  const { date, conflicts } = extractText(`${HEADLINE}\nPublished: Monday, 3 May 2019\n\n${PROSE}`);
  assert.equal(date?.value, '2019-05-03');
  assert.equal(date?.certainty, 'estimated');
  assert.equal(conflicts.length, 1);
  assert.deepEqual(extractText(`${HEADLINE}\nPublished: Friday, 3 May 2019\n\n${PROSE}`).conflicts, []);
});

test('a dateline of another day is a conflict', () => {
  const { date, conflicts } = extractText(`${HEADLINE}\nPublished: 3 May 2019\n\nBERLIN, March 2 (dpa) - ${PROSE}`);
  assert.equal(date?.value, '2019-05-03');
  assert.equal(date?.certainty, 'inferred');
  assert.equal(conflicts[0]?.field, 'date');
});

test('the source’s own custom tells day and month apart, before the page and the country', () => {
  const text = `${HEADLINE}\nPublished: 03/05/2019\n\nCHICAGO (AP) - ${PROSE}`;
  const source = { articles: 9, dayFirst: 7, monthFirst: 0 };
  const learned = {
    articles: 9,
    sources: new Map([['ap', source]]),
    lines: new Map(),
    frequencies: new Map(),
  };
  const extraction = extractArticle('test.txt', Buffer.from(text), { learned });
  assert.ok(!('rejected' in extraction));
  assert.equal(extraction.source?.value, 'AP');
  assert.equal(extraction.date?.value, '2019-05-03');
  assert.equal(extraction.date?.certainty, 'inferred');
  assert.equal(extractText(text).date?.value, '2019-03-05');
});

test('a day in the name of the original counts when that was made of an address, below the text', () => {
  const read = (path: string, text: string) => {
    const extraction = extractArticle(path, Buffer.from(text));
    assert.ok(!('rejected' in extraction));
    return extraction.date;
  };
  const path = 'originals/www.example.org_2019_05_03_bridge.txt';
  const found = read(path, `${HEADLINE}\n\n${PROSE}`);
  assert.deepEqual([found?.value, found?.certainty, found?.selector], ['2019-05-03', 'estimated', 'filename']);
  assert.equal(read(path, `${HEADLINE}\nPublished: 4 May 2019\n\n${PROSE}`)?.value, '2019-05-04');
  assert.equal(read('originals/2019-05-03.txt', `${HEADLINE}\n\n${PROSE}`), null);
});

test('dates are read in linear time from hostile text', () => {
  for (const piece of [
    '1 ',
    '12/',
    '2018',
    'May ',
    'Published: ',
    '年',
    '١',
    '( ',
    'in late ',
    'ago a ',
    '1.1.',
    '.',
    ' - ',
  ]) {
    const text = `${HEADLINE}\n\n${PROSE}\n\n${piece.repeat(Math.ceil(300_000 / piece.length))}`;
    const document = documentOf(text);
    const start = performance.now();
    resolveDate(document, extractDate(document));
    const time = performance.now() - start;
    assert.ok(time < 4000, `${JSON.stringify(piece)} took ${Math.round(time)} ms`);
  }
});
