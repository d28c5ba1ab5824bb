import assert from 'node:assert/strict';
import test from 'node:test';
import { readPageArticle } from '../../src/extract/page-article.ts';
import { extractPage, HEADLINE, makePage, PARAGRAPHS, pageOf } from './page-kit.ts';

const paragraphs = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');
const whole = PARAGRAPHS.join('\n\n');

/** Pages of many shapes that all hold the same article. */
const SHAPES: readonly (readonly [what: string, page: string])[] = [
  ['a body by class', makePage()],
  ['microdata', makePage({ body: `<div itemprop="articleBody">${paragraphs}</div>` })],
  ['paragraphs right in the article', makePage({ body: paragraphs })],
  [
    'no landmarks at all',
    `<html><title>${HEADLINE}</title><body><table><tr><td><a href="/">Home</a><td><h1>${HEADLINE}</h1>${paragraphs}</table>`,
  ],
  [
    'class names of a build tool',
    makePage({ body: `<div class="css-1x2y"><div class="css-9z">${paragraphs}</div></div>` }),
  ],
  [
    'each paragraph in a wrapper of its own',
    makePage({ body: PARAGRAPHS.map((words) => `<div class="article-body__part"><p>${words}</p></div>`).join('') }),
  ],
  [
    'a wrapper that speaks of advertisements',
    makePage({ body: `<div class="has-ads with-sidebar"><div class="text">${paragraphs}</div></div>` }),
  ],
  [
    'a form around the whole page',
    makePage().replace('<body>', '<body><form action="/x">').replace('</body>', '</form></body>'),
  ],
  [
    'boxes between the paragraphs',
    makePage({
      body: `<div class="entry-content">${PARAGRAPHS.map(
        (words) =>
          `<p>${words}</p><div class="ad-slot">Advertisement</div><aside><h3>Related</h3><p>Another story of the coast that you should read, too.</p></aside>`,
      ).join('')}</div>`,
    }),
  ],
  [
    'a newsletter form',
    makePage({
      body: `<div class="post-content">${paragraphs}<form><p>Sign up, and each morning you find our news in your letter box.</p></form></div>`,
    }),
  ],
  [
    'a picture with its caption',
    makePage({
      body: `<figure><img alt="x"><figcaption>The channel in winter, seen from the old bridge over the river.</figcaption></figure><div>${paragraphs}</div>`,
    }),
  ],
  [
    'comments that are longer',
    makePage({
      after: `<div id="comments">${'<p>I have lived here for forty years, and nobody has ever asked me what I think of the channel.</p>'.repeat(6)}</div>`,
    }),
  ],
  [
    'a list of other articles',
    makePage({
      after: `<section><h2>More</h2>${'<div><h3><a href="/x">Another story of the coast</a></h3><p>It begins so, and then it is cut …</p></div>'.repeat(5)}</section>`,
    }),
  ],
  [
    'a post of a social network',
    makePage({
      body: `<div class="story-body">${paragraphs}<blockquote class="twitter-tweet"><p>We will be there on Monday, all of us, with our boats.</p></blockquote></div>`,
    }),
  ],
  [
    'a note on the writer',
    makePage({
      head: '<meta name="author" content="Mary Olsen">',
      body: `<div class="article-body">${paragraphs}<p>Mary Olsen is a reporter at the harbour desk and has three cats.</p></div>`,
    }),
  ],
];

for (const [what, page] of SHAPES) {
  test(`shape of a page: ${what}`, () => {
    const { headline, bodyText } = extractPage(page);
    assert.equal(headline?.value, HEADLINE);
    assert.equal(bodyText, whole);
  });
}

