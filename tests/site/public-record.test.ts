import assert from 'node:assert/strict';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { PublicRecord } from '../../src/model.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { articleText, makeArchive as makeClippings } from '../archive-kit.ts';
import { type Clip, makeArchive } from './archive.ts';

const TODAY = '2026-11-21';

const CLIP: Clip = {
  text: 'Harbour to grow\nWhy the quay matters\nPort News, 3 May 2021\nThe quay will be longer, Mayor Ann Doe said on Monday.\n“We need it,” said Ann Doe.\nShare this',
  path: '2021/05/harbour-to-grow',
  headline: 'Harbour to grow',
  standfirst: 'Why the quay matters',
  date: '2021-05-03',
  source: 'Port News',
  speakers: [
    { id: 'ann-doe', name: 'Ann Doe', role: 'Mayor' },
    { id: 'town', name: 'The town', kind: 'collective' },
  ],
  statements: [
    { words: ['The quay will be longer'], speaker: 'ann-doe', kind: 'indirect' },
    { words: ['We need it'], speaker: 'ann-doe' },
    { words: ['Share this'], speaker: 'town' },
    { words: ['on Monday'], speaker: null },
  ],
  topics: ['medtop:20000638'],
  keywords: ['quay'],
  removed: ['Port News, 3 May 2021', 'Share this'],
};

function publish(clip: Clip, settings = '', today = TODAY): PublicRecord {
  const [record] = publishArchive(makeArchive([clip], settings), today).records;
  assert.ok(record);
  return record;
}

function evidence(record: PublicRecord, field: string) {
  return record.evidence.find((one) => one.field === field);
}

test('a record that may be seen is shown with all that was found, and the words for it', () => {
  const record = publish(CLIP);
  assert.equal(record.address, '/articles/2021/05/harbour-to-grow/');
  assert.equal(record.headlineSupplied, false);
  assert.deepEqual(record.source, { name: 'Port News', worded: null, slug: 'port-news' });
  assert.deepEqual(record.speakers, [{ slug: 'ann-doe', name: 'Ann Doe', worded: null, role: 'Mayor' }]);
  assert.deepEqual(record.topics, [
    { id: 'medtop:20000638', label: 'international relations', slug: 'international-relations' },
  ]);
  assert.equal(record.statements.length, 4);
  assert.deepEqual(record.statements[2]?.speaker, { name: 'The town', worded: null, slug: null, role: null });
  assert.equal(record.statements[3]?.speaker, null);
  const start = CLIP.text.indexOf('Port News');
  assert.deepEqual(evidence(record, 'source'), {
    field: 'source',
    value: 'Port News',
    certainty: 'stated',
    rule: 'test',
    spans: [[start, start + 9]],
  });
  assert.equal(record.original?.removed.length, 2);
});

test('a value that a person changed is theirs, and has no words', () => {
  const record = publish({
    ...CLIP,
    record: { source: 'The Port News', speakers: [{ id: 'ann-doe', name: 'Ann M. Doe' }], topics: ['medtop:20000065'] },
  });
  for (const field of ['source', 'speakers', 'topics']) {
    assert.equal(evidence(record, field)?.certainty, 'hand');
    assert.deepEqual(evidence(record, field)?.spans, []);
  }
  assert.deepEqual(record.statements[0]?.speaker, { name: 'Ann M. Doe', worded: null, slug: 'ann-doe', role: null });
});

test('a value that a person checked is theirs and keeps its words', () => {
  const source = evidence(publish({ ...CLIP, record: { checked: ['source'] } }), 'source');
  assert.equal(source?.certainty, 'hand');
  assert.equal(source?.spans.length, 1);
});

test('corrections to statements win; a speaker whom a person took out is unknown', () => {
  const statements = new Map([
    ['q-000001', { speaker: 'Bob Roe' }],
    ['q-000002', { speaker: 'unknown' }],
  ]);
  const corrected = publish({ ...CLIP, record: { statements } });
  assert.deepEqual(corrected.statements[1]?.speaker, { name: 'Bob Roe', worded: null, slug: null, role: null });
  assert.equal(corrected.statements[2]?.speaker, null);
  const without = publish({ ...CLIP, record: { speakers: [] } });
  assert.equal(without.statements[0]?.speaker, null);
});

