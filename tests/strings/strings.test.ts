import assert from 'node:assert/strict';
import test from 'node:test';
import { parseEdtf } from '../../src/edtf.ts';
import { dateInWords } from '../../src/site/date-words.ts';
import { fillSentence } from '../../src/site/sentences.ts';
import { ar } from '../../src/strings/ar.ts';
import { en } from '../../src/strings/en.ts';
import { hasStrings, interfaceOf, type Strings } from '../../src/strings/index.ts';
import { MEDIA_TOPICS, topicLabel } from '../../src/vocabularies/media-topics.ts';

/** Every text of a table by its path; forms for counting apart. */
function textsOf(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(part as object).flatMap(([name, own]) => textsOf(own, path === '' ? name : `${path}.${name}`));
}

const FORM = /\.(?:zero|one|two|few|many|other)$/;
const placesOf = (text: string) => [...text.matchAll(/\{\w*\}|<\/?\w+>/g)].map(([place]) => place).sort();

test('a text in Arabic has the places and links of the English one', () => {
  const all = new Map(textsOf(en).map(([path, text]) => [path.replace(FORM, ''), text]));
  for (const [path, text] of textsOf(ar)) {
    const english = all.get(path.replace(FORM, ''));
    if (path.startsWith('evidence.rules') || english === undefined) continue;
    const places = placesOf(text).filter((place) => !/code|bdi/.test(place));
    const wanted = placesOf(english).filter((place) => !/code|bdi/.test(place));
    // One and two of a thing are words of their own.
    const isSpelt = FORM.test(path) && /\.(?:zero|one|two)$/.test(path);
    assert.deepEqual(
      places,
      isSpelt ? wanted.filter((place) => place !== '{n}' || places.includes(place)) : wanted,
      path,
    );
    assert.ok(text.trim() !== '', path);
  }
});

test('no text in Arabic was left as it is in English', () => {
  const english = new Set(textsOf(en).map(([, text]) => text));
  const same = textsOf(ar).filter(([, text]) => english.has(text) && /[a-z]{2}/i.test(text.replace(/\{\w*\}/g, '')));
  assert.deepEqual(same, []);
});

test('each language counts in its own ways, in its own digits', () => {
  const of = (language: string, things: string, isAfter = false) =>
    [0, 1, 2, 3, 11, 100, 1200].map((n) => interfaceOf(language).count(n, things, isAfter));
  assert.deepEqual(of('en', 'article'), [
    '0 articles',
    '1 article',
    '2 articles',
    '3 articles',
    '11 articles',
    '100 articles',
    '1,200 articles',
  ]);
  assert.deepEqual(of('ar-EG', 'article'), [
    'لا مقالات',
    'مقال واحد',
    'مقالان',
    '٣ مقالات',
    '١١ مقالًا',
    '١٠٠ مقال',
    '١٬٢٠٠ مقال',
  ]);
  assert.equal(of('ar', 'source', true)[2], 'مصدرين');
  assert.throws(() => interfaceOf('en').count(1, 'zebra'), /"zebra" has no name/);
});

test('dates are in the language, digits of clocks and decades too', () => {
  const say = (edtf: string, language = 'ar-EG') => dateInWords(parseEdtf(edtf) as string, language);
  assert.equal(say('2018-04-17T10:12+03:30'), '١٧ أبريل ٢٠١٨، ١٠:١٢ بتوقيت غرينتش+٠٣:٣٠');
  assert.equal(say('199X'), 'عقد ١٩٩٠');
  assert.equal(say('19XX'), 'بين ١٩٠٠ و١٩٩٩');
  assert.equal(say('2023-02-24/2023-03-02'), 'بين ٢٤ فبراير و٢ مارس ٢٠٢٣');
  assert.equal(say('2022-21'), 'ربيع ٢٠٢٢');
  assert.equal(say('2022?', 'en'), 'probably 2022');
  assert.equal(say('2018-04-17', 'en'), '17 April 2018');
  assert.equal(say('2018-04-17', 'en-US'), 'April 17, 2018');
});

test('a language without an interface gets the English one, and says that it is', () => {
  assert.deepEqual([hasStrings('ar-EG'), hasStrings('de'), hasStrings('x-foo')], [true, false, false]);
  const { language, locale, strings } = interfaceOf('de');
  assert.deepEqual([language, locale, strings === (en as Strings)], ['en', 'en-GB', true]);
});

test('sentences are escaped, their values and addresses too, and one without a value is an error', () => {
  const words = interfaceOf('en');
  const fill = (pattern: string, values: { [name: string]: string | number }, ...addresses: string[]) =>
    fillSentence(words, pattern, values, addresses);
  assert.equal(
    fill('{a} & <2>{b}</2> <1>c</1> <i>', { a: '<b>', b: 1200 }, '/x?"', '/y'),
    '&lt;b&gt; &amp; <a href="/y">1,200</a> <a href="/x?&quot;">c</a> &lt;i&gt;',
  );
  assert.throws(() => fill('{a}', {}), /no value was given for \{a\}/);
  assert.throws(() => fill('<1>a</1>', {}), /no address was given for <1>/);
});

test('topics have the labels of the vocabulary in Arabic, English ones where it has none', () => {
  assert.equal(topicLabel('medtop:06000000', 'ar-EG'), 'بيئة');
  assert.equal(topicLabel('medtop:06000000', 'en'), 'environment');
  assert.equal(topicLabel('medtop:99999999', 'ar'), null);
  const arabic = MEDIA_TOPICS.filter(({ id, label }) => topicLabel(id, 'ar') !== label);
  assert.equal(arabic.length, 978);
});
