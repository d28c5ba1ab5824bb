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
];

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
