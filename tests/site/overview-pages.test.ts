import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readGaps } from '../../src/records/gaps.ts';
import { planSite } from '../../src/site/plan.ts';
import { planIndex } from '../../src/site/plan-indexes.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { type Clip, makeArchive } from './archive.ts';

const TODAY = '2026-11-21';

function clip(headline: string, rest: Partial<Clip> = {}): Clip {
  return { text: `${headline}\nThe tram runs, Ann Doe said.`, headline, ...rest };
}

const plan = (clips: readonly Clip[]) => planSite(publishArchive(makeArchive(clips), TODAY));

test('on this day: certain days alone, whatever the year', () => {
  const { onThisDay, daysOfYear, home } = plan([
    clip('A', { date: '2018-04-17' }),
    clip('B', { date: '2020-04-17T10:12' }),
    clip('C', { date: '2020-02-29' }),
    clip('D', { date: '2020-04-17', dateCertainty: 'estimated' }),
    clip('E', { date: '2020-04-17~' }),
    clip('F', { date: '2020-04' }),
    clip('G'),
  ]);
  assert.deepEqual(
    daysOfYear.map(({ url, title, count }) => [url, title, count]),
    [
      ['/on-this-day/02-29/', '29 February', 1],
      ['/on-this-day/04-17/', '17 April', 2],
    ],
  );
  assert.deepEqual(
    daysOfYear[1]?.lines.map(({ headline }) => headline),
    ['A', 'B'],
  );
  assert.deepEqual(home[0]?.days, ['02-29', '04-17']);
  const [all] = onThisDay;
  assert.deepEqual([all?.count, all?.of], [3, 7]);
  assert.equal(all?.months.flatMap(({ days }) => days).length, 366);
  assert.deepEqual(
    all?.months.flatMap(({ days }) => days.flatMap(({ title, url }) => (url === null ? [] : [title]))),
    ['29 February', '17 April'],
  );
});

test('a year shows its twelve months, a month its days, and both count what has none', () => {
  const { years, months, days } = plan([
    clip('A', { date: '2018-04-17' }),
    clip('B', { date: '2018-04' }),
    clip('C', { date: '2018' }),
  ]);
  const [year] = years;
  assert.equal(year?.months.length, 12);
  assert.deepEqual(
    year?.months.filter(({ url }) => url !== null).map(({ key, count }) => [key, count]),
    [['2018-04', 2]],
  );
  assert.deepEqual(
    months[0]?.months.map(({ key, days: own }) => [key, own.map(({ label }) => label)]),
    [['2018-04', ['2018-04-17']]],
  );
  assert.deepEqual([year?.loose, months[0]?.loose, days[0]?.months], [1, 1, []]);
});

test('an index has each name once, under the first letter of its plain form; other signs stand last', () => {
  const names = ['Zorn Post', 'Élan', 'elbow', '20 Minutes', 'الميناء', '“Quoted”'];
  const [index] = plan(names.map((source) => clip(source, { source }))).sourceIndex;
  assert.deepEqual(
    index?.letters.map(({ letter, rows }) => [letter, rows.map(({ label }) => label)]),
    [
      ['E', ['Élan', 'elbow']],
      ['Z', ['Zorn Post']],
      ['ا', ['الميناء']],
      ['#', ['20 Minutes', '“Quoted”']],
    ],
  );
  assert.equal(new Set(index?.letters.map(({ anchor }) => anchor)).size, 4);
  assert.ok(index?.letters.every(({ anchor }) => /^letter-[0-9a-f]+$/.test(anchor)));
});

test('a long index has a page for each letter of many, a long letter one for each two, and every name once', () => {
  const rows = (prefix: string, many: number) =>
    Array.from({ length: many }, (_, i) => ({
      label: `${prefix}${i}`,
      url: `/speakers/${prefix}${i}/`,
      count: 1 + (i % 7),
      share: 0,
    }));
  const all = [
    ...rows('Ma', 480),
    ...rows('Mo', 30),
    ...rows('M', 1),
    ...rows('Bé', 40),
    ...rows('Щ', 26),
    ...rows('5', 600),
    ...rows('Zo', 25),
  ];
  const index = (own: typeof all) =>
    planIndex({ url: '/speakers/', title: 'Speakers', of: 9000, rows: own, otherNames: [], language: 'en' });
  const pages = index(all);
  assert.deepEqual(
    pages.map(({ url, title, count, of }) => [url, title, count, of]),
    [
      ['/speakers/', 'Speakers', 1202, 9000],
      ['/speakers/~b/', 'Speakers, B', 40, null],
      ['/speakers/~m/', 'Speakers, M', 511, null],
      ['/speakers/~ma/', 'Speakers, Ma', 480, null],
      ['/speakers/~mo/', 'Speakers, Mo', 30, null],
      ['/speakers/~.449/', 'Speakers, Щ', 26, null],
      ['/speakers/~.23/', 'Speakers, Other signs', 600, null],
    ],
  );
  const listed = pages.flatMap(({ letters }) => letters.flatMap((letter) => letter.rows.map(({ label }) => label)));
  assert.deepEqual(listed.sort(), all.map(({ label }) => label).sort());
  const links = pages.flatMap(({ letters }) => letters.flatMap(({ url }) => url ?? []));
  assert.deepEqual(
    links.sort(),
    pages
      .slice(1)
      .map(({ url }) => url)
      .sort(),
  );
  assert.deepEqual([pages[0]?.most.length, pages[1]?.most.length], [50, 0]);
  // Where one name is added, the pages of other letters stay as they are.
  const more = index([...all, ...rows('Mox', 1)]);
  assert.deepEqual(
    more.filter((page, i) => JSON.stringify(page) !== JSON.stringify(pages[i])).map(({ url }) => url),
    ['/speakers/', '/speakers/~m/', '/speakers/~mo/'],
  );
  assert.equal(index(all.slice(0, 500)).length, 1);
});