test('a supplied headline stands in brackets; without any the article is described', () => {
  const supplied = publish({ ...CLIP, headlineCertainty: 'supplied' });
  assert.equal(supplied.headline, '[Harbour to grow]');
  assert.equal(supplied.headlineSupplied, true);
  const none = publish({ ...CLIP, record: { headline: undefined } });
  assert.equal(none.headline, '[Untitled, Port News, 3 May 2021]');
  assert.equal(none.headlineSupplied, true);
});

test('metadata alone: no word of the text is left', () => {
  const record = publish({ ...CLIP, headlineCertainty: 'supplied', record: { access: 'metadata-only' } });
  const shown = JSON.stringify(record);
  for (const words of ['quay', 'Harbour', 'We need it', 'Monday', 'Mayor', 'Share']) {
    assert.ok(!shown.replace(record.address, '').includes(words), words);
  }
  assert.equal(record.original, null);
  assert.equal(record.source?.name, 'Port News');
  assert.equal(record.date, '2021-05-03');
});

test('an excerpt is the first 60 words of the body, and other words only where they stand in it', () => {
  const words = Array.from({ length: 100 }, (_, i) => `word${i}`);
  const text = `A head\n${words.join(' ')}`;
  const record = publish({
    text,
    headline: 'A head',
    statements: [
      { words: ['word1 word2'], speaker: null },
      { words: ['word58 word59 word60'], speaker: null },
    ],
    keywords: ['word59', 'word60'],
    record: { access: 'excerpt' },
  });
  assert.equal(record.body, words.slice(0, 60).join(' '));
  assert.deepEqual(
    record.statements.map(({ content }) => content),
    [['word1 word2']],
  );
  assert.deepEqual(record.keywords, ['word59']);
  assert.equal(record.original, null);
  assert.ok(!JSON.stringify(record).includes('word60'));
  assert.deepEqual(record.statements[0]?.spans, []);
});

for (const text of ['漢'.repeat(1000), 'a'.repeat(10_000)]) {
  test(`an excerpt of a text without spaces is short, too: ${text.slice(0, 3)}…`, () => {
    assert.ok(publish({ text, record: { access: 'excerpt' } }).body.length <= 2_400);
  });
}

test('rights by source decide, whatever the spelling; the record itself wins', () => {
  const rights = 'rights: {" port  NEWS": {access: metadata-only, note: By request}, "*": excerpt}';
  assert.equal(publish(CLIP, rights).access, 'metadata-only');
  assert.equal(publish(CLIP, rights).rightsNote, 'By request');
  assert.equal(publish({ ...CLIP, record: { access: 'full' } }, rights).access, 'full');
  assert.equal(publish({ ...CLIP, record: { source: undefined } }, rights).access, 'excerpt');
});

const HIDDEN: [why: string, record: NonNullable<Clip['record']>, isHidden: boolean][] = [
  ['a draft', { status: 'draft' }, true],
  ['an embargo until tomorrow', { embargo: '2026-11-22' }, true],
  ['an embargo that ends today', { embargo: '2026-11-21' }, false],
  ['an embargo that is no day', { embargo: 'next week' }, true],
  ['a withdrawn record under embargo', { embargo: '2027-01-01', status: 'withdrawn' }, true],
];

for (const [why, record, isHidden] of HIDDEN) {
  test(`${why} is ${isHidden ? 'hidden' : 'shown'}`, () => {
    const { records, tombstones } = publishArchive(makeArchive([{ ...CLIP, record }]), TODAY);
    assert.equal(records.length + tombstones.length, isHidden ? 0 : 1);
  });
}

test('the next day due is the first embargo to end', () => {
  const archive = makeArchive([
    { text: 'One', record: { embargo: '2027-03-01' } },
    { text: 'Two', record: { embargo: '2026-12-24' } },
    { text: 'Three', record: { embargo: '2026-01-01' } },
  ]);
  assert.equal(publishArchive(archive, TODAY).nextEmbargo, '2026-12-24');
  assert.throws(() => publishArchive(archive, '21.11.2026'), /is no day/);
});

