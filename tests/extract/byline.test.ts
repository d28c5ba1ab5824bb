import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';
const bylineOf = (line: string, end = ''): string | null =>
  extractText(`${HEADLINE}\n${line}\n\n${PROSE}\n\n${end}`).byline?.value ?? null;

const WRITERS: [line: string, writer: string][] = [
  ['Anna Kovács | May 3, 2019', 'Anna Kovács'],
  ['Anna Kovács - 3 May 2019, 10:12', 'Anna Kovács'],
  ['By Anna Kovács on May 3, 2019', 'Anna Kovács'],
  ['Anna Kovács', 'Anna Kovács'],
  ['By Anna Kovács for Rivernet.com', 'Anna Kovács'],
  ['By Anna Kovács at Old Bridge', 'Anna Kovács'],
  ['By ANNA KOVÁCS in Belmouth | River Daily | Updated: 2019-06-04 09:12', 'ANNA KOVÁCS'],
  ['By Anna Kovács, Chief of the Harbour Desk', 'Anna Kovács'],
  ['By Anna Kovács and Li Wei', 'Anna Kovács and Li Wei'],
  ['By Anna KovácsPublished: May 3, 2019', 'Anna Kovács'],
  ['Will Kovács', 'Will Kovács'],
  ['Anna Kovács Hill Valley Gazette', 'Anna Kovács'],
  ['Anna Kovács Diplomatic editor', 'Anna Kovács'],
  ['Anna Kovács\n·Senior Reporter\n3 May 2019', 'Anna Kovács'],
  ['By Anna KovácsWriter', 'Anna Kovács'],
  ['Anna KOVÁCS with Li WEI in Belmouth', 'Anna KOVÁCS'],
  ['Anna KOVÁCS and Li WEI', 'Anna KOVÁCS and Li WEI'],
  ["By HRN/HR's Radio Harbour", "HRN/HR's Radio Harbour"],
];

for (const [line, writer] of WRITERS) test(`writer in ${line}`, () => assert.equal(bylineOf(line), writer));

for (const line of [
  'New York',
  'Sports News',
  'The Valley Herald',
  'May 3, 2019',
  'Read More',
  'By "The Arm"',
  'Old Bridge gets new editor',
  'Special to The Valley Herald',
  'The writer is a fellow at the Belmouth Centre for Rivers',
  'Last Updated: May 4, 2019',
])
  test(`no writer in ${line}`, () => assert.equal(bylineOf(line), null));

test('a name that the article speaks of is no writer', () => {
  const text = `${HEADLINE}\nMaria Nowak\n\n${PROSE.replace('The council', 'Maria Nowak of the council')}`;
  assert.equal(extractText(text).byline, null);
});

test('the credit at the end names the reporter', () => {
  assert.equal(bylineOf('', 'Reporting by Anna Kovács; Editing by Li Wei'), 'Anna Kovács');
  const many = 'Reporting by Anna M. Kovács in Karsk and Li Wei in Belmouth; Editing by Bob Roe';
  assert.equal(bylineOf('', many), 'Anna M. Kovács');
});

test('a person whose days a line gives is no writer, and what the text says of her is text', () => {
  const life =
    'Ida Brandt, who died on 3 March 2008 aged 86, built more than two hundred boats in her yard by the river.';
  const { byline, bodyText } = extractText(
    `Shipbuilder of the old school\n\n${life}\n\n${PROSE}\n\nIda Brandt, born 4 May 1921; died 3 March 2008`,
  );
  assert.equal(byline, null);
  assert.ok(bodyText.startsWith(life));
});
