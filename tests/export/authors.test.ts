import assert from 'node:assert/strict';
import test from 'node:test';
import { readAuthors } from '../../src/export/authors.ts';

/** Persons as `family|given`, other names in `{}`. */
function read(byline: string | null, language: string | null = 'en'): string[] {
  return readAuthors(byline, language, ['Harbour Wire', 'Press Association']).map((author) =>
    author.kind === 'literal'
      ? `{${author.name}}`
      : [author.family, author.given, ...(author.suffix === null ? [] : [author.suffix])].join('|'),
  );
}

const BYLINES: [byline: string | null, authors: string[], language?: string][] = [
  [null, []],
  ['', []],
  ['By ', []],
  ['Mary Jones', ['Jones|Mary']],
  ['By Mary Jones', ['Jones|Mary']],
  ['BY MARY JONES', ['JONES|MARY']],
  ['By Mary Jones and John B. Smith', ['Jones|Mary', 'Smith|John B.']],
  ['Mary Jones, John Smith & Ann Lee', ['Jones|Mary', 'Smith|John', 'Lee|Ann']],
  ['Mary Jones, John Smith, and Ann Lee', ['Jones|Mary', 'Smith|John', 'Lee|Ann']],
  ['Mary Jones, Staff Writer', ['Jones|Mary']],
  ['Mary Jones, Harbour Wire', ['Jones|Mary']],
  ['Mary Jones and Harbour Wire', ['Jones|Mary', '{Harbour Wire}']],
  ['Jones, Mary', ['Jones|Mary']],
  ['Jones, Mary; Li, Wei', ['Jones|Mary', 'Li|Wei']],
  ['Mary, Anna and Wei', ['{Mary}', '{Anna}', '{Wei}']],
  ['Martin Hale, Jr.', ['Hale|Martin|Jr.']],
  ['Martin Hale III', ['Hale|Martin|III']],
  ['Jan van der Berg', ['van der Berg|Jan']],
  ['Maria de la Cruz', ['de la Cruz|Maria']],
  ["Conor d'Arcy", ["d'Arcy|Conor"]],
  ['Seán Ó Riada', ['Ó Riada|Seán']],
  ['Anna Van Dyke', ['Van Dyke|Anna']],
  ['Al Stone', ['Stone|Al']],
  ['Kim Do', ['Do|Kim']],
  ['Kim de', ['{Kim de}']],
  ['Von Anna Weiß und Otto Groß', ['Weiß|Anna', 'Groß|Otto'], 'de'],
  ['Par Luc Petit et Anne Roy', ['Petit|Luc', 'Roy|Anne'], 'fr'],
  ['Press Association', ['{Press Association}']],
  ['Our Staff Reporter', ['{Our Staff Reporter}']],
  ['The Editors', ['{The Editors}']],
  ['REUTERS', ['{REUTERS}']],
  ['Staff', ['{Staff}']],
  ['Mary', ['{Mary}']],
  ['محمد رضایی', ['{محمد رضایی}'], 'fa'],
  ['张 三', ['{张 三}'], 'zh'],
  ['Nagy Anna', ['{Nagy Anna}'], 'hu'],
  ['mary@port.example', ['{mary@port.example}']],
  ['One Two Three Four Five Six', ['{One Two Three Four Five Six}']],
  ['__proto__ constructor', ['{__proto__ constructor}']],
  ['Mary\u202e Jones\nand \u0000 John Smith', ['Jones|Mary', 'Smith|John']],
];

for (const [byline, wanted, language] of BYLINES) {
  test(`authors of ${JSON.stringify(byline)}`, () => assert.deepEqual(read(byline, language), wanted));
}

test('a byline of a million spaces or names takes no time', { timeout: 4_000 }, () => {
  assert.equal(read(`By${' '.repeat(1_000_000)}Mary Jones`).length, 1);
  assert.equal(read('a, '.repeat(100_000)).length, 100_000);
  assert.ok(read(`${'A'.repeat(500_000)} and${' '.repeat(100_000)}`).length > 0);
});
