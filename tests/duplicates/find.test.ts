import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSite } from '../../src/build.ts';
import { groupsById } from '../../src/duplicates/find.ts';
import type { DuplicateGroup } from '../../src/model.ts';
import type { Archive } from '../../src/records/store.ts';
import { copiesById } from '../../src/site/copies.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { articleText } from '../archive-kit.ts';
import { type Clip, makeArchive, newFolder } from '../site/archive.ts';
import { makeBuiltArchive } from '../site/incremental-kit.ts';

const TODAY = '2026-11-21';

const WORDS =
  'The council of the town voted on Monday to repair the old bridge over the river before the winter comes, after three years of delay, argument and two reports that nobody had read to the end.';
const EDITED = WORDS.replace('on Monday', 'on Tuesday evening');
const OTHER =
  'A ferry ran aground near the lighthouse in thick fog late on Friday; all forty passengers were taken off by fishermen, and nobody was hurt, the harbour master told reporters on Saturday.';

function clip(text: string, parts: Partial<Clip> = {}): Clip {
  return { text, headline: 'A headline', ...parts };
}

function groupsOf(
  clips: readonly Clip[],
  settings = '',
): { groups: DuplicateGroup[]; ids: string[]; archive: Archive } {
  // Texts that are equal make equal ids: a mark of its own in a line that is no body keeps them apart.
  const marked = clips.map((one, i) => ({
    ...one,
    text: `mark ${i}\n${one.text}`,
    removed: [`mark ${i}`],
    path: `2020/01/clip-${i}`,
  }));
  const archive = makeArchive(marked, settings);
  return {
    groups: publishArchive(archive, TODAY).duplicates,
    ids: archive.records.map(({ record }) => record.id),
    archive,
  };
}

test('the same text twice, and an edited one, are a group; another text is none of it', () => {
  const { groups, ids } = groupsOf([clip(WORDS), clip(WORDS), clip(EDITED), clip(OTHER)]);
  assert.equal(groups.length, 1);
  assert.equal(groups[0]?.representative, ids[0]);
  assert.equal(groups[0]?.reason, 'first-added');
  assert.deepEqual(groups[0]?.members.map(({ id }) => id).sort(), ids.slice(0, 3).sort());
  const similarity = new Map(groups[0]?.members.map((member) => [member.id, member.similarity]));
  assert.equal(similarity.get(ids[1] ?? ''), 1);
  const edited = similarity.get(ids[2] ?? '') ?? 0;
  assert.ok(edited >= 0.6 && edited < 1, `${edited}`);
  assert.deepEqual([...groupsById(groups).keys()].sort(), ids.slice(0, 3).sort());
});

const REPRESENTATIVES: readonly [string, Partial<Clip>[], number, DuplicateGroup['reason']][] = [
  ['the one with a known source', [{}, { source: 'The Bell' }], 1, 'has-source'],
  ['the earliest', [{ date: '2020-05-03' }, { date: '2020-05-02' }, {}], 1, 'earliest-date'],
  ['a dated one before an undated one', [{}, { date: '2021' }], 1, 'earliest-date'],
  ['a source before a date', [{ date: '1999' }, { source: 'The Bell', date: '2020' }], 1, 'has-source'],
  ['the first added', [{ date: '2020' }, { date: '2020' }], 0, 'first-added'],
];

for (const [what, parts, expected, reason] of REPRESENTATIVES) {
  test(`a group is stood for by ${what}`, () => {
    const { groups, ids } = groupsOf(parts.map((part) => clip(WORDS, part)));
    assert.deepEqual([groups[0]?.representative, groups[0]?.reason], [ids[expected], reason]);
  });
}

test('what a person joined to another article is no copy of it any more', () => {
  const { archive, ids, groups } = groupsOf([clip(WORDS, { source: 'The Bell' }), clip(WORDS)]);
  assert.equal(groups.length, 1);
  const record = archive.records[0]?.record;
  if (record) record.sameAs = ids[1] ?? '';
  assert.deepEqual(publishArchive(archive, TODAY).duplicates, []);
});

const HIDDEN: readonly [string, NonNullable<Clip['record']>][] = [
  ['a draft', { status: 'draft' }],
  ['a withdrawn record', { status: 'withdrawn' }],
  ['a record under embargo', { embargo: '2027-01-01' }],
  ['a record whose text is withheld', { access: 'metadata-only' }],
  ['a record shown in part', { access: 'excerpt' }],
];

const LONG = `${WORDS} ${OTHER} ${WORDS.split(' ').reverse().join(' ')}`;

for (const [what, record] of HIDDEN) {
  test(`${what} is in no group: its text may not be told by its copies`, () => {
    assert.deepEqual(groupsOf([clip(LONG), clip(LONG, { record })]).groups, []);
    assert.equal(groupsOf([clip(LONG), clip(LONG), clip(LONG, { record })]).groups[0]?.members.length, 2);
  });
}

test('the page of the representative lists the others, theirs lead to it', async () => {
  const { archive, ids } = groupsOf([
    clip(WORDS, { source: 'The Bell' }),
    clip(EDITED, { headline: 'Edited' }),
    clip(OTHER),
  ]);
  const views = copiesById(publishArchive(archive, TODAY));
  assert.deepEqual(
    [...views].map(([id, { isFirst, lines }]) => [id, isFirst, lines.map(({ line }) => line.id)]),
    [
      [ids[0], true, [ids[1]]],
      [ids[1], false, [ids[0]]],
    ],
  );
  const output = join(newFolder(), 'site');
  await buildSite({ root: archive.root, output, pathPrefix: '/', full: true, archive, today: TODAY });
  const page = (i: number) => readFileSync(join(output, `articles/2020/01/clip-${i}/index.html`), 'utf8');
  assert.match(
    page(0),
    /Also held as[\s\S]{0,200}href="[^"]*\/clip-1\/"[\s\S]{0,200}% alike[\s\S]{0,200}its source is known/,
  );
  assert.match(page(1), /A copy of[\s\S]{0,200}href="[^"]*\/clip-0\/"/);
  assert.doesNotMatch(page(2), /Also held as|A copy of/);
});

test('an incremental build has the groups of a clean one, whatever is added, edited and taken away', {
  timeout: 120_000,
}, async () => {
  const archive = makeBuiltArchive(4);
  await archive.buildBoth('first');
  assert.ok(existsSync(join(archive.root, '.cache/duplicates.json')));
  archive.write('content/originals/new.txt', articleText('One more of the same', '2 April 2019'));
  archive.ingest();
  await archive.buildBoth('a copy added');
  archive.edit(archive.recordOf('originals/1.txt'), /The town council voted[^\n]*\n\n/, `${OTHER}\n\n`);
  await archive.buildBoth('a copy edited away');
  archive.edit(archive.recordOf('originals/2.txt'), /^added:/m, 'status: draft\nadded:');
  await archive.buildBoth('a copy hidden');
  archive.write('.cache/duplicates.json', 'damaged');
  await archive.buildBoth('the state lost');
});
