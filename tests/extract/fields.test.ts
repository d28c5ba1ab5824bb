import assert from 'node:assert/strict';
import test from 'node:test';
import { detectLanguage } from '../../src/extract/language.ts';
import { extractText, PROSE } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';

// Headline

test('a headline’s white space is made plain, its evidence is the line as printed', () => {
  const extraction = extractText(`Old\u00a0bridge  to be\u00a0repaired \n\n${PROSE}`);
  assert.equal(extraction.headline?.value, 'Old bridge to be repaired');
  assert.equal(extraction.headline?.certainty, 'stated');
  assert.deepEqual(extraction.headline?.evidence, [[0, 26]]);
});

test('without a headline the lead’s words are supplied', () => {
  const extraction = extractText(PROSE);
  assert.equal(extraction.headline?.certainty, 'supplied');
  assert.equal(extraction.headline?.value, 'The council of the town has voted to repair the old bridge over the river');
  assert.deepEqual(extraction.headline?.evidence, [[0, 73]]);
});

test('a lead cut at a word says so, and does not end in mid-air', () => {
  const lead =
    'The council of the town has voted to repair the old stone bridge over the river Sajo in the very north of it.';
  assert.equal(
    extractText(`${lead}\n\n${PROSE}`).headline?.value,
    'The council of the town has voted to repair the old stone bridge over the river Sajo …',
  );
});

test('a text of page furniture alone has neither headline nor body', () => {
  const extraction = extractText('Share this article\nAdd new comment\nSubscribe to our newsletter\n');
  assert.equal(extraction.headline, null);
  assert.equal(extraction.bodyText, '');
  assert.equal(extraction.removed.length, 3);
});

test('of several lines between headline and text one is the standfirst, and none is lost', () => {
  const lines = [
    'The bridge is to be shut from October until the spring',
    'Shops on the north side fear for their trade',
  ];
  const { standfirst, bodyText } = extractText(`${HEADLINE}\n${lines.join('\n')}\nBy Ann Doe\n3 May 2019\n\n${PROSE}`);
  assert.equal(standfirst?.value, lines[0]);
  assert.ok(bodyText.startsWith(`${lines[1]}\n\nThe council`), bodyText.slice(0, 80));
});

test('the lines of a narrow column, as a scan has them, are paragraphs again', () => {
  const column = [
    '  OLD BRIDGE TO BE REPAIRED.\n\nAt a crowded meeting of the council it was',
    'resolved to proceed with the repair of the',
    'old bridge at a cost of nine thousand pounds.',
    '   Mr. Birmingham, opposing, remarked that',
    'the ratepayers had to find the money, and',
    'asked where it was to come from, for none',
    'of them had any to spare at the end of a',
    'winter as hard as the last.',
  ];
  const { bodyText, standfirst } = extractText(
    `THE COURIER, SATURDAY, OCTOBER 7, 1933.    5\n\n${column.join('\n')}\n`,
  );
  assert.equal(standfirst, null);
  assert.match(
    bodyText,
    /\n\nAt a crowded meeting of the council it was resolved to .*thousand pounds\.\n\nMr\. Birmingham, .* the last\.$/,
  );
});

test('the day at the head of a printed page is the paper’s own: nobody copied a page of the web in 1933', () => {
  for (const head of ['THE COURIER, SATURDAY, OCTOBER 7, 1933.    5', 'Saturday, October 7, 1933']) {
    const { date, candidates } = extractText(`${head}\n\n${HEADLINE}\n\n${PROSE}`);
    assert.equal(date?.value, '1933-10-07', head);
    assert.ok(candidates.every(({ role }) => role !== 'captured'));
  }
  assert.equal(extractText(`Saturday, October 7, 2023\n\n${HEADLINE}\n\n${PROSE}`).date?.value, '../2023-10-07');
});

// Byline

const BYLINES: [line: string, byline: string][] = [
  ['By Anna Kovács', 'Anna Kovács'],
  ['By Anna Kovács and Li Wei', 'Anna Kovács and Li Wei'],
  ['By ANNA KOVÁCS, Staff Writer', 'ANNA KOVÁCS'],
  ['By Anna Kovács | 3 May 2019', 'Anna Kovács'],
  ['By Anna Kovács May 3, 2019', 'Anna Kovács'],
  ['Written by: Maria de la Cruz', 'Maria de la Cruz'],
  ['Anna Kovács, Staff Writer', 'Anna Kovács'],
  ['By\nAnna Kovács', 'Anna Kovács'],
];

for (const [line, byline] of BYLINES) {
  test(`reads the byline ${JSON.stringify(line)}`, () => {
    const extraction = extractText(`${HEADLINE}\n${line}\n\n${PROSE}`);
    assert.equal(extraction.byline?.value, byline);
    assert.ok(!extraction.bodyText.includes('Kov') && !extraction.bodyText.includes('Cruz'));
  });
}

const NO_BYLINES = [
  'By the time the work is done, the winter will be here.',
  'By Monday',
  'By May 2020',
  'By and by',
  'By 12 votes to 3',
];

