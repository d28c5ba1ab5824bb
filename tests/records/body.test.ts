import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Marked } from 'marked';
import { escapeMarkdown, readParagraphs, replaceParagraphs, writeParagraphs } from '../../src/records/body.ts';

/** What a reader sees of Markdown: its text, and the elements it was put into. */
function rendered(markdown: string, gfm: boolean): { text: string; tags: string[] } {
  const html = new Marked({ gfm }).parse(markdown, { async: false });
  const tags = [...html.matchAll(/<(\w+)/g)].map((match) => match[1] ?? '');
  const entities = new Map(Object.entries({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }));
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities.get(entity) ?? entity);
  return { text: text.replace(/\n$/, ''), tags };
}

const TRAPS = [
  '1987. The year of the flood',
  '12) twelve',
  '- dash',
  '+ plus',
  '* star',
  '# heading',
  '#hashtag',
  '> quote',
  '---',
  '***',
  '___',
  '===',
  '```',
  '~~~',
  '~~gone~~',
  '<script>alert(1)</script>',
  '<!-- x -->',
  '<b>bold</b>',
  '&lt;b&gt; &amp; &copy; &#65;',
  'a*b*c _d_ __e__ **f**',
  '`code`',
  '[link](http://x.test)',
  '![img](x.png)',
  '[ref]: http://x.test',
  '| a | b |',
  'back\\slash',
  'ends with \\',
  '{{ 7*7 }} {% include "x" %}',
  '<http://x.test>',
  'a@b.test <a@b.test>',
  ': definition',
  '[^1]: note',
  '[x] box',
  '\u00a0',
  '—',
  '1\\. x',
  '- - -',
  '+1 for it',
  '=',
  '&',
];

test('Markdown renders exactly the text of a paragraph, in one paragraph', () => {
  for (const text of TRAPS) {
    for (const gfm of [false, true]) {
      const seen = rendered(escapeMarkdown(text), gfm);
      assert.equal(seen.text, text);
      // GFM turns addresses into links, which changes no word.
      assert.deepEqual(
        seen.tags.filter((tag) => !(gfm && tag === 'a')),
        ['p'],
        text,
      );
    }
  }
});

test('property: any line of text renders as itself', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          '*',
          '_',
          '`',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '!',
          '#',
          '-',
          '1.',
          '&',
          'amp;',
          '\\',
          '~',
          '|',
          ' ',
          'a',
          ':',
          '=',
          '+',
          'http://x',
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(line, (raw) => {
      const text = raw.replace(/[\s\u0000]+/g, ' ').trim();
      fc.pre(text !== '');
      assert.equal(rendered(escapeMarkdown(text), false).text, text);
      const heading = rendered(writeParagraphs([text], [0])[0] ?? '', false);
      assert.equal(heading.text, text);
      assert.deepEqual(heading.tags, ['h2']);
    }),
    { numRuns: 5000 },
  );
});

test('property: paragraphs written are paragraphs read, whatever the line ends', () => {
  const paragraph = fc.stringMatching(/^[a-c#][a-c ]{0,5}[a-c]$/);
  fc.assert(
    fc.property(
      fc.array(paragraph, { maxLength: 6 }),
      fc.array(paragraph, { maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      (old, next, eol) => {
        const body = replaceParagraphs('', old, eol);
        assert.deepEqual(readParagraphs(body), old);
        assert.deepEqual(readParagraphs(replaceParagraphs(body, next, eol)), next);
        if (eol === '\r\n') assert.doesNotMatch(replaceParagraphs(body, next, eol), /[^\r]\n/);
      },
    ),
  );
});

test('a body keeps the bytes of what stays: odd blank lines, lists, trailing space', () => {
  const body = '\n\nOne  \nsecond line\n\n\n \nTwo\n\n- a\n- b\n';
  assert.deepEqual(readParagraphs(body), ['One  \nsecond line', 'Two', '- a\n- b']);
  assert.equal(replaceParagraphs(body, ['One  \nsecond line', 'Two', '- a\n- b'], '\n'), body);
  assert.equal(replaceParagraphs(body, ['One  \nsecond line', 'New', '- a\n- b'], '\n'), body.replace('Two', 'New'));
});
