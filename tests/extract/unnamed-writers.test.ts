import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';

const LINES = [
  'From our own correspondent',
  'From Our Special Correspondent',
  'From our correspondent in Leeds',
  'By a staff reporter',
  'By our political staff',
  'Von unserem Korrespondenten',
  'Von unserer Redaktion',
  'De notre correspondant',
  'De notre envoyé spécial à Annecy',
  'De nuestro corresponsal',
  'От нашего корреспондента',
  'Özel muhabirimizden',
];

for (const line of LINES) {
  test(`a writer without a name is no headline, and no name: ${line}`, () => {
    for (const lines of [
      [line, HEADLINE],
      [HEADLINE, line],
      [line, '', HEADLINE, '', 'June 4, 2019'],
      [HEADLINE.toUpperCase(), line.toUpperCase(), '', 'LEEDS, May 12'],
    ]) {
      const { headline, byline, bodyText } = extractText(`${lines.join('\n')}\n\n${PROSE}`);
      assert.equal(headline?.value.toLowerCase(), HEADLINE.toLowerCase(), lines.join(' / '));
      assert.equal(byline, null);
      assert.ok(!bodyText.toLowerCase().includes(line.toLowerCase()));
    }
  });
}

test('a headline that speaks of a writer stays, and a writer with a name has one', () => {
  for (const headline of [
    'From our correspondent came a letter about the bridge',
    'By a river, a bridge waits for repair',
  ])
    assert.equal(extractText(`${headline}\n4 June 2019\n\n${PROSE}`).headline?.value, headline);
  const { byline } = extractText(`${HEADLINE}\nBy Anna Kovács, our own correspondent\n\n${PROSE}`);
  assert.equal(byline?.value, 'Anna Kovács');
});
