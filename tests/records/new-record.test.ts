import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { FieldValue } from '../../src/model.ts';
import { joinFrontMatter, readFrontMatter } from '../../src/records/front-matter.ts';
import { frontOfNew } from '../../src/records/new-record.ts';

const OWN = { id: '0123456789', original: 'originals/a.txt', sha256: 'ab'.repeat(32), added: '2026-11-01T00:00:00Z' };

/** Words and signs with which YAML texts go wrong, in any order. */
const piece = fc.constantFrom(
  ...[
    'No',
    'yes',
    'null',
    'Tehran',
    'to',
    'École',
    '2022',
    '12:30',
    '~',
    '-',
    '--- ',
    '.',
    ',',
    ': ',
    ':',
    ' ',
    ' #',
    '#',
  ],
  ...['’', "'", '"', '(', '/', '[', '{', '&', '*', '!', '|', '>', '%', '@', '\\', '\n', '\t', '\u00a0', '\u202e', '😀'],
);
const words = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');

test('a new record is in its parts what is read out of its file', () => {
  const person = fc.record({ id: fc.constant('a-b'), name: words, role: words });
  const fields = fc.record(
    {
      headline: words,
      source: words,
      language: fc.constant('en'),
      speakers: fc.array(person, { minLength: 1, maxLength: 3 }),
      topics: fc.array(words, { minLength: 1, maxLength: 3 }),
      keywords: fc.array(words, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  const status = fc.constantFrom('withdrawn' as const, null);
  fc.assert(
    fc.property(
      fields,
      status,
      fc.array(fc.constantFrom('A paragraph.', '--- a', '## b'), { maxLength: 3 }),
      (some, of, body) => {
        const front = frontOfNew({ ...OWN, status: of }, { fields: some as { [key: string]: FieldValue }, body });
        assert.deepEqual(readFrontMatter(joinFrontMatter(front)), front);
      },
    ),
    { numRuns: 300 },
  );
});
