import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { parseYaml } from '../../src/records/front-matter.ts';
import { nearestOf } from '../../src/records/nearest.ts';
import { checkRecord, isKnownKey, KNOWN_KEYS } from '../../src/records/schema.ts';
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
    'notes: |',
    '  dat: this is a note',
  ];
  const text = archive.read(file).replace('---\n', `---\n${written.join('\n')}\n`);
  archive.write(file, text.replace(/^ {4}role:/m, '    rol:'));
  const before = archive.read(file);
  const line = before.split('\n').findIndex((one) => one.startsWith('    rol:')) + 1;
  assert.ok(line > 6);
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
    [true, line, 'warning', 'rol role'],
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

test('a word that is none of those allowed is told with them, and the one that was meant', () => {
  const faultOf = (yaml: string) => {
    const data = parseYaml(`id: "1f0c7d2a9b"\nadded: "2026-11-21T09:14:05Z"\n${yaml}\n`);
    assert.ok(data instanceof Map);
    const checked = checkRecord(data, '');
    return Array.isArray(checked) ? checked.map(({ message }) => message).join() : null;
  };
  assert.equal(faultOf('status: withdrawn'), null);
  const said = 'status: "Withdrwan" is not known; write draft or withdrawn; did you mean withdrawn?';
  assert.equal(faultOf('status: Withdrwan'), said);
  assert.equal(faultOf('access: none'), 'access: "none" is not known; write full, excerpt or metadata-only');
  assert.equal(faultOf('access: [full, excerpt]'), 'access: must be one word; write full, excerpt or metadata-only');
});

const UNFINISHED: [yaml: string, said: RegExp][] = [
  ['keywords: [a, b\nplace: Port', /begun with \[ is not closed before this/],
  ['speakers: {id: a\nplace: Port', /begun with \{ is not closed before this/],
  ['notes: "so\nplace: Port', /begun with a quotation mark has none at its end/],
  ['notes\nplace: Port', /a key without a colon/],
  ['place: Port\nnotes', /a key without a colon/],
];

test('what is not finished is told in words for a person', () => {
  for (const [yaml, said] of UNFINISHED) {
    const fault = parseYaml(yaml);
    assert.match(fault instanceof Map ? 'none' : fault.message, said, yaml);
  }
});