test('sub-headings and lists are the body’s; a summary is the standfirst', () => {
  const page = makePage({
    byline: '<p class="dek">Fishermen ask for a delay until the end of the season</p>',
    body: `<div class="article-body"><p>${PARAGRAPHS[0]}</p><h2>What comes next</h2><p>${PARAGRAPHS[3]}</p><ul><li>The bridge is closed in May.</li><li>The quay in June.</li></ul><p>${PARAGRAPHS[1]}</p></div>`,
  });
  const { bodyText, subheadings, standfirst } = extractPage(page);
  assert.equal(
    bodyText,
    [
      PARAGRAPHS[0],
      'What comes next',
      PARAGRAPHS[3],
      'The bridge is closed in May.',
      'The quay in June.',
      PARAGRAPHS[1],
    ].join('\n\n'),
  );
  assert.deepEqual(subheadings, [1]);
  assert.equal(standfirst?.value, 'Fishermen ask for a delay until the end of the season');
});

test('a lead that a player parts from the text is the body’s, and so is a summary in points', () => {
  const player = `<div>${'<p>Watch next</p>'.repeat(12)}</div>`;
  const lead = `<p>${PARAGRAPHS[0]} It did so on the second day of its meeting in town.</p>`;
  const rest = `<div class="article-body"><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p></div>`;
  const byline = '<p>By Ruta Olberg</p>';
  assert.ok(extractPage(makePage({ byline, body: lead + player + rest })).bodyText.startsWith(PARAGRAPHS[0] ?? '-'));
  const points = `<ul><li>${PARAGRAPHS[1]}</li><li>${PARAGRAPHS[2]}</li></ul>`;
  const { bodyText } = extractPage(
    makePage({ body: `${points}${player}<div class="article-body">${lead}${rest}</div>` }),
  );
  assert.ok(bodyText.startsWith(`${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`), bodyText);
});

test('a text goes on behind a table, and a long notice at its end is none of it', () => {
  const table = `<table>${'<tr><td>Karsk</td><td>12</td></tr>'.repeat(30)}</table>`;
  const notice = `<p>Disclaimer: All rights reserved. ${'Whoever owns a picture and does not wish it here may write to the desk. '.repeat(6)}</p>`;
  const body = `<div class="article-body"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p>${table}<p>${PARAGRAPHS[3]}</p>${notice}</div>`;
  assert.equal(extractPage(makePage({ body })).bodyText.split('\n\n').at(-1), PARAGRAPHS[3]);
});

test('what is left out says why', () => {
  const page = makePage({
    before: '<div class="cookie-banner"><p>We use what we can.</p></div>',
    after: '<div class="related-posts"><p>Another story.</p></div>',
  });
  const rules = new Set(extractPage(page).removed.map((one) => one.rule));
  for (const rule of ['page-title', 'navigation', 'cookie-notice', 'related-articles', 'page-foot'])
    assert.ok(rules.has(rule), rule);
});

test('the language is that of the text, not of the menus', () => {
  const menu = `<nav>${'<a href="/x">Accueil et toutes les nouvelles de la région</a> '.repeat(40)}</nav>`;
  assert.equal(extractPage(makePage({ before: menu })).language, 'en');
});

test('of several whole articles on one page the first is read', () => {
  const second = `<article><h1>Council elects a new mayor after two rounds</h1><div class="article-body">${'<p>The council has elected a new mayor on Tuesday, and nobody in the hall was much surprised by it.</p>'.repeat(4)}</div></article>`;
  const page = makePage({ after: second })
    .replace('<main>', '<main>')
    .replaceAll('class="article-body"', 'class="article-body" itemprop="articleBody"');
  assert.equal(extractPage(page).bodyText, whole);
});

test('a page of many parts takes time in proportion', { timeout: 60_000 }, () => {
  const part = `<div><p>${PARAGRAPHS[0]}<b>x</b></p></div>`;
  const time = (count: number): number => {
    const page = pageOf(`<html><body>${part.repeat(count)}`);
    const start = performance.now();
    assert.equal(readPageArticle(page)?.to, page.lines.length);
    return performance.now() - start;
  };
  time(2000);
  assert.ok(time(40_000) < 8000);
});

test('a page without an article has no body made of its menus', () => {
  const page = `<html><body><nav>${'<a href="/x">Sport</a> '.repeat(50)}</nav><footer><a href="/y">About</a></footer></body></html>`;
  assert.equal(extractPage(page).bodyText, '');
});
