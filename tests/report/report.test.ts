import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSite } from '../../src/build.ts';
import type { StoredRecord } from '../../src/model.ts';
import { examineStored } from '../../src/report/examine.ts';
import { reportAsText, reportOn, startReport } from '../../src/report/report.ts';
import { keyOfPage } from '../../src/site/page-plan.ts';
import { planQuality } from '../../src/site/plan-quality.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { articleText, makeArchive as makeFolder } from '../archive-kit.ts';
import { type Clip, makeArchive, newFolder } from '../site/archive.ts';
import { makeBuiltArchive } from '../site/incremental-kit.ts';

const TODAY = '2026-11-21';

const TEXT =
  'Old bridge\n2021-05-03\nThe Bell\nThe council voted for the bridge.\n“We are glad,” said Anna Berger.\n“At last,” someone said.';

const CLIP: Clip = {
  text: TEXT,
  path: '2021/05/old-bridge',
  headline: 'Old bridge',
  date: '2021-05-03',
  source: 'The Bell',
  speakers: [{ id: 'anna-berger', name: 'Anna Berger' }],
  statements: [
    { words: ['We are glad'], speaker: 'anna-berger' },
    { words: ['At last'], speaker: null },
  ],
  removed: ['2021-05-03', 'The Bell'],
};

/** A stored record of a clip whose extraction found these conflicts. */
function stored(clip: Partial<Clip>, conflicts: { field: string; message: string }[] = []): StoredRecord {
  const [one] = makeArchive([{ ...CLIP, ...clip }]).records;
  assert.ok(one?.extraction);
  one.extraction.extraction.conflicts = conflicts.map((conflict) => ({ ...conflict, evidence: [] }));
  return one;
}

const CONFLICT = { field: 'date', message: 'the header says 3 May, the dateline 4 May' };

test('a sound record raises no doubts, and its unknown speaker is counted', () => {
  const { doubts, conflicts, statements, unknownSpeakers } = examineStored(stored({}));
  assert.deepEqual([doubts, conflicts, statements, unknownSpeakers], [[], [], 2, 1]);
});

const DOUBTS: readonly [string, Partial<Clip>, [field: string, certainty: string][]][] = [
  ['an estimated date', { dateCertainty: 'estimated' }, [['date', 'estimated']]],
  ['a supplied headline', { headlineCertainty: 'supplied' }, [['headline', 'supplied']]],
  ['a missing date', { record: { date: undefined } }, [['date', 'missing']]],
  ['a missing date that a person has verified', { record: { date: undefined, checked: ['date'] } }, []],
  ['an estimated date that a person has verified', { dateCertainty: 'estimated', record: { checked: ['date'] } }, []],
  ['a value by hand', { dateCertainty: 'estimated', record: { date: '2020' as StoredRecord['record']['date'] } }, []],
  ['a missing byline', {}, []],
];

for (const [what, clip, expected] of DOUBTS) {
  test(`${what} is ${expected.length === 0 ? 'no doubt' : 'a doubt'}`, () => {
    assert.deepEqual(
      examineStored(stored(clip)).doubts.map(({ field, certainty }) => [field, certainty]),
      expected,
    );
  });
}

test('a conflict counts until a person has settled it', () => {
  assert.deepEqual(examineStored(stored({}, [CONFLICT])).conflicts, [CONFLICT]);
  assert.deepEqual(examineStored(stored({ record: { checked: ['date'] } }, [CONFLICT])).conflicts, []);
  assert.deepEqual(
    examineStored(stored({ record: { date: '2020' as StoredRecord['record']['date'] } }, [CONFLICT])).conflicts,
    [],
  );
});

