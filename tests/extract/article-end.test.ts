import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';
const PARAGRAPHS = [
  'The council of the valley agreed on Tuesday to close the old bridge for six weeks, after engineers had found cracks in two of its piers in the spring.',
  'The mayor said that the work could not wait for another year, because the river had risen higher this spring than in any of the last twenty years.',
  'Traffic will be led over the northern road, which is longer by nine kilometres and which the school buses of three villages will have to use as well.',
  'Farmers on the left bank have asked for a ferry, and the council is to decide about their request when it meets again in the second week of the month.',
  'The bridge was built from stones of the quarry above the town, and the masons who will repair it have been promised stones from the same place.',
  'Whoever wants to see the plans can do so in the town hall, where an engineer will answer questions on every Thursday until the work has begun.',
];
const MENU = Array.from({ length: 24 }, (_, i) => `Rubric ${String.fromCharCode(65 + i)}`);
const TITLES = [
  'Harbour wall gets a second coat of paint',
  'Seven ways to bake bread without an oven',
  'Valley choir sings for the last time this year',
  'Why the ferry to the island runs late',
];

/** Body paragraphs of a whole page with these lines behind the headline. */
const bodyOf = (lines: string[]): string[] =>
  extractText([...MENU, HEADLINE, 'By Anna Kovács', ...lines, ...MENU].join('\n\n')).bodyText.split('\n\n');

test('an article goes on behind a box of other titles, which is none of it', () => {
  const body = bodyOf([...PARAGRAPHS.slice(0, 3), 'Most read in the valley', ...TITLES, ...PARAGRAPHS.slice(3)]);
  assert.deepEqual(body, PARAGRAPHS);
});

test('titles with a summary each behind a label end the article', () => {
  const list = TITLES.flatMap((title) => [title, 'It is the second time that this has been tried in the valley.']);
  assert.deepEqual(bodyOf([...PARAGRAPHS, 'Top stories', ...list]), PARAGRAPHS);
});

test('titles with a summary each end the article without a label, once it is signed off', () => {
  const list = TITLES.flatMap((title) => [title, 'It is the second time that this has been tried in the valley.']);
  assert.deepEqual(bodyOf([...PARAGRAPHS, 'Subscribe to our newsletter', ...list]), PARAGRAPHS);
});

test('questions with short answers at the end are the article’s', () => {
  const answers = ['Which of the two piers is the worse one?', 'The one on the left bank, by far.'];
  const body = bodyOf([...PARAGRAPHS, ...answers, ...answers.map((line) => line.replace('one', 'older one'))]);
  assert.deepEqual(body.slice(0, 7), [...PARAGRAPHS, answers[0]]);
});

test('a title that stands twice below its section’s name, and its summary, are another article’s', () => {
  const [title] = TITLES as [string];
  const summary = 'The keeper of the harbour had asked for it since the storm of the last autumn.';
  const box = ['Business', title, 'Business', title, summary];
  assert.deepEqual(bodyOf([...PARAGRAPHS.slice(0, 3), ...box, ...PARAGRAPHS.slice(3)]), PARAGRAPHS);
});

test('a caption that stands twice takes no paragraph with it', () => {
  const caption = 'Two piers of the old bridge in May';
  const body = bodyOf([...PARAGRAPHS.slice(0, 3), caption, caption, ...PARAGRAPHS.slice(3)]);
  assert.deepEqual(body, PARAGRAPHS);
});

test('the lines of a list that a line announces are kept', () => {
  const announced = 'These villages will have no bus while the bridge is closed:';
  const villages = ['Upper Meadow', 'Lower Meadow and the mill', 'Stone Ford'];
  const body = bodyOf([...PARAGRAPHS.slice(0, 3), announced, ...villages, ...PARAGRAPHS.slice(3)]);
  assert.deepEqual(body, [...PARAGRAPHS.slice(0, 3), announced, ...villages, ...PARAGRAPHS.slice(3)]);
});

test('lines of the page between paragraphs are none of the article’s', () => {
  const strange = [
    'Sign up to get the best of the valley in your inbox every Friday.',
    'You have successfully subscribed.',
    'Image 2 of 5',
    'A mason looks at the second pier of the bridge from a boat.',
    'Advert',
    'I agree to receive emails from the valley and can unsubscribe whenever I like.',
  ];
  assert.deepEqual(bodyOf([...PARAGRAPHS.slice(0, 3), ...strange, ...PARAGRAPHS.slice(3)]), PARAGRAPHS);
});

test('an article that speaks of letters and wishes keeps its sentences', () => {
  const own = 'Every week the editor of the school paper gets twenty letters, and most of the writers want an answer.';
  assert.ok(bodyOf([...PARAGRAPHS.slice(0, 3), own, ...PARAGRAPHS.slice(3)]).includes(own));
});

test('a breadcrumb with strokes is no headline', () => {
  const page = [...MENU, 'Home / News / Old Bridges', HEADLINE, 'By Anna Kovács', ...PARAGRAPHS].join('\n\n');
  assert.equal(extractText(page).headline?.value, HEADLINE);
});
