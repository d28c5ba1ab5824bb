import assert from 'node:assert/strict';
import test from 'node:test';
import type { Extraction } from '../../src/model.ts';
import { creditSpeakers } from '../../src/records/credited.ts';
import { readRecord } from '../../src/records/store.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { articleText, makeArchive } from '../archive-kit.ts';

const archive = makeArchive({ 'a.txt': articleText('Council votes') });
archive.ingest();
const file = archive.recordOf('originals/a.txt');
const before = archive.read(file);

/** The article when the statement of the mayor is corrected like this. */
function publish(speaker: string, change = (text: string) => text) {
  const said = /"id":"(q-[0-9a-f]{6})","kind":"direct"/.exec(archive.read(file.replace(/md$/, 'json')))?.[1];
  archive.write(file, change(before.replace('---\n', `---\nstatements: {${said}: {speaker: "${speaker}"}}\n`)));
  const { published } = readArchive({ root: archive.root, today: '2026-01-02', full: true });
  const [record] = published.records;
  assert.ok(record);
  return {
    speakers: record.speakers.map(({ slug }) => slug),
    statement: record.statements.find(({ id }) => id === said),
  };
}

test('a person credited with a statement is one of the speakers, with a page', () => {
  const { speakers, statement } = publish('Zoe Blue');
  assert.deepEqual(speakers, ['anna-berger', 'zoe-blue']);
  assert.deepEqual(statement?.speaker, { name: 'Zoe Blue', worded: null, slug: 'zoe-blue', role: null });
  const { published } = readArchive({ root: archive.root, today: '2026-01-02', full: false });
  assert.deepEqual(published.records[0]?.speakers[1]?.slug, 'zoe-blue');
});

test('a speaker of the article is meant by id or name, in any case of letters', () => {
  for (const named of ['anna-berger', 'Anna Berger', 'ANNA BERGER']) {
    const { speakers, statement } = publish(named);
    assert.deepEqual(speakers, ['anna-berger'], named);
    assert.deepEqual(statement?.speaker?.slug, 'anna-berger', named);
    assert.equal(statement?.speaker?.name, 'Anna Berger');
  }
});

test('whom a person took out of the speakers and credits nevertheless is one, with the role that was found', () => {
  const { speakers, statement } = publish('Anna Berger', (text) =>
    text.replace(/^speakers:\n(?: .*\n)+/m, 'speakers: []\n'),
  );
  assert.deepEqual(speakers, ['anna-berger']);
  assert.equal(statement?.speaker?.role, 'Mayor');
});

test('nobody is listed for what is unknown, for a body that is no person, or for a statement that is gone', () => {
  for (const named of ['unknown', '']) assert.deepEqual(publish(named).speakers, ['anna-berger'], named);
  const gone = publish('Zoe Blue', (text) => text.replace(/q-[0-9a-f]{6}(?=: \{speaker)/, 'q-ffffff'));
  assert.deepEqual(gone.speakers, ['anna-berger']);
});

test('a body that was found to be no person is not listed', () => {
  const { stored } = readRecord(archive.root, file.slice('content/articles/'.length, -'.md'.length));
  assert.ok(stored?.extraction);
  const [statement] = stored.extraction.extraction.statements;
  const ministry = { id: 'ministry', name: 'The Ministry', role: null, organisation: null, named: true, mentions: [] };
  const record = { ...stored.record, statements: new Map([[statement?.id ?? '', { speaker: 'The Ministry' }]]) };
  for (const [kind, count] of [
    ['collective', 1],
    ['person', 2],
  ] as const) {
    const changed: Extraction = { ...stored.extraction.extraction, speakers: [{ ...ministry, kind }] };
    assert.equal(creditSpeakers(record, changed).speakers.length, count, kind);
  }
});
