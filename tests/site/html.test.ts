import assert from 'node:assert/strict';
import test from 'node:test';
import { escapeHtml, safeLink, showUnsafe } from '../../src/site/html.ts';
import { linkFromPage } from '../../src/site/links.ts';

test('text is escaped for elements and quoted attributes', () => {
  assert.equal(escapeHtml(`<a href="x">'&amp;'</a>`), '&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;');
});

test('controls and direction marks are shown, white space and joiners are kept', () => {
  assert.equal(showUnsafe('a\u0000b\u007f\u0085\u202e\u2069'), 'a␀b␡[U+0085][U+202E][U+2069]');
  const kept = 'tab\t line\r\n می\u200cخواهم \u200f\u00a0é';
  assert.equal(showUnsafe(kept), kept);
});

const LINKS: [address: string, safe: string | null][] = [
  ['https://x.org/a?b=c', 'https://x.org/a?b=c'],
  ['mailto:a@b.org', 'mailto:a@b.org'],
  ['/about/', '/about/'],
  ['#p-123456', '#p-123456'],
  ['../x/', '../x/'],
  ['javascript:alert(1)', null],
  ['JavaScript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['\u0001javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
  ['//evil.example/', null],
  ['/\\evil.example/', null],
  ['file:///etc/passwd', null],
];

for (const [address, safe] of LINKS) {
  test(`the address ${JSON.stringify(address)} is ${safe === null ? 'refused' : 'kept'}`, () => {
    assert.equal(safeLink(address), safe);
  });
}

const RELATIVE: [url: string, html: string][] = [
  ['/', '<a href="./x/"> <a href="//host/"> <form action="./search/">'],
  ['/a/b/', '<a href="../../x/"> <a href="//host/"> <form action="../../search/">'],
  ['/404.html', '<a href="/p/x/"> <a href="//host/"> <form action="/p/search/">'],
];

for (const [url, html] of RELATIVE) {
  test(`links of the page ${url}`, () => {
    assert.equal(linkFromPage('<a href="/x/"> <a href="//host/"> <form action="/search/">', url, '/p/'), html);
  });
}
