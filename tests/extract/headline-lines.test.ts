import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';
const GERMAN = `Der Rat der Stadt hat am Montag beschlossen, die alte Brücke über den Fluss zu reparieren, die seit dem Winter für schwere Wagen gesperrt ist.

Zwei der Pfeiler haben sich nach einem Gutachten bewegt, und die Straße bleibt gesperrt, bis die Arbeiten vorbei sind.`;

function read(head: string, text = PROSE) {
  const extraction = extractText(`${head}\n\n${text}`);
  const { headline, source, byline, standfirst, date, bodyText } = extraction;
  return {
    extraction,
    headline: headline?.value ?? null,
    certainty: headline?.certainty ?? null,
    source: source?.value ?? null,
    byline: byline?.value ?? null,
    standfirst: standfirst?.value ?? null,
    date: date?.value ?? null,
    bodyText,
  };
}

const LABELLED: [head: string, text: string, headline: string][] = [
  [`Headline: ${HEADLINE}\nPublication: The Quay Gazette\nDate: 4 June 2019`, PROSE, HEADLINE],
  [`Title: ${HEADLINE}\nSource: The Quay Gazette\nDate: 4 June 2019`, PROSE, HEADLINE],
  [`Source: The Quay Gazette\nDate: 4 June 2019\nAuthor: Anna Kovács\nTitle: ${HEADLINE}`, PROSE, HEADLINE],
  [`HEADLINE:\n${HEADLINE}\nSource: The Quay Gazette\nDate: 4 June 2019`, PROSE, HEADLINE],
  [
    'Titel: Alte Brücke wird vor dem Winter repariert\nQuelle: Quay Gazette\nDatum: 4. Juni 2019',
    GERMAN,
    'Alte Brücke wird vor dem Winter repariert',
  ],
  [
    'Überschrift: Alte Brücke wird vor dem Winter repariert\nDatum: 4. Juni 2019\nQuelle: Quay Gazette',
    GERMAN,
    'Alte Brücke wird vor dem Winter repariert',
  ],
];

for (const [head, text, headline] of LABELLED) {
  test(`the label of a headline is no part of it: ${head.split('\n')[0]}`, () => {
    const found = read(head, text);
    assert.deepEqual([found.headline, found.certainty, found.date], [headline, 'stated', '2019-06-04']);
    assert.match(found.source ?? '', /Quay Gazette$/);
    const { removed } = found.extraction;
    if (!/:\n/.test(head)) assert.ok(removed.some(({ rule }) => rule === 'headline-label'));
  });
}

test('labels of headlines in other languages', () => {
  for (const [label, tag] of [
    ['Titre : ', 'fr'],
    ['Título: ', 'es'],
    ['Заголовок: ', 'ru'],
    ['Başlık: ', 'tr'],
    ['标题：', 'zh'],
    ['見出し：', 'ja'],
    ['العنوان: ', 'ar'],
    ['عنوان: ', 'fa'],
  ] as const) {
    const { headline } = extractText(`${label}${TEXTS[tag][0]}\n\n${TEXTS[tag][1]}`);
    assert.equal(headline?.value, TEXTS[tag][0], tag);
  }
});

