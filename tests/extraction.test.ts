import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { extractCandidates } from '../src/extract/index.ts';
import { extractArticle, extractDocuments, RULES_VERSION } from '../src/extraction.ts';
import { isRejection, readDocument } from '../src/formats/index.ts';
import type { Extraction, Span } from '../src/model.ts';
import { resolve } from '../src/resolve.ts';
import { extractText, PROSE } from './extract/kit.ts';

/** What a person reads off an extraction: values with their evidence in words, what was removed and why, the body. */
function summary(extraction: Extraction, text: string): Record<string, unknown> {
  const words = (spans: readonly Span[]): string[] => spans.map((span) => text.slice(...span));
  const fields = [
    'headline',
    'standfirst',
    'date',
    'source',
    'originalSource',
    'agency',
    'byline',
    'dateline',
    'url',
  ] as const;
  const values = fields.flatMap((field) => {
    const found = extraction[field];
    if (!found) return [];
    const { value, certainty, rule, evidence } = found;
    return [[field, { value, certainty, rule, evidence: words(evidence) }] as const];
  });
  return {
    ...Object.fromEntries(values),
    language: extraction.language,
    citedOutlets: extraction.citedOutlets.map((outlet) => outlet.name),
    subheadings: extraction.subheadings,
    body: extraction.bodyText.split('\n\n'),
    removed: extraction.removed.map(({ span, rule }) => `${rule}: ${text.slice(...span)}`),
    conflicts: extraction.conflicts.map((conflict) => conflict.message),
  };
}

const fixtures = join(import.meta.dirname, 'fixtures');

for (const name of readdirSync(fixtures).filter((each) => each.startsWith('fields-'))) {
  test(`fixture ${name}`, () => {
    const bytes = readFileSync(join(fixtures, name, 'input.txt'));
    const expected = join(fixtures, name, 'expected.yaml');
    const extraction = extractArticle('input.txt', bytes);
    assert.ok(!('rejected' in extraction));
    const found = summary(extraction, bytes.toString('utf8'));
    if (process.env.UPDATE === '1') writeFileSync(expected, stringify(found, { lineWidth: 0 }));
    assert.ok(existsSync(expected), 'no expectation: write it with UPDATE=1 and read it');
    assert.deepEqual(found, parse(readFileSync(expected, 'utf8')));
  });
}

/** Kept and removed spans follow on each other from the first code unit to the last. */
function assertTiled(extraction: Extraction, text: string): void {
  const spans = [...extraction.kept, ...extraction.removed.map((removed) => removed.span)].sort((a, b) => a[0] - b[0]);
  let at = 0;
  for (const [start, end] of spans) {
    assert.equal(start, at);
    assert.ok(end > start);
    at = end;
  }
  assert.equal(at, text.length);
}

/** Every span of an extraction lies in the text. */
function assertSpans(extraction: Extraction, text: string): void {
  const spans: Span[] = [...extraction.body, ...extraction.candidates.flatMap((candidate) => candidate.evidence)];
  for (const [start, end] of spans) assert.ok(0 <= start && start < end && end <= text.length, `[${start},${end})`);
}

const LINES = fc.constantFrom(
  PROSE,
  'By Anna Kovács',
  'Published 3 May 2019, 10:12',
  'Friday, May 3 2019',
  'Check Also',
  'Share this article',
  'Add new comment',
  'BERLIN, May 3 (dpa) - The bridge is shut. It was old, “the mayor” said.',
  'Rivernet- The bridge is shut.',
  'Source: Valley Herald',
  '© 2019 Valley Herald',
  '(Foreign Desk)',
  '{{ x }}{% y %}',
  '__proto__',
  'constructor',
  '---',
  '<script>alert(1)</script>',
  '\u202egnitirw desrever',
  'a\0b',
  '',
);

test('kept and removed tile any text, and all spans lie in it', () => {
  const articles = fc.array(fc.oneof(LINES, fc.string({ unit: 'binary' })), { maxLength: 25 });
  fc.assert(
    fc.property(articles, fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' '), (lines, lineBreak) => {
      const text = lines.join(lineBreak);
      const extraction = extractArticle('a.txt', Buffer.from(text));
      if ('rejected' in extraction) return;
      const decoded = Buffer.from(text)
        .toString('utf8')
        .replace(/^\ufeff/, '');
      assertTiled(extraction, decoded);
      assertSpans(extraction, decoded);
    }),
    { numRuns: 150 },
  );
});

