import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readHtml } from '../../src/formats/html.ts';
import { extractPage, makePage, PARAGRAPHS, pageOf } from '../extract/page-kit.ts';

const LAYOUTS: readonly (readonly [what: string, html: string, text: string])[] = [
  ['paragraphs are set off by a blank line', '<p>One  two\n three</p><p>Four</p>', 'One two three\n\nFour'],
  ['a heading, too', '<h2>Head</h2>Text', 'Head\n\nText'],
  ['items and rows are lines', '<ul><li>a<li>b</ul><table><tr><td>1<td>2<tr><td>3</table>', 'a\nb\n\n1\t2\n3'],
  ['a line break is one', 'one<br>two<br/><br>three', 'one\ntwo\n\nthree'],
  ['words keep their inner marks together', '<p><span>T</span>he <b>end</b>.</p>', 'The end.'],
  [
    'touching elements are set apart',
    '<p><span>By Ann Lee</span><span>Published today</span></p>',
    'By Ann Lee Published today',
  ],
  [
    'references are read, once',
    '<p>Fish &amp; chips &lt;b&gt; &#8220;x&#8221; &amp;amp; a&nbsp;b</p>',
    'Fish & chips <b> “x” &amp; a\u00a0b',
  ],
  [
    'scripts and styles are no text',
    '<p>a<script>if (1<2) document.write("<p>x")</script><style>p{}</style>b</p>',
    'ab',
  ],
  ['hidden text is text', '<p>a</p><p hidden>b</p><noscript>c</noscript>', 'a\n\nb\n\nc'],
  ['the title is the first line', '<title>T &amp; U</title><body><p>a', 'T & U\n\na'],
  ['preformatted lines stay', '<pre>a  b\n  c\n\n\nd</pre>', 'a  b\n  c\n\nd'],
  ['comments are none', 'a<!-- <p>b --> c<!-->d', 'a cd'],
  ['a sign that begins no tag is text', '<p>3 < 4 and 5 <6</p>', '3 < 4 and 5 <6'],
  ['bad nesting closes no paragraph', '<div><p>a <b>b</p><p>c</b> d</p></div>', 'a b\n\nc d'],
  ['an end tag in capitals ends a script', '<SCRIPT>x</Script >y', 'y'],
];

for (const [what, html, text] of LAYOUTS)
  test(`text view: ${what}`, () => assert.equal(pageOf(`<html>${html}`).text, text));

const ENCODINGS: readonly (readonly [what: string, bytes: Uint8Array, word: string])[] = [
  ['UTF-8', Buffer.from('<p>naïve</p>'), 'naïve'],
  ['UTF-8 with a mark', Buffer.from('\ufeff<p>naïve</p>'), 'naïve'],
  ['UTF-16 with a mark', Buffer.from('\ufeff<p>naïve</p>', 'utf16le'), 'naïve'],
  ['the one it names', Uint8Array.from([...Buffer.from('<meta charset="windows-1251"><p>'), 0xcc, 0xe8, 0xf0]), 'Мир'],
  [
    'the one it names, in the old way',
    Uint8Array.from([
      ...Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=koi8-r"><p>'),
      0xed,
      0xc9,
      0xd2,
    ]),
    'Мир',
  ],
  ['UTF-8, though it names another', Buffer.from('<meta charset="iso-8859-1"><p>naïve</p>'), 'naïve'],
  ['Windows-1252 when it names none', Uint8Array.from([...Buffer.from('<p>na'), 0xef, ...Buffer.from('ve')]), 'naïve'],
  ['a name that is none', Buffer.from('<meta charset="made-up"><p>naïve</p>'), 'naïve'],
  [
    'escape sequences',
    Uint8Array.from([
      ...Buffer.from('<meta charset="iso-2022-jp"><p>'),
      0x1b,
      0x24,
      0x42,
      0x46,
      0x7c,
      0x4b,
      0x5c,
      0x1b,
      0x28,
      0x42,
    ]),
    '日本',
  ],
];

for (const [what, bytes, word] of ENCODINGS)
  test(`encoding: ${what}`, () => assert.equal(pageOf(bytes).text.trim(), word));

test('broken bytes in a page that says UTF-8 are shown as such, and said', () => {
  const bytes = Uint8Array.from([
    ...Buffer.from('<meta charset=utf-8><p>caf\u00e9 '),
    0xff,
    ...Buffer.from(' \u00e9t\u00e9 \u00e9\u00e9</p>'),
  ]);
  const page = pageOf(bytes);
  assert.equal(page.text, 'café \ufffd été éé');
  assert.deepEqual(
    page.diagnostics.map((one) => one.code),
    ['broken-characters'],
  );
});

test('a page in an encoding that it does not name is refused, whatever its markup', () => {
  const moscow = Buffer.from(
    'cfeef0f220e7e0eaf0fbf220e8e72de7e020e1f3f0e82c20f1eeeee1f9e8eb20ede0f7e0ebfcede8ea20efeef0f2e0',
    'hex',
  );
  const page = Buffer.concat([Buffer.from('<div class="story"><p class="lede">'), moscow, Buffer.from('</p></div>')]);
  const read = readHtml('a.html', page);
  assert.equal(read && 'rejected' in read && read.rejected, 'unknown-encoding');
});

