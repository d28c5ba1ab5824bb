import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { extractArticle } from '../../src/extraction.ts';
import { decode } from '../../src/formats/decode.ts';
import type { Extraction } from '../../src/model.ts';

const bytesOf = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);
const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const utf16 = (text: string, bom: boolean, big: boolean): Uint8Array => {
  const bytes = Buffer.from((bom ? '\ufeff' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

const PERSIAN = 'رئیس جمهور روز دوشنبه در تهران با وزیر امور خارجه دیدار کرد.\nاو گفت که روابط دو کشور خوب است.\n';
const CAFE = 'Café owners’ protest\n\nThe owners said “no” on Monday – again – and the café stayed shut.\n';

const ICELANDIC =
  'Þúsundir manna mótmæltu áformum um að færa höfnina út fyrir bæinn. „Við gefumst aldrei upp,“ sögðu þeir.'
    .replace('„', '"')
    .replace('“', '"');

const DECODED: [name: string, bytes: Uint8Array, text: string, encoding: string, bom: boolean][] = [
  ['UTF-8', Buffer.from(CAFE), CAFE, 'utf-8', false],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${CAFE}`), CAFE, 'utf-8', true],
  ['a second mark is a character', Buffer.from(`\ufeff\ufeffab`), '\ufeffab', 'utf-8', true],
  ['UTF-16 LE with a mark', utf16(CAFE, true, false), CAFE, 'utf-16le', true],
  ['UTF-16 BE with a mark', utf16(CAFE, true, true), CAFE, 'utf-16be', true],
  ['UTF-16 LE', utf16(CAFE, false, false), CAFE, 'utf-16le', false],
  ['UTF-16 BE', utf16(CAFE, false, true), CAFE, 'utf-16be', false],
  ['UTF-16 LE in another script', utf16(PERSIAN, false, false), PERSIAN, 'utf-16le', false],
  ['UTF-16 BE in another script', utf16(PERSIAN, false, true), PERSIAN, 'utf-16be', false],
  ['Windows-1252', bytesOf(...ascii('caf'), 0xe9, 0x20, 0x93, 0x80, 0x94), 'café “€”', 'windows-1252', false],
  ['Icelandic in Windows-1252', Buffer.from(ICELANDIC, 'latin1'), ICELANDIC, 'windows-1252', false],
  ['one word of accents alone', bytesOf(0xcf, 0xe2, 0xe4, 0xe9), 'Ïâäé', 'windows-1252', false],
  ['a stray NUL', bytesOf(...ascii('Rain in the north\0 today')), 'Rain in the north\0 today', 'utf-8', false],
  ['CR LF is text', Buffer.from('a\r\nb'), 'a\r\nb', 'utf-8', false],
];

for (const [name, bytes, text, encoding, bom] of DECODED) {
  test(`decodes ${name}`, () => assert.deepEqual(decode(bytes), { text, encoding, bom }));
}

// “The port is closed because of a storm, its master said”, and the like.
const MOSCOW = 'cfeef0f220e7e0eaf0fbf220e8e72de7e020e1f3f0e82c20f1eeeee1f9e8eb20ede0f7e0ebfcede8ea20efeef0f2e0';
const XIAMEN = 'b8dbbfdad2f2cca8b7e7b9d8b1d5a1a3d4a4bcc6d6dcc1f9bbd6b8b4d4cbd3aaa1a3b8dbbfdab8bad4f0c8cbc0eec3f7cbb5';

const REJECTED: [name: string, bytes: Uint8Array, rejected: string][] = [
  ['nothing', bytesOf(), 'empty'],
  ['a mark alone', bytesOf(0xef, 0xbb, 0xbf), 'empty'],
  ['white space alone', Buffer.from(' \n\t\u00a0\u200b\r\n'), 'empty'],
  ['a PDF', Buffer.from('%PDF-1.4 text text text'), 'binary'],
  ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'binary'],
  ['an office document', bytesOf(0x50, 0x4b, 3, 4, 0x14, 0), 'binary'],
  ['control codes', Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32), 'binary'],
  ['zeros', new Uint8Array(64), 'empty'],
  ['a byte without a meaning', bytesOf(...ascii('caf'), 0xe9, 0x20, 0x81), 'undecodable'],
  [
    'UTF-8 with a broken byte',
    Buffer.concat([Buffer.from('“naïve” café résumé '), bytesOf(0xe9), Buffer.from(' end')]),
    'undecodable',
  ],
  ['Cyrillic in Windows-1251', Buffer.from(MOSCOW, 'hex'), 'unknown-encoding'],
  ['Chinese in GBK', Buffer.from(XIAMEN, 'hex'), 'unknown-encoding'],
  [
    'a page of them that does not say so',
    Buffer.concat([Buffer.from('Menu Home\n'), Buffer.from(MOSCOW, 'hex')]),
    'unknown-encoding',
  ],
  ['half a character of UTF-16', bytesOf(0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8), 'undecodable'],
];

for (const [name, bytes, rejected] of REJECTED) {
  test(`rejects ${name}`, () => {
    const result = decode(bytes);
    assert.equal('rejected' in result && result.rejected, rejected);
    assert.ok('rejected' in result && result.message.length > 10);
  });
}

const ARTICLE = [
  'Harbour bridge\u00a0to close for repairs',
  '',
  'By Anna Kovács',
  'Published 3 May 2019, 10:12',
  '',
  'GDANSK, Poland — The harbour bridge will close for six weeks, the port’s director said on Friday.',
  '',
  '“We regret the delay,” Maria Nowak told reporters. “There is no other way to do it.”',
  '',
].join('\n');

/** All that does not count code units. */
const valuesOf = (extraction: Extraction): unknown => ({
  headline: extraction.headline?.value,
  byline: extraction.byline?.value,
  date: extraction.date?.value,
  dateline: extraction.dateline?.value,
  language: extraction.language,
  bodyText: extraction.bodyText,
  rules: extraction.removed.map((removed) => removed.rule),
});

test('the encoding and the line ends change neither values nor body', () => {
  const read = (bytes: Uint8Array): Extraction => {
    const result = extractArticle('a.txt', bytes);
    assert.ok(!('rejected' in result));
    return result;
  };
  const expected = valuesOf(read(Buffer.from(ARTICLE)));
  assert.deepEqual((expected as { headline: string }).headline, 'Harbour bridge to close for repairs');
  const windows = Buffer.from(
    ARTICLE.replaceAll('’', '\x92').replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('—', '\x97'),
    'latin1',
  );
  for (const bytes of [
    Buffer.from(`\ufeff${ARTICLE}`),
    utf16(ARTICLE, true, false),
    utf16(ARTICLE, false, true),
    windows,
    Buffer.from(ARTICLE.replaceAll('\n', '\r\n')),
    Buffer.from(ARTICLE.replaceAll('\n', '\r')),
    utf16(ARTICLE.replaceAll('\n', '\r\n'), false, false),
    Buffer.from(ARTICLE.replaceAll(' ', '\u00a0')),
  ]) {
    assert.deepEqual(valuesOf(read(bytes)), expected);
  }
});

test('any bytes decode or are rejected', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const result = decode(bytes);
      assert.ok('rejected' in result || result.text.length > 0);
    }),
  );
});

test('any text comes back from UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 4 }), (text) => {
      const result = decode(Buffer.from(`Text: ${text}`));
      if (!('rejected' in result)) assert.equal(result.text, `Text: ${text}`);
      else assert.equal(result.rejected, 'binary');
    }),
  );
});