test('the report counts fields by how sure they are', () => {
  const report = startReport();
  reportOn(report, examineStored(stored({ dateCertainty: 'estimated' })), 'a.md');
  reportOn(report, examineStored(stored({ record: { date: undefined, headline: 'Mine' } })), 'b.md');
  const rate = (field: string) => report.fields.find((one) => one.field === field);
  assert.deepEqual(rate('date'), {
    field: 'date',
    filled: 1,
    certainty: { stated: 0, inferred: 0, estimated: 1, supplied: 0, hand: 0 },
  });
  assert.equal(rate('headline')?.certainty.hand, 1);
  assert.deepEqual(
    report.doubts.map(({ record, field }) => [record, field]),
    [
      ['a.md', 'date'],
      ['b.md', 'date'],
    ],
  );
  assert.deepEqual(
    report.unknownSpeakers.map(({ record, unknown }) => [record, unknown]),
    [
      ['a.md', 1],
      ['b.md', 1],
    ],
  );
  const text = reportAsText(report, false).join('\n');
  assert.match(text, /^date +1 +50 % /m);
  assert.match(text, /Doubtful values: 2\n {2}a\.md: date 2021-05-03 \(estimated\)\n {2}b\.md: date is missing/);
});

test('the page shows what may be seen, and leads to the words', async () => {
  const clips: Clip[] = [
    { ...CLIP, dateCertainty: 'estimated' },
    {
      ...CLIP,
      text: `${TEXT} zqx draft`,
      path: '2021/05/b',
      headline: 'zqxhidden',
      headlineCertainty: 'supplied',
      record: { status: 'draft' },
    },
    {
      ...CLIP,
      text: `${TEXT} zqx withdrawn`,
      path: '2021/05/c',
      headline: 'zqxgone',
      dateCertainty: 'estimated',
      record: { status: 'withdrawn' },
    },
    {
      ...CLIP,
      text: `${TEXT} closed`,
      path: '2021/05/d',
      headline: 'zqxlead',
      headlineCertainty: 'supplied',
      record: { access: 'metadata-only' },
    },
  ];
  const archive = makeArchive(clips);
  for (const one of archive.records) {
    assert.ok(one.extraction);
    one.extraction.extraction.conflicts = [
      { field: 'date', message: `zqx${one.path === '2021/05/old-bridge' ? 'open' : 'withheld'}`, evidence: [] },
    ];
  }
  const output = join(newFolder(), 'site');
  await buildSite({ root: archive.root, output, pathPrefix: '/', full: true, archive, today: TODAY });
  const page = readFileSync(join(output, 'about/quality/index.html'), 'utf8');
  assert.match(page, /read out of 2 articles/);
  assert.match(
    page,
    /href="[^"]*articles\/2021\/05\/old-bridge\/#e-date">3 May 2021<\/a> <span class="sure estimated"/,
  );
  assert.doesNotMatch(page, /Headline: none/);
  assert.match(page, /href="[^"]*old-bridge\/#conflicts"><bdi>zqxopen/);
  assert.match(page, /href="[^"]*old-bridge\/#statements"><bdi>1 of 2 statements/);
  assert.deepEqual([...new Set(page.match(/zqx\w+/g))], ['zqxopen']);
  const article = readFileSync(join(output, 'articles/2021/05/old-bridge/index.html'), 'utf8');
  for (const anchor of ['e-date', 'conflicts', 'statements']) assert.ok(article.includes(`id="${anchor}"`), anchor);
});

test('a long list has pages of its own, and a new article touches the newest alone', () => {
  const clips = Array.from(
    { length: 240 },
    (_, i): Clip => ({
      ...CLIP,
      text: `${TEXT} ${i}`,
      path: `2021/05/x${i}`,
      dateCertainty: 'estimated',
      record: {
        added: `2026-01-01T00:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}Z`,
      },
    }),
  );
  const pages = (count: number) =>
    new Map(
      planQuality(publishArchive(makeArchive(clips.slice(0, count)), TODAY)).map((view) => [
        view.url,
        JSON.stringify(view),
      ]),
    );
  const [before, after] = [pages(239), pages(240)];
  assert.ok(before.has('/about/quality/doubtful/page/1/'), [...before.keys()].join(' '));
  const changed = [...after].filter(([url, view]) => before.get(url) !== view).map(([url]) => url);
  assert.ok(!changed.includes('/about/quality/doubtful/page/1/'), changed.join(' '));
  assert.ok(changed.includes('/about/quality/doubtful/'));
});

