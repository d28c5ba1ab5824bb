import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readZones } from '../../src/extract/zones.ts';
import { documentOf, extractText, PROSE } from './kit.ts';

/** The lines that are not blank, each as `kind: words`. */
function layout(text: string): string[] {
  const document = documentOf(text);
  return readZones(document)
    .filter((zone) => zone.kind !== 'blank')
    .map((zone) => `${zone.kind}: ${document.text.slice(...zone.inner).slice(0, 24)}`);
}

const kindOf = (text: string, words: string): string | undefined => {
  const document = documentOf(text);
  return readZones(document).find((zone) => document.text.slice(...zone.inner).startsWith(words))?.kind;
};

test('headline, standfirst, byline, date and body of a clipping', () => {
  const text = [
    'LOCAL NEWS',
    'Old bridge to be repaired before winter',
    'Two piers have moved and the shopkeepers north of the river fear for their trade',
    'By Anna Kovács',
    '3 May 2019, 10:12',
    '',
    PROSE,
  ].join('\n');
  assert.deepEqual(layout(text).slice(0, 6), [
    'kicker: LOCAL NEWS',
    'headline: Old bridge to be repaire',
    'standfirst: Two piers have moved and',
    'byline: By Anna Kovács',
    'metadata: 3 May 2019, 10:12',
    'body: The council of the town ',
  ]);
});

test('a text without a headline has none', () => {
  assert.ok(layout(PROSE).every((line) => line.startsWith('body:')));
});

test('a headline printed again is a repeat', () => {
  const line = 'Old bridge to be repaired before winter';
  assert.deepEqual(
    layout(`${line}\n\n${line}\n${line}\n\n${PROSE}`)
      .slice(0, 3)
      .map((zone) => zone.split(':')[0]),
    ['headline', 'headline-repeat', 'headline-repeat'],
  );
});

const PAGE_LINES: [words: string, kind: string][] = [
  ['News Code: 4711', 'footer'],
  ['12 comments', 'footer'],
  ['Leave a reply', 'footer'],
  ['Share this article', 'footer'],
  ['Follow us on Twitter @valleyherald', 'footer'],
  ['Subscribe to our newsletter', 'footer'],
  ['We use cookies to give you the best experience on our site.', 'footer'],
  ['© 2019 Valley Herald. All rights reserved.', 'footer'],
  ['Evening Bulletin Repeat (15’) - MK', 'footer'],
  ['Source: Valley Herald', 'metadata'],
  ['Photo: Anna Kovács', 'caption'],
  ['The old bridge at Karsk [File: Anna Kovács/Rivernet]', 'caption'],
  ['This article is more than 2 years old', 'footer'],
  ['Some Programme', 'footer'],
];

for (const [words, kind] of PAGE_LINES) {
  test(`below the text, "${words}" is ${kind}`, () => {
    assert.equal(kindOf(`Old bridge to be repaired\n\n${PROSE}\n\n${words}\n`, words), kind);
  });
}

const OWN_SENTENCES = [
  'The newsletter of the society, which had a few hundred readers, reported in May that the bridge was safe.',
  'The court said that copyright in the drawings of the bridge belonged to the town and not to the engineer.',
  'Share prices of the two firms that will repair the bridge rose on Monday, but they fell again a day later.',
  'Comments that the mayor made on the radio last week were not well received by the people of the town.',
  'Related work on the road to the bridge was done by the same firm, which has been paid for it by the town.',
  'Getty Images took the town to court over a picture of the bridge that had been printed without its leave.',
];

for (const words of OWN_SENTENCES) {
  test(`in the text, a sentence is the article’s: "${words.slice(0, 30)}"`, () => {
    assert.equal(kindOf(`Old bridge to be repaired\n\n${PROSE}\n\n${words}\n\n${PROSE}`, words), 'body');
  });
}

test('what follows "Check Also" is a teaser', () => {
  const text = `Old bridge to be repaired\n\n${PROSE}\n\nCheck Also\n\nTram line to open in May\n\n02-04-2019 The first trams on the new line will …`;
  assert.deepEqual(
    layout(text)
      .slice(-3)
      .map((zone) => zone.split(':')[0]),
    ['teaser', 'teaser', 'teaser'],
  );
});

test('a short line is a sub-heading only when it stands alone between paragraphs', () => {
  const between = `Old bridge to be repaired\n\n${PROSE}\n\nWho will pay\n\n${PROSE}`;
  assert.equal(kindOf(between, 'Who will pay'), 'subheading');
  assert.notEqual(kindOf(`${PROSE}\n\nWho will pay`, 'Who will pay'), 'subheading');
  assert.notEqual(kindOf(`${PROSE}\n\nWho will pay\n\nNobody knows\n\n${PROSE}`, 'Who will pay'), 'subheading');
});

