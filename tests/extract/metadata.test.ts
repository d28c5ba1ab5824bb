import assert from 'node:assert/strict';
import test from 'node:test';
import type { Extraction } from '../../src/model.ts';
import { extractPage, HEADLINE, makePage } from './page-kit.ts';

const data = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const article = (more: object): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: HEADLINE,
  ...more,
});

type Field = 'date' | 'source' | 'byline' | 'url' | 'headline';

/** What a page states, the field that it is to give, its value, and where it stood. */
const STATED: readonly (readonly [
  what: string,
  page: Parameters<typeof makePage>[0],
  field: Field,
  value: string,
  selector: RegExp,
])[] = [
  [
    'Open Graph',
    { head: '<meta property="article:published_time" content="2019-03-04T09:30:00+01:00">' },
    'date',
    '2019-03-04T09:30',
    /^meta\[property="article:published_time"\]$/,
  ],
  [
    'Dublin Core',
    { head: '<meta name="DC.date.issued" content="2019-03-04">' },
    'date',
    '2019-03-04',
    /DC\.date\.issued/,
  ],
  [
    'parsely',
    { head: "<meta name='parsely-pub-date' content='2019-03-04T22:10:00Z'>" },
    'date',
    '2019-03-04T22:10',
    /parsely/,
  ],
  [
    'sailthru, in words',
    { head: '<meta name="sailthru.date" content="Mon, 04 Mar 2019 10:00:00 -0500">' },
    'date',
    '2019-03-04T10:00',
    /sailthru/,
  ],
  ['a date in words', { head: '<meta name="pubdate" content="March 4, 2019">' }, 'date', '2019-03-04', /pubdate/],
  ['digits alone', { head: '<meta name="publish_date" content="20190304">' }, 'date', '2019-03-04', /publish_date/],
  [
    'citation tags',
    { head: '<meta name="citation_publication_date" content="2019/03/04">' },
    'date',
    '2019-03-04',
    /citation/,
  ],
  [
    'JSON-LD',
    { head: data(article({ datePublished: '2019-03-04' })) },
    'date',
    '2019-03-04',
    /ld\+json"\]#\/datePublished$/,
  ],
  [
    'JSON-LD in a list',
    { head: data([{ '@type': 'Organization', name: 'X' }, article({ datePublished: '2019-03-04' })]) },
    'date',
    '2019-03-04',
    /#\/1\/datePublished$/,
  ],
  [
    'JSON-LD in a graph',
    { head: data({ '@graph': [{ '@type': 'WebPage' }, article({ datePublished: '2019-03-04' })] }) },
    'date',
    '2019-03-04',
    /#\/@graph\/1\/datePublished$/,
  ],
  [
    'JSON-LD with raw line breaks',
    {
      head: data(article({ datePublished: '2019-03-04' })).replace('"headline":"', '"description":"a\nb","headline":"'),
    },
    'date',
    '2019-03-04',
    /datePublished/,
  ],
  [
    'microdata',
    {
      byline:
        '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2019-03-04"></div>',
    },
    'date',
    '2019-03-04',
    /itemprop="datePublished"/,
  ],
  [
    'a time element beside the headline',
    { byline: '<p><time datetime="2019-03-04T08:00">on Monday</time></p>' },
    'date',
    '2019-03-04T08:00',
    /^time/,
  ],
  [
    'site name',
    { head: '<meta property="og:site_name" content="The Karsk Courier">' },
    'source',
    'The Karsk Courier',
    /og:site_name/,
  ],
  [
    'site name with a motto',
    { head: '<meta property="og:site_name" content="The Karsk Courier | News from the coast">' },
    'source',
    'The Karsk Courier',
    /og:site_name/,
  ],
  [
    'JSON-LD publisher',
    { head: data(article({ publisher: { '@type': 'Organization', name: 'The Karsk Courier' } })) },
    'source',
    'The Karsk Courier',
    /#\/publisher\/name$/,
  ],
  [
    'publisher by reference',
    {
      head: data({
        '@graph': [
          article({ publisher: { '@id': '#org' } }),
          { '@id': '#org', '@type': 'Organization', name: 'The Karsk Courier' },
        ],
      }),
    },
    'source',
    'The Karsk Courier',
    /publisher/,
  ],
  [
    'the host, when nothing else names it',
    { title: HEADLINE, head: '<link rel="canonical" href="https://www.karskcourier.example/2019/harbour">' },
    'source',
    'karskcourier.example',
    /canonical/,
  ],
  [
    'JSON-LD author',
    { head: data(article({ author: { '@type': 'Person', name: 'Mary Olsen' } })) },
    'byline',
    'Mary Olsen',
    /#\/author\/name$/,
  ],
  [
    'two authors',
    { head: data(article({ author: [{ name: 'Mary Olsen' }, { name: 'Li Wei' }] })) },
    'byline',
    'Mary Olsen, Li Wei',
    /#\/author\/0\/name$/,
  ],
  ['author as a text', { head: data(article({ author: 'By Mary Olsen' })) }, 'byline', 'Mary Olsen', /author/],
  [
    'author by reference',
    {
      head: data({
        '@graph': [article({ author: { '@id': '#p1' } }), { '@id': '#p1', '@type': 'Person', name: 'Mary Olsen' }],
      }),
    },
    'byline',
    'Mary Olsen',
    /author/,
  ],
  [
    'author tag',
    { head: '<meta name="author" content="Mary Olsen and Li Wei">' },
    'byline',
    'Mary Olsen, Li Wei',
    /meta\[name="author"\]/,
  ],
  [
    'link to the author',
    { byline: '<p><a rel="author" href="/mary">Mary Olsen</a></p>' },
    'byline',
    'Mary Olsen',
    /rel="author"/,
  ],
  [
    'a class that says so',
    { byline: '<div class="story-byline"><span>Mary Olsen</span></div>' },
    'byline',
    'Mary Olsen',
    /story-byline/,
  ],
  [
    'a class, with the outlet behind the name',
    { byline: '<div class="story-byline">Mary Olsen&nbsp; &nbsp;Karsk Telegram</div>' },
    'byline',
    'Mary Olsen',
    /story-byline/,
  ],
  [
    'canonical address',
    { head: '<link rel="canonical" href="https://karsk.example/2019/harbour">' },
    'url',
    'https://karsk.example/2019/harbour',
    /canonical/,
  ],
  [
    'Open Graph address',
    { head: '<meta property="og:url" content="https://karsk.example/2019/harbour">' },
    'url',
    'https://karsk.example/2019/harbour',
    /og:url/,
  ],
];

