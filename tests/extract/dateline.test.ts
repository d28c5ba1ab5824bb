import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from './kit.ts';

const LEAD = 'The old bridge over the river will be repaired before the winter, the town council said.';

const DATELINES: [prefix: string, place: string | null, date: string | null, agency: string | null][] = [
  ['TEHRAN: ', 'TEHRAN', null, null],
  ['Tehran, April 17, IRNA - ', 'Tehran', '--04-17', 'IRNA'],
  ['WASHINGTON (AP) — ', 'WASHINGTON', null, 'AP'],
  ['PARIS, March 3 (Reuters) - ', 'PARIS', '--03-03', 'Reuters'],
  ['MOSCOW, 17 April 2018. /TASS/. ', 'MOSCOW', '2018-04-17', 'TASS'],
  ['(AFP) — ', null, null, 'AFP'],
  ['SPRINGFIELD — ', 'SPRINGFIELD', null, null],
  ['NEW DELHI, India (PTI) -- ', 'NEW DELHI', null, 'PTI'],
  ['Kabul- ', 'Kabul', null, null],
  ['London – ', 'London', null, null],
  ['DUBAI/RIYADH, March 10 (Reuters) - ', 'DUBAI', '--03-10', 'Reuters'],
  ['(Cairo, April 22, 2019) – ', 'Cairo', '2019-04-22', null],
  ['MOSCOW, 17 April - RIA Novosti. ', 'MOSCOW', '--04-17', 'RIA Novosti'],
];

for (const [prefix, place, date, agency] of DATELINES) {
  test(`reads the dateline ${prefix}`, () => {
    const extraction = extractText(`Old bridge to be repaired before winter\n\n${prefix}${LEAD}\n\n${PROSE}\n`);
    assert.equal(extraction.dateline?.value.place ?? null, place);
    assert.equal(extraction.dateline?.value.date ?? null, date);
    assert.equal(extraction.agency?.value ?? null, agency);
    assert.equal(extraction.source?.value ?? null, agency);
    assert.ok(extraction.bodyText.startsWith(LEAD), extraction.bodyText.slice(0, 60));
  });
}

test('a place is known by how the text speaks of it', () => {
  const extraction = extractText(
    `Miskolc- ${LEAD}\n\n${PROSE}\n\nThe work will begin in Miskolc after the summer, the council said.`,
  );
  assert.equal(extraction.dateline?.value.place, 'Miskolc');
  assert.equal(extraction.source, null);
});

const NAMES: [prefix: string, source: string][] = [
  ['Rivernet- ', 'Rivernet'],
  ['Valley Herald - ', 'Valley Herald'],
];

for (const [prefix, source] of NAMES) {
  test(`reads the outlet before the lead: ${prefix}`, () => {
    const extraction = extractText(`${prefix}${LEAD}\n\n${PROSE}`);
    assert.equal(extraction.source?.value, source);
    assert.equal(extraction.source?.certainty, 'estimated');
    assert.equal(extraction.dateline, null);
    assert.ok(extraction.bodyText.startsWith(LEAD));
  });
}

const NEITHER = [
  `EXCLUSIVE: ${LEAD}`,
  `Analysis - ${LEAD}`,
  `Bridge- ${LEAD} The bridge is old.`,
  `Well- ${LEAD} All is well.`,
  `“No,” he said - ${LEAD}`,
  `The north-south road - The old one - is shut, the council said.`,
  `Yesterday: ${LEAD}`,
  `MAYOR: ${LEAD}`,
  LEAD,
];

for (const lead of NEITHER) {
  test(`finds neither place nor outlet in: ${lead.slice(0, 40)}`, () => {
    const extraction = extractText(`${lead}\n\n${PROSE}`);
    assert.equal(extraction.dateline, null);
    assert.equal(extraction.source, null);
    assert.ok(extraction.bodyText.startsWith(lead.slice(0, 20)));
  });
}

test('where a speaker comes from is no agency, and his name no place', () => {
  const { dateline, agency, source, bodyText } = extractText(
    `Hearing on the old bridge\n\nANN DOE (Port of Belmouth): ${LEAD}\n\nMR OSEI: ${PROSE}`,
  );
  assert.deepEqual([dateline, agency, source], [null, null, null]);
  assert.match(bodyText, /^ANN DOE \(Port of Belmouth\): The old bridge/);
});

test('an agency that no list knows stands before a colon behind a city, or behind a day', () => {
  for (const prefix of ['LAHORE (PXI): ', 'Belmouth, 3 May 2021 (PXI): '])
    assert.equal(extractText(`Old bridge to be repaired\n\n${prefix}${LEAD}\n\n${PROSE}`).agency?.value, 'PXI', prefix);
});

test('a Japanese dateline glues the agency to the place', () => {
  const read = (opening: string) => {
    const { dateline, agency } = extractText(
      `古い橋を冬までに修理へ\n2022年7月20日\n\n${opening}市議会は月曜日、古い橋を冬までに修理することを決めた。工事は六週間かかる見込みだ。住民は歓迎している。`,
    );
    return [dateline?.value.place ?? null, agency?.value ?? null];
  };
  assert.deepEqual(read('【テヘラン共同】'), ['テヘラン', '共同']);
  assert.deepEqual(read('【ワシントン＝時事】'), ['ワシントン', '時事']);
  assert.deepEqual(read('【大阪】'), ['大阪', null]);
});
