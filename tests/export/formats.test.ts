import assert from 'node:assert/strict';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { build } from 'esbuild';
import fc from 'fast-check';
import { escapeTex, writeBibtex } from '../../src/export/bibtex.ts';
import { toCslItem, writeCslJson } from '../../src/export/csl-json.ts';
import { writeCsv } from '../../src/export/csv.ts';
import { writeRis } from '../../src/export/ris.ts';
import { citation } from './kit.ts';

const bibtexField = (entry: string, name: string): string | null =>
  new RegExp(`^  ${name} = (.*),$`, 'm').exec(entry)?.[1] ?? null;
const risField = (entry: string, tag: string): string | null =>
  new RegExp(`^${tag}  - (.*)\r$`, 'm').exec(entry)?.[1] ?? null;

test('an article with all its values', () => {
  const full = citation({ captured: '2020-01-02', agency: 'Wire' });
  assert.equal(
    writeBibtex(full),
    `@article{portnews2018-1f0c7d2a9b,
  author = {Jones, Mary},
  title = {{Harbour opens}},
  journal = {Port News},
  entrysubtype = {newspaper},
  year = {2018},
  month = apr,
  date = {2018-04-17},
  url = {https://port.example/a_b?x=1&y=50%25},
  urldate = {2020-01-02},
  langid = {en},
  note = {Agency: Wire. Copy in News archive, record 1f0c7d2a9b, as of 2026-11-21, SHA-256 0123456789abcdef…. Copied on 2020-01-02.},
}
`,
  );
  assert.equal(
    writeRis(full),
    [
      'TY  - NEWS',
      'TI  - Harbour opens',
      'AU  - Jones, Mary',
      'T2  - Port News',
      'PY  - 2018',
      'DA  - 2018/04/17/',
      'UR  - https://port.example/a_b?x=1&y=50%25',
      'Y2  - 2020/01/02/',
      'LA  - en',
      'DB  - News archive',
      'AN  - 1f0c7d2a9b',
      'LK  - https://archive.example/articles/2018/04/harbour/',
      'N1  - Agency: Wire. Copy in News archive, record 1f0c7d2a9b, as of 2026-11-21, SHA-256 0123456789abcdef…. Copied on 2020-01-02.',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
  assert.deepEqual(toCslItem(full), {
    id: '1f0c7d2a9b',
    type: 'article-newspaper',
    title: 'Harbour opens',
    author: [{ family: 'Jones', given: 'Mary' }],
    'container-title': 'Port News',
    issued: { 'date-parts': [[2018, 4, 17]] },
    accessed: { 'date-parts': [[2020, 1, 2]] },
    URL: 'https://port.example/a_b?x=1&y=50%25',
    language: 'en',
    archive: 'News archive',
    archive_location: 'https://archive.example/articles/2018/04/harbour/',
    note: 'Agency: Wire. Copy in News archive, record 1f0c7d2a9b, as of 2026-11-21, SHA-256 0123456789abcdef…. Copied on 2020-01-02.',
  });
});

/** EDTF, estimated or not; BibTeX year, month, date; RIS year, date; CSL; words in the note. */
const DATES: [
  edtf: string | null,
  estimated: boolean,
  bibtex: (string | null)[],
  ris: (string | null)[],
  csl: object | undefined,
  words: RegExp | null,
][] = [
  ['2018', false, ['{2018}', null, '{2018}'], ['2018', '2018///'], { 'date-parts': [[2018]] }, null],
  ['2018-04', false, ['{2018}', 'apr', '{2018-04}'], ['2018', '2018/04//'], { 'date-parts': [[2018, 4]] }, null],
  [
    '2018-04-17T23:30-05:00',
    false,
    ['{2018}', 'apr', '{2018-04-17}'],
    ['2018', '2018/04/17/'],
    { 'date-parts': [[2018, 4, 17]] },
    null,
  ],
  ['2018-XX', false, ['{2018}', null, '{2018-XX}'], ['2018', '2018///'], { 'date-parts': [[2018]] }, null],
  [
    '2018-22',
    false,
    ['{2018}', null, '{2018-22}'],
    ['2018', '2018///summer'],
    { 'date-parts': [[2018]], season: 2 },
    null,
  ],
  ['2018~', false, ['{2018}', null, '{2018~}'], ['2018', null], { 'date-parts': [[2018]], circa: true }, /about 2018/],
  [
    '2018?',
    false,
    ['{2018}', null, '{2018?}'],
    ['2018', null],
    { 'date-parts': [[2018]], circa: true },
    /probably 2018/,
  ],
  [
    '2018-04-17',
    true,
    ['{2018}', null, '{2018-04-17~}'],
    ['2018', null],
    { 'date-parts': [[2018, 4, 17]], circa: true },
    /about 17 April 2018/,
  ],
  [
    '2023-02-24/2023-03-02',
    false,
    ['{2023}', null, '{2023-02-24/2023-03-02}'],
    ['2023', null],
    {
      'date-parts': [
        [2023, 2, 24],
        [2023, 3, 2],
      ],
      circa: true,
    },
    /between 24 February 2023 and 2 March 2023/,
  ],
  [
    '199X',
    false,
    [null, null, '{199X}'],
    [null, null],
    { 'date-parts': [[1990], [1999]], circa: true },
    /between 1990 and 1999/,
  ],
  [
    '2018/..',
    true,
    [null, null, null],
    [null, null],
    { literal: 'probably not before 2018' },
    /probably not before 2018/,
  ],
  ['2018/..', false, [null, null, '{2018/..}'], [null, null], { literal: 'not before 2018' }, /not before 2018/],
  [
    '/2018-04',
    false,
    [null, null, '{/2018-04}'],
    [null, null],
    { literal: 'not after April 2018' },
    /not after April 2018/,
  ],
  [
    '[2022-03-12,2022-12-03]',
    false,
    ['{2022}', null, null],
    ['2022', null],
    { literal: '12 March 2022 or 3 December 2022' },
    /12 March 2022 or 3 December 2022/,
  ],
  [null, false, [null, null, null], [null, null], undefined, /\[no date\]/],
];

for (const [edtf, isEstimated, bibtex, ris, csl, words] of DATES) {
  test(`the date ${edtf}${isEstimated ? ', estimated' : ''} is never more exact than it is known`, () => {
    const cited = citation({ date: edtf, isEstimated });
    const entry = writeBibtex(cited);
    const reference = writeRis(cited);
    assert.deepEqual(
      ['year', 'month', 'date'].map((name) => bibtexField(entry, name)),
      bibtex,
    );
    assert.deepEqual(
      ['PY', 'DA'].map((tag) => risField(reference, tag)),
      ris,
    );
    assert.deepEqual(toCslItem(cited).issued, csl);
    const note = risField(reference, 'N1') ?? '';
    if (words) assert.match(note, words);
    else assert.doesNotMatch(note, /Date:|no date/);
  });
}

test('without outlet, author, address or known copy nothing is made up', () => {
  const bare = citation({
    source: null,
    byline: null,
    url: null,
    language: null,
    captured: '2020',
    archive: { title: 'News archive', url: null, fingerprint: null, asOf: null },
  });
  assert.deepEqual(Object.keys(toCslItem(bare)), [
    'id',
    'type',
    'title',
    'issued',
    'archive',
    'archive_location',
    'note',
  ]);
  assert.doesNotMatch(writeBibtex(bare), /author|journal|url|langid/);
  assert.doesNotMatch(writeRis(bare), /^(?:AU|T2|UR|Y2|LA|LK) /m);
});

test('TeX sees text and no commands', () => {
  assert.equal(
    escapeTex('100% of {$5} & #1_a^b~c\\end{x}'),
    '100\\% of \\textbraceleft{}\\$5\\textbraceright{} \\& \\#1\\_a\\textasciicircum{}b\\textasciitilde{}c\\textbackslash{}end\\textbraceleft{}x\\textbraceright{}',
  );
  const hostile = citation({ headline: '}, note = {evil}, x = {"@book{y', url: 'https://x.example/{a}\\b c' });
  const entry = writeBibtex(hostile);
  assert.equal(bibtexField(entry, 'url'), '{https://x.example/%7Ba%7D%5Cb%20c}');
  assert.equal(entry.match(/^ {2}note = /gm)?.length, 1);
});

test('braces of an entry match, whatever the texts hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (headline, byline) => {
      const entry = writeBibtex(citation({ headline, byline, source: byline }));
      let depth = 0;
      for (const character of entry) {
        if (character === '{') depth++;
        if (character === '}') depth--;
        assert.ok(depth >= 0);
      }
      assert.equal(depth, 0);
      assert.equal(entry.split('\n').length, entry.trimEnd().split('\n').length + 1);
    }),
  );
});

