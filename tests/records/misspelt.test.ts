import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { nearestOf } from '../../src/records/nearest.ts';
import { isKnownKey, KNOWN_KEYS } from '../../src/records/schema.ts';
import { articleText, makeArchive } from '../archive-kit.ts';

const MEANT: [written: string, meant: string][] = [
  ['hedline', 'headline'],
  ['Headline', 'headline'],
  ['headlnie', 'headline'],
  ['dat', 'date'],
  ['standfrist', 'standfirst'],
  ['original_source', 'originalSource'],
  ['original-sorce', 'originalSource'],
  ['note', 'notes'],
  ['topic', 'topics'],
  ['alias', 'aliases'],
  ['emabrgo', 'embargo'],
  ['lenguage', 'language'],
];

test('a slip of the keyboard leads to the key that was meant', () => {
  for (const [written, meant] of MEANT) assert.equal(nearestOf(written, KNOWN_KEYS), meant, written);
});

test('a key of the maintainer’s own is like none', () => {
  const own = [
    'shelfmark',
    'box',
    'clipper',
    'page',
    'pages',
    'section',
    'state',
    'agent',
    'rating',
    'x-note',
    'archivist',
  ];
  for (const key of own) assert.equal(nearestOf(key, KNOWN_KEYS), null, key);
  for (const key of KNOWN_KEYS) assert.ok(isKnownKey(key));
});

test('misspelt names in a record are told with line and remedy, at every ingest, and stay to the byte', async () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes on the bridge') });
  archive.ingest();
  const file = archive.recordOf('originals/a.txt');
  const written = [
    'hedline: By hand # mine',
    'shelfmark: B 12',
    'checked: [dat, source, shelfmark, "", body]',
    'statements:',
    '  q-3fa9c1: {speakr: Ann Doe}',
    'notes: |',
    '  dat: this is a note',
  ];
  archive.write(file, archive.read(file).replace('---\n', `---\n${written.join('\n')}\n`));
  const before = archive.read(file);
  const said = () =>
    archive
      .ingest()
      .diagnostics.filter(({ code }) => code.startsWith('unknown-'))
      .map(({ path, line, level, message }) => [
        path === file,
        line,
        level,
        message.replace(/^(?:\w+: )?"(\w+)" .*?(?:; did you mean (\w+)\?.*)?$/, '$1 $2'),
      ]);
  const wanted = [
    [true, 2, 'warning', 'hedline headline'],
    [true, 4, 'warning', 'dat date'],
    [true, 4, 'warning', 'body '],
    [true, 6, 'warning', 'speakr speaker'],
  ];
  assert.deepEqual(said(), wanted);
  // Long enough for the stamps of the files to be relied on.
  for (let i = 0; i < 2; i++) {
    await wait(250);
    assert.deepEqual(said(), wanted);
  }
  assert.equal(archive.read(file), before);
  archive.write(file, before.replace('hedline', 'headline').replace(/^headline: Council.*\n/m, ''));
  assert.equal(said().length, 3);
  assert.ok(archive.read(file).includes('headline: By hand # mine\nshelfmark: B 12\n'));
});
