import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSite } from '../../src/build.ts';
import type { ArticleRecord } from '../../src/model.ts';
import { followSame } from '../../src/records/same-as.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { type Clip, makeArchive, newFolder } from './archive.ts';

const CHAINS: readonly [what: string, named: Record<string, string | undefined>, targets: string, circles: string][] = [
  ['nothing', { a: undefined, b: undefined }, '', ''],
  ['one that names another', { a: 'b', b: undefined }, 'a>b', ''],
  ['a chain', { a: 'b', b: 'c', c: undefined }, 'a>c b>c', ''],
  ['itself', { a: 'a' }, '', ''],
  ['what is not there', { a: 'x', b: 'a' }, 'b>a', ''],
  ['two that name each other', { a: 'b', b: 'a' }, '', 'a b'],
  ['one that leads into a circle', { a: 'b', b: 'c', c: 'b' }, 'a>b', 'b c'],
];

for (const [what, named, targets, circles] of CHAINS) {
  test(`sameAs is followed: ${what}`, () => {
    const records = Object.entries(named).map(([id, sameAs]) => ({ id, ...(sameAs === undefined ? {} : { sameAs }) }));
    const found = followSame(records as Pick<ArticleRecord, 'id' | 'sameAs'>[]);
    assert.equal([...found.targets].map((one) => one.join('>')).join(' '), targets);
    assert.equal([...found.circles].join(' '), circles);
  });
}

const PAGE: Clip = { text: 'Tram to run again\nIt will run.', headline: 'Tram to run again', path: '2018/04/tram' };
const OTHER: Clip = {
  text: 'The tram runs\nIt is to run again.',
  headline: 'The tram runs',
  path: '2018/05/tram-runs',
  source: 'Port News',
  record: { aliases: ['/old/tram/'] },
};

function joinedArchive(other: Clip = OTHER, page: Clip = PAGE) {
  const archive = makeArchive([page, other]);
  const [own, joined] = archive.records.map(({ record }) => record);
  if (own && joined) joined.sameAs = own.id;
  return { archive, own, joined };
}

test('of two records that a person joined one is an article, with both originals and all addresses', () => {
  const { archive, own, joined } = joinedArchive();
  const { records } = publishArchive(archive, '2026-11-21');
  assert.deepEqual(
    records.map(({ id, aliases, otherOriginals }) => ({ id, aliases, otherOriginals })),
    [
      {
        id: own?.id,
        aliases: ['/articles/2018/05/tram-runs/', '/old/tram/'],
        otherOriginals: [
          {
            id: joined?.id,
            address: '/articles/2018/05/tram-runs/',
            source: 'Port News',
            date: null,
            file: 'originals/001.txt',
            sha256: joined?.sha256,
            added: joined?.added,
          },
        ],
      },
    ],
  );
});

for (const hidden of [{ status: 'draft' }, { status: 'withdrawn' }, { embargo: '2027-01-01' }] as const) {
  test(`what is joined to an article that may not be seen is not seen either: ${Object.values(hidden)}`, () => {
    const { archive } = joinedArchive(OTHER, { ...PAGE, record: hidden });
    assert.deepEqual(publishArchive(archive, '2026-11-21').records, []);
  });
}

test('addresses of what is joined to a withdrawn article lead to its notice; those of a hidden one nowhere', async () => {
  const withdrawn: Clip = { ...PAGE, record: { status: 'withdrawn', reason: 'By order of a court' } };
  const { read, has } = await build(OTHER, withdrawn);
  assert.match(read('articles/2018/04/tram/index.html'), /By order of a court/);
  for (const former of ['articles/2018/05/tram-runs/index.html', 'old/tram/index.html'])
    assert.match(read(former), /http-equiv="refresh"[^>]*2018\/04\/tram\//);
  assert.equal(has('articles/2018/05/tram-runs/original.txt'), false);
  const draft = await build({ ...OTHER, record: { aliases: ['/old/tram/'], status: 'draft' } }, withdrawn);
  assert.equal(draft.has('old/tram/index.html') || draft.has('articles/2018/05/tram-runs/index.html'), false);
});

async function build(other?: Clip, page?: Clip) {
  const { archive } = joinedArchive(other, page);
  const output = join(newFolder(), '_site');
  const { pages } = await buildSite({
    ...{ root: archive.root, output, pathPrefix: '/', full: true, archive, today: '2026-11-21' },
  });
  const read = (path: string) => readFileSync(join(output, path), 'utf8');
  return { pages, read, has: (path: string) => existsSync(join(output, path)) };
}

test('a joined record has no page, its addresses lead to the article, and its original stays where it was', async () => {
  const { read, has } = await build();
  const html = read('articles/2018/04/tram/index.html');
  assert.match(
    html,
    /<dt>Another original of it<\/dt><dd><a href="[./]+articles\/2018\/05\/tram-runs\/original\.txt" download><bdi>originals\/001\.txt<\/bdi><\/a> <span class="role"><bdi>Port News<\/bdi>/,
  );
  for (const former of ['articles/2018/05/tram-runs/index.html', 'old/tram/index.html'])
    assert.match(read(former), /http-equiv="refresh"[^>]*2018\/04\/tram\//);
  assert.equal(read('articles/2018/05/tram-runs/original.txt'), OTHER.text);
  assert.equal(has('articles/2018/05/tram-runs/index.json'), false);
  assert.equal(has('sources/port-news/index.html'), false, 'what is not shown is not counted');
  const { otherOriginals } = JSON.parse(read('articles/2018/04/tram/index.json'));
  assert.deepEqual(otherOriginals[0].original, {
    file: '/articles/2018/05/tram-runs/original.txt',
    bytes: '/articles/2018/05/tram-runs/original.txt',
    name: 'originals/001.txt',
  });
});

test('of a joined record whose text is withheld no word and no file is shown', async () => {
  const { read, has } = await build({ ...OTHER, record: { access: 'metadata-only' } });
  assert.match(read('articles/2018/04/tram/index.html'), /<dd>not published, or no longer in the archive/);
  assert.equal(has('articles/2018/05/tram-runs/original.txt'), false);
});
