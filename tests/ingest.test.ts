import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { IngestReport } from '../src/model.ts';
import { loadArchive } from '../src/records/store.ts';
import { articleText, makeArchive } from './archive-kit.ts';

const statuses = (report: IngestReport) =>
  Object.fromEntries(report.rows.map((row) => [row.path.replace('content/originals/', ''), row.status]));
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

test('N files in the folder are N rows: good, empty, binary, duplicate, ignored', () => {
  const archive = makeArchive({
    'good.txt': articleText('Council votes to repair bridge'),
    'copy.txt': articleText('Council votes to repair bridge'),
    'empty.txt': '',
    'blank.txt': ' \n\n\t\n',
    'picture.jpg': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]),
    '.DS_Store': 'x',
    'Thumbs.db': 'x',
    '~$draft.docx': 'x',
    'sub/folder/other.txt': articleText('Harbour opens new ferry line', '4 May 2021'),
  });
  symlinkSync('/etc/hostname', join(archive.root, 'content/originals/link.txt'));
  const report = archive.ingest();
  assert.deepEqual(statuses(report), {
    '.DS_Store': 'ignored',
    'Thumbs.db': 'ignored',
    'blank.txt': 'rejected',
    'copy.txt': 'added',
    'empty.txt': 'rejected',
    'good.txt': 'duplicate',
    'link.txt': 'ignored',
    'picture.jpg': 'rejected',
    'sub/folder/other.txt': 'added',
    '~$draft.docx': 'ignored',
  });
  const errors = report.diagnostics.filter((one) => one.level === 'error').map((one) => one.path);
  assert.deepEqual(
    errors.sort(),
    ['blank.txt', 'empty.txt', 'picture.jpg'].map((name) => `content/originals/${name}`),
  );
});

test('a record has the contract’s keys, id, path and body; a second ingest writes nothing', () => {
  const text = articleText('Council votes to repair bridge', '3 May 2021', [
    '1987. The year of the flood.',
    'The page said <script>alert(1)</script> & {{ 7*7 }}, which nobody at the council could explain.',
  ]);
  const archive = makeArchive({ 'a.txt': text });
  archive.ingest();
  const id = digest(text).slice(0, 10);
  const record = 'content/articles/2021/05/council-votes-to-repair-bridge.md';
  assert.deepEqual(archive.list('content/articles'), [record.replace('.md', '.json'), record]);
  const written = archive.read(record);
  for (const line of [
    `id: "${id}"`,
    'headline: Council votes to repair bridge',
    'date: "2021-05-03"',
    'original: originals/a.txt',
    `sha256: "${digest(text)}"`,
    'added: "2026-01-01T00:00:00Z"',
  ]) {
    assert.ok(written.includes(`${line}\n`), `${line} is missing in\n${written}`);
  }
  assert.match(written, /^1987\\\. The year of the flood\.$/m);
  assert.match(written, /^The page said \\<script>alert\(1\)\\<\/script> & \{\{ 7\\\*7 \}\}, which/m);
  const before = archive.list('content').map((path) => archive.read(path));
  const again = archive.ingest();
  assert.deepEqual(statuses(again), { 'a.txt': 'unchanged' });
  assert.deepEqual(again.written, []);
  assert.deepEqual(
    archive.list('content').map((path) => archive.read(path)),
    before,
  );
  assert.deepEqual(
    archive.history().map((event) => event.event),
    ['added'],
  );
});

test('two articles with one headline get two paths; a headline that is no name gives the id', () => {
  const archive = makeArchive({
    'a.txt': articleText('Council votes'),
    'b.txt': articleText('Council votes', '3 May 2021', ['Another text.']),
    'c.txt': articleText('CON'),
  });
  archive.ingest();
  const records = archive.list('content/articles/2021/05').filter((path) => path.endsWith('.md'));
  assert.equal(records.length, 3);
  assert.ok(records.some((path) => /council-votes-[0-9a-f]{6}\.md$/.test(path)));
  assert.ok(!records.some((path) => path.endsWith('/con.md')));
});

