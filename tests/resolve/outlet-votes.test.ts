import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from '../extract/kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';

/** A page with lines above and below an article that names no outlet. */
const page = (above: string[], below: string[]): string =>
  [...above, HEADLINE, 'By Anna Kovács', PROSE, ...below].join('\n\n');

const NAMED: [name: string, above: string[], below: string[], source: string][] = [
  ['links of two kinds', [], ['About Rivernet', 'Contact Rivernet'], 'Rivernet'],
  ['a follow link and the staff', [], ['Follow Rivernet on Facebook', 'Rivernet staff'], 'Rivernet'],
  ['the name at the top and its own notice', ['Rivernet', 'Menu'], ['Rivernet is a registered trademark.'], 'Rivernet'],
  ['a name that is lower case elsewhere', [], ['More from The Hourly', 'About The Hourly'], 'The Hourly'],
  ['a host name and a mail address', [], ['Rivernet.com', 'Write to the desk at desk@rivernet.com'], 'Rivernet.com'],
  ['a printed name before a host name', [], ['About Rivernet', 'www.rivernet.com'], 'Rivernet'],
  [
    'the full name before the short one',
    [],
    ['About RND', 'Contact RND', 'More from River News Desk', 'Advertise with River News Desk'],
    'River News Desk',
  ],
  [
    'a page’s own name beside the owner’s',
    [],
    ['About Rivernet', 'Contact Rivernet', 'Rivernet newsletters', '© 2019 Kovács Holdings LLC'],
    'Rivernet',
  ],
  [
    'the short one of two names that come close',
    [],
    ['About RND', 'RND staff', '© 2019 River News Desk'],
    'River News Desk',
  ],
  [
    'capitals where sentences name it',
    [],
    ['PEOPLE is part of the Hill publishing family.', 'Get the best of what PEOPLE offers.'],
    'PEOPLE',
  ],
  [
    'a paper’s name among the first lines',
    ['Sections', 'The Valley Gazette', 'Sport', 'The Valley Gazette'],
    [],
    'The Valley Gazette',
  ],
  ['the staff of a host', [], ['Rivernet.com Staff', 'More stories from Rivernet.com'], 'Rivernet'],
  [
    'its pictures, among sister sites',
    ['Hillpost', 'Rivernet', 'Seaview'],
    ['Screenshot: Rivernet / Kovács Games'],
    'Rivernet',
  ],
];

/** Clues that suffice alone, where nothing speaks against them; each with what they are worth. */
const ALONE: [name: string, above: string[], below: string[], source: string][] = [
  ['the only name above the menu', ['Skip to content', 'Rivernet', 'Log in'], [], 'Rivernet'],
  ['the holder at the foot', [], ['Sport', '© 2019 Rivernet. All rights reserved.'], 'Rivernet'],
  ['the host at the foot', [], ['Sport', 'rivernet.com'], 'rivernet.com'],
];

for (const [name, above, below, source] of ALONE)
  test(`outlet by ${name} alone`, () => assert.equal(extractText(page(above, below)).source?.value, source));

test('the outlet behind the writer’s name, with or without a comma', () => {
  for (const [writers, line] of [
    ['Anna Kovács', 'By Anna Kovács, Rivernet.com'],
    ['Anna Kovács', 'Anna Kovács Valley Gazette'],
    ['Anna Kovács', 'Anna Kovács VALLEY TODAY'],
    ['Anna Kovács and Li Wei', 'Anna Kovács and Li Wei Valley Gazette'],
  ] as const) {
    const found = extractText([HEADLINE, line, PROSE].join('\n\n'));
    assert.equal(found.source?.value, line.replace(/^By /, '').replace(writers, '').replace(/^,? /, ''), line);
    assert.equal(found.byline?.value, writers, line);
  }
});

const NONE: [why: string, above: string[], below: string[]][] = [
  ['an owner of many outlets', [], ['Gannett', 'Sport', '© 2019 Gannett. All rights reserved.']],
  ['words of menus', ['Bridge', 'Search', 'Sport'], ['Past events', 'Shopkeepers newsletters', 'More from the bridge']],
  [
    'hosts of others',
    [],
    [
      'rivernet.com',
      'seaview.com',
      'hillpost.com',
      'Contact us',
      'Terms',
      'Sport',
      'About us',
      'Help',
      'Search',
      'Weather',
    ],
  ],
];

for (const [why, above, below] of NONE)
  test(`no outlet: ${why}`, () => assert.equal(extractText(page(above, below)).source, null));

test('an address made of the headline’s words names its host, a notice far from the foot the rest', () => {
  const lines = ['Sport', ...Array.from({ length: 70 }, (_, i) => `Link ${i}`)];
  const address = 'https://www.rivernet.com/news/old-bridge-to-be-repaired-before-winter-8813.html';
  assert.equal(extractText(page(lines, [address, ...lines])).source?.value, 'rivernet.com');
  const other = 'https://www.rivernet.com/news/council-elects-mayor-after-two-rounds-8813.html';
  assert.equal(extractText(page(lines, [other, ...lines])).source, null);
});

test('a name on many lines needs one clue more', () => {
  const sections = ['Rivernet Sport', 'Rivernet Weather', 'Rivernet Live', 'Ask Rivernet'];
  assert.equal(extractText(page([], ['About Rivernet', ...sections])).source?.value, 'Rivernet');
  assert.equal(extractText(page([], ['About Rivernet'])).source, null);
});

for (const [name, above, below, source] of NAMED) {
  test(`outlet by ${name}`, () => {
    const found = extractText(page(above, below)).source;
    assert.equal(found?.value, source);
    assert.notEqual(found?.certainty, 'supplied');
    assert.ok(found && found.evidence.length >= 2);
  });
}

const UNNAMED: [name: string, above: string[], below: string[]][] = [
  ['a single link', [], ['About Rivernet']],
  ['platforms', [], ['Follow us on Facebook', 'Subscribe to YouTube', 'Contact Facebook', 'About Facebook']],
  ['an owner’s notice of rights', [], ['© 2019 Newsquest', '© 2019 Hill Pictures', '© 2019 Seaview Media Group']],
  ['a holder that the page’s own address contradicts', [], ['hillpost.com and more', '© 2019 Rivernet']],
  ['a host below a picture', [], ['Rivernet.com/Stock']],
  ['pronouns', [], ['We may earn a commission.', 'We use cookies.', 'They are committed to it.']],
  ['menus', ['Sports', 'Politics'], ['About Us', 'Contact Us', 'More from Sports', 'More Sports']],
  ['the writer', [], ['About Anna Kovács', 'Follow Anna Kovács', 'More from Anna Kovács']],
  ['two names that come close', [], ['About Rivernet', 'Contact Rivernet', 'About Hillpost', 'Contact Hillpost']],
  ['a name that the article alone cites', [], ['The mayor told Rivernet on Friday that the work would take a year.']],
];

for (const [name, above, below] of UNNAMED) {
  test(`no outlet by ${name}`, () => assert.equal(extractText(page(above, below)).source, null));
}

test('a page of hostile lines is read in time', () => {
  const lines = [
    'About ',
    'A '.repeat(300),
    `Follow ${'Aa '.repeat(150)}`,
    `${'a.'.repeat(400)}com`,
    `© ${'X '.repeat(200)}`,
  ];
  const text = page(
    [],
    Array.from({ length: 400 }, (_, i) => lines[i % lines.length] ?? ''),
  );
  const start = performance.now();
  extractText(text);
  assert.ok(performance.now() - start < 5000);
});