for (const [what, page, field, value, selector] of STATED) {
  test(`metadata: ${what}`, () => {
    const found = extractPage(makePage(page))[field];
    assert.equal(found?.value, value);
    assert.match(found?.selector ?? '', selector);
  });
}

/** What must not be taken for the article's, and the field that stays empty. */
const MISLEADING: readonly (readonly [what: string, page: Parameters<typeof makePage>[0], field: Field])[] = [
  ['a writer called admin', { head: '<meta name="author" content="admin">' }, 'byline'],
  [
    'the site as its own writer',
    { head: `<meta property="og:site_name" content="Karsk Now">${data(article({ author: { name: 'Karsk Now' } }))}` },
    'byline',
  ],
  [
    'an address as writer',
    { head: '<meta property="article:author" content="https://www.facebook.com/karsk">' },
    'byline',
  ],
  ['a mail address as writer', { head: '<meta name="author" content="desk@karsk.example">' }, 'byline'],
  [
    'the writer of a comment',
    {
      after:
        '<section class="comments"><div class="comment-author">Peter Holm</div><p>I like it very much.</p></section>',
    },
    'byline',
  ],
  [
    'the writer of a comment, in microdata',
    { after: '<div itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Peter Holm</span></div>' },
    'byline',
  ],
  [
    'the date of a comment',
    {
      after:
        '<section class="comments"><time datetime="2020-01-01">a year ago</time><p>I like it very much.</p></section>',
    },
    'date',
  ],
  [
    'the date of a related article',
    {
      after:
        '<div class="related-posts"><article><h3>Another story of the coast</h3><time datetime="2020-01-01">1 January 2020</time></article></div>',
    },
    'date',
  ],
  [
    'the date of a list of articles in JSON-LD',
    {
      head: data({
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', item: { '@type': 'NewsArticle', headline: 'Another', datePublished: '2020-01-01' } },
        ],
      }),
    },
    'date',
  ],
  ['the date of a picture', { head: data({ '@type': 'ImageObject', datePublished: '2020-01-01' }) }, 'date'],
  [
    'the zero of a computer’s clock',
    { head: '<meta property="article:published_time" content="1970-01-01T00:00:00Z">' },
    'date',
  ],
  ['the zero of a database', { head: '<meta name="pubdate" content="0000-00-00 00:00:00">' }, 'date'],
  ['a day that does not exist', { head: '<meta name="pubdate" content="2019-02-31">' }, 'date'],
  ['the address of the site', { head: '<link rel="canonical" href="https://karsk.example/">' }, 'url'],
  ['an address that is none', { head: '<link rel="canonical" href="javascript:alert(1)">' }, 'url'],
  ['a placeholder as outlet', { title: HEADLINE, head: '<meta property="og:site_name" content="My Blog">' }, 'source'],
];