test('hand edits survive ten ingests with changing originals, byte for byte', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes to repair bridge') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  const edited = archive
    .read(record)
    .replace('headline: Council votes to repair bridge', 'headline:   \'Council approves "repair"\'   # as in print')
    .replace('date: "2021-05-03"', 'date: "2021-05-04" # the paper’s own day')
    .replace('Work is to begin in September', 'Work is to begin in October')
    .replace('added:', 'shelf: [B, 12]\nnotes: |\n  seen on microfilm\n  reel 3\nadded:');
  archive.write(record, edited);
  for (let round = 0; round < 10; round++) {
    if (round % 2 === 1)
      archive.write(
        'content/originals/a.txt',
        articleText(`Council votes again ${round}`, `${round + 3} May 2021`, [
          `Round ${round} of the talks was held in the old hall by the river, as it was last year.`,
        ]),
      );
    archive.ingest();
    const now = archive.read(record);
    for (const line of [
      'headline:   \'Council approves "repair"\'   # as in print\n',
      'date: "2021-05-04" # the paper’s own day\n',
      'shelf: [B, 12]\nnotes: |\n  seen on microfilm\n  reel 3\n',
      'Work is to begin in October and will cost about two million, the council said in a statement.\n',
    ]) {
      assert.ok(now.includes(line), `round ${round} lost ${line} from\n${now}`);
    }
  }
  const stripped = (text: string) => text.replace(/^sha256: .*$/m, '').replace(/\nRound \d of the talks.*\n/, '');
  assert.equal(stripped(archive.read(record)), stripped(edited));
  assert.ok(archive.read(record).includes('Round 9 of the talks'), 'what nobody edited follows the original');
});

test('an edit under which the extraction changes is warned about and noted in history', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  archive.write(record, archive.read(record).replace('date: "2021-05-03"', 'date: "2021-05-01"'));
  archive.write('content/originals/a.txt', articleText('Council votes', '5 May 2021'));
  const report = archive.ingest();
  assert.deepEqual(
    report.diagnostics.filter((one) => one.code === 'stale-edit').map((one) => one.path),
    [record],
  );
  const changes = archive.history().filter((event) => event.field === 'date');
  assert.deepEqual(
    changes.map(({ before, after, reason }) => [before, after, reason]),
    [['2021-05-03', '2021-05-01', 'by hand']],
  );
});

test('renamed, then gone: the record keeps id, path and page', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  archive.move('content/originals/a.txt', 'content/originals/2021/b.txt');
  const renamed = archive.ingest();
  assert.deepEqual(statuses(renamed), { '2021/b.txt': 'renamed' });
  assert.equal(archive.recordOf('originals/2021/b.txt'), record);
  assert.deepEqual(
    archive.ingest().rows.map((row) => row.status),
    ['unchanged'],
  );
  archive.remove('content/originals/2021/b.txt');
  const gone = archive.ingest();
  assert.deepEqual(gone.rows, []);
  assert.deepEqual(
    gone.missing.map((one) => one.record),
    [record],
  );
  assert.ok(existsSync(join(archive.root, record)));
});

test('a deleted record is made again at its old address, with its old id and day of adding', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  const before = archive.read(record);
  archive.write('content/originals/a.txt', articleText('Council votes', '9 September 2022'));
  archive.ingest();
  const moved = archive.read(record);
  archive.remove(record);
  const report = archive.ingest();
  assert.equal(archive.read(record), moved);
  assert.match(report.rows[0]?.message ?? '', /made again/);
  const id = /id: "(\w+)"/.exec(before)?.[1];
  assert.deepEqual(
    archive
      .history()
      .filter((event) => event.id === id)
      .map((event) => event.event)
      .slice(-2),
    ['deleted', 'restored'],
  );
  assert.deepEqual(archive.ingest().written, []);
});

test('a record deleted together with its original stays deleted, and is told once', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  archive.remove(archive.recordOf('originals/a.txt'));
  archive.remove('content/originals/a.txt');
  const report = archive.ingest();
  assert.deepEqual(
    report.diagnostics.map((one) => one.code),
    ['record-deleted'],
  );
  assert.deepEqual(archive.ingest().diagnostics, []);
});

test('a record moved by hand keeps its extraction and leaves an alias; moved back it has none', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  archive.move(record, 'content/articles/2020/renamed.md');
  archive.ingest();
  assert.match(
    archive.read('content/articles/2020/renamed.md'),
    /aliases: \["?\/articles\/2021\/05\/council-votes\/"?\]/,
  );
  assert.deepEqual(archive.list('content/articles'), [
    'content/articles/2020/renamed.json',
    'content/articles/2020/renamed.md',
  ]);
  assert.deepEqual(archive.ingest().written, []);
  archive.write('content/originals/a.txt', articleText('Council votes twice'));
  archive.ingest();
  assert.match(
    archive.read('content/articles/2020/renamed.md'),
    /headline: Council votes twice/,
    'still merged, not taken for hand-written',
  );
  archive.move('content/articles/2020/renamed.md', record);
  archive.ingest();
  assert.doesNotMatch(archive.read(record), /articles\/2021\/05/);
  assert.match(archive.read(record), /aliases: \["?\/articles\/2020\/renamed\/"?\]/);
});

