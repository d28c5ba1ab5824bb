import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { writeIndex } from '../../src/search/write.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { articleText, makeArchive } from '../archive-kit.ts';

// What the command line does with all that a search finds: copies and statements included.

const BIN = join(import.meta.dirname, '../../src/bin.mjs');

const LONG = Array.from(
  { length: 6 },
  (_, i) => `The lighthouse keeper counted ${i + 2} vessels on the evening of the vote, and wrote all of them down.`,
);
const archive = makeArchive({
  'a.txt': articleText('Council votes', '3 May 2021', LONG),
  'b.txt': articleText('Council votes at last', '4 May 2021', LONG),
  'c.txt': articleText('Lighthouse closes', '8 July 2022', ['Nobody asked the keepers.']),
  'd.txt': 'Storm warning\n\nThe Island Post\n9 July 2022\n\nHeavy rain is expected on all coasts tonight.\n',
});
archive.ingest();
const { published } = readArchive({ root: archive.root, today: '2026-01-02', full: true });
for (const { path, content } of writeIndex(published)) archive.write(`_site/${path}`, content);
const idOf = (original: string) => published.records.find((record) => record.original?.file.endsWith(original))?.id;
const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map(idOf) as [string, string, string];

function clipfile(...args: string[]) {
  const run = spawnSync(process.execPath, [BIN, ...args, '--root', archive.root], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1767225600' },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

test('search counts articles and distinct texts, and names the copies', () => {
  const { code, out } = clipfile('search', 'lighthouse', '--json');
  assert.equal(code, 0);
  const { total, distinct, hits } = JSON.parse(out);
  assert.deepEqual([total, distinct, hits.length], [3, 2, 2]);
  const pair = hits.find(({ copies }: { copies: unknown[] }) => copies.length > 0);
  assert.deepEqual([pair.id, ...pair.copies.map(({ id }: { id: string }) => id)].sort(), [a, b].sort());
  assert.deepEqual(Object.keys(pair.copies[0]), [
    'id',
    'address',
    'headline',
    'date',
    'dateCertainty',
    'source',
    'original',
  ]);
  const all = clipfile('search', 'lighthouse').out;
  assert.match(all, /^3 articles found, 2 distinct texts for “lighthouse”$/m);
  assert.match(all, /^ {3}copy: Council votes.* · \d May 2021 · The Harbour Gazette · \/articles\/2021\/05\//m);
  assert.match(
    clipfile('search', 'lighthouse', '--limit', '1').out,
    /^3 articles found, 2 distinct texts, the first 1 shown for/,
  );
});

test('search of what was said counts statements, and shows them with who said them', () => {
  const { out } = clipfile('search', 'said:"done this long ago"');
  assert.match(out, /^3 statements found for “said:/);
  assert.match(out, /^ {3}Anna Berger, Mayor: “We should have done this long ago/m);
  const [hit] = JSON.parse(clipfile('search', 'said:"done this long ago"', '--json').out).hits;
  assert.deepEqual([hit.speaker, hit.role], ['Anna Berger', 'Mayor']);
  assert.match(hit.statement, /We should have done this long ago/);
});

test('an export of what a search finds has all of it, copies included', () => {
  const { code, out, err } = clipfile('export', '--format', 'csv', '--query', 'lighthouse');
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^# articles: 3\r$/m);
  for (const id of [a, b, c]) assert.ok(out.includes(id), id);
  assert.equal(clipfile('export', '--format', 'ris', '--query', 'lighthouse').out.match(/^TY {2}- /gm)?.length, 3);
});

test('an export of what was said has each article once, and as annotations the statements found alone', () => {
  const whole = clipfile('export', '--format', 'jsonl', '--query', 'said:agreed million');
  assert.deepEqual([whole.code, whole.err], [0, '']);
  const ids = whole.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  assert.deepEqual(ids.sort(), [a, b, c].sort());
  const said = clipfile('export', '--format', 'annotations', '--query', 'said:"done this long ago"');
  const all = clipfile('export', '--format', 'annotations');
  assert.equal(said.out.trimEnd().split('\n').length, 3);
  assert.ok(all.out.trimEnd().split('\n').length > 3);
});

test('an address brings its filters', () => {
  const address = 'https://example.org/search/?q=lighthouse&from=2022-01-01';
  const { code, out } = clipfile('export', '--format', 'csv', '--address', address);
  assert.equal(code, 0);
  assert.match(out, /^\ufeff?# address: \?q=lighthouse&from=2022-01-01\r\n# articles: 1\r$/m);
  assert.deepEqual(
    JSON.parse(clipfile('search', '--address', '?source=the-island-post', '--json').out).hits.map(
      ({ headline }: { headline: string }) => headline,
    ),
    ['Storm warning'],
  );
  const cases: [args: string[], wanted: RegExp][] = [
    [['export', '--format', 'csv', '--address', '?sauce=x'], /parameter "sauce"/],
    [['export', '--format', 'csv', '--address', '?q=x', '--query', 'x'], /two searches/],
    [['search'], /nothing is searched for/],
    [['set', 'place=x', '--reason', 'r', '--address', '/search/'], /names no search/],
  ];
  for (const [args, wanted] of cases) {
    const { code, err } = clipfile(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, wanted);
  }
});

test('an export says that the archive has changed since the site was built', () => {
  const file = archive.recordOf('originals/d.txt');
  const before = archive.read(file);
  archive.write(file, before.replace('---\n', '---\nstatus: draft\n'));
  const { code, err } = clipfile('export', '--format', 'csv', '--query', 'rain');
  archive.write(file, before);
  assert.equal(code, 1);
  assert.match(err, /finds 1 article, of which 0 are in the archive now/);
});

test('a correction of what a search finds corrects all of it, copies included', () => {
  const outcome = JSON.parse(clipfile('set', '--query', 'lighthouse', 'place=Port', '--reason', 'r', '--json').out);
  assert.equal(outcome.changed.length, 3);
  for (const name of ['a', 'b', 'c'])
    assert.match(archive.read(archive.recordOf(`originals/${name}.txt`)), /^place: Port$/m);
  const said = clipfile('set', '--query', 'said:agreed million', 'place=Quay', '--reason', 'r', '--json');
  assert.equal(JSON.parse(said.out).changed.length, 3, said.err);
  assert.equal(clipfile('set', '--query', 'nonsuch', 'place=x', '--reason', 'r').code, 2);
});