for (const line of NO_BYLINES) {
  test(`finds no byline in ${line}`, () => assert.equal(extractText(`${HEADLINE}\n${line}\n\n${PROSE}`).byline, null));
}

// Source

const SOURCES: [name: string, text: string, source: string | null, original?: string][] = [
  ['a source line', `${HEADLINE}\n\n${PROSE}\n\nSource: Valley Herald (weekly)`, 'Valley Herald'],
  ['a source line beside an agency', `Berlin, 3 May, dpa - ${PROSE}\n\nSource: Valley Herald`, 'dpa', 'Valley Herald'],
  ['a source line of the agency itself', `Berlin, 3 May, dpa - ${PROSE}\n\nSource: DPA`, 'DPA'],
  ['a masthead above the headline', `The Valley Herald\n${HEADLINE}\n\n${PROSE}`, 'The Valley Herald'],
  [
    'a copyright notice of an outlet',
    `${HEADLINE}\n\n${PROSE}\n\n© 2019 Valley Herald. All rights reserved.`,
    'Valley Herald',
  ],
  [
    'a copyright notice that the page bears out',
    `${HEADLINE}\n\n${PROSE}\n\nAbout Rivernet\n\n© 2019 Rivernet Ltd. All rights reserved.`,
    'Rivernet',
  ],
  ['a credit at the end', `${HEADLINE}\n\n${PROSE} (AFP)`, 'AFP'],
  ['the owner alone', `${HEADLINE}\n\n${PROSE}\n\n© 2019 Kovács Holdings LLC. All rights reserved.`, null],
  ['a notice without a name', `${HEADLINE}\n\n${PROSE}\n\nCopyright. All rights reserved.`, null],
  ['"Source:" before a sentence', `${HEADLINE}\n\n${PROSE}\n\nSource: the mayor is joining another town`, null],
  [
    'a cited outlet',
    `${HEADLINE}\n\n${PROSE}\n\nThe work will take a year, the mayor told the Valley Herald on Friday.`,
    null,
  ],
];

for (const [name, text, source, original] of SOURCES) {
  test(`source: ${name}`, () => {
    const extraction = extractText(text);
    assert.equal(extraction.source?.value ?? null, source);
    assert.equal(extraction.originalSource?.value ?? null, original ?? null);
  });
}

test('a handle of that name makes an estimate an inference', () => {
  const text = `Berlin, 3 May, dpa - ${PROSE}\n\nFollow us on Twitter @dpaEnglish`;
  assert.equal(extractText(text).source?.certainty, 'inferred');
  assert.equal(extractText(text.replace('@dpa', '@other')).source?.certainty, 'estimated');
});

// Cited outlets

const CITED: [sentence: string, names: string[]][] = [
  ['The work will take a year, the mayor told Reuters on Friday.', ['Reuters']],
  ['The work will take a year, the Valley Herald reported.', ['Valley Herald']],
  ['He spoke in an interview with Poland’s Rivernet news agency.', ['Rivernet']],
  ['The work will take a year, according to the Daily Mail.', ['Daily Mail']],
  ['The work will take a year, Anna Kovács told Maria Nowak.', []],
  ['According to the Ministry of Transport, the bridge is safe.', []],
  ['Maria Nowak reported the damage to the police.', []],
];

for (const [sentence, names] of CITED) {
  test(`cited in: ${sentence}`, () => {
    const extraction = extractText(`${HEADLINE}\n\n${PROSE}\n\n${sentence}`);
    assert.deepEqual(
      extraction.citedOutlets.map((outlet) => outlet.name),
      names,
    );
    assert.equal(extraction.source, null);
  });
}

// Address

test('an address on its own line outside the text is the article’s', () => {
  const extraction = extractText(`${HEADLINE}\nhttps://www.example.org/2019/05/bridge.html\n\n${PROSE}`);
  assert.equal(extraction.url?.value, 'https://www.example.org/2019/05/bridge.html');
  assert.equal(extractText(`${HEADLINE}\n\n${PROSE} See https://www.example.org/x for more.`).url, null);
  assert.equal(extractText(`${HEADLINE}\nhttps://www.example.org/\n\n${PROSE}`).url, null);
});

test('an address below the text is the article’s only when it is made of its words, or of a number', () => {
  const below = (address: string): string | undefined =>
    extractText(`${HEADLINE}\n\n${PROSE}\n\n${address}`).url?.value;
  assert.equal(below('https://www.example.org/news/council-elects-mayor'), undefined);
  assert.equal(below('Read the report: https://www.example.org/2019/report.pdf'), undefined);
  const slug = HEADLINE.toLowerCase().replaceAll(' ', '-');
  assert.equal(below(`https://www.example.org/news/${slug}`), `https://www.example.org/news/${slug}`);
  assert.equal(below('https://www.example.org/news/8231470'), 'https://www.example.org/news/8231470');
  assert.equal(below('https://www.example.org/news/8231470\nhttps://www.example.org/news/8231471'), undefined);
});

// Body

