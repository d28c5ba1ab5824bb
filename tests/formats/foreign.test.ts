import assert from 'node:assert/strict';
import test from 'node:test';
import { isRejection, readDocument } from '../../src/formats/index.ts';

const ARTICLE = 'Old bridge to be repaired\n\nThe council has voted to repair the old bridge over the river.\n';

const read = (path: string, text: string): string => {
  const document = readDocument(path, Buffer.from(text));
  return isRejection(document) ? document.rejected : document.format;
};

for (const [path, text] of [
  ['a/posts.jsonl', '{"text": "One."}\n{"text": "Two."}\n'],
  ['posts.NDJSON', '{"text": "One."}\n'],
  ['post.json', '{"text": "One."}'],
  ['rows.csv', 'title,text\nOne,Two\n'],
  ['feed.rss', '<?xml version="1.0"?><rss><channel/></rss>'],
  ['mail.eml', 'From: desk@example.org\nSubject: One\n\nThe council has voted.\n'],
  ['lines.txt', '\ufeff{"text": "One."}\n{"text": "Two."}\n'],
  ['pretty', '{\n  "text": "One."\n}\n'],
] as const)
  test(`refused by name: ${path}`, () => {
    assert.equal(read(path, text), 'foreign-format');
    const rejection = readDocument(path, Buffer.from(text));
    assert.match(isRejection(rejection) ? rejection.message : '', /save each article as a file of its own/);
  });

for (const [path, text, format] of [
  ['a.txt', ARTICLE, 'plain'],
  ['a', ARTICLE, 'plain'],
  ['a.story', ARTICLE, 'plain'],
  ['a.txt', `[Editor’s note: this was written in May.]\n${ARTICLE}`, 'plain'],
  ['a.txt', `{{ title }}\n${ARTICLE}`, 'plain'],
  ['a.txt', '[]', 'plain'],
  ['a.md', ARTICLE, 'markdown'],
] as const)
  test(`read: ${path} ${JSON.stringify(text.slice(0, 12))}`, () => assert.equal(read(path, text), format));

test('what is no text is called so whatever its name', () => {
  assert.equal(read('a.csv', '%PDF-1.7 \u0001\u0002'), 'binary');
  assert.equal(read('a.jsonl', '  \n'), 'empty');
});
