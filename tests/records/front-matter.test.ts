import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { joinFrontMatter, readFrontMatter } from '../../src/records/front-matter.ts';
import { checkRecord } from '../../src/records/schema.ts';

const read = (text: string) => {
  const front = readFrontMatter(text);
  assert.ok(!('message' in front), 'message' in front ? front.message : '');
  return front;
};

test('text stays text: no numbers, dates, booleans, nulls', () => {
  const { data } = read('---\nid: 1e9\nyear: 2022\ndate: 2018-04-17\nflag: No\ntime: 12:30\nnone: null\n---\n');
  assert.deepEqual([...data.values()], ['1e9', '2022', '2018-04-17', 'No', '12:30', 'null']);
});

test('keys that are words of JavaScript are keys like others', () => {
  const { data } = read('---\n__proto__: a\nconstructor: b\n---\n');
  assert.deepEqual(
    [...data],
    [
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ],
  );
});

const FAULTS: [text: string, wanted: RegExp, line: number][] = [
  ['no front matter', /must begin/, 1],
  ['---\nid: a\n', /no closing/, 1],
  ['---\nid: [\n---\nB', /./, 3],
  ['---\na: 1\na: 2\n---\n', /unique/, 3],
  ['---js\nprocess.exit(3)\n---\n', /not accepted/, 1],
  ['---javascript\nprocess.exit(3)\n---\n', /not accepted/, 1],
  ['---json\n{}\n---\n', /not accepted/, 1],
  ['---\n- a\n---\n', /found a list/, 1],
  ['---\na: 1\n...\nb: 2\n---\n', /ends the front matter/, 4],
  ['---\na: *b\n---\n', /alias/i, 1],
  ['---\nid: a\nheadline: Strike: day two\n---\n', /colon and a space .* quotes/, 3],
  ['---\nheadline: "Stop" he said\n---\n', /whole value into quotes/, 2],
  ['---\nbyline: @ann\n---\n', /this sign has to stand in quotes/, 2],
  [
    '---\na: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n---\n',
    /alias/i,
    1,
  ],
];

test('what is wrong with a file is told with its line, every time it is read', () => {
  for (const [text, wanted, line] of FAULTS) {
    for (let again = 0; again < 2; again++) {
      const front = readFrontMatter(text);
      assert.ok('message' in front, text);
      assert.match(front.message, wanted);
      assert.equal(front.line, line, text);
    }
  }
});

test('property: a file taken apart is put together byte for byte', () => {
  const file = fc
    .tuple(
      fc.constantFrom('', '\uFEFF'),
      fc.constantFrom('\n', '\r\n'),
      fc.string({ maxLength: 60 }),
      fc.constantFrom('---', '--- '),
    )
    .map(([bom, eol, body, close]) => `${bom}---${eol}id: "a"${eol}# note${eol}${close}${eol}${body}`);
  fc.assert(fc.property(file, (text) => assert.equal(joinFrontMatter(read(text)), text)));
});

test('every fault of a record is listed with its key', () => {
  const { data, body } = read(
    '---\nid: xyz\ndate: 3.5.2021\nurl: javascript:alert(1)\nlanguage: "!!"\nstatus: hidden\nembargo: soon\nspeakers: [{name: A}]\naliases: [http://x.test]\ntopics: [ferries, "medtop:99999"]\nadded: today\n---\n',
  );
  const faults = checkRecord(data, body);
  assert.ok(Array.isArray(faults));
  assert.deepEqual(
    faults.map((fault) => fault.key),
    ['id', 'date', 'url', 'language', 'status', 'embargo', 'speakers', 'aliases', 'topics', 'added'],
  );
});

test('what an ingest adds is called missing only where nothing else is wrong', () => {
  const keysOf = (text: string) => {
    const { data, body } = read(text);
    const record = checkRecord(data, body);
    return Array.isArray(record) ? record.map(({ key }) => key) : [];
  };
  assert.deepEqual(keysOf('---\nheadline: By hand\n---\n'), ['id', 'added']);
  assert.deepEqual(keysOf('---\nheadline: By hand\ndate: 3.5.2021\n---\n'), ['date']);
});

test('a key of the maintainer’s own and an empty key are no faults', () => {
  const { data, body } = read(
    '---\nid: "0123456789"\nadded: "2026-01-01T00:00:00Z"\nsource:\nshelf: [B, 12]\n---\nBody\n',
  );
  const record = checkRecord(data, body);
  assert.ok(!Array.isArray(record));
  assert.equal(record.source, undefined);
  assert.deepEqual(record.own.get('shelf'), ['B', '12']);
});

test('paths that lead out of their folder, and a role that is no text, are faults', () => {
  const faultsOf = (lines: string) => {
    const { data, body } = read(`---\nid: "0123456789"\nadded: "2026-01-01T00:00:00Z"\n${lines}\n---\n`);
    const record = checkRecord(data, body);
    return Array.isArray(record) ? record.map((fault) => fault.key) : [];
  };
  const wrong: [line: string, key: string][] = [
    ['original: originals/../../etc/passwd', 'original'],
    ['original: originals//a.txt', 'original'],
    ['original: articles/a.md', 'original'],
    ['aliases: [/../x/]', 'aliases'],
    ['aliases: [/a/./b]', 'aliases'],
    ['aliases: [/]', 'aliases'],
    ['aliases: ["/a\\\\b/"]', 'aliases'],
    ['aliases: [/a#b/]', 'aliases'],
    ['aliases: [/a?b/]', 'aliases'],
    ['aliases: [/a%20b/]', 'aliases'],
    ['speakers: [{id: a, name: A, role: {x: y}}]', 'speakers'],
    ['language: German', 'language'],
    ['language: english', 'language'],
  ];
  for (const [line, key] of wrong) assert.deepEqual(faultsOf(line), [key], line);
  for (const line of [
    'original: originals/a..b/#1 c.txt',
    'original: originals/x.jsonl#12',
    'aliases: [/a b/ü1.html]',
    'language: zh-Hant',
    'language: fil',
  ])
    assert.deepEqual(faultsOf(line), [], line);
});

test('a topic is the id of a Media Topic, its label, or a word of the maintainer’s own', () => {
  const topicsOf = (list: string) => {
    const { data, body } = read(`---\nid: "0123456789"\nadded: "2026-01-01T00:00:00Z"\ntopics: ${list}\n---\n`);
    const record = checkRecord(data, body);
    return Array.isArray(record) ? record.map(({ message }) => message).join() : record.topics;
  };
  assert.deepEqual(topicsOf('[Labour  strike, "medtop:20000638", labour strike, our quay, كوارث وحوادث]'), [
    'medtop:20000530',
    'medtop:20000638',
    'our quay',
    'medtop:03000000',
  ]);
  assert.match(String(topicsOf('medtop:99999999')), /no Media Topic of the release of 2019/);
  assert.match(String(topicsOf('["MEDTOP:20000638"]')), /no Media Topic/);
  assert.match(String(topicsOf('mountaineering')), /label of medtop:20000886 and medtop:20001142/);
});