test('credits at the very end are not the body’s, other brackets are', () => {
  const body = (end: string): string => extractText(`${HEADLINE}\n\n${PROSE}${end}`).bodyText;
  assert.ok(body(' (Foreign Desk)').endsWith('over the bridge.'));
  assert.ok(body(' (With inputs from agencies)').endsWith('over the bridge.'));
  assert.ok(body(' (It is 90 years old.)').endsWith('90 years old.)'));
});

test('body text: paragraphs apart, white space plain, sub-headings by index', () => {
  const extraction = extractText(
    `${HEADLINE}\n\n${PROSE}\n\nWho will pay\n\nThe state\u00a0will  pay a third of it, the mayor has said.`,
  );
  assert.deepEqual(extraction.subheadings, [3]);
  assert.ok(extraction.bodyText.endsWith('\n\nWho will pay\n\nThe state will pay a third of it, the mayor has said.'));
  assert.equal(extraction.body.length, 5);
});

// Language

const LANGUAGES: [text: string, tag: string | null][] = [
  [PROSE, 'en'],
  ['Der Bundeskanzler hat am Montag in Berlin gesagt, dass die Brücke bis zum Winter repariert werden soll.', 'de'],
  ['رئیس جمهور روز دوشنبه در تهران با وزیر امور خارجه روسیه دیدار کرد و درباره روابط دو کشور سخن گفت.', 'fa'],
  ['قال رئيس المجلس يوم الاثنين إن الجسر القديم سيصلح قبل الشتاء وإن العمل سيستغرق ستة أسابيع على الأقل.', 'ar'],
  ['Мэр города заявил в понедельник, что старый мост будет отремонтирован до начала зимы.', 'ru'],
  ['市議会は月曜日、古い橋を冬までに修理することを決めた。工事は六週間かかる見込みだ。住民は歓迎している。', 'ja'],
  ['市议会星期一决定在冬天之前修复这座旧桥。工程预计需要六个星期。居民对此表示欢迎，但商店老板并不满意。', 'zh'],
  ['Bridge', null],
  ['4711 4712 4713 – 12:30 12:45 13:00', null],
];

for (const [text, tag] of LANGUAGES)
  test(`language: ${tag} for ${text.slice(0, 20)}`, () => assert.equal(detectLanguage(text), tag));

test('an outlet’s name on a line below the headline is the source, a person’s is the byline', () => {
  const layout = (name: string) => `Port opens a new quay for ferries\n\n${name}\n12 March 2024\n\n${PROSE}`;
  const outlet = extractText(layout('The Baltic Observer'));
  assert.equal(outlet.source?.value, 'The Baltic Observer');
  assert.equal(outlet.byline, null);
  const writer = extractText(layout('Liina Tamm'));
  assert.equal(writer.byline?.value, 'Liina Tamm');
  assert.equal(writer.source, null);
});

test('the outlet that made a text out of an agency’s is its source', () => {
  const read = (line: string) =>
    extractText(`Old bridge to be repaired before winter\n${line}\n3 May 2019\n\n${PROSE}`).source?.value ?? null;
  assert.equal(read('Le Monde avec AFP'), 'Le Monde');
  assert.equal(read('Valley Herald with AP'), 'Valley Herald');
  assert.equal(read('Talks with Karsk'), null);
});

test('a well-known outlet below the writer or behind a stroke is the source', () => {
  const read = (line: string) => {
    const { source, byline } = extractText(`Old bridge to be repaired before winter\n${line}\n\n${PROSE}`);
    return [source?.value ?? null, byline?.value ?? null];
  };
  assert.deepEqual(read('By Anna Kovács\nBBC News'), ['BBC News', 'Anna Kovács']);
  assert.deepEqual(read('By Anna Kovács | Fox News'), ['Fox News', 'Anna Kovács']);
  assert.deepEqual(read('By Anna Kovács\nHarbour desk'), [null, 'Anna Kovács']);
});

test('a name below the text is none of the page’s top', () => {
  const { source } = extractText(
    `Old bridge to be repaired before winter\n\n${PROSE}\n\nRelated topics\nBridge Builders Union\nKarsk`,
  );
  assert.equal(source, null);
});

test('who is introduced below the name is the writer, though a standfirst names her', () => {
  const { byline, bodyText } = extractText(
    `Why the old bridge matters to all of us\nLetting it fall would be a mistake, writes Anna Kovács.\n\nAnna Kovács\nAnna Kovács is a senior fellow at the Institute for Bridges in Karsk.\n\n3 May 2019\n\n${PROSE}`,
  );
  assert.equal(byline?.value, 'Anna Kovács');
  assert.ok(!bodyText.includes('senior fellow'));
});

test('an agency’s name on a line between headline and text is the agency', () => {
  const read = (line: string) =>
    extractText(`Old bridge to be repaired before winter\nUpdated 3 May 2019\n${line}\n\n${PROSE}`).agency?.value ??
    null;
  assert.equal(read('AFP'), 'AFP');
  assert.equal(read('Sport'), null);
});