test('a record written by hand gets id and added, and nothing else', () => {
  const archive = makeArchive();
  const text = '---\n# typed from microfilm\nheadline: Old news\ndate: "1931"\n---\nA short notice.\n';
  archive.write('content/articles/1931/old-news.md', text);
  archive.ingest();
  const id = digest('1931/old-news\nA short notice.\n').slice(0, 10);
  const wanted = text
    .replace('headline', `id: "${id}"\nheadline`)
    .replace('"1931"\n', '"1931"\nadded: "2026-01-01T00:00:00Z"\n');
  assert.equal(archive.read('content/articles/1931/old-news.md'), wanted);
  assert.deepEqual(archive.ingest().written, []);
});

test('a record that is not valid is listed with file, line and reason, and left alone; no second one is made', () => {
  const archive = makeArchive({
    'a.txt': articleText('Council votes'),
    'b.txt': articleText('Ferry opens', '4 May 2021'),
  });
  archive.ingest();
  const [a, b] = ['originals/a.txt', 'originals/b.txt'].map(archive.recordOf);
  assert.ok(a && b);
  archive.write(a, archive.read(a).replace('date: "2021-05-03"', 'date: "3.5.2021"'));
  archive.write(b, archive.read(b).replace('headline: ', 'headline: [unclosed '));
  const broken = [archive.read(a), archive.read(b)];
  const report = archive.ingest();
  assert.deepEqual(
    report.rows.map((row) => row.status),
    ['unchanged', 'unchanged'],
  );
  assert.deepEqual([archive.read(a), archive.read(b)], broken);
  assert.equal(archive.list('content/articles').length, 4);
  const faults = loadArchive(archive.root).diagnostics;
  assert.deepEqual(
    faults.map((one) => [one.path, one.code]).sort(),
    [
      [a, 'invalid-record'],
      [b, 'invalid-front-matter'],
    ].sort(),
  );
  assert.ok(faults.every((one) => (one.line ?? 0) > 1));
});

test('a copied record with the same id is an error that names both; an alias that is taken likewise', () => {
  const archive = makeArchive({
    'a.txt': articleText('Council votes'),
    'b.txt': articleText('Ferry opens', '4 May 2021'),
  });
  archive.ingest();
  const [a, b] = ['originals/a.txt', 'originals/b.txt'].map(archive.recordOf);
  assert.ok(a && b);
  archive.write('content/articles/2000/a-copy.md', archive.read(a));
  archive.write(b, archive.read(b).replace('added:', 'aliases: [/articles/2021/05/council-votes/]\nadded:'));
  const report = archive.ingest();
  assert.ok(
    report.diagnostics.some(
      (one) => one.code === 'duplicate-id' && one.path === 'content/articles/2000/a-copy.md' && one.message.includes(a),
    ),
  );
  const codes = loadArchive(archive.root).diagnostics.map((one) => one.code);
  assert.deepEqual(codes.sort(), ['alias-taken', 'duplicate-id']);
});

test('withdrawn: frozen, its text leaves the history, and it stays withdrawn when its file is deleted', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  archive.write(record, archive.read(record).replace('headline: Council votes', 'headline: Secret words'));
  archive.ingest();
  archive.write(record, archive.read(record).replace('added:', 'status: withdrawn\nreason: asked for\nadded:'));
  archive.ingest();
  assert.ok(!JSON.stringify(archive.history()).includes('Secret words'));
  assert.deepEqual(archive.history().at(-1)?.event, 'withdrawn');
  archive.remove(record);
  archive.ingest();
  assert.match(archive.read(record), /^status: withdrawn$/m);
  archive.write(record, archive.read(record).replace('status: withdrawn\n', ''));
  archive.ingest();
  assert.deepEqual([archive.history().at(-1)?.event, archive.history().at(-1)?.field], ['restored', 'status']);
});

test('CR LF records stay CR LF', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  archive.write(record, archive.read(record).replaceAll('\n', '\r\n'));
  archive.write('content/originals/a.txt', articleText('Council votes twice', '3 May 2021', ['A new paragraph.']));
  archive.ingest();
  const text = archive.read(record);
  assert.match(text, /headline: Council votes twice\r\n/);
  assert.match(text, /A new paragraph\.\r\n/);
  assert.doesNotMatch(text, /[^\r]\n/);
});

test('an address is not made of a lead that the rights of its source withhold', () => {
  const lead =
    'The town council voted on Monday to repair the old bridge over the river before the winter, after three years.';
  const archive = makeArchive({ 'a.txt': `${lead}\n\n${lead.replace('Monday', 'Tuesday')}\n` });
  archive.write('content/site.yml', 'rights:\n  "*": metadata-only\n');
  archive.ingest();
  const id = digest(archive.read('content/originals/a.txt')).slice(0, 10);
  assert.deepEqual(archive.list('content/articles').at(-1), `content/articles/undated/${id.slice(0, 2)}/${id}.md`);
});
