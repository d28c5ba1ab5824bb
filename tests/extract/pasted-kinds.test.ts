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

const KINDS: readonly [what: string, text: string, read: Record<string, string | null>][] = [
  [
    'a press release: who releases it is no headline',
    `OFFICE OF THE GOVERNOR\nState of Karsk\n\nFOR IMMEDIATE RELEASE\nJune 8, 2022\n\nGovernor signs order on bridges\n\n${PROSE}`,
    { headline: 'Governor signs order on bridges', date: '2022-06-08' },
  ],
  [
    'a monitored report: its source and the day on which it was heard',
    `BBC Monitoring\nSummary of World Broadcasts\n\nText of report in English by Iranian news agency IRNA website\n\nTehran, 14 March: ${PROSE}\n\nSource: IRNA website, Tehran, in English 1412 gmt 14 Mar 21`,
    { date: '2021-03-14', source: 'IRNA' },
  ],
  [
    'a monitored report of the last century',
    `${PROSE}\n\nSource: Voice of the Harbour, Karsk, in English 0930 gmt 3 Feb 87`,
    { date: '1987-02-03' },
  ],
  [
    'a channel’s post as it is exported',
    `Press TV, [03.03.2022 18:22]\nOld bridge to be repaired before winter\n\n${PROSE}`,
    { headline: 'Old bridge to be repaired before winter', date: '2022-03-03T18:22', source: 'Press TV' },
  ],
  [
    'a post of a person',
    'Anna Kovács\n@AnnaK\nThe old bridge has been closed to lorries for three years now, and nobody knows why it is.\n9:14 AM · May 14, 2019 · Twitter for iPhone\n2,341 Retweets 8,902 Likes',
    { byline: 'Anna Kovács', date: '2019-05-14T09:14' },
  ],
  [
    'a dateline with full stops between its parts',
    `Old bridge to be repaired before winter\n\nMoscow. December 9. INTERFAX - ${PROSE}`,
    { source: 'INTERFAX', agency: 'INTERFAX' },
  ],
  [
    'the Turkish i in capitals',
    `Hürriyet\nİstanbul, 5 Mayıs 2017\n\nOld bridge to be repaired before winter\n\n${PROSE}`,
    { source: 'Hürriyet' },
  ],
];

for (const [what, text, expected] of KINDS) {
  test(what, () => {
    const read = extractText(text);
    const { headline, byline, date, source, agency } = read;
    const found: Record<string, string | null> = Object.fromEntries(
      Object.entries({ headline, byline, date, source, agency }).map(([field, each]) => [field, each?.value ?? null]),
    );
    for (const [field, value] of Object.entries(expected)) assert.equal(found[field], value, field);
  });
}

const KEPT: readonly [what: string, text: string, words: string][] = [
  [
    'a Spanish sentence that begins with sources is text',
    'La Moncloa rechaza la oferta\n\nEl portavoz del Gobierno aseguró ayer que el Ejecutivo no negociará bajo presión y que la oferta llega tarde y mal para todos.\n\nFuentes del Ministerio señalaron que el texto está listo.',
    'Fuentes del Ministerio',
  ],
  [
    'short Chinese sentences are text',
    '新华社北京3月5日电（记者李明）国务院总理李克强5日在政府工作报告中提出，今年经济增长目标为6%以上。\n\n李克强说："我们要坚持稳中求进。"\n\n有代表表示，这一目标符合实际。',
    '这一目标符合实际',
  ],
  [
    'a paragraph of two wrapped lines is text',
    `Old bridge to be repaired before winter\n\nThe engineers of the town said on Monday night: "We had thought the bridge safe, on the best\nexpert advice of the harbour board." They had received no further\nword from the mayor.`,
    'best expert advice of the harbour board',
  ],
];

for (const [what, text, words] of KEPT) {
  test(what, () => {
    assert.ok(bodyOf(text).replace(/\s+/gu, ' ').includes(words), bodyOf(text));
  });
}