test('every value has its words', () => {
  const text = readFileSync(join(fixtures, 'fields-page-furniture', 'input.txt'), 'utf8');
  const extraction = extractText(text);
  for (const field of ['headline', 'standfirst', 'date', 'source', 'byline'] as const) {
    assert.ok(extraction[field]?.evidence.length, field);
  }
});

test('the same bytes give the same extraction, and the candidates are enough to make it', () => {
  const bytes = readFileSync(join(fixtures, 'fields-page-furniture', 'input.txt'));
  const document = readDocument('a.txt', bytes);
  assert.ok(!('rejected' in document));
  assert.deepEqual(resolve(document, extractCandidates(document)), extractArticle('a.txt', bytes));
  assert.match(RULES_VERSION, /^\d+$/);
});

test('candidates are reported in the order of the text', () => {
  const { candidates } = extractText(readFileSync(join(fixtures, 'fields-page-furniture', 'input.txt'), 'utf8'));
  const starts = candidates.map((candidate) => candidate.evidence[0]?.[0] ?? 0);
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
  );
  assert.ok(candidates.some((candidate) => candidate.accepted) && candidates.some((candidate) => !candidate.accepted));
});

test('hostile words are words', () => {
  const lines = [
    '{{ headline }} {% raw %}',
    '__proto__: <script>alert(1)</script>',
    'constructor',
    `a\0b ${PROSE}`,
    '\u202e---\u2066',
  ];
  const extraction = extractText(lines.join('\n'));
  assert.ok(!extraction.bodyText.includes('\0'));
  for (const { value } of extraction.candidates) {
    if (typeof value === 'string') assert.doesNotMatch(value, /[\0\u202e\u2066]/);
  }
});

const LONG: [name: string, text: string][] = [
  ['one line of prose', 'The mayor said on Monday that the bridge was old. '.repeat(40_000)],
  ['one word', 'a'.repeat(2_000_000)],
  ['capitals', 'A '.repeat(1_000_000)],
  ['spaces', `a${' '.repeat(2_000_000)}b`],
  ['figures', '1/1/'.repeat(500_000)],
  ['dashes', '- '.repeat(1_000_000)],
  ['brackets', '('.repeat(2_000_000)],
  ['quotation marks', '“'.repeat(500_000)],
  ['lines', 'Short line of the day\n'.repeat(100_000)],
  ['dated lines', '3 May 2019, by the Valley Times\n'.repeat(50_000)],
  ['notices', '© 2019 Rivernet\n'.repeat(20_000)],
  ['mastheads', 'Valley Herald\n\n'.repeat(50_000)],
];

for (const [name, text] of LONG) {
  test(`a long text takes no long time: ${name}`, () => {
    const before = process.cpuUsage();
    const extraction = extractText(text);
    const { user, system } = process.cpuUsage(before);
    assertTiled(extraction, text);
    assert.ok(user + system < 15e6, `${(user + system) / 1e6} s`);
  });
}

test('documents that are extracted together come out as each by itself, in whatever order', () => {
  const german = `Hafen wird größer\n\n${'Die Bürgermeisterin sagte am Montag, der Hafen werde wachsen. '.repeat(8)}`;
  const texts = readdirSync(fixtures)
    .map((name) => join(fixtures, name, 'input.txt'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file));
  const all = [...texts, Buffer.from(german), Buffer.from('x'), ...texts.slice(0, 1)];
  const alone = all.map((bytes) => extractArticle('a.txt', bytes));
  for (const order of [all.map((_, i) => i), all.map((_, i) => all.length - 1 - i)]) {
    const documents = order.flatMap((i) => {
      const document = readDocument('a.txt', all[i] as Buffer);
      return isRejection(document) ? [] : [document];
    });
    assert.equal(documents.length, all.length);
    assert.deepEqual(
      extractDocuments(documents, {}),
      order.map((i) => alone[i]),
    );
  }
  assert.deepEqual(extractDocuments([], {}), []);
});
