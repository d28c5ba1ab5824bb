import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';
const GERMAN: [string, string] = [
  'Alte Brücke wird vor dem Winter repariert',
  'Der Rat der Stadt hat am Montag beschlossen, die alte Brücke über den Fluss zu reparieren, die seit dem Winter für schwere Wagen gesperrt ist. Zwei der Pfeiler haben sich bewegt.',
];
const FRENCH: [string, string] = [
  'Le vieux pont sera réparé avant l’hiver',
  'Le conseil de la ville a décidé lundi de réparer le vieux pont sur la rivière. Les travaux vont durer jusqu’à l’hiver, a annoncé la mairie.',
];

function read(text: string) {
  const { date, source, headline, originalSource, byline } = extractText(text);
  return {
    date: date?.value ?? null,
    source: source?.value ?? null,
    headline: headline?.value ?? null,
    original: originalSource?.value ?? null,
    byline: byline?.value ?? null,
  };
}

const ABOVE: [line: string, outlet: string, text?: [string, string]][] = [
  ['The Guardian, 4 June 2019, p. 3', 'The Guardian'],
  ['The Guardian (London), 4 June 2019, p. 3', 'The Guardian'],
  ['The Quay Gazette, June 4, 2019, page A4', 'The Quay Gazette'],
  ['Quay Herald, Tuesday, June 4, 2019, Section B, page 12', 'Quay Herald'],
  ['Lanternfield, 4 June 2019, p. 3', 'Lanternfield'],
  ['Source: The Guardian, 4 June 2019', 'The Guardian'],
  ['Source: Lanternfield, 4 June 2019', 'Lanternfield'],
  ['Source: Quay Herald, 4 June 2019, p. 12', 'Quay Herald'],
  ['4 June 2019, The Guardian', 'The Guardian'],
  ['4 June 2019 – The Quay Gazette', 'The Quay Gazette'],
  ['The Guardian | 4 June 2019', 'The Guardian'],
  ['Anna Kovács, The Guardian, 4 June 2019', 'The Guardian'],
  ['The Quay Gazette, London, 4 June 2019', 'The Quay Gazette'],
  ['Quelle: Elbbote, 04.06.2019, Nr. 109, S. 4', 'Elbbote', GERMAN],
  ['Quelle: Frankfurter Allgemeine Zeitung, 04.06.2019, Nr. 109, S. 4', 'Frankfurter Allgemeine Zeitung', GERMAN],
  ['Elbe-Rundschau vom 4. Juni 2019, Seite 4', 'Elbe-Rundschau', GERMAN],
  ['FAZ, 04.06.2019, Nr. 109, S. 4', 'FAZ', GERMAN],
  ['Le Monde, 4 juin 2019', 'Le Monde', FRENCH],
  ['La Gazette du Lac du 4 juin 2019, p. 7', 'La Gazette du Lac', FRENCH],
];

for (const [line, outlet, [headline, text] = [HEADLINE, PROSE]] of ABOVE) {
  test(`outlet and day on one line: ${line}`, () => {
    for (const lines of [
      [line, '', headline, '', text],
      [headline, line, '', text],
      [headline, '', text, '', `(${line})`],
      [headline, '', text, '', line],
    ]) {
      const found = read(lines.join('\n'));
      assert.deepEqual([found.source, found.date, found.headline], [outlet, '2019-06-04', headline]);
    }
  });
}

const NONE: [line: string, text?: [string, string]][] = [
  ['LONDON, 4 June 2019'],
  ['London, 4 June 2019'],
  ['Hill Valley, 4 June 2019'],
  ['The Netherlands, 4 June 2019'],
  ['Berlin, 4. Juni 2019', GERMAN],
  ['Anna Kovács, 4 June 2019'],
  ['Anna Kovács | 4 June 2019'],
  ['By Anna Kovács, 4 June 2019'],
  ['Politics, 4 June 2019'],
  ['World News | 4 June 2019'],
  ['Published: 4 June 2019'],
  ['Updated 4 June 2019, 10:12'],
  ['Tuesday, 4 June 2019'],
  ['Version 3, 4 June 2019, p. 3'],
  ['EU, 4 June 2019'],
  ['Photo: Anna Kovács, 4 June 2019'],
];

for (const [line, [headline, text] = [HEADLINE, PROSE]] of NONE) {
  test(`no outlet beside the day: ${line}`, () => {
    for (const lines of [
      [line, '', headline, '', text],
      [headline, line, '', text],
      [headline, '', text, '', `(${line})`],
    ])
      assert.deepEqual(
        [read(lines.join('\n')).source, read(lines.join('\n')).headline],
        [null, headline],
        lines.join('\n').slice(0, 60),
      );
  });
}

test('several papers with their days below a text are what it goes by, not where it stood', () => {
  const found = read(`${HEADLINE}\n\n${PROSE}\n\n(The Guardian, 4 June 2019; Quay Herald, 3 June 2019)`);
  assert.deepEqual([found.source, found.date], [null, null]);
  const list = 'Sources\nThe Guardian, 4 June 2019, p. 3\nQuay Herald, 3 June 2019, p. 1';
  assert.deepEqual(read(`${HEADLINE}\n\n${PROSE}\n\n${list}`).source, null);
});

test('a name in a sentence of the text is no source', () => {
  const more = 'She told The Guardian, on 4 June 2019, that the bridge is not safe and will be closed for good.';
  assert.equal(read(`${HEADLINE}\n\n${PROSE}\n\n${more}`).source, null);
});
