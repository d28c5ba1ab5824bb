import assert from 'node:assert/strict';
import test from 'node:test';
import { extractArticle } from '../../src/extraction.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import type { Extraction, NewsDocument, Span } from '../../src/model.ts';
import { HEADLINE, PARAGRAPHS } from '../extract/page-kit.ts';

const read = (text: string): NewsDocument => {
  const document = readMarkdown('clipping.md', Buffer.from(text));
  assert.ok(document && !('rejected' in document), JSON.stringify(document));
  return document;
};
const extract = (text: string): Extraction => {
  const extraction = extractArticle('clipping.md', Buffer.from(text));
  assert.ok(!('rejected' in extraction));
  return extraction;
};

const BODY = `# ${HEADLINE}\n\n${PARAGRAPHS.join('\n\n')}\n`;

test('marks are read, and the text view is what a reader sees', () => {
  const { text, lines, markup } = read(
    '# Head *line*\n\nOne [link](https://x.example) and\n**two** lines.\n\n- a\n- b\n\n> said &amp; done\n',
  );
  assert.equal(text, 'Head line\n\nOne link and two lines.\n\na\nb\n\nsaid & done');
  assert.equal(lines.length, markup?.lines.length);
});

test('front matter states values, with their words; its lines are no part of the body', () => {
  const text = `---\r\ntitle: "Harbour: the vote"\r\ndate: 2019-03-04\r\nauthors:\r\n  - Mary Olsen\r\n  - Li Wei\r\nsource: The Karsk Courier\r\nurl: https://karsk.example/a\r\ntags: [dredging works, herring]\r\n---\r\n${PARAGRAPHS.join('\n\n')}`;
  const found = extract(text);
  const words = ([start, end]: Span): string => read(text).text.slice(start, end);
  assert.equal(found.headline?.value, 'Harbour: the vote');
  assert.deepEqual(found.headline?.evidence.map(words), ['"Harbour: the vote"']);
  assert.equal(found.date?.value, '2019-03-04');
  assert.deepEqual(found.date?.evidence.map(words), ['2019-03-04']);
  assert.equal(found.byline?.value, 'Mary Olsen, Li Wei');
  assert.equal(found.source?.value, 'The Karsk Courier');
  assert.equal(found.url?.value, 'https://karsk.example/a');
  assert.deepEqual(
    found.keywords.map((one) => one.value).filter((one) => /dredging|herring/.test(one)),
    ['dredging works', 'herring'],
  );
  assert.equal(found.bodyText, PARAGRAPHS.join('\n\n'));
  for (const one of [found.headline, found.date, found.source]) assert.equal(one?.certainty, 'stated');
  assert.ok(found.removed.some((one) => one.rule === 'front-matter'));
});

test('without front matter the first heading is the headline', () => {
  const { headline, bodyText } = extract(BODY);
  assert.equal(headline?.value, HEADLINE);
  assert.equal(bodyText, PARAGRAPHS.join('\n\n'));
});

test('texts stay texts: nothing is taken for a number or a yes', () => {
  assert.equal(extract(`---\ntitle: 1e9\nsource: No\n---\n${BODY}`).source?.value, 'No');
});

test('two rules with text between them are no front matter', () => {
  const text = read('---\nJust a line: with a colon: and another\n---\n\nText.\n');
  assert.match(text.text, /Just a line/);
  assert.equal(text.markup?.stated.length, 0);
});

test('broken front matter is said, and read as text', () => {
  const document = read(`---\ntitle: [a, b\n---\n\n${BODY}`);
  assert.deepEqual(
    document.diagnostics.map((one) => one.code),
    ['invalid-front-matter'],
  );
  assert.match(document.text, /title: \[a, b/);
  for (const end of ['\n', '\r\n']) {
    const [fault] = read(`---\nauthor: A\ntitle: [a, b\ndate: 2001\n---\n\n${BODY}`.replaceAll('\n', end)).diagnostics;
    assert.match(
      fault?.message ?? '',
      /line 4: a list that was begun with \[ is not closed before this; write \] at its end$/,
    );
  }
});

test('a record of an archive is no original', () => {
  const record = `---\nid: "1f0c7d2a9b"\nheadline: A\noriginal: originals/a.txt\nsha256: ab\nadded: "2026-11-21T09:14:05Z"\n---\nText.\n`;
  const refused = readMarkdown('a.md', Buffer.from(record));
  assert.ok(refused && 'rejected' in refused && refused.rejected === 'record');
  assert.ok(!('rejected' in read('---\nid: "7"\ntitle: A\n---\nText.\n')), 'an id alone is no sign of a record');
});

test('HTML in it is read as HTML, and nothing is run', () => {
  assert.equal(read('A<script>globalThis.wasRun = 1</script> b\n\n<div>c</div>').text, 'A b\n\nc');
});

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['stars', '**a'.repeat(100_000)],
  ['brackets', '['.repeat(100_000)],
  ['links', '[a]('.repeat(50_000)],
  ['quotations in quotations', `${'>'.repeat(30_000)}a`],
  ['a table', `${'|a'.repeat(50_000)}\n${'|-'.repeat(50_000)}`],
  ['lists in lists', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}- a`).join('\n')],
  ['aliases', `---\na: &x [1]\n${'b: [*x, *x]\n'.repeat(10_000)}---\ntext`],
];

for (const [what, text] of HOSTILE)
  test(`hostile Markdown: ${what}`, { timeout: 20_000 }, () => {
    const start = performance.now();
    readMarkdown('a.md', Buffer.from(text));
    assert.ok(performance.now() - start < 5000, `${Math.round(performance.now() - start)} ms`);
  });