test('a page of findings is another where one of its articles is, and no other page is', () => {
  const clips = Array.from(
    { length: 240 },
    (_, i): Clip => ({ ...CLIP, text: `${TEXT} ${i}`, path: `2021/05/x${i}`, dateCertainty: 'estimated' }),
  );
  const keys = (headline: string) => {
    const own = clips.map((clip, i) => (i === 0 ? { ...clip, headline } : clip));
    const views = planQuality(publishArchive(makeArchive(own), TODAY));
    return new Map(views.map((view) => [view, keyOfPage('quality', view, '')]));
  };
  const [before, after] = [keys('Old bridge'), keys('New bridge')];
  const known = new Set(before.values());
  const changed = [...after].filter(([, key]) => !known.has(key)).map(([view]) => view);
  const showing = [...after.keys()].filter((view) => JSON.stringify(view).includes('New bridge'));
  assert.deepEqual(
    changed.map(({ url }) => url),
    showing.map(({ url }) => url),
  );
  assert.ok(showing.length > 1 && showing.length < before.size, `${showing.length} of ${before.size}`);
  for (const view of after.keys()) assert.equal(JSON.stringify({ ...view }), JSON.stringify(view));
});

test('an empty archive has a page that says so', () => {
  const [view, ...rest] = planQuality(publishArchive(makeArchive([]), TODAY));
  assert.deepEqual([view?.of, view?.fields, rest], [0, [], []]);
});

test('the page of an incremental build is that of a clean one', { timeout: 120_000 }, async () => {
  const archive = makeBuiltArchive(4);
  await archive.buildBoth('first');
  archive.edit(archive.recordOf('originals/1.txt'), /^date: .*\n/m, '');
  await archive.buildBoth('a date taken out');
  assert.match(readFileSync(join(archive.output, 'about/quality/index.html'), 'utf8'), /Date: none found/);
});

test('the command prints a table for people and the whole as JSON', () => {
  const archive = makeFolder({
    'a.txt': `Old bridge to be repaired\n\nThe council voted on Monday to repair the old bridge over the river before winter.\n`,
    'b.txt': articleText('Ferry opens', '4 May 2021'),
    'c.txt': articleText('Quay closes', '5 May 2021')
      .replace('The Harbour', 'Harbour')
      .replace('Anna Berger', 'A. Berger'),
  });
  archive.ingest();
  const bin = join(import.meta.dirname, '../../src/bin.mjs');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [bin, 'report', '--root', archive.root, ...args], { encoding: 'utf8' });
  const text = run();
  assert.equal(text.status, 0, text.stderr);
  assert.match(
    text.stdout,
    /^Names that may be one source: 1\n {2}The Harbour Gazette = Harbour Gazette\? \(2 articles\)$/m,
  );
  assert.match(
    text.stdout,
    /^Names that may be one person: 1\n {2}A\. Berger = Anna Berger\? an initial that fits.*\(2 articles\)$/m,
  );
  assert.match(text.stdout, /^3 records\n[\s\S]*date is missing/);
  const data = JSON.parse(run('--json').stdout);
  assert.deepEqual(Object.keys(data), [
    'records',
    'fields',
    'doubts',
    'conflicts',
    'statements',
    'unknownSpeakers',
    'names',
    'duplicates',
  ]);
  assert.equal(data.duplicates.threshold, 0.6);
  archive.write(archive.recordOf('originals/a.txt'), '---\nid: [\n---\n');
  assert.equal(run().status, 1);
});