test('RIS has one tag a line, whatever the texts hold', () => {
  const entry = writeRis(
    citation({ headline: 'a\r\nER  - \r\nTY  - BOOK', byline: 'By A\u2028ER  - ', source: '\u0000' }),
  );
  assert.equal(entry.match(/^(?:TY|ER) /gm)?.length, 2);
  assert.ok(entry.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z\d] {2}- /.test(line)));
  assert.equal(risField(entry, 'T2'), null);
});

test('right-to-left text stays as it is, without marks that turn what follows', () => {
  const persian = citation({ headline: '\u202eافتتاح بندر', source: 'روزنامه', byline: 'محمد رضایی', language: 'fa' });
  assert.equal(toCslItem(persian).title, 'افتتاح بندر');
  assert.deepEqual(toCslItem(persian).author, [{ literal: 'محمد رضایی' }]);
  assert.equal(risField(writeRis(persian), 'AU'), 'محمد رضایی');
  assert.match(writeBibtex(persian), /^@article\{2018-1f0c7d2a9b,\n {2}author = \{\{محمد رضایی\}\},/);
});

test('CSL-JSON reads back', () => {
  const items = JSON.parse(writeCslJson([citation(), citation({ headline: '"\u2028</script>' })]));
  assert.deepEqual(
    items.map(({ title }: { title: string }) => title),
    ['Harbour opens', '" </script>'],
  );
  assert.deepEqual(JSON.parse(writeCslJson([])), []);
});

const FORMULAS = [
  '=cmd|/c calc',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '\u0000=1',
];

test('no field is a formula', () => {
  for (const formula of FORMULAS) {
    const [[field] = ['']] = parse(writeCsv([[formula]]), { relax_column_count: true }) as string[][];
    assert.equal(field, `'${formula.replace('\u0000', '')}`, JSON.stringify(formula));
  }
  for (const plain of ['a=b', '50% up', "'quoted'", '(−1)', '#1', '']) {
    assert.deepEqual(parse(writeCsv([['x', plain]])), [['x', plain]]);
  }
  assert.equal(writeCsv([[-1, 0.5, true, null]]), '-1,0.5,true,\r\n');
});

test('CSV reads back as it was, and its preamble is comments', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' })), { minLength: 1 }), (rows) => {
      const read = parse(writeCsv(rows), { relax_column_count: true, skip_empty_lines: false }) as string[][];
      const plain = (text: string) => text.replaceAll('\u0000', '');
      assert.deepEqual(
        read.map((row) => row.map((field) => field.replace(/^'(?=[\s]*[=+\-@\t\r＝＋－＠])/, ''))),
        rows.map((row) => row.map(plain)),
      );
    }),
  );
  const text = writeCsv([['a'], ['1']], ['query: "x"\n=1', 'url: https://x.example/?a=1,2']);
  assert.deepEqual(text.split('\r\n').slice(0, 2), ['"# query: ""x"" =1"', '"# url: https://x.example/?a=1,2"']);
});

test('the writers run in a browser: nothing of Node is in their bundle, which is small', async () => {
  const folder = fileURLToPath(new URL('../../src/export/', import.meta.url));
  const contents = ['bibtex', 'ris', 'csl-json', 'csv', 'citation']
    .map((name) => `export * from './${name}.ts';`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
    tsconfigRaw: '{}',
  });
  const [bundle] = outputFiles;
  assert.ok(bundle && bundle.contents.length < 16_000, `${bundle?.contents.length} bytes`);
});
