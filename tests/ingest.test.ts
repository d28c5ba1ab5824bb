import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { verify } from '../src/commands/verify.ts';
import { ingest } from '../src/ingest-here.ts';
import type { IngestReport } from '../src/model.ts';
import { loadArchive } from '../src/records/store.ts';
import { readArchive } from '../src/site/read-archive.ts';
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
  // The words of the article still stand in the file beside it, which a person may not think of.
  assert.match(report.diagnostics[0]?.message ?? '', /left in content\/articles\/.*\.json: delete it, too$/);
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

test('a name with which no link leads to the page is refused, and renaming mends it', () => {
  for (const sign of ['#', '?', '%']) {
    const archive = makeArchive({ 'a.txt': articleText('Council votes') });
    archive.ingest();
    const record = archive.recordOf('originals/a.txt');
    archive.move(record, `content/articles/2020/part ${sign}1.md`);
    const told = archive.ingest().diagnostics.map(({ path, code }) => `${path} ${code}`);
    assert.ok(told.includes(`content/articles/2020/part ${sign}1.md invalid-path`), told.join('\n'));
    archive.move(`content/articles/2020/part ${sign}1.md`, 'content/articles/2020/part 1.md');
    assert.deepEqual(archive.ingest().diagnostics, []);
    assert.match(
      archive.read('content/articles/2020/part 1.md'),
      /aliases: \["?\/articles\/2021\/05\/council-votes\/"?\]/,
    );
  }
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

test('what is the same as no record here, or as itself, or leads back to itself, is named', () => {
  const archive = makeArchive({
    'a.txt': articleText('Council votes'),
    'b.txt': articleText('Ferry opens', '4 May 2021'),
  });
  archive.ingest();
  const [a = '', b = ''] = ['originals/a.txt', 'originals/b.txt'].map(archive.recordOf);
  const [text, id] = [archive.read(a), /^id: "(\w+)"/m.exec(archive.read(b))?.[1]];
  const own = /^id: "(\w+)"/m.exec(text)?.[1] ?? '';
  const said = (named: string) => {
    archive.write(a, text.replace('added:', `sameAs: "${named}"\nadded:`));
    const { diagnostics } = readArchive({ root: archive.root, today: '2026-01-02', full: false });
    return diagnostics.map(({ path, level, code, message }) => [path, level, code, message].join(' '));
  };
  assert.deepEqual(said(id ?? ''), []);
  assert.match(
    said('ffffffffff').join(),
    new RegExp(`^${a} warning unknown-record sameAs: "ffffffffff" is the id of no`),
  );
  assert.match(said(own).join(), /is the record itself/);
  const other = archive.read(b);
  archive.write(b, other.replace('added:', `sameAs: "${own}"\nadded:`));
  assert.equal(
    said(id ?? '').filter((one) => /leads back to the record itself; it joins nothing$/.test(one)).length,
    2,
  );
  archive.write(b, other);
  const [known] = said(own);
  assert.equal(said(own)[0], known, 'it is said again by a build that reads no record anew');
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

test('an extraction that is damaged stays as it is, and its record is not taken for one written by hand', () => {
  for (const damage of [(json: string) => json.slice(0, 300), () => '{"version": 7}']) {
    const archive = makeArchive({ 'a.txt': articleText('Council votes') });
    archive.ingest();
    const record = archive.recordOf('originals/a.txt');
    const file = record.replace('.md', '.json');
    const whole = archive.read(file);
    archive.write(file, damage(whole));
    archive.write('content/originals/a.txt', articleText('Council votes twice'));
    const before = [archive.read(record), archive.read(file)];
    const report = archive.ingest();
    assert.deepEqual([archive.read(record), archive.read(file)], before);
    assert.deepEqual([report.written, report.rows[0]?.status], [[], 'unchanged']);
    assert.deepEqual(
      report.diagnostics.filter((one) => one.level === 'error').map((one) => [one.path, one.code]),
      [[file, 'invalid-extraction']],
    );
    assert.deepEqual(
      loadArchive(archive.root).diagnostics.map((one) => one.code),
      ['invalid-extraction'],
    );
    archive.write(file, whole);
    archive.ingest();
    assert.match(archive.read(record), /headline: Council votes twice/, 'restored, it merges as before');
  }
});

test('a folder where the extraction belongs is named, and the rest is done', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const file = archive.recordOf('originals/a.txt').replace('.md', '.json');
  archive.remove(file);
  mkdirSync(join(archive.root, file));
  archive.write('content/originals/b.txt', articleText('Ferry opens', '4 May 2021'));
  const report = archive.ingest();
  assert.deepEqual(statuses(report), { 'a.txt': 'unchanged', 'b.txt': 'added' });
  assert.ok(report.diagnostics.some((one) => one.path === file && one.code === 'invalid-extraction'));
});

test('a record written by hand for an original that waits is its record: no second one, and nothing of it changes', () => {
  const text = articleText('Council votes');
  const archive = makeArchive({ 'a.txt': text });
  const record = 'content/articles/2021/mine.md';
  archive.write(record, '---\nheadline: Mine\noriginal: originals/a.txt\n---\nMy own words.\n');
  archive.ingest();
  assert.deepEqual(
    archive.list('content/articles').filter((path) => path.endsWith('.md')),
    [record],
  );
  const [id, sha256] = [digest(text).slice(0, 10), digest(text)];
  assert.equal(
    archive.read(record),
    `---\nid: "${id}"\nheadline: Mine\noriginal: originals/a.txt\nsha256: "${sha256}"\nadded: "2026-01-01T00:00:00Z"\n---\nMy own words.\n`,
  );
  assert.deepEqual(archive.ingest().written, []);
});

test('a record that names an original which is not there is told; likewise one that shares it with another record', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const first = archive.recordOf('originals/a.txt');
  archive.write('content/articles/2021/second.md', archive.read(first).replace(/^id: .*\n/m, ''));
  archive.write('content/articles/2021/typo.md', '---\nheadline: A\noriginal: originals/nothing.txt\n---\nB\n');
  const report = archive.ingest();
  const told = report.diagnostics.filter((one) => one.level === 'warning');
  assert.deepEqual(told.map((one) => [one.path, one.code]).sort(), [
    ['content/articles/2021/second.md', 'original-shared'],
    ['content/articles/2021/typo.md', 'original-missing'],
  ]);
  assert.ok(told.some((one) => one.message.includes(first)));
  assert.deepEqual(
    report.missing.map((one) => one.record),
    ['content/articles/2021/typo.md'],
  );
});

test('a record copied together with its extraction is one error, and its original is not said to be gone', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  for (const end of ['.md', '.json'])
    archive.write(`content/articles/2000/copy${end}`, archive.read(record.replace('.md', end)));
  const report = archive.ingest();
  assert.deepEqual(
    report.diagnostics.filter((one) => one.level !== 'info').map((one) => one.code),
    ['duplicate-id'],
  );
  assert.deepEqual(report.missing, []);
});

test('what stands where a record would be written is left alone: a folder, a link, a file that is no extraction', () => {
  const obstacles: ((archive: ReturnType<typeof makeArchive>, path: string) => void)[] = [
    (archive, path) => mkdirSync(join(archive.root, `${path}.md`), { recursive: true }),
    (archive, path) => mkdirSync(join(archive.root, `${path}.json`), { recursive: true }),
    (archive, path) => {
      mkdirSync(join(archive.root, 'content/articles/2021/05'), { recursive: true });
      symlinkSync('/etc/hostname', join(archive.root, `${path}.md`));
    },
    (archive, path) => archive.write(`${path}.json`, '{"mine": 1}'),
  ];
  for (const put of obstacles) {
    const archive = makeArchive({ 'a.txt': articleText('Council votes') });
    put(archive, 'content/articles/2021/05/council-votes');
    const before = archive.list('content/articles').map((path) => archive.read(path));
    archive.ingest();
    assert.match(archive.recordOf('originals/a.txt'), /council-votes-[0-9a-f]{6}\.md$/);
    assert.deepEqual(before, before.length === 0 ? [] : ['{"mine": 1}']);
    if (before.length > 0) assert.equal(archive.read('content/articles/2021/05/council-votes.json'), '{"mine": 1}');
    assert.deepEqual(archive.ingest().written, []);
  }
});

test('a file where the folder of a record would be is named, and the rest is done', () => {
  const archive = makeArchive({
    'a.txt': articleText('Council votes'),
    'b.txt': articleText('Ferry opens', '4 May 2022'),
  });
  archive.write('content/articles/2021', 'a note');
  const report = archive.ingest();
  assert.deepEqual(statuses(report), { 'a.txt': 'rejected', 'b.txt': 'added' });
  assert.ok(report.diagnostics.some((one) => one.code === 'path-taken' && one.path.endsWith('a.txt')));
  assert.equal(archive.read('content/articles/2021'), 'a note');
});

test('a deleted record whose place is taken by a folder is named, not made elsewhere', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  archive.remove(record);
  mkdirSync(join(archive.root, record));
  const report = archive.ingest();
  assert.equal(report.rows[0]?.status, 'rejected');
  assert.ok(report.diagnostics.some((one) => one.code === 'path-taken' && one.message.includes(record)));
});