test('hard-wrapped lines are one paragraph, by a recorded rule', () => {
  const wrapped = PROSE.split('\n\n')
    .map((paragraph) => paragraph.replace(/(.{50,66})\s/g, '$1\n'))
    .join('\n\n');
  const document = documentOf(`${wrapped}\n\n${wrapped}\n`);
  const body = readZones(document).filter((zone) => zone.kind === 'body');
  assert.deepEqual(
    body.map((zone) => zone.rule),
    Array(6).fill('hard-wrapped'),
  );
  assert.equal(document.text.slice(...(body[0]?.inner ?? [0, 0])).replaceAll('\n', ' '), PROSE.split('\n\n')[0]);
});

test('in other text every line is a paragraph', () => {
  assert.equal(layout(PROSE.replaceAll('\n\n', '\n')).length, 3);
});

test('a text with no prose is kept as it is', () => {
  assert.deepEqual(layout('Winners of the day\nAnna Kovács\nLi Wei\nMaria Nowak\n'), [
    'headline: Winners of the day',
    'body: Anna Kovács',
    'body: Li Wei',
    'body: Maria Nowak',
  ]);
});

test('zones cover every line, in order', () => {
  const part = fc.constantFrom(
    '\n',
    '\r\n',
    PROSE,
    'Check Also',
    'By Anna Kovács',
    'Share',
    '3 May 2019',
    'Short line',
    ' ',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
      const text = `a${parts.join('')}`;
      let at = 0;
      for (const { span, inner } of readZones(documentOf(text))) {
        assert.match(text.slice(at, span[0]), /^(?:\r\n|\n|\r)?$/);
        assert.ok(span[0] <= inner[0] && inner[1] <= span[1]);
        at = span[1];
      }
      assert.equal(at, text.length);
    }),
  );
});

const TITLES = [
  'Bridge to open on 1 January 2050',
  'What we know of the fire on 3 May 2019',
  'Neue Brücke soll am 1. Januar 2050 öffnen',
];
for (const title of TITLES)
  test(`words that lead to a date are a headline: "${title}"`, () => {
    const { headline, date } = extractText(`${title}\n\n${PROSE}`);
    assert.deepEqual([headline?.value, date], [title, null]);
  });

const DATE_LINES = [
  'Updated on 3 May 2019',
  'Posted by Ann Doe on 3 May 2019',
  'Journal de l’Est – 3 mai 2019',
  'Utgitt i dag: 3 May 2019',
  'stated on 3 May 2019',
];
for (const line of DATE_LINES)
  test(`a line of the page: "${line}"`, () => {
    const { bodyText, headline } = extractText(`Old bridge to be repaired\n${line}\n\n${PROSE}`);
    assert.deepEqual([headline?.value, bodyText.includes('2019')], ['Old bridge to be repaired', false]);
  });

test('a line that strokes part is no standfirst', () => {
  const { standfirst } = extractText(
    `Old bridge to be repaired\nBy Ann Doe\nThe River Review | Issue 44 | Spring of Floods\n\n${PROSE}`,
  );
  assert.equal(standfirst, null);
});

test('two articles in one file: the text of the first stays the text', () => {
  const own =
    'The wall of the harbour will be raised by two metres, as the storms of the last winters had broken it twice.';
  const second = `Ferry timetable cut\n2 October 2015\nBy Bob Roe\n\n${PROSE}`;
  const { bodyText, conflicts } = extractText(
    `Harbour wall to be raised\n12 March 2014\nBy Ann Doe\n\n${own}\n\n${own.replace('two', 'three')}\n\n${second}`,
  );
  assert.ok(bodyText.startsWith(own), bodyText);
  assert.ok(conflicts.some(({ field }) => field === 'byline'));
});

test('how old an article is stands for no headline and parts none from its summary', () => {
  const notice = 'This article is more than 2 years old';
  const headline = 'Old bridge to be repaired before winter, says council';
  const { headline: found, standfirst } = extractText(
    `${notice}\n${headline}\n${notice}\nThe repair of the bridge has yet to be approved by the town\n\n${PROSE}`,
  );
  assert.equal(found?.value, headline);
  assert.equal(standfirst?.value, 'The repair of the bridge has yet to be approved by the town');
});

test('words for those who do not see a picture go with its caption', () => {
  const { removed } = extractText(
    `Old bridge to be repaired before winter\n\nThe bridge at Karsk\nThe bridge at Karsk [File: Anna Kovács/Rivernet]\nBy Li Wei\n\n${PROSE}`,
  );
  assert.ok(removed.some(({ rule }) => rule === 'caption-repeat'));
});

test('a copied picture is its words, who holds it and its caption', () => {
  const { removed, date } = extractText(
    `Old bridge to be repaired before winter\nBy Li Wei\n\nReuters The old bridge at Karsk (8 August 2022)\nReuters\nWork on the bridge will begin in the autumn\n\n${PROSE}`,
  );
  assert.deepEqual(
    removed.map(({ rule }) => rule).filter((rule) => rule.includes('picture')),
    ['picture-words', 'picture-credit', 'below-picture-credit'],
  );
  assert.equal(date, null, 'the day of a picture is none of the article’s');
});
