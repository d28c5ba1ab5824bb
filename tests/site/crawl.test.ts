import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import test from 'node:test';
import { buildSite } from '../../src/build.ts';
import { isOpen } from '../../src/edtf.ts';
import { planSite } from '../../src/site/plan.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import type { Plan, View } from '../../src/site/views.ts';
import { type Clip, makeArchive, newFolder } from './archive.ts';

const TODAY = '2026-11-21';

/** Some 500 articles: a day and a month of more than a page, a long year, rough dates, an undated shelf of two pages. */
function clipsOf(count = 500): Clip[] {
  return Array.from({ length: count }, (_, i): Clip => {
    const date = dateOf(i);
    const speakers = i % 3 === 0 ? [{ id: 'ann-doe', name: 'Ann Doe' }] : [];
    const text = `Notice ${i} of the board\nThe tram will run, Ann Doe said. It will be late, she said.`;
    return {
      text,
      headline: `Notice ${i} of the board`,
      path: `${date?.slice(0, 4) ?? 'undated'}/notice-${i}`,
      source: i % 7 === 0 ? 'Tram Times' : 'Port News',
      ...(date === undefined ? {} : { date }),
      speakers,
      statements: speakers.map(({ id }) => ({ words: ['The tram will run'], speaker: id })),
      topics: ['medtop:20000638'],
      record: {
        added: `2026-10-01T${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}:00Z`,
      },
    };
  });
}

function dateOf(i: number): string | undefined {
  if (i < 160) return '2019-03-04';
  if (i < 280) return `2019-03-${String((i % 31) + 1).padStart(2, '0')}~`;
  if (i < 330) return i % 2 === 0 ? '2020' : '2018/..';
  if (i < 340) return '2021-02-03/2021-04-05';
  return undefined;
}

const numberOf = (title: string) => Number(/Notice (\d+)/.exec(title)?.[1]);

test('every dated article is within four clicks of the front page, and every page of the site is reached', {
  timeout: 120_000,
}, async () => {
  const clips = clipsOf();
  const archive = makeArchive(clips);
  const output = join(newFolder(), '_site');
  const { written } = await buildSite({
    root: archive.root,
    output,
    pathPrefix: '/',
    full: true,
    archive,
    today: TODAY,
  });
  const clicks = crawl(output);
  for (const { path, record } of archive.records) {
    const away = clicks.get(`articles/${path}/index.html`);
    assert.ok(away !== undefined, `${path} is linked from nowhere`);
    const isDated = record.date !== undefined && !isOpen(record.date);
    assert.ok(!isDated || away <= 4, `${path} is ${away} clicks away`);
  }
  // The search is reached by a form, the page for missing addresses by none.
  const apart = new Set(['404.html', 'search/index.html']);
  const missed = written.filter((path) => path.endsWith('.html') && !apart.has(path) && !clicks.has(path));
  assert.deepEqual(missed, []);
  const home = readFileSync(join(output, 'index.html'), 'utf8');
  assert.match(home, new RegExp(`<a href="\\./dates/">${clips.length}</a>`));
});

/** Pages that can be reached by links, with the least number of clicks from the front page. */
function crawl(output: string): Map<string, number> {
  const clicks = new Map([['index.html', 0]]);
  for (const [page, away] of clicks) {
    const html = readFileSync(join(output, page), 'utf8').replaceAll('&amp;', '&');
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="([^"#]+)[^"]*"/g)) {
      if (/^[a-z]+:/.test(href)) continue;
      const path = posix.join(posix.dirname(page), href);
      const file = path === './' || path === '.' ? 'index.html' : path.endsWith('/') ? `${path}index.html` : path;
      assert.ok(existsSync(join(output, file)), `${page} links to ${href}`);
      if (file.endsWith('.html') && !clicks.has(file)) clicks.set(file, away + 1);
    }
  }
  return clicks;
}

function planOf(clips: readonly Clip[]): Plan {
  return planSite(publishArchive(makeArchive(clips), TODAY));
}

test('counts add up: all are years and undated, a year is its months and the rest, a month its days and the rest', () => {
  const clips = clipsOf();
  const plan = planOf(clips);
  const sum = (rows: readonly { count: number }[] = []) => rows.reduce((total, { count }) => total + count, 0);
  const [home] = plan.home;
  assert.equal(home?.holdings.articles, clips.length);
  assert.equal(sum(home?.years), clips.length);
  assert.equal(sum(plan.dates[0]?.parts), clips.length);
  assert.equal((home?.holdings.dated ?? 0) + (plan.undated.at(-1)?.count ?? 0), clips.length);
  const mains = [...plan.years, ...plan.months].filter(({ pager }) => pager === null || pager.number === null);
  assert.equal(sum(mains.filter(({ key }) => key.length === 4)), home?.holdings.dated);
  for (const view of mains) assert.equal(sum(view.parts) + view.loose, view.count, view.title);
  for (const kind of ['sources', 'topics', 'speakers'] as const) {
    for (const group of plan[kind].filter(({ period }) => period === null)) {
      assert.equal(sum(group.years), group.count, group.title);
      const parts = plan[kind].filter(({ url, period }) => url.startsWith(group.url) && period !== null);
      const listed = new Set(parts.flatMap(({ lines }) => lines.map(({ id }) => id)));
      assert.equal(group.shows === 'all' ? group.lines.length : listed.size, group.count, group.title);
    }
  }
});

test('no list is much longer than a page', () => {
  for (const view of Object.values(planOf(clipsOf())).flat()) {
    if ('lines' in view) assert.ok(view.lines.length < 150, `${view.url}: ${view.lines.length}`);
  }
});

test('all statements of a speaker are on the pages of the speaker, each once', () => {
  const plan = planOf(clipsOf());
  const pages = plan.speakers.filter(({ shows }) => shows !== 'newest');
  const shown = pages.flatMap(({ statements }) => statements.map(({ article }) => numberOf(article.headline)));
  assert.equal(shown.length, 167);
  assert.equal(new Set(shown).size, 167);
  assert.equal(plan.speakers.find(({ period }) => period === null)?.statementCount, 167);
});

const NEW: [what: string, date: string | undefined][] = [
  ['of today', '2022-01-01'],
  ['of an old day', '2020-06-07'],
  ['of an old year', '2018'],
  ['without a date', undefined],
];

for (const [what, date] of NEW) {
  test(`a new article ${what} changes few pages of each kind`, () => {
    const [before, after] = [clipsOf(), clipsOf()];
    after.push({
      text: 'A new one',
      headline: 'A new one',
      path: 'new/one',
      source: 'Port News',
      ...(date === undefined ? {} : { date }),
      record: { added: '2026-11-20T00:00:00Z' },
    });
    const [old, now] = [planOf(before), planOf(after)];
    const known = new Map(
      Object.values(old)
        .flat()
        .map((view) => [view.url, JSON.stringify(view)]),
    );
    for (const [kind, views] of Object.entries(now)) {
      const changed = (views as View[]).filter((view) => known.get(view.url) !== JSON.stringify(view));
      assert.ok(changed.length <= 3, `${kind}: ${changed.map(({ url }) => url).join(' ')}`);
    }
  });
}
