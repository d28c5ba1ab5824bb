import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Marked, type Token } from 'marked';
import type { PublicStatement } from '../../src/model.ts';
import { escapeMarkdown } from '../../src/records/body.ts';
import { readPlainText } from '../../src/search/plain-text.ts';
import { paragraphAnchor, renderReading } from '../../src/site/markdown.ts';
import { readPlainMarkdown } from '../../src/site/plain-markdown.ts';

function read(body: string, statements: PublicStatement[] = []): string {
  return renderReading({ body, statements, language: 'en' }).html;
}

function statement(id: string, ...content: string[]): PublicStatement {
  const speaker = { name: 'Ann Doe', worded: null, slug: 'ann-doe', role: null };
  return { id, kind: 'direct', speaker, isSpeakerHidden: false, content, spans: [] };
}

const withoutAnchors = (html: string) => html.replace(/ id="p-[^"]+"/g, '');

const BODIES: [why: string, body: string, html: string][] = [
  ['raw HTML in a line is text', 'a <b>bold</b> claim', '<p>a &lt;b&gt;bold&lt;/b&gt; claim</p>'],
  ['raw HTML as a block is text', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['an image shows as its description and asks for nothing', '![a ship](https://x.org/a.png)', '<p>a ship</p>'],
  ['a script link is its words', '[here](javascript:alert(1))', '<p>here</p>'],
  ['a script link with a tab is its words', '[here](<java\tscript:alert(1)>)', '<p>here</p>'],
  ['a data link is its words', '[here](data:text/html,x)', '<p>here</p>'],
  ['a link to another host without a scheme is its words', '[here](//evil.org/)', '<p>here</p>'],
  ['a web link is a link', '[here](https://x.org/?a=1&b=2)', '<p><a href="https://x.org/?a=1&amp;b=2">here</a></p>'],
  ['a link in the site is a link', '[here](/about/)', '<p><a href="/about/">here</a></p>'],
  ['a bare address stays text', 'see www.x.org and https://x.org', '<p>see www.x.org and https://x.org</p>'],
  ['a heading begins at level 2', '# Top\n\n## Sub', '<h2>Top</h2>\n<h2>Sub</h2>'],
  ['template syntax is text', '{{ 7*7 }} {% include "x" %}', '<p>{{ 7*7 }} {% include &quot;x&quot; %}</p>'],
  ['a character reference by hand is its character', 'AT&amp;T &copy; &#65;', '<p>AT&amp;T © A</p>'],
  [
    'an escaped reference, or no reference, is shown as written',
    '\\&copy; &bogus; a&b',
    '<p>&amp;copy; &amp;bogus; a&amp;b</p>',
  ],
  ['an escaped reference in a paragraph without other markup, too', '\\&lt;a', '<p>&amp;lt;a</p>'],
  ['emphasis by hand works', '*so* **loud**', '<p><em>so</em> <strong>loud</strong></p>'],
];

for (const [why, body, html] of BODIES) {
  test(why, () => {
    assert.equal(withoutAnchors(read(body)).trim(), html);
  });
}

test('plain paragraphs are read as marked reads them', () => {
  const marked = new Marked({ gfm: false });
  const unit = fc.constantFrom(
    'a',
    'b c',
    '1987. ',
    '-',
    '*',
    '#',
    '## ',
    '>',
    '<',
    '&amp;',
    '[',
    '](',
    '`',
    '\\',
    '~',
    '.',
    '\n',
    '\n\n',
    ' ',
  );
  let plain = 0;
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
      const body = units.join('');
      const tokens = readPlainMarkdown(body);
      if (tokens === null) return;
      plain++;
      const outline = (list: readonly Token[]) =>
        list.filter(({ type }) => type !== 'space').map((token) => [token.type, textOf([token])]);
      assert.deepEqual(outline(tokens), outline(marked.lexer(body)));
    }),
    { numRuns: 3_000 },
  );
  assert.ok(plain > 100);
});

test('the plain text of plain paragraphs has one space between words and none at their ends', () => {
  const unit = fc.constantFrom(
    'a',
    'bc',
    '1',
    '.',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\n\n',
    '\n \n',
    '\\*',
    '## ',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const tokens = readPlainMarkdown(units.join(''));
      if (tokens === null) return;
      const blocks = tokens.map((token) => textOf([token]).replace(/\s+/g, ' ').trim());
      assert.equal(readPlainText(units.join('')), blocks.filter(Boolean).join('\n\n'), JSON.stringify(units));
    }),
    { numRuns: 3_000 },
  );
});

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => ('tokens' in token && token.tokens ? textOf(token.tokens) : 'text' in token ? token.text : ''))
    .join('');
}