test('who answers in a German interview says something, whoever asks does not', () => {
  const text = `SPIEGEL: Herr Minister, ist die Koalition am Ende?\nWeber: Nein. Wir haben einen Vertrag, und der gilt.\nSPIEGEL: Ihr Partner sieht das anders, und wenn er nun geht?\nWeber: Dann gibt es Neuwahlen, und zwar noch vor dem Sommer.`;
  const sources = extractText(text).statements.map(({ source }) => source && text.slice(...source));
  assert.deepEqual(sources, ['Weber', 'Weber']);
});

test('the label of a turn may hold a post or a remark beside the name', () => {
  const text = `CNN Transcript
Interview With the Minister for Ports
Aired October 17, 2019 - 14:00 ET

ANN DOE, RADIO CHIEF ANCHOR: Hello, everyone, and welcome to the programme from the harbour.

EDDA RUNQUIST, MINISTER FOR PORTS: It is not a strike. It is a pause, and it will be over soon.

DOE: Minister, when will it be over?

RUNQUIST (through translator): We expect them to work on Monday, and so do the owners.`;
  const turns = extractText(text).statements.filter(({ kind }) => kind === 'direct');
  assert.deepEqual(
    turns.map(({ source, speaker }) => [source && text.slice(...source), speaker]),
    [
      ['ANN DOE', 'ann-doe'],
      ['EDDA RUNQUIST', 'edda-runquist'],
      ['RUNQUIST', 'edda-runquist'],
    ],
  );
});

test('a narrow column without blank lines is paragraphs again, whatever stands above it', () => {
  const read = extractText(`From the archives
NEW STRAITS TIMES
15 JULY 1974
Page 4

Malacca fishermen want bigger boats

MALACCA, Sun. — More than 300
fishermen here have asked the
Government to help them buy big-
ger boats.
Their spokesman, Encik Ahmad bin
Salleh, said today that the inshore
waters were "fished out".
"We cannot feed our children on
shrimps," he said.
The State Fisheries Officer, Mr. Tan
Kee Huat, said a loan scheme
would be announced soon.`);
  assert.equal(read.headline?.value, 'Malacca fishermen want bigger boats');
  assert.match(read.bodyText, /said today that the inshore waters were "fished out"\./u);
  assert.match(read.bodyText, /a loan scheme would be announced soon\./u);
});

test('a list of short lines is no column', () => {
  const lines = ['Harbour', 'Ferries and boats', 'News of the day', 'What to do', 'Old bridge', 'Schools', 'About us'];
  assert.doesNotMatch(bodyOf(`${lines.join('\n')}\n\nOld bridge to be repaired\n\n${PROSE}`), /Ferries and boats/u);
});

test('a numbered paragraph at the end is text, though a mark stands behind it', () => {
  const text = `Old bridge to be repaired\n\n1. ${PROSE.split('\n')[0]}\n\n2. Engineers found that two of the piers had moved.\n\n3. The two agreed to stay in touch. /END/`;
  assert.match(bodyOf(text), /stay in touch/u);
});

test('a section of letters is no headline', () => {
  const text = `Letters to the Editor\nThe Statesman\nKolkata, 5 March 2008\n\nFarm loans\n\nSir, ~ ${PROSE}\n\nYours, etc.,\nSumit Ghosal,\nBurdwan, 3 March`;
  const read = extractText(text);
  assert.deepEqual([read.headline?.value, read.byline?.value], ['Farm loans', 'Sumit Ghosal']);
});

test('a well-known name before the time of a change is the source', () => {
  const line = (name: string): string =>
    `Old bridge to be repaired before winter\n${name} | Updated: 2022-07-26 08:41\n\n${PROSE}`;
  assert.equal(extractText(line('Xinhua')).source?.value, 'Xinhua');
  assert.equal(extractText(line('Karsk Politics')).source, null);
});
