import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';

/** What `read` gives: the date; the day of the copy; source and agency. */
function read(head: readonly string[], opening = '', text = PROSE) {
  const { date, candidates, source, agency, headline } = extractText(`${head.join('\n')}\n\n${opening}${text}`);
  return {
    date: date?.value ?? null,
    isCopy: candidates.some(({ role }) => role === 'captured'),
    source: source?.value ?? null,
    agency: agency?.value ?? null,
    headline: headline?.value ?? null,
  };
}

const PAPERS: [what: string, head: string[], day: string][] = [
  ['name, day, headline', ['The Morning Lantern', 'Tuesday, June 4, 2019', HEADLINE], '2019-06-04'],
  ['a name of no known word', ['Brückenbogen', 'Tuesday, June 4, 2019', HEADLINE], '2019-06-04'],
  ['day above the name', ['Tuesday, June 4, 2019', 'Hill Valley Sentinel', HEADLINE], '2019-06-04'],
  [
    'the page and a section',
    ['HILL VALLEY SENTINEL', 'Tuesday, June 4, 2019, page 3', 'LOCAL', HEADLINE],
    '2019-06-04',
  ],
];

for (const [what, head, day] of PAPERS) {
  test(`the day below a printed paper’s name is the paper’s, not that of a copy: ${what}`, () => {
    const { date, isCopy } = read(head);
    assert.deepEqual([date, isCopy], [day, false]);
  });
}

test('the day at the head of a paper from before the web is the paper’s, though the dateline’s is the day before', () => {
  for (const name of [['The Morning Lantern'], []])
    assert.equal(read([...name, 'WEDNESDAY, NOVEMBER 28, 1979', HEADLINE], 'LEEDS, Nov. 27 — ').date, '1979-11-28');
});

const PAGES: [what: string, head: string[]][] = [
  ['a menu', ['The Morning Lantern', 'Tuesday, June 4, 2019', 'Home', 'News', 'Sport', HEADLINE]],
  ['an invitation', ['The Morning Lantern', 'Tuesday, June 4, 2019', 'Subscribe to our newsletter', HEADLINE]],
  ['the weather', ['The Morning Lantern', 'Tuesday, June 4, 2019', '17 °C', HEADLINE]],
  ['the hour', ['The Morning Lantern', 'Tuesday, June 4, 2019 10:12', HEADLINE]],
  ['no name', ['Tuesday, June 4, 2019', HEADLINE]],
  ['a section’s name alone', ['World News', 'Tuesday, June 4, 2019', HEADLINE]],
];

for (const [what, head] of PAGES) {
  test(`the day at the head of a page may be that of the copy: ${what}`, () => {
    const { date, isCopy } = read(head);
    assert.equal(isCopy, true);
    assert.notEqual(date, '2019-06-04');
  });
}

test('other articles below show that it is a page, and so does a dateline of another time', () => {
  const head = ['The Morning Lantern', 'Tuesday, June 4, 2019', HEADLINE];
  const more = `${PROSE}\n\nRead more:\nFerry runs again\nMayor to leave in May\n`;
  assert.equal(read(head, '', more).isCopy, true);
  assert.equal(read(head, 'LEEDS, June 3 - ').date, '2019-06-04');
  assert.notEqual(read(head, 'LEEDS, March 12 - ').date, '2019-06-04');
});

const PLATES: [plate: string, headline: string, text: string, agency: string][] = [
  [
    'Leedser Tagblatt',
    'Alte Brücke wird vor dem Winter repariert',
    'Leeds (dpa) - Der Rat der Stadt hat am Montag beschlossen, die alte Brücke zu reparieren. Die Arbeiten dauern bis zum Winter.',
    'dpa',
  ],
  [
    'Elbbote',
    'Alte Brücke wird vor dem Winter repariert',
    'Leeds (dpa) - Der Rat der Stadt hat am Montag beschlossen, die alte Brücke zu reparieren. Die Arbeiten dauern bis zum Winter.',
    'dpa',
  ],
  [
    'La Gazette du Lac',
    'Le vieux pont sera réparé avant l’hiver',
    'ANNECY (AFP) - Le conseil de la ville a décidé lundi de réparer le vieux pont. Les travaux vont durer jusqu’à l’hiver, a annoncé la mairie.',
    'AFP',
  ],
  [
    'La Voz del Lago',
    'El puente será reparado antes del invierno',
    'MADRID (EFE) - El consejo de la ciudad decidió el lunes reparar el viejo puente sobre el río. Las obras van a durar hasta el invierno.',
    'EFE',
  ],
  [
    'Вечерний Архангельск',
    'Старый мост отремонтируют до зимы',
    'МОСКВА, 3 июня. /ТАСС/. Совет города решил в понедельник отремонтировать старый мост через реку. Работы продлятся до зимы.',
    'ТАСС',
  ],
  [
    '川辺新報',
    '古い橋を冬までに修理へ',
    '【共同】市議会は月曜日、古い橋を冬までに修理することを決めた。工事は六週間かかる見込みだ。住民は歓迎している。',
    '共同',
  ],
];

for (const [plate, headline, text, agency] of PLATES) {
  for (const [what, head] of [
    ['above the headline', [plate, headline]],
    ['above the day', [plate, '4.6.2019', headline]],
  ] as const) {
    test(`${plate} ${what} is the source, the agency is not`, () => {
      const found = read(head, '', text);
      assert.deepEqual([found.source, found.headline], [plate, headline]);
      assert.equal(found.agency, agency);
    });
  }
}

test('below a name that nothing shows to be an outlet’s, the source is open, and not the agency', () => {
  const found = read(['Lanternfield', HEADLINE], 'LEEDS, June 3 (Reuters) - ');
  assert.deepEqual([found.source, found.agency], [null, 'Reuters']);
});

test('the kind of a text is no outlet', () => {
  for (const label of ['COMMUNIQUÉ DE PRESSE', 'PRESS RELEASE'])
    assert.equal(read([label, '4 June 2019', HEADLINE]).source, null, label);
});

const EMBARGOES: [line: string, day: string][] = [
  ['EMBARGOED UNTIL 00:01 GMT, 4 JUNE 2019', '2019-06-04/..'],
  ['Strictly embargoed until 9 a.m. (BST) on Tuesday, 4 June 2019', '2019-06-04/..'],
  ['Not for publication before 4 June 2019', '2019-06-04/..'],
  ['Sperrfrist: Dienstag, 4. Juni 2019, 10 Uhr', '2019-06-04/..'],
  ['Sous embargo jusqu’au 4 juin 2019 à 10h00', '2019-06-04/..'],
  ['Embargado hasta el 4 de junio de 2019', '2019-06-04/..'],
  ['Эмбарго до 4 июня 2019 года', '2019-06-04/..'],
];

for (const [line, day] of EMBARGOES) {
  test(`not before, and no day: ${line}`, () => {
    const { date, isCopy } = read([line, HEADLINE]);
    assert.deepEqual([date, isCopy], [day, false]);
  });
}

test('an embargo gives way to the day that is printed, and one that the text tells of says nothing', () => {
  assert.equal(read(['EMBARGOED UNTIL 00:01 GMT, 4 JUNE 2019', '4 June 2019', HEADLINE]).date, '2019-06-04');
  assert.equal(
    read([HEADLINE], '', `${PROSE}\n\nThe report is embargoed until 4 June 2019, she said on Monday.`).date,
    null,
  );
});
