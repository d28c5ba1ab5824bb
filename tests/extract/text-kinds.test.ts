import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';
const dateOf = (text: string): string | null => extractText(text).date?.value ?? null;

const LINES: [what: string, line: string, day: string | null][] = [
  ['a day, then the day of a change', 'By Anna Kovács May 3, 2019 Updated May 4, 2019', '2019-05-03'],
  ['likewise, without a writer', 'May 3, 2019 Updated: May 4, 2019 9:15 a.m.', '2019-05-03'],
  ['labels behind their days', '2019-05-03 发布 2019-05-04 更新', '2019-05-03'],
  ['labels before their days', 'Updated May 4, 2019 Published May 3, 2019', '2019-05-03'],
];

for (const [what, line, day] of LINES)
  test(`a line with two days: ${what}`, () => assert.equal(dateOf(`${HEADLINE}\n${line}\n\n${PROSE}`), day));

test('a letter has the day below its end; another day below a text is another article’s', () => {
  for (const end of ['Yours faithfully,\nA. Doe\nLeeds, 4 June 1956', 'Mit freundlichen Grüßen\nAnn Doe\n4. Juni 1956'])
    assert.equal(dateOf(`${HEADLINE}\n\n${PROSE}\n\n${end}\n`), '1956-06-04', end);
  assert.equal(dateOf(`${HEADLINE}\n\n${PROSE}\n\nFerry runs again\nA. Doe\n4 June 1956\nLeeds\n`), null);
});

test('a transcript is of the day in its headline, an article about that day need not be', () => {
  assert.equal(dateOf(`Transcript: Briefing of the harbour board, 4 June 2019\n\n${PROSE}`), '2019-06-04');
  assert.equal(dateOf(`What we know of the flood of 4 June 2019\n\n${PROSE}`), null);
});

test('the issue of a magazine is no headline, and its name is the source', () => {
  for (const issue of ['Winter 2021', 'Issue 44', 'Vol. 12, No. 3', 'Herbst 2020']) {
    const { headline, source } = extractText(`The Quay Review\n${issue}\n${HEADLINE}\nBy Anna Kovács\n\n${PROSE}`);
    assert.deepEqual([headline?.value, source?.value], [HEADLINE, 'The Quay Review'], issue);
  }
});

test('the days of a life end an obituary, and are none of publication', () => {
  const last = 'Ann Doe, harbour master, born 12 May 1934; died 1 March 2016';
  const { bodyText, date } = extractText(`${HEADLINE}\n\n${PROSE}\n\n${last}`);
  assert.ok(bodyText.endsWith(last));
  assert.equal(date?.value, '2016-03-01/..');
});

test('speakers of a transcript with a title before the name', () => {
  const lines = ['MR OSEI: Good morning.', 'QUESTION: What will it cost?', 'MS LARBI: About two million.'];
  const { speakers, statements } = extractText(
    `Briefing on the old bridge\n\n${lines.map((line) => `${line} We have asked for the money, and we hope for it.`).join('\n\n')}`,
  );
  assert.deepEqual(
    speakers.map(({ name }) => name),
    ['OSEI', 'LARBI'],
  );
  assert.ok(statements.length >= 2);
  assert.equal(extractText(`${HEADLINE}\n\n${PROSE}\n\nNote: the bridge is old.`).speakers.length, 0);
});
