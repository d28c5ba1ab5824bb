import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { parseEdtf } from '../../src/edtf.ts';
import { extractText } from './kit.ts';

/** One file a language: a headline, paragraphs, and openings with the date that each supports. */
interface Openings {
  headline: string;
  prose: string;
  cases: { what: string; text: string; date: string | null }[];
}

const FOLDER = 'tests/fixtures/dates';
const FEWEST = 20;

for (const file of readdirSync(FOLDER).sort()) {
  const { headline, prose, cases } = parse(readFileSync(join(FOLDER, file), 'utf8')) as Openings;
  const tag = file.replace('.yml', '');

  test(`${tag}: there are enough openings, some with no date at all`, () => {
    assert.ok(cases.length >= FEWEST);
    assert.ok(cases.filter(({ date }) => date === null).length >= 2);
    assert.equal(new Set(cases.map(({ what }) => what)).size, cases.length);
    for (const { date } of cases) assert.ok(date === null || parseEdtf(date), `${date} is no EDTF date`);
  });

  for (const { what, text, date } of cases) {
    test(`${tag}: ${what}`, () => {
      const filled = text.replace('{headline}', headline).replace('{prose}', prose);
      assert.equal(extractText(filled).date?.value ?? null, date);
    });
  }
}