for (const [what, page, field] of MISLEADING)
  test(`no ${field}: ${what}`, () => assert.equal(extractPage(makePage(page))[field], null));

test('a change alone says only by when the article had appeared', () => {
  const head = '<meta property="article:modified_time" content="2020-01-01T10:00:00Z">';
  const { date } = extractPage(makePage({ head }));
  assert.deepEqual([date?.value, date?.certainty], ['../2020-01-01', 'estimated']);
});

const dates = ({ candidates }: Extraction, role: string): (string | null)[] =>
  candidates.filter((one) => one.field === 'date' && one.role === role).map((one) => String(one.value));

test('published and changed are kept apart', () => {
  const found = extractPage(
    makePage({ head: data(article({ datePublished: '2019-03-04', dateModified: '2019-03-09T10:00:00Z' })) }),
  );
  assert.equal(found.date?.value, '2019-03-04');
  assert.deepEqual(dates(found, 'updated'), ['2019-03-09T10:00']);
});

test('a printed date that disagrees with the metadata is a conflict, and both are kept', () => {
  const found = extractPage(
    makePage({
      head: '<meta property="article:published_time" content="2019-03-04">',
      byline: '<p>Published on 2 February 2018</p>',
    }),
  );
  assert.equal(found.date?.value, '2019-03-04');
  assert.deepEqual(dates(found, 'published'), ['2019-03-04', '2018-02-02']);
  assert.match(
    found.conflicts.find((one) => one.field === 'date')?.message ?? '',
    /2019-03-04 is taken .*2018-02-02 disagrees/,
  );
});

test('an instant in UTC is the day that the page prints, when that can be the same', () => {
  const at = (instant: string, printed: string): string | undefined =>
    extractPage(makePage({ head: data(article({ datePublished: instant })), byline: `<p>${printed}</p>` })).date?.value;
  assert.equal(at('2019-03-05T02:30:00Z', 'March 4, 2019'), '2019-03-04');
  assert.equal(at('2019-03-04T20:30:00Z', '5 March 2019'), '2019-03-05');
  assert.equal(at('2019-03-05T14:30:00Z', 'March 4, 2019'), '2019-03-05T14:30', 'no zone is that far behind');
  assert.equal(at('2019-03-05T02:30:00-05:00', 'March 4, 2019'), '2019-03-05T02:30', 'the zone is stated');
});

test('of two articles in JSON-LD the one with the page’s title speaks', () => {
  const found = extractPage(
    makePage({
      head: data([
        { '@type': 'NewsArticle', headline: 'Another story', datePublished: '2020-01-01', author: 'Peter Holm' },
        article({ datePublished: '2019-03-04', author: 'Mary Olsen' }),
      ]),
    }),
  );
  assert.equal(found.date?.value, '2019-03-04');
  assert.equal(found.byline?.value, 'Mary Olsen');
});

test('the headline is the printed one, with its words; metadata agree or stay beside it', () => {
  const found = extractPage(makePage({ head: `<meta property="og:title" content="${HEADLINE}">` }));
  assert.equal(found.headline?.value, HEADLINE);
  assert.equal(found.headline?.rule, 'headline-line');
  const other = extractPage(
    makePage({ head: '<meta property="og:title" content="You will not believe what the harbour did">' }),
  );
  assert.equal(other.headline?.value, HEADLINE);
  assert.ok(other.candidates.some((one) => one.field === 'headline' && !one.accepted && one.selector !== undefined));
});

test('without a heading the title that the metadata state is the headline, less the site’s name', () => {
  const page = makePage({
    head: `<meta property="og:site_name" content="Karsk Now"><meta property="og:title" content="${HEADLINE} - Karsk Now">`,
  }).replace(/<h1>.*<\/h1>/, '');
  const { headline } = extractPage(page);
  assert.equal(headline?.value, HEADLINE);
  assert.equal(headline?.selector, 'meta[property="og:title"]');
});

test('a section’s name gives way to the name that is the host’s, too', () => {
  const head =
    '<meta property="og:site_name" content="Science"><link rel="canonical" href="https://www.karskcourier.example/science/1">' +
    data(article({ publisher: { name: 'Karsk Courier' } }));
  assert.equal(extractPage(makePage({ title: HEADLINE, head })).source?.value, 'Karsk Courier');
});

test('the byline that readers saw stands before a name that only the markup has, and the other is said', () => {
  const head = data(article({ author: { '@type': 'Person', name: 'Desk Robot' } }));
  const { byline, conflicts } = extractPage(makePage({ head, byline: '<p>By Mary Olsen and Li Wei</p>' }));
  assert.equal(byline?.value, 'Mary Olsen and Li Wei');
  assert.match(conflicts.find(({ field }) => field === 'byline')?.message ?? '', /Desk Robot/);
});
