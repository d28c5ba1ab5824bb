import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from './kit.ts';

const bodyOf = (text: string): string => extractText(text).bodyText;

test('the first turns of an interview are text, be they as short as a greeting', () => {
  const text = `TRANSCRIPT

HARBOUR RADIO
Interview with the Minister for Ports, Edda Runquist
Thursday 27 July 2023

ANN DOE, HOST: Minister, welcome.

EDDA RUNQUIST: Good morning, Ann.

DOE: The harbour board says that the deadline for the old crane cannot be met. Is the plan dead?

RUNQUIST: No, it is not dead. I said that the board had been slow. She said to me that the money is there.

DOE: Thanks for joining us.`;
  const read = extractText(text);
  assert.match(read.bodyText, /Minister, welcome\.\s+EDDA RUNQUIST: Good morning, Ann\./u);
  assert.equal(read.date?.value, '2023-07-27');
  const words = (span: readonly [number, number] | null): string => (span ? text.slice(...span) : '');
  const nested = read.statements
    .filter(({ kind }) => kind === 'indirect')
    .map((each) => [words(each.source), each.speaker]);
  assert.deepEqual(nested, [
    ['The harbour board', null],
    ['I', 'edda-runquist'],
    ['She', null],
  ]);
});

test('one short line in capitals with a colon makes no interview', () => {
  assert.doesNotMatch(bodyOf(`Old bridge to be repaired\nPHOTO DESK: Two piers\n\n${PROSE}`), /PHOTO DESK/u);
});

test('lines of a cutting that is wrapped wide are paragraphs, and its headline goes over two lines', () => {
  const read = extractText(`The Hindu
International
Page 11

Council declares the bridge shut ahead
of vote to elect a mayor

Meera Lindqvist

The acting mayor of the town, Edda Runquist, on Monday declared a state of emergency on the river,
citing “public safety” as the town prepares
to elect a new mayor on July 20 in the old hall by the harbour.

Opposition leader Jorn Haldane called the move “absurd”. “You cannot shut the town with emergency
laws,” he said.

Others vowed to go on. “She is not our mayor. She must go
home,” said Ann Doe, 27, a clerk.`);
  assert.equal(read.headline?.value, 'Council declares the bridge shut ahead of vote to elect a mayor');
  assert.equal(read.source?.value, 'The Hindu');
  assert.match(read.bodyText, /with emergency laws,” he said\./u);
  assert.match(read.bodyText, /She must go home,” said Ann Doe, 27, a clerk\./u);
});

test('a word that a line’s end breaks is never cut in two, whatever the width', () => {
  const text = `THE RAILWAY COMMISSION.\n\nThe Com-\nmissioners appointed to enquire into the working of the railway, who held their first sitting on the Tuesday last, have heard all traders of the town.\n\n${PROSE}`;
  assert.match(bodyOf(text), /The Com-?missioners appointed/u);
});

const CREDITS: readonly [what: string, text: string, source: string | null, agency: string | null][] = [
  ['an agency alone below the text', `${PROSE}\n\nAFP`, 'AFP', 'AFP'],
  ['another word below the text', `${PROSE}\n\nKUNST`, null, null],
  ['a post that was passed on', `[Forwarded from Press TV]\nOld bridge to be repaired\n\n${PROSE}`, 'Press TV', null],
  ['the handle of a channel', `Old bridge to be repaired\n\n${PROSE}\n\n@RivernetNews`, 'RivernetNews', null],
];

for (const [what, text, source, agency] of CREDITS) {
  test(what, () => {
    const read = extractText(text);
    assert.deepEqual([read.source?.value ?? null, read.agency?.value ?? null], [source, agency]);
  });
}

test('who signs a letter, or stands above it, wrote it; the next letter’s writer did not', () => {
  const letter = `Sir, – ${PROSE}`;
  const signed = `Bridge closed for years\n\n${letter}\n\nYours faithfully,\nDr Eleanor Pym,\nQuay Street\n\nFrom Mr J. P. Hargreave\n\nSir, – May I add to the letters on hedgehogs?`;
  assert.equal(extractText(signed).byline?.value, 'Dr Eleanor Pym');
  assert.equal(
    extractText(`Bridge closed for years\n\nFrom Dr Eleanor Pym\n\n${letter}`).byline?.value,
    'Dr Eleanor Pym',
  );
});

test('a section above the day is no headline where one stands below it', () => {
  const text = `Tehran Times\nTEHRAN PAPERS\nMay 15, 2021 - 22:41\n\nOld bridge to be repaired before winter\n\n${PROSE}`;
  assert.equal(extractText(text).headline?.value, 'Old bridge to be repaired before winter');
});