const TEXTS = {
  fr: [
    'Le vieux pont sera réparé avant l’hiver',
    'Le conseil de la ville a décidé lundi de réparer le vieux pont sur la rivière. Les travaux vont durer jusqu’à l’hiver, a annoncé la mairie.',
  ],
  es: [
    'El puente será reparado antes del invierno',
    'El consejo de la ciudad decidió el lunes reparar el viejo puente sobre el río. Las obras van a durar hasta el invierno, dijo la alcaldesa.',
  ],
  ru: [
    'Старый мост отремонтируют до зимы',
    'Совет города решил в понедельник отремонтировать старый мост через реку. Работы продлятся до зимы, сообщила мэрия.',
  ],
  tr: [
    'Eski köprü kıştan önce onarılacak',
    'Kent meclisi pazartesi günü nehrin üzerindeki eski köprünün onarılmasına karar verdi. Çalışmalar kışa kadar sürecek, dedi belediye başkanı.',
  ],
  zh: [
    '旧桥将在冬天前修复',
    '市议会星期一决定修复河上的旧桥，工程将持续到冬天。居民对这个决定表示欢迎，商店的老板则担心生意会受到影响。',
  ],
  ja: [
    '古い橋を冬までに修理へ',
    '市議会は月曜日、川にかかる古い橋を冬までに修理することを決めた。工事は六週間かかる見込みだ。住民は歓迎している。',
  ],
  ar: [
    'إصلاح الجسر القديم قبل الشتاء',
    'قرر مجلس المدينة يوم الاثنين إصلاح الجسر القديم فوق النهر. وستستمر الأعمال حتى الشتاء، كما قالت رئيسة البلدية في بيان لها.',
  ],
  fa: [
    'پل قدیمی پیش از زمستان تعمیر می‌شود',
    'شورای شهر روز دوشنبه تصمیم گرفت پل قدیمی روی رودخانه را تعمیر کند. این کار تا زمستان ادامه خواهد داشت و هزینه آن زیاد است.',
  ],
} as const;

test('the title of a post is no headline', () => {
  const { headline } = read(`${HEADLINE}\n4 June 2019\n\nName: Anna Kovács\nTitle: Head of the harbour board`);
  assert.equal(headline, HEADLINE);
});

const WHOLE: [what: string, lines: string[], text?: string][] = [
  ['goes on in small letters', ['Old bridge over the river is to be', 'repaired before the winter']],
  ['over three lines', ['Old bridge over the river', 'is to be repaired', 'before the winter']],
  ['an article stands last', ['Council decides to repair the', 'Old Bridge before winter']],
  ['a preposition stands last', ['Council looks for money for', 'North Quay and its bridge']],
  ['in capitals, a verb stands last', ['OLD BRIDGE TO BE', 'REPAIRED BEFORE WINTER']],
  ['in German', ['Alte Brücke wird noch vor dem', 'Winter repariert'], GERMAN],
  ['ends with a semicolon', ['Old bridge to be repaired before winter;', 'Shopkeepers fear for their customers']],
];

for (const [what, lines, text] of WHOLE) {
  test(`a headline over more lines than one is read whole: ${what}`, () => {
    for (const above of ['', 'The Quay Gazette\n4 June 2019\n\n']) {
      const found = read(`${above}${lines.join('\n')}\n\nAnna Kovács`, text);
      assert.deepEqual([found.headline, found.certainty, found.standfirst], [lines.join(' '), 'stated', null]);
    }
  });
}

const APART: [what: string, lines: string[], text?: string][] = [
  ['a standfirst', [HEADLINE, 'The council has voted for the plan after two of the piers moved.']],
  ['a standfirst below a blank line', [HEADLINE, '', 'shopkeepers on the north side fear for their customers']],
  ['a byline', [HEADLINE, 'by Anna Kovács']],
  ['a paper', [HEADLINE, 'The Quay Gazette', '4 June 2019']],
  ['a question', ['Is the old bridge safe to use again?', 'what engineers say of it']],
  ['a name that begins with a small letter', [HEADLINE, 'iBridge Weekly']],
];

for (const [what, lines, text] of APART) {
  test(`what stands below a headline is no part of it: ${what}`, () => {
    assert.equal(read(lines.join('\n'), text).headline, lines[0]);
  });
}

test('a headline that may go on is not stated; one that is whole is', () => {
  assert.equal(read('Old Bridge Over The River\nRepaired In The Coming Winter').certainty, 'estimated');
  for (const head of [
    HEADLINE,
    `${HEADLINE}\nThe Quay Gazette`,
    `${HEADLINE}\nAnna Kovács`,
    `${HEADLINE}\n\nMoney is short`,
  ])
    assert.equal(read(head).certainty, 'stated', head);
});