test('names: each file is a row whatever its name, and a # in it is no member of a container', () => {
  const names = [
    'a b.txt',
    `q'uo"te.txt`,
    'hash#1.txt',
    '#12',
    'new\nline.txt',
    ' lead',
    'trail ',
    'e\u0301.txt',
    '\u00e9.txt',
  ];
  names.push(
    'A.txt',
    'a.txt',
    `${'x'.repeat(251)}.txt`,
    'colon: x.txt',
    '{{x}}.txt',
    '\u202etxt.a',
    '%2e%2e',
    'back\\slash.txt',
  );
  const archive = makeArchive(
    Object.fromEntries(names.map((name, i) => [name, articleText(`Story ${'x'.repeat(i)} told`, `${i + 1} May 2021`)])),
  );
  const folder = join(archive.root, 'content/originals');
  const broken = (name: string) => Buffer.concat([Buffer.from(`${folder}/${name}-`), Buffer.from([0xff, 0xe9])]);
  writeFileSync(broken('file'), articleText('Name in Latin-1'));
  mkdirSync(broken('folder'));
  writeFileSync(Buffer.concat([broken('folder'), Buffer.from('/in.txt')]), articleText('Inside'));
  const report = archive.ingest();
  const rejected = report.rows.filter((row) => row.status === 'rejected');
  assert.equal(report.rows.length, names.length + 2);
  assert.deepEqual(
    rejected.map((row) => /name is not UTF-8; rename/.test(row.message ?? '')),
    [true, true],
  );
  assert.equal(report.rows.filter((row) => row.status === 'added').length, names.length);
  assert.deepEqual(archive.ingest().written, []);
  const checked = verify(archive.root, join(archive.root, '_site'), null);
  assert.equal(checked.originals, names.length);
  assert.deepEqual(
    checked.diagnostics.filter((one) => one.level === 'error'),
    [],
  );
});