test('a withdrawn record leaves a tombstone and nothing else', () => {
  const record = { status: 'withdrawn', withdrawn: '2026-10-01', reason: 'Court order' } as const;
  const { records, tombstones } = publishArchive(makeArchive([{ ...CLIP, record }]), TODAY);
  assert.deepEqual(records, []);
  assert.deepEqual(
    tombstones.map(({ id, ...rest }) => rest),
    [{ address: '/articles/2021/05/harbour-to-grow/', aliases: [], withdrawn: '2026-10-01', reason: 'Court order' }],
  );
});

test('when the original is not what was read, no words are marked; when it is gone, the record stays', () => {
  const archive = makeArchive([CLIP]);
  writeFileSync(join(archive.root, 'content/originals/000.txt'), 'Something else altogether, and quite long enough.');
  const [changed] = publishArchive(archive, TODAY).records;
  assert.deepEqual(
    changed?.evidence.flatMap(({ spans }) => spans),
    [],
  );
  assert.deepEqual(changed?.original?.removed, []);
  rmSync(join(archive.root, 'content/originals/000.txt'));
  const [gone] = publishArchive(archive, TODAY).records;
  assert.equal(gone?.original, null);
  assert.match(gone?.body ?? '', /We need it/);
});

test('statements outlive their original, as far as their words stand in what was read', () => {
  const archive = makeClippings({
    'a.txt': articleText('Council votes', '3 May 2021', ['“The ferry  will go,” said Mayor Anna Berger.']),
  });
  archive.ingest();
  const publishIt = () => {
    const [record] = readArchive({ root: archive.root, today: TODAY, full: true }).published.records;
    assert.ok(record);
    return record.statements.map(({ id, kind, content, speaker }) => ({ id, kind, content, speaker }));
  };
  const before = publishIt();
  assert.equal(before.length, 3);
  archive.remove('content/originals/a.txt');
  // In the paragraph with two spaces places are not known for sure.
  assert.deepEqual(
    publishIt(),
    before.filter(({ content }) => !/ferry/.test(content.join())),
  );
  const file = archive.recordOf('originals/a.txt').replace(/md$/, 'json');
  archive.write(file, archive.read(file).replaceAll('We should have done this', 'We should have left this'));
  assert.equal(publishIt().length, 1, 'words that are not those of the statement are none of it');
});

test('a record cannot publish a file from outside the originals, also not by a link', () => {
  const archive = makeArchive([CLIP, { text: 'Two' }]);
  writeFileSync(join(archive.root, 'secret.txt'), 'secret');
  symlinkSync(join(archive.root, 'secret.txt'), join(archive.root, 'content/originals/link.txt'));
  for (const original of ['originals/../../secret.txt', 'originals/link.txt', 'originals']) {
    for (const stored of archive.records) stored.record.original = original;
    assert.deepEqual(
      publishArchive(archive, TODAY).records.map((record) => record.original),
      [null, null],
    );
  }
});

test('two names with one slug get a page each, and the first keeps its address when others come', () => {
  const one = { text: 'One', source: 'Die Zeit', record: { added: '2026-01-01T00:00:00Z' } };
  const two = { text: 'Two', source: 'die zeit', record: { added: '2026-01-02T00:00:00Z' } };
  const none = { text: 'Three', source: '!!!' };
  const slugs = publishArchive(makeArchive([two, one, none]), TODAY).records.map(({ source }) => source);
  const bySource = new Map(slugs.map((source) => [source?.name, source?.slug]));
  assert.equal(bySource.get('Die Zeit'), 'die-zeit');
  assert.match(bySource.get('die zeit') ?? '', /^die-zeit-[0-9a-f]{6}$/);
  assert.match(bySource.get('!!!') ?? '', /^x-[0-9a-f]{6}$/);
});

test('records come by date, undated last, then by id', () => {
  const archive = makeArchive([
    { text: 'A' },
    { text: 'B', date: '2020' },
    { text: 'C', date: '2018/..' },
    { text: 'D', date: '2019-12-31' },
    { text: 'E', date: '2020-01-01' },
  ]);
  const dates = publishArchive(archive, TODAY).records.map(({ date }) => date);
  assert.deepEqual(dates.slice(0, 3), ['2019-12-31', '2020-01-01', '2020']);
  assert.deepEqual(new Set(dates.slice(3)), new Set([null, '2018/..']));
});