const TABS: [line: string, headline: string, source: string | null][] = [
  [`${HEADLINE} - BBC News`, HEADLINE, 'BBC News'],
  [`${HEADLINE} – BBC News`, HEADLINE, 'BBC News'],
  [`${HEADLINE} | The Guardian`, HEADLINE, 'The Guardian'],
  [`${HEADLINE} | World news | The Guardian`, HEADLINE, 'The Guardian'],
  [`${HEADLINE} - The Quay Gazette`, HEADLINE, 'The Quay Gazette'],
  [`${HEADLINE} | Reuters`, HEADLINE, 'Reuters'],
  [`${HEADLINE} • Quay Herald`, HEADLINE, 'Quay Herald'],
  [`${HEADLINE} | quaygazette.com`, HEADLINE, 'quaygazette.com'],
  ['Ferries return to the bridge – but not on Sunday', 'Ferries return to the bridge – but not on Sunday', null],
  ['Bridge will be repaired – Dockers’ Union', 'Bridge will be repaired – Dockers’ Union', null],
  ['Bridge must stay shut – Environment Agency', 'Bridge must stay shut – Environment Agency', null],
  ['Old Bridge Shut – A Great Loss for the Star', 'Old Bridge Shut – A Great Loss for the Star', null],
  ['Old Bridge Shut – Workers Leave for North Star', 'Old Bridge Shut – Workers Leave for North Star', null],
  ['Bridge repaired | What the council says', 'Bridge repaired | What the council says', null],
  ['Old bridge: The Quay Gazette was right', 'Old bridge: The Quay Gazette was right', null],
];

for (const [line, headline, source] of TABS) {
  test(`the title of a browser’s tab: ${line}`, () => {
    const found = read(`${line}\n\n4 June 2019`);
    assert.deepEqual([found.headline, found.source], [headline, source]);
  });
}

test('in German, too', () => {
  for (const [name, tail] of [
    ['Elbe-Rundschau', ' - '],
    ['DER SPIEGEL', ' - '],
    ['tagesbote.de', ' | '],
  ] as const) {
    const found = read(`Alte Brücke wird vor dem Winter repariert${tail}${name}\n\n4. Juni 2019`, GERMAN);
    assert.deepEqual([found.headline, found.source], ['Alte Brücke wird vor dem Winter repariert', name]);
  }
});

test('a running report has its own headline, not that of its latest entry', () => {
  const headline = 'Storm over Karsk: as it happened';
  const text = `${headline}\nUpdated 18 Nov 2024 21.40 CET\n\nKey events\nBridge to be repaired before winter, council says\n\n21.40 CET\nBridge to be repaired before winter, council says\n\n${PROSE}`;
  assert.equal(extractText(text).headline?.value, headline);
});

test('a headline in capitals goes on below where the next line in capitals begins with a small word', () => {
  const both = 'OLD BRIDGE OVER THE RIVER WILL BE REPAIRED BEFORE WINTER';
  assert.equal(read('OLD BRIDGE OVER THE RIVER\nWILL BE REPAIRED BEFORE WINTER\nBy Anna Kovács').headline, both);
  // One that begins otherwise may sum up the first.
  assert.notEqual(
    read('OLD BRIDGE WILL BE REPAIRED\nENGINEERS FOUND TWO PIERS MOVED\nBy Anna Kovács').headline?.length,
    59,
  );
});

test('a picture’s words with its number or holder are no standfirst', () => {
  for (const line of [
    '[1/3]The old bridge at Belmouth is seen from the north side of the river. REUTERS/Li Wei Acquire Licensing Rights',
    'The old bridge at Belmouth, seen from the river on 14 April. ANNA KOVÁCS / AP',
  ])
    assert.equal(read(`${HEADLINE}\nBy Anna Kovács\n4 June 2019\n\n${line}`).standfirst, null, line);
});

test('a quotation above a line about who is interviewed is the headline; a first question is none', () => {
  const summary = 'The engineer of the old bridge over the river on piers, floods and the work before winter';
  const { headline, standfirst } = read(`‘We should have mended it long ago’\n${summary}\nBy Anna Kovács\n4 June 2019`);
  assert.deepEqual([headline, standfirst], ['‘We should have mended it long ago’', summary]);
  const question = 'KHR: Mr. Doe, is the old bridge over the river to be repaired before winter?';
  assert.equal(
    read(`${question}\n\nLi Doe: It is, and the road will be shut.`).extraction.headline?.certainty,
    'supplied',
  );
});