test('the same unreadable bytes twice are rejected twice; a copy of a new article names its record', () => {
  const archive = makeArchive({
    'a.txt': '',
    'b.txt': '',
    'c.txt': articleText('Council votes'),
    'd.txt': articleText('Council votes'),
  });
  const report = archive.ingest();
  assert.deepEqual(statuses(report), {
    'a.txt': 'rejected',
    'b.txt': 'rejected',
    'c.txt': 'added',
    'd.txt': 'duplicate',
  });
  assert.match(report.rows[1]?.message ?? '', /no text/);
  assert.deepEqual([report.rows[3]?.id, report.rows[3]?.record], [report.rows[2]?.id, report.rows[2]?.record]);
  assert.ok(report.rows[3]?.id);
});

test('a record that was moved and broken at once is still the record of its original', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  const text = archive.read(record);
  archive.remove(record);
  archive.write('content/articles/2020/moved.md', text.replace('headline: ', 'headline: [unclosed '));
  const report = archive.ingest();
  assert.deepEqual(statuses(report), { 'a.txt': 'unchanged' });
  assert.ok(!existsSync(join(archive.root, record)));
  archive.write('content/articles/2020/moved.md', text);
  archive.ingest();
  assert.deepEqual(archive.list('content/articles'), [
    'content/articles/2020/moved.json',
    'content/articles/2020/moved.md',
  ]);
});

test('a record renamed in case only gets no alias to itself; two addresses that differ in case are an error', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  archive.move(record, record.replace('council', 'Council'));
  archive.ingest();
  assert.doesNotMatch(archive.read(record.replace('council', 'Council')), /aliases/);
  assert.deepEqual(loadArchive(archive.root).diagnostics, []);
  archive.write(record, '---\nid: "0123456789"\nadded: "2026-01-01T00:00:00Z"\n---\nB\n');
  assert.deepEqual(
    loadArchive(archive.root).diagnostics.map((one) => one.code),
    ['address-taken'],
  );
});

test('a record whose path can be no address is named with a remedy', () => {
  const archive = makeArchive();
  for (const name of ['new\nline', 'back\\slash', 'y'.repeat(240)])
    archive.write(`content/articles/2020/${name}.md`, '---\nheadline: A\n---\nB\n');
  const report = archive.ingest();
  assert.deepEqual(
    report.diagnostics.map((one) => [one.code, /rename it/.test(one.message)]),
    Array(3).fill(['invalid-path', true]),
  );
});