test('a file without a tag, or of another name, is no page', () => {
  assert.equal(readHtml('a.html', Buffer.from('One line.\n\nAnother < line.')), null);
  assert.equal(readHtml('a.txt', Buffer.from('<p>One line.</p>')), null);
  assert.deepEqual(readHtml('a.htm', Buffer.from('<p> </p>')), {
    rejected: 'empty',
    message: 'there is no text in this page',
  });
});

const HOSTILE: readonly (readonly [what: string, html: string])[] = [
  ['100,000 levels', '<div>'.repeat(100_000) + PARAGRAPHS.join(' ')],
  ['levels that other tags close', `${'<div>'.repeat(300_000)}${'</b></x>'.repeat(300_000)}text`],
  ['tags that never end', '<a b="'.repeat(500_000)],
  ['quotes of the other kind', "<a b='".repeat(500_000)],
  ['comments that never end', '<!--'.repeat(1_000_000)],
  ['scripts that never end', '<script>'.repeat(500_000)],
  ['signs that begin nothing', '<'.repeat(4_000_000)],
  ['references that name nothing', '&'.repeat(4_000_000)],
  ['spaces', `<p>a${' '.repeat(4_000_000)}b<a${' '.repeat(4_000_000)}>`],
  ['attributes', `<a ${'x=y '.repeat(500_000)}>text`],
  ['unclosed paragraphs', '<p>word &amp; <b>word'.repeat(60_000)],
  ['cells in cells', '<table><tr><td>'.repeat(100_000)],
  ['lists in lists', '<ul><li>'.repeat(200_000)],
  ['JSON-LD in levels', `<p>text</p><script type="application/ld+json">${'['.repeat(200_000)}</script>`],
  [
    'JSON-LD with many things',
    `<p>text</p><script type="application/ld+json">[${'{"@type":"NewsArticle","headline":"x"},'.repeat(50_000)}{}]</script>`,
  ],
];

for (const [what, html] of HOSTILE)
  test(`hostile page: ${what}`, { timeout: 20_000 }, () => {
    const start = performance.now();
    const document = readHtml('page.html', Buffer.from(`<html>${html}`));
    if (document && !('rejected' in document)) assert.equal(document.lines.length, document.markup?.lines.length);
    assert.ok(performance.now() - start < 5000, `${Math.round(performance.now() - start)} ms`);
  });

test('nothing in a page is run', () => {
  const page = makePage({
    head: '<script>globalThis.wasRun = true</script>',
    byline: '<img src=x onerror="globalThis.wasRun = true"><svg onload="globalThis.wasRun = true"></svg>',
  });
  extractPage(page);
  assert.equal('wasRun' in globalThis, false);
});

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="share">',
        '</div>',
        '<br>',
        '<li>',
        '<ul>',
        '</ul>',
        '<td>',
        '<tr>',
        '<table>',
        '</table>',
        '<pre>',
        '</pre>',
      ),
      fc.constantFrom(
        '<a href="/x">',
        '</a>',
        '<b>',
        '</b>',
        '<h1>',
        '</h1>',
        '<aside>',
        '</aside>',
        '<figure>',
        '<title>',
        '</title>',
        '<time datetime="2019-03-04">',
      ),
      fc.constantFrom(
        '<!-- x',
        '-->',
        '<script>',
        '</script>',
        '&amp;',
        '&nbsp;',
        '\n',
        '\u2028',
        '\r\n',
        '  ',
        '\t',
        '<',
        '>',
        '"',
        "'",
        '<meta name="author" content="A B">',
      ),
      fc.constantFrom(...PARAGRAPHS, 'By Mary Olsen', '4 March 2019', 'Read more', '— x'),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('property: lines and markup agree, spans lie in the text, kept and removed tile it', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const bytes = Buffer.from(`<html><body>${html}`);
      const document = readHtml('page.html', bytes);
      if (!document || 'rejected' in document) return;
      const { text, markup } = document;
      assert.equal(markup?.lines.length, document.lines.length);
      for (const [i, { span, parent }] of (markup?.elements ?? []).entries()) {
        assert.ok(0 <= span[0] && span[0] <= span[1] && span[1] <= text.length);
        assert.ok(parent < i);
        const outer = markup?.elements[parent];
        if (outer) assert.ok(outer.span[0] <= span[0] && span[1] <= outer.span[1]);
      }
      const { kept, removed, candidates } = extractPage(bytes);
      const spans = [...kept, ...removed.map((one) => one.span)].sort((a, b) => a[0] - b[0]);
      assert.equal(spans.map(([start, end]) => text.slice(start, end)).join(''), text);
      for (const [i, [start]] of spans.entries()) assert.equal(start, spans[i - 1]?.[1] ?? 0);
      for (const { evidence, selector } of candidates) {
        for (const [start, end] of evidence) assert.ok(start < end && end <= text.length);
        assert.ok(evidence.length > 0 || selector !== undefined, 'a value has words or a place in the markup');
      }
    }),
    { numRuns: 300 },
  );
});
