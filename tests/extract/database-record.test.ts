import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';

/** What `read` gives: the date with its certainty; days of copies; source, byline, headline; how many conflicts. */
function read(lines: readonly string[]) {
  const { date, source, byline, headline, candidates, conflicts, bodyText } = extractText(lines.join('\n'));
  return {
    date: date?.value ?? null,
    certainty: date?.certainty ?? null,
    copies: candidates.filter(({ role }) => role === 'captured').map(({ value }) => value),
    source: source?.value ?? null,
    byline: byline?.value ?? null,
    headline: headline?.value ?? null,
    conflicts: conflicts.length,
    bodyText,
  };
}

const NEXIS = [
  'Hill Valley Sentinel (Leeds)',
  '',
  'June 4, 2019 Tuesday',
  '',
  HEADLINE,
  '',
  'BYLINE: Anna Kovács',
  '',
  'SECTION: NEWS; Pg. 4',
  '',
  'LENGTH: 220 words',
  '',
  PROSE,
  '',
  'LOAD-DATE: June 6, 2019',
  '',
  'LANGUAGE: ENGLISH',
  '',
  'PUBLICATION-TYPE: Newspaper',
  '',
  'Copyright 2019 Valley Newspapers Limited',
  'All Rights Reserved',
];

/** The same database as it printed an article before. */
const OLDER = [
  'Copyright 2019 Valley Newspapers Limited',
  'All Rights Reserved',
  'Hill Valley Sentinel (Leeds)',
  '',
  'June 4, 2019, Tuesday, Late Edition - Final',
  '',
  'SECTION: Home news; 4',
  '',
  'LENGTH: 220 words',
  '',
  `HEADLINE: ${HEADLINE}`,
  '',
  'BYLINE: By ANNA KOVÁCS',
  '',
  'BODY:',
  PROSE,
  '',
  'LOAD-DATE: June 6, 2019',
];

const FACTIVA = [
  HEADLINE,
  'By Anna Kovács',
  '220 words',
  '4 June 2019',
  'Hill Valley Sentinel',
  'HVSEN',
  'Late Edition - Final',
  '4',
  'English',
  'Copyright 2019 Valley Newspapers Company. All Rights Reserved.',
  '',
  PROSE,
  '',
  'Document HVSEN00020190604ef640003k',
];

for (const [what, lines] of [
  ['fields above and below the text', NEXIS],
  ['a notice of rights at the head', OLDER],
  ['no names of fields', FACTIVA],
] as const) {
  test(`an article from a news database has the day and the name that are printed above: ${what}`, () => {
    const found = read(lines);
    assert.deepEqual(
      [found.date, found.certainty, found.source, found.headline, found.byline?.toLowerCase(), found.conflicts],
      ['2019-06-04', 'stated', 'Hill Valley Sentinel', HEADLINE, 'anna kovács', 0],
    );
    assert.equal(found.bodyText, PROSE);
  });
}

test('the day on which a database took the article in is no day of publication', () => {
  assert.deepEqual(read(NEXIS).copies, ['2019-06-06']);
});

const COPIES = [
  'LOAD-DATE: June 6, 2019',
  'Upload date: June 6, 2019',
  'Scan date: 6 June 2019',
  'Scanned on 6 June 2019',
  'Print date: June 6, 2019',
  'Druckdatum: 6. Juni 2019',
  'Eingescannt am 6. Juni 2019',
  'Date de chargement : 6 juin 2019',
  'Fecha de carga: 6 de junio de 2019',
  'Дата загрузки: 6 июня 2019',
  'Yükleme tarihi: 6 Haziran 2019',
  '上传日期：2019年6月6日',
  '印刷日：2019年6月6日',
];

for (const line of COPIES) {
  test(`the day of a copy, and no more: ${line}`, () => {
    const found = read([HEADLINE, '', PROSE, '', line]);
    assert.deepEqual([found.copies, found.date?.slice(0, 10) === '2019-06-06'], [['2019-06-06'], false]);
  });
}

test('without fields of a database, the day and its weekday at the head of a page may be that of the copy', () => {
  const found = read(['Sections', 'Tuesday, June 4, 2019', 'Subscribe to our newsletter', '', HEADLINE, '', PROSE]);
  assert.equal(found.date === '2019-06-04', false);
  // One line that could be a field's does not make a record of a page.
  const page = ['Sections', 'Tuesday, June 4, 2019', 'Subscribe to our newsletter', '', HEADLINE, 'Language: English'];
  assert.equal(read([...page, '', PROSE]).date === '2019-06-04', false);
});

/** As ProQuest prints it: labels above and below, the paper as a title with its edition and place. */
const PROQUEST = [
  'Document 3 of 12',
  '',
  HEADLINE,
  'Author: Kovács, Anna; Li, Wei',
  'Publication info: Hill Valley Sentinel, Late Edition (North) ; Belmouth [Belmouth]. 04 June 2019: A.1.',
  'ProQuest document link',
  '',
  'FULL TEXT',
  PROSE,
  '',
  'DETAILS',
  'Subject: Bridges',
  'Publication title: Hill Valley Sentinel, Late Edition (North); Belmouth',
  'Publication date: Jun 4, 2019',
  'Publisher: Valley Newspapers Company',
  'Source type: Newspapers',
  'ProQuest document ID: 2315038572',
  'Copyright: Copyright Valley Newspapers Company Jun 4, 2019',
];

test('a record with the paper as a title names that paper, not its owner, and all writers', () => {
  const { date, source, byline, headline, bodyText } = read(PROQUEST);
  assert.deepEqual(
    { date, source, byline, headline, bodyText },
    {
      date: '2019-06-04',
      source: 'Hill Valley Sentinel',
      byline: 'Kovács, Anna; Li, Wei',
      headline: HEADLINE,
      bodyText: PROSE,
    },
  );
});