test('a paragraph that was escaped renders to itself', () => {
  const words = fc.string({
    unit: fc.constantFrom(
      'a',
      '1',
      '.',
      ')',
      '-',
      '+',
      '*',
      '_',
      '#',
      '>',
      '<',
      '&',
      ';',
      '[',
      ']',
      '(',
      '!',
      '`',
      '\\',
      '|',
      '~',
      ' ',
      '{',
      'lt',
    ),
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(words, (text) => {
      const paragraph = text.replace(/\s+/g, ' ').trim();
      fc.pre(paragraph !== '');
      const html = withoutAnchors(read(escapeMarkdown(paragraph)));
      const shown = html
        .replace(/<\/?p>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&')
        .trim();
      assert.equal(shown, paragraph);
    }),
  );
});

test('a paragraph has an anchor by its words, a repeat gets -2', () => {
  assert.equal(paragraphAnchor('“Café, at  NOON!”'), paragraphAnchor('cafe at noon'));
  assert.notEqual(paragraphAnchor('cafe at noon'), paragraphAnchor('cafe at none'));
  const anchor = paragraphAnchor('Again.');
  assert.match(anchor, /^p-[0-9a-f]{6}$/);
  assert.equal(read('Again.\n\nAgain.'), `<p id="${anchor}">Again.</p>\n<p id="${anchor}-2">Again.</p>\n`);
});

test('a statement is found where a word is whole that a line of the original breaks, and with the marks to the letter', () => {
  const html = read('She said the harbour is a well-known one.', [
    statement('q-1', 'the har-\nbour is a well-\nknown one'),
  ]);
  assert.match(html, /She said <[^>]*q-1[^>]*>the harbour is a well-known one<\/[^>]+>\./);
});

test('statements are marked where their words stand, whatever the white space, and carry their anchor once', () => {
  const { html, anchored } = renderReading({
    body: '“We shall\nfight \\[on\\],” she said, “to the *very* end.”\n\n“We shall fight,” she repeated.',
    language: 'en',
    statements: [
      statement('q-1', 'We  shall fight [on],', 'to the very end.'),
      statement('q-2', 'We shall fight'),
      statement('q-3', 'not there'),
    ],
  });
  assert.deepEqual([...anchored], ['q-1', 'q-2']);
  assert.match(html, /<span class="said" id="q-1" title="Ann Doe">We shall\nfight \[on\],<\/span>/);
  assert.match(
    html,
    /<span class="said" title="Ann Doe">to the<\/span> <em><span class="said" title="Ann Doe">very<\/span><\/em>/,
  );
  assert.match(html, /<span class="said" id="q-2" title="Ann Doe">We shall fight<\/span>,” she repeated/);
});

test('a body of ten million characters in one line takes seconds at most', { timeout: 20_000 }, () => {
  const line = 'word '.repeat(2_000_000);
  assert.ok(read(line, [statement('q-1', 'word word')]).length > line.length);
});

test('a million opening brackets take seconds at most', { timeout: 20_000 }, () => {
  assert.ok(read(escapeMarkdown('[*_`<!'.repeat(200_000))).length > 1_000_000);
});

const PARAGRAPHS: { readonly [tag: string]: string } = {
  en: 'The town council voted on Monday to repair the old bridge over the river before the winter, after three years of delay and argument. Work is to begin in September and will cost about two million, the council said in a statement, and nobody has asked the ferrymen what they think of it.',
  fr: 'Le conseil municipal a voté lundi la réparation du vieux pont sur la rivière avant l’hiver, après trois ans de retard et de disputes. Les travaux doivent commencer en septembre et coûteront environ deux millions, a indiqué le conseil dans un communiqué, et la suite viendra l’an prochain.',
  ar: 'صوّت المجلس البلدي يوم الاثنين على إصلاح الجسر القديم فوق النهر قبل الشتاء، بعد ثلاث سنوات من التأخير والجدل. ومن المقرر أن تبدأ الأعمال في سبتمبر وأن تكلف حوالي مليونين، وقال المجلس في بيان إن ذلك كان ضروريا منذ وقت طويل، وإن كل ما بقي هو الاتفاق مع الشركة التي لم تقدم بعد عرضها على المجلس.',
  ru: 'Городской совет в понедельник проголосовал за ремонт старого моста через реку до зимы, после трёх лет задержек и споров. Работы должны начаться в сентябре и будут стоить около двух миллионов, говорится в заявлении совета, и для этого не нужно ничего, кроме согласия, которое он уже получил от области.',
  'und-Deva': 'नगर परिषद ने सोमवार को नदी पर बने पुराने पुल की मरम्मत के लिए मतदान किया '.repeat(8),
  zh: '市议会星期一投票决定在冬天之前修复河上的旧桥此前已经拖延和争论了三年'.repeat(7),
};

test('a paragraph in another language than its article says so, with its direction', () => {
  const body = Object.values(PARAGRAPHS).join('\n\n');
  const tagsIn = (language: string | null) =>
    [
      ...renderReading({ body, statements: [], language }).html.matchAll(
        /<p id="[^"]+"(?: lang="([^"]+)" dir="(\w+)")?>/g,
      ),
    ].map(([, tag, direction]) => (tag ? `${tag} ${direction}` : ''));
  assert.deepEqual(tagsIn('en'), ['', 'fr ltr', 'ar rtl', 'ru ltr', 'und-Deva ltr', 'zh ltr']);
  assert.deepEqual(tagsIn('ar-EG'), ['en ltr', 'fr ltr', '', 'ru ltr', 'und-Deva ltr', 'zh ltr']);
  assert.deepEqual(tagsIn('zh-Hant')[5], '');
  assert.deepEqual(tagsIn('x-foo')[0], 'en ltr');
  assert.deepEqual(tagsIn(null), ['en ltr', 'fr ltr', 'ar rtl', 'ru ltr', 'und-Deva ltr', 'zh ltr']);
});

test('a short paragraph, or one of names and figures, is in the language of its article', () => {
  assert.equal(read(`${PARAGRAPHS.fr?.slice(0, 199)}`).includes('lang='), false);
  assert.equal(read(`${'Meier Schulze Duval Kowalska Oduya 1987 '.repeat(12)}`).includes('lang='), false);
  assert.doesNotMatch(renderReading({ body: PARAGRAPHS.en ?? '', statements: [], language: 'en-GB' }).html, /lang=/);
});
