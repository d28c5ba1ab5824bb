import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';
const [lead = '', ...rest] = PROSE.split('\n\n');

const RECORD = [
  'SE  Home',
  `HD  ${HEADLINE}`,
  'BY  By Anna Kovács and Li Wei',
  'WC  220 words',
  'PD  4 June 2019',
  'ET  18:22',
  'SN  Hill Valley Sentinel',
  'SC  HVSEN',
  'CY  Copyright 2019 Valley Newspapers Company. All Rights Reserved.',
  '',
  `LP  BELMOUTH, June 4 (NPA) - ${lead}`,
  '',
  `TD  ${rest.join('\n\n')}`,
  '',
  'Write to Anna Kovács at anna@example.org',
  '',
  'NS  gbrid : Bridges | gcat : General News',
  'PUB  Valley Newspapers Company',
  'AN  Document HVSEN00020190604ef640002x',
];

const read = (lines: readonly string[]) => {
  const { headline, source, byline, date, agency, bodyText, removed } = extractText(lines.join('\n'));
  return {
    headline: headline?.value ?? null,
    source: source?.value ?? null,
    byline: byline?.value ?? null,
    date: date?.value ?? null,
    agency: agency?.value ?? null,
    bodyText,
    rules: new Set(removed.map(({ rule }) => rule)),
  };
};

const EXPECTED = {
  headline: HEADLINE,
  source: 'Hill Valley Sentinel',
  byline: 'Anna Kovács and Li Wei',
  date: '2019-06-04',
  agency: 'NPA',
  bodyText: PROSE,
};

test('the fields of a record with codes are read by their codes, which are none of the words', () => {
  const { rules, ...values } = read(RECORD);
  assert.deepEqual(values, EXPECTED);
  assert.ok(rules.has('database-field'));
});

test('a code may stand on a line of its own, or before a tabulator', () => {
  const onLines = RECORD.map((line) => line.replace(/^(LP|TD) {2}/, '$1\n'));
  assert.deepEqual({ ...read(onLines), rules: null }, { ...EXPECTED, rules: null });
  const tabbed = RECORD.map((line) => line.replace(/^([A-Z]{2,3}) {2}/, '$1\t'));
  assert.deepEqual({ ...read(tabbed), rules: null }, { ...EXPECTED, rules: null });
});

test('lines that begin with the same letters make no record of another text', () => {
  const lines = [HEADLINE, 'BY Anna Kovács', 'PD 4 June 2019', '', PROSE, '', 'CO operatives will pay.'];
  const { headline, rules } = read(lines);
  assert.equal(headline, HEADLINE);
  assert.ok(!rules.has('database-field'));
  // Without a text of its own it is none either.
  const noText = RECORD.map((line) => line.replace(/^(?:LP|TD) {2}/, ''));
  assert.ok(!read(noText).rules.has('byline-field'));
});
