import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText } from './kit.ts';

const HEADLINE = 'Flood live: bridge shut as river rises';
const TEXTS = [
  'The council says that the old bridge is shut to all until the morning. Drivers are asked to take the road by the mill.',
  'Shops on the north side of the river have been told to move what they can to the upper floors of their houses.',
  'Engineers are on their way to look at the piers of the bridge, of which two have moved since the last flood.',
];

const ticker = (hours: readonly string[], head = 'Last updated: 4 June 2019, 14:35'): string =>
  `${HEADLINE}\n${head}\n\n${[...TEXTS, 'Good morning.'].map((text, i) => `${hours[i]}\n${text}`).join('\n\n')}\n`;

for (const hours of [
  ['14:35', '13:50', '09:10', '08:45'],
  ['2.35pm', '1.50pm', '9.10am', '8.45am'],
  ['14.35 Uhr', '13.50 Uhr', '9.10 Uhr', '8.45 Uhr'],
  ['08:45', '09:10', '13:50', '14:35'],
]) {
  test(`the entries of a running report are its text, to the last of them: ${hours[0]}`, () => {
    const { bodyText, headline, date } = extractText(ticker(hours));
    assert.equal(headline?.value, HEADLINE);
    assert.equal(bodyText, [...TEXTS, 'Good morning.'].map((text, i) => `${hours[i]}\n\n${text}`).join('\n\n'));
    assert.equal(date?.value, '2019-06-04');
  });
}

test('entries whose hours stand before the day have their own titles, and points of a summary are no headline', () => {
  const hours = ['14:35', '13:50', '09:10', '08:45'].map((hour) => `Posted at ${hour} 4 June 2019\nTitle of an entry`);
  const { bodyText, headline, date } = extractText(ticker(hours, '- The old bridge is shut to all until the morning'));
  assert.equal(headline?.value, HEADLINE);
  assert.ok(TEXTS.every((text) => bodyText.includes(text)));
  assert.ok(date?.value.startsWith('2019-06-04'));
});

test('hours without text beside titles are those of other articles, and so are those in no order', () => {
  const titles = ['14:35', 'Ferry runs again', '13:50', 'Mayor to leave in May', '13:10', 'Choir sings in hall'];
  const { bodyText } = extractText(`${HEADLINE}\n\n${TEXTS.join('\n\n')}\n\n${titles.join('\n')}\n`);
  assert.equal(bodyText, TEXTS.join('\n\n'));
  assert.ok(!extractText(ticker(['14:35', '09:10', '13:50', '10:10'])).bodyText.includes('14:35'));
});

test('words such as "reach their peak at" are those of a sentence, an address behind them is a writer’s', () => {
  const sentence = 'The waters are expected to reach their peak at about three in the morning, and to fall soon after.';
  const read = (line: string): string => extractText(`${HEADLINE}\n\n${TEXTS.join('\n\n')}\n\n${line}`).bodyText;
  assert.ok(read(sentence).endsWith(sentence));
  assert.ok(
    !read('Ann Doe writes of rivers and of bridges in the north. Reach her at ann@example.org.').includes('Reach'),
  );
  assert.ok(!read('Ann Doe writes of rivers and of bridges in the north. Follow her on Twitter.').includes('Follow'));
});