test('known gaps stand beside the coverage, with the page of the source by any of its names', () => {
  const archive = makeArchive([clip('A', { date: '2018-01', source: 'IRNA' })]);
  mkdirSync(join(archive.root, 'content'), { recursive: true });
  const write = (yaml: string) => writeFileSync(join(archive.root, 'content/gaps.yml'), yaml);
  write(
    '- source: IRNA\n  period: 2019-03/2019-06\n  note: Lost in a move.\n- period: "2020"\n  note: Not filed yet.\n',
  );
  const [coverage] = planSite(publishArchive(archive, TODAY)).coverage;
  assert.deepEqual(coverage?.gaps, [
    { source: 'IRNA', period: '2019-03/2019-06', note: 'Lost in a move.', url: '/sources/irna/' },
    { source: null, period: '2020', note: 'Not filed yet.', url: null },
  ]);
  write('- period: spring\n  note: No date.\n- period: 2019\n  notes: Misspelt.\n');
  const { gaps, diagnostics } = readGaps(archive.root);
  assert.deepEqual(gaps, []);
  assert.deepEqual(
    diagnostics.map(({ path, line, level }) => [path, line, level]),
    [
      ['content/gaps.yml', 1, 'error'],
      ['content/gaps.yml', 3, 'error'],
      ['content/gaps.yml', 4, 'error'],
    ],
  );
});

test('coverage names every source with its gaps, and says how much has no source', () => {
  const [coverage] = plan([
    clip('A', { source: 'Port News', date: '2018-01-17' }),
    clip('B', { source: 'Port News', date: '2018-03-17' }),
    clip('C', { source: 'Tram Times' }),
    clip('D', { date: '2012' }),
  ]).coverage;
  const { times, ...span } = coverage?.span ?? { times: [] };
  assert.deepEqual(span, { from: '2018-01', to: '2018-03', months: 3 });
  assert.deepEqual(
    times.map(({ key }) => key),
    ['2018-01', '2018-02', '2018-03'],
  );
  assert.deepEqual(
    coverage?.rows.map(({ label, missing, undated }) => [label, missing, undated]),
    [
      ['Port News', 1, 0],
      ['Tram Times', 0, 1],
    ],
  );
  assert.deepEqual([coverage?.of, coverage?.withoutSource], [2, 1]);
});

test('a source names those whom its own articles quote, with a chart of its own', () => {
  const quoted = (id: string, name: string) => ({ speakers: [{ id, name }] });
  const { sources } = plan([
    clip('A', { source: 'Port News', date: '2018-01-17', ...quoted('ann-doe', 'Ann Doe') }),
    clip('B', { source: 'Port News', ...quoted('ann-doe', 'Ann Doe') }),
    clip('C', { source: 'Port News', ...quoted('bo-lin', 'Bo Lin') }),
    clip('D', { source: 'Tram Times', ...quoted('cy-ray', 'Cy Ray') }),
  ]);
  const port = sources.find(({ title }) => title === 'Port News');
  assert.deepEqual(
    port?.top?.rows.map(({ label, url, count }) => [label, url, count]),
    [
      ['Ann Doe', '/speakers/ann-doe/', 2],
      ['Bo Lin', '/speakers/bo-lin/', 1],
    ],
  );
  assert.deepEqual([port?.top?.of, port?.chart?.drawn, port?.chart?.of], [2, 1, 3]);
});

test('outlets stand under the first word of their name after "The"', () => {
  const rows = ['The Times', 'Tribune', 'The', 'Island Post', 'The Island Gazette', 'Theatre News'].map((label) => ({
    label,
    url: `/${label}/`,
    count: 1,
    share: 1,
  }));
  const plan = { url: '/sources/', title: 'Sources', of: 6, rows, otherNames: [], language: 'en' };
  const lettersOf = (isOfOutlets: boolean) =>
    planIndex({ ...plan, isOfOutlets })[0]?.letters.map(({ letter, rows: own }) => [
      letter,
      own.map(({ label }) => label),
    ]);
  assert.deepEqual(lettersOf(true), [
    ['I', ['The Island Gazette', 'Island Post']],
    ['T', ['The', 'Theatre News', 'The Times', 'Tribune']],
  ]);
  assert.equal(lettersOf(false)?.[1]?.[1]?.length, 5);
});
