import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { extractText } from './kit.ts';

/**
 * Whole pages in nine languages, six a language, one file each. A page starts with `## source=…; byline=…`; each of its lines
 * begins with what it is: `h` headline, `b` paragraph of the body, `s` sub-heading, `x` anything else.
 */
const folder = join(import.meta.dirname, '../fixtures/pages');

interface Page {
  fields: Map<string, string>;
  lines: { mark: string; words: string }[];
}

function readPages(file: string): Page[] {
  return readFileSync(join(folder, file), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trim().split('\n');
      return {
        fields: new Map(head.split('; ').map((field) => field.split('=') as [string, string])),
        lines: lines.map((line) => ({ mark: line.charAt(0), words: line.slice(2) })),
      };
    });
}

const squeezed = (words: string): string => words.replace(/\s+/g, ' ').trim();

for (const file of readdirSync(folder).sort()) {
  const language = file.slice(0, 2);
  for (const [i, { fields, lines }] of readPages(file).entries()) {
    test(`page ${i + 1} in ${language}`, () => {
      const extraction = extractText(lines.map((line) => line.words).join('\n'));
      const wordsOf = (mark: string): string[] => lines.filter((line) => line.mark === mark).map((line) => line.words);
      assert.equal(extraction.language, language);
      assert.equal(extraction.headline?.value, wordsOf('h')[0]);
      assert.equal(extraction.source?.value ?? '', fields.get('source'));
      assert.equal(extraction.byline?.value ?? '', fields.get('byline'));
      if (fields.has('agency')) assert.equal(extraction.agency?.value, fields.get('agency'));
      // The opening of an agency's lead is no part of the body.
      const body = lines.filter(({ mark }) => mark === 'b' || mark === 's').map(({ words }) => squeezed(words));
      const found = extraction.bodyText.split('\n\n');
      assert.deepEqual(found.slice(1), body.slice(1));
      assert.ok(body[0]?.endsWith(found[0] ?? '?'), `${found[0]} is the end of ${body[0]}`);
      for (const words of wordsOf('s')) assert.ok(extraction.subheadings.some((at) => found[at] === words));
    });
  }
}
