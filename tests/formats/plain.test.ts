import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isRejection, readDocument } from '../../src/formats/index.ts';
import { splitLines, trimSpan } from '../../src/formats/plain.ts';

test('lines end at LF, CR LF, CR and the Unicode separators', () => {
  const text = 'a\nb\r\nc\rd\u2028e\n';
  const lines = splitLines(text).map((line) => text.slice(line.span[0], line.span[1]));
  assert.deepEqual(lines, ['a', 'b', 'c', 'd', 'e', '']);
});

test('inner spans leave white space out, no-break space included', () => {
  const text = ' \u00a0word one\u00a0 ';
  assert.equal(text.slice(...trimSpan(text, [0, text.length])), 'word one');
  assert.deepEqual(trimSpan('   ', [0, 3]), [3, 3]);
});

test('a line knows whether a blank line stands before it', () => {
  assert.deepEqual(
    splitLines('a\nb\n \u00a0\nc').map((line) => line.afterBlank),
    [true, false, false, true],
  );
});

test('lines and breaks together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\u2028', '\u00a0') }), (text) => {
      let at = 0;
      for (const { span, inner } of splitLines(text)) {
        assert.match(text.slice(at, span[0]), at === 0 && span[0] === 0 ? /^$/ : /^(?:\r\n|[\n\r\u2028\u2029])$/);
        assert.ok(span[0] <= inner[0] && inner[0] <= inner[1] && inner[1] <= span[1]);
        at = span[1];
      }
      assert.equal(at, text.length);
    }),
  );
});

test('a NUL is kept, and said', () => {
  const document = readDocument('dir\\a.txt', Buffer.from('Rain fell in the north\0 on Monday.'));
  assert.ok(!isRejection(document));
  assert.equal(document.path, 'dir/a.txt');
  assert.deepEqual(document.diagnostics[0]?.span, [22, 23]);
});

test('the checksum is that of the bytes, not of the text', () => {
  const one = readDocument('a', Buffer.from('\ufeffRain'));
  const two = readDocument('a', Buffer.from('Rain'));
  assert.ok(!isRejection(one) && !isRejection(two));
  assert.equal(one.text, two.text);
  assert.notEqual(one.sha256, two.sha256);
});

test('a text of more lines than any article has is refused; as long a text in fewer lines is read', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  for (const [path, line] of [
    ['a.txt', 'a\n'],
    ['a.html', '<br>a'],
  ] as const) {
    const read = readDocument(path, bytesOf(`<p>a</p>\n${line.repeat(450_000)}`));
    assert.ok(isRejection(read) && read.rejected === 'too-many-lines', path);
    assert.match(read.message, /this text has 450,00\d lines/);
  }
  assert.ok(!isRejection(readDocument('b.txt', bytesOf('a b\n'.repeat(390_000)))));
});