test('the mode of a record’s file stays', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  chmodSync(join(archive.root, record), 0o440);
  archive.write('content/originals/a.txt', articleText('Council votes twice'));
  archive.ingest();
  assert.match(archive.read(record), /Council votes twice/);
  assert.equal(statSync(join(archive.root, record)).mode & 0o777, 0o440);
});

test('with a clock that stands still or went back, history tells what happened and comes to rest', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  const ingestAt = (at: string) => ingest({ root: archive.root, at }).written;
  ingestAt('2026-01-01T00:00:00Z');
  const record = archive.recordOf('originals/a.txt');
  const text = archive.read(record);
  for (const status of ['withdrawn', 'shown', 'withdrawn']) {
    archive.write(record, status === 'shown' ? text : text.replace('added:', 'status: withdrawn\nadded:'));
    ingestAt('2026-01-01T00:00:00Z');
  }
  assert.deepEqual(
    archive.history().map((event) => event.event),
    ['added', 'withdrawn', 'restored', 'withdrawn'],
  );
  assert.deepEqual(ingestAt('2026-01-01T00:00:00Z'), []);
  archive.move(record, 'content/articles/2020/moved.md');
  ingestAt('2020-01-01T00:00:00Z');
  assert.equal(archive.history().at(-1)?.event, 'moved');
  assert.deepEqual(ingestAt('2020-01-01T00:00:00Z'), []);
});

test('an extraction that was lost is told once, and comes back from a backup', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  const extraction = record.replace('.md', '.json');
  const backup = archive.read(extraction);
  archive.remove(extraction);
  const [told] = archive.ingest().diagnostics;
  assert.deepEqual([told?.path, told?.code, told?.level], [record, 'extraction-lost', 'warning']);
  assert.match(told?.message ?? '', /by hand now; put that file back/);
  assert.deepEqual(archive.ingest().diagnostics, []);
  archive.write(extraction, backup);
  archive.write('content/originals/a.txt', articleText('Council votes twice'));
  assert.deepEqual(archive.ingest().diagnostics, []);
  assert.match(archive.read(record), /headline: Council votes twice/);
});

test('a record by hand that is given an original later lost nothing', () => {
  const archive = makeArchive();
  archive.write('content/articles/1931/old.md', '---\nheadline: Old news\n---\nA short notice.\n');
  archive.ingest();
  const text = archive.read('content/articles/1931/old.md');
  archive.write('content/originals/a.txt', articleText('Old news'));
  archive.write('content/articles/1931/old.md', text.replace('headline', 'original: originals/a.txt\nheadline'));
  assert.ok(!archive.ingest().diagnostics.some(({ code }) => code === 'extraction-lost'));
});

test('without its extraction a record is by hand to the last value, whatever shape a person gave it', () => {
  const archive = makeArchive({ 'a.txt': articleText('Council votes') });
  archive.ingest();
  const record = archive.recordOf('originals/a.txt');
  const mine = archive
    .read(record)
    .replace('    role: Mayor\n', '    role: Mayor\n    wikidata: [Q1, {a: b}]\n    more:\n      deep: 1\n');
  assert.notEqual(mine, archive.read(record));
  archive.write(record, mine);
  archive.remove(record.replace('.md', '.json'));
  archive.ingest();
  assert.deepEqual(archive.ingest().written, []);
  archive.write('content/originals/a.txt', articleText('Council votes twice').replace('Mayor', 'Lady Mayor'));
  archive.ingest();
  const stripped = (text: string) => text.replace(/^sha256: .*$/m, '');
  assert.equal(stripped(archive.read(record)), stripped(mine));
});

test('what is odd in an original is told with its line; in a page, whose lines are shown otherwise, without', () => {
  const page = '<html><body><h1>Head</h1><p>By A</p><p>The caf\u00e9 was shut. \ufffd</p></body></html>';
  const archive = makeArchive({
    'a.txt': `${articleText('Council votes')}\nA \0 stands here.\n`,
    'b.md': '---\ntitle: A day that is none\ndate: 31/02/2010\n---\nThe harbour was shut.\n',
    'c.html': Buffer.concat([Buffer.from(`<meta charset=utf-8>\n\n${page}`), Buffer.from([0xff])]),
  });
  const lines = articleText('Council votes').split('\n').length + 1;
  assert.deepEqual(
    archive.ingest().diagnostics.map(({ path, code, line, column }) => [path, code, line, column]),
    [
      ['content/originals/a.txt', 'nul-character', lines, 3],
      ['content/originals/b.md', 'unread-date', 3, 7],
      ['content/originals/c.html', 'broken-characters', undefined, undefined],
    ],
  );
});
