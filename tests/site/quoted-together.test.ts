import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { buildSite } from '../../src/build.ts';
import type { PublicRecord } from '../../src/model.ts';
import { groupBySpeaker } from '../../src/site/groups.ts';
import { planTogether } from '../../src/site/plan-together.ts';
import { en } from '../../src/strings/en.ts';
import { type Clip, makeArchive, newFolder } from './archive.ts';

function quoting(id: string, ...slugs: string[]): PublicRecord {
  const speakers = slugs.map((slug) => ({ slug, name: slug.toUpperCase() }));
  return { id, source: null, topics: [], keywords: [], speakers } as unknown as PublicRecord;
}

test('pairs are counted by articles, as counting by hand gives them', () => {
  const records = [
    quoting('1', 'b', 'a'),
    quoting('2', 'a', 'b', 'c'),
    quoting('3', 'c'),
    quoting('4'),
    quoting('5', ...Array.from({ length: 101 }, (_, i) => `x${i}`)),
  ];
  const [view] = planTogether(records, groupBySpeaker(records), en.titles);
  assert.deepEqual(
    view?.pairs.map(({ one, other, count }) => [one.name, one.count, other.name, other.count, count]),
    [
      ['A', 2, 'B', 2, 2],
      ['A', 2, 'C', 2, 1],
      ['B', 2, 'C', 2, 1],
    ],
  );
  assert.deepEqual([view?.of, view?.several, view?.left, view?.pairCount], [5, 3, 1, 3]);
});

const many = Array.from({ length: 30 }, (_, i) => `We said thing number ${i} on that day.`);

function clips(): Clip[] {
  const persons = [
    { id: 'ann-doe', name: 'Ann Doe', role: 'Mayor' },
    { id: 'bob-roe', name: 'Bob Roe' },
  ];
  return [
    {
      text: `=Harbour to grow\nAnn Doe and Bob Roe\n${many.join('\n')}\n=1+1 is two, said Ann Doe.`,
      headline: '=Harbour to grow',
      path: '2021/05/harbour',
      date: '2021-05-03',
      source: 'Port News',
      speakers: persons,
      statements: [
        { words: ['=1+1 is two'], speaker: 'ann-doe' },
        ...many.map((words) => ({ words: [words], speaker: 'bob-roe' })),
      ],
    },
  ];
}

async function build(settings: string) {
  const archive = makeArchive(clips(), settings);
  const output = join(newFolder(), '_site');
  await buildSite({ root: archive.root, output, pathPrefix: '/', full: true, archive, today: '2026-11-21' });
  const table = (slug: string) => {
    const html = readFileSync(join(output, `speakers/${slug}/index.html`), 'utf8');
    return /<a href="([^"]*)" download="statements.csv"/.exec(html)?.[1] ?? null;
  };
  return { output, table, read: (path: string) => readFileSync(join(output, path), 'utf8') };
}

test('the page has a table and a graph of the same, which leads to the speakers', async () => {
  const { read } = await build('');
  const html = read('quoted-together/index.html');
  assert.match(html, /1 of 1 article quote two speakers or more, 1 pair/);
  const svg = /<figure class="network">[\s\S]*<\/figure>/.exec(html)?.[0] ?? '';
  assert.equal(svg.match(/<circle/g)?.length, 2);
  assert.equal(svg.match(/<line/g)?.length, 1);
  assert.match(svg, /href="[^"]*speakers\/ann-doe\/"/);
});

test('few statements are a table in the page, safe in a spreadsheet; many are a file where the site offers data', async () => {
  const without = await build('');
  assert.equal(without.table('bob-roe'), null);
  const link = without.table('ann-doe') ?? '';
  const csv = decodeURIComponent(
    link
      .slice(link.indexOf(',') + 1)
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"'),
  );
  const [row] = parse(csv, { columns: true }) as { [column: string]: string }[];
  assert.deepEqual(
    [row?.words, row?.headline, row?.speaker, row?.role_as_printed, row?.passage],
    ["'=1+1 is two", "'=Harbour to grow", 'Ann Doe', 'Mayor', '/articles/2021/05/harbour/#q-000000'],
  );
  const data = await build('data: yes\nurl: https://clips.example/a\n');
  assert.match(data.table('bob-roe') ?? '', /statements\.csv$/);
  const rows = parse(data.read('speakers/bob-roe/statements.csv'), { columns: true }) as { [column: string]: string }[];
  assert.equal(rows.length, 30);
  assert.equal(rows[29]?.passage, 'https://clips.example/a/articles/2021/05/harbour/#q-000030');
  assert.equal(existsSync(join(data.output, 'speakers/ann-doe/statements.csv')), false);
});
