import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import test from 'node:test';
import { buildSite } from '../src/build.ts';
import { loadArchive } from '../src/records/store.ts';
import { readArchive } from '../src/site/read-archive.ts';
import { articleText, makeArchive, type TestArchive } from './archive-kit.ts';
import { HEADLINE, makePage, PARAGRAPHS } from './extract/page-kit.ts';

const PAGE = makePage({
  head: '<meta property="article:published_time" content="2019-03-04"><meta property="og:site_name" content="Karsk Now"><script>steal()</script>',
});
const MARKDOWN = `---\ntitle: Ferry line to the islands opens\ndate: 2020-05-06\nsource: Island Post\n---\n${PARAGRAPHS.join('\n\n')}\n`;

const mixed = (more: Record<string, string> = {}): TestArchive =>
  makeArchive({
    'bridge.txt': articleText('Council votes to repair bridge'),
    'harbour.html': PAGE,
    'ferry.md': MARKDOWN,
    ...more,
  });

const front = (archive: TestArchive, original: string, key: string): string | undefined =>
  new RegExp(`^${key}: (.*)$`, 'm').exec(archive.read(archive.recordOf(`originals/${original}`)))?.[1];

test('a folder of text, saved page and Markdown: one row each, one record each, originals untouched', () => {
  const archive = mixed({ 'record.md': '---\nid: "a"\noriginal: x\nsha256: y\nadded: z\n---\nText.\n' });
  const report = archive.ingest();
  assert.deepEqual(
    report.rows.map(({ path, status }) => [path.replace('content/originals/', ''), status]),
    [
      ['bridge.txt', 'added'],
      ['ferry.md', 'added'],
      ['harbour.html', 'added'],
      ['record.md', 'rejected'],
    ],
  );
  assert.equal(front(archive, 'harbour.html', 'date'), '"2019-03-04"');
  assert.equal(front(archive, 'harbour.html', 'source'), 'Karsk Now');
  assert.equal(
    front(archive, 'harbour.html', 'sha256')?.replaceAll('"', ''),
    createHash('sha256').update(PAGE).digest('hex'),
  );
  assert.equal(front(archive, 'ferry.md', 'headline'), 'Ferry line to the islands opens');
  assert.equal(front(archive, 'ferry.md', 'source'), 'Island Post');
  assert.ok(archive.read(archive.recordOf('originals/harbour.html')).endsWith(`---\n${PARAGRAPHS.join('\n\n')}\n`));
  assert.equal(archive.read('content/originals/harbour.html'), PAGE);
  assert.deepEqual(archive.ingest().written, [], 'a second ingest writes nothing');
});

test('a table gives values by hand; they stay, follow the table, and give way to a person’s correction', () => {
  const archive = mixed({
    'metadata.csv': 'file,source,date\nharbour.html,The Karsk Courier,2019-03-05\nbridge.txt,Bridge Times,\n',
  });
  const report = archive.ingest();
  assert.equal(report.rows.find((row) => row.path.endsWith('metadata.csv'))?.status, 'ignored');
  assert.equal(front(archive, 'harbour.html', 'source'), 'The Karsk Courier');
  assert.equal(front(archive, 'harbour.html', 'date'), '"2019-03-05"');
  assert.equal(front(archive, 'bridge.txt', 'source'), 'Bridge Times');
  const extraction = JSON.parse(
    archive.read(archive.recordOf('originals/harbour.html').replace('.md', '.json')),
  ).extraction;
  assert.deepEqual(extraction.source, {
    value: 'The Karsk Courier',
    evidence: [],
    certainty: 'hand',
    rule: 'metadata-table',
    selector: 'originals/metadata.csv#row=2',
  });
  assert.ok(
    extraction.candidates.some(
      (one: { value: string; accepted: boolean }) => one.value === 'Karsk Now' && !one.accepted,
    ),
  );
  assert.deepEqual(archive.ingest().written, [], 'nothing changes without a change');

  archive.write(
    'content/originals/metadata.csv',
    'file,source,date\nharbour.html,Courier of Karsk,2019-03-05\nbridge.txt,Bridge Times,\n',
  );
  archive.ingest();
  assert.equal(front(archive, 'harbour.html', 'source'), 'Courier of Karsk', 'a changed table changes the record');
  assert.equal(
    archive.history().findLast((event) => event.field === 'source')?.reason,
    'the table of metadata changed',
  );

  const record = archive.recordOf('originals/harbour.html');
  archive.write(record, archive.read(record).replace('source: Courier of Karsk', 'source: Karsk Weekly'));
  archive.ingest();
  archive.write(
    'content/originals/metadata.csv',
    'file,source,date\nharbour.html,Third Name,2019-03-05\nbridge.txt,Bridge Times,\n',
  );
  const last = archive.ingest();
  assert.equal(front(archive, 'harbour.html', 'source'), 'Karsk Weekly', 'the correction in the record wins');
  assert.ok(last.diagnostics.some((one) => one.code === 'stale-edit'));

  archive.remove('content/originals/metadata.csv');
  archive.ingest();
  assert.notEqual(front(archive, 'bridge.txt', 'source'), 'Bridge Times', 'without the table the text speaks again');
});

test('a table gives the day of the copy, topics and speakers, and the site says that they are entered by hand', () => {
  const archive = mixed({
    'metadata.csv':
      'file,accessed,topics,speakers\nbridge.txt,31.12.2021,labour strike; our quay,Zoe Blue; Anna Berger\n',
  });
  archive.ingest();
  assert.equal(front(archive, 'bridge.txt', 'captured'), '"2021-12-31"');
  assert.equal(front(archive, 'bridge.txt', 'topics'), '["medtop:20000530", our quay]');
  const { published } = readArchive({ root: archive.root, today: '2026-01-02', full: true });
  const record = published.records.find(({ id }) => id === front(archive, 'bridge.txt', 'id')?.replaceAll('"', ''));
  assert.deepEqual(
    record?.speakers.map(({ name, role }) => [name, role]),
    [
      ['Anna Berger', 'Mayor'],
      ['Zoe Blue', null],
    ],
  );
  const byHand = record?.evidence.filter(({ rule }) => rule === 'metadata-table');
  assert.deepEqual(
    byHand?.map(({ field, value, certainty, selector }) => [field, value, certainty, selector]),
    [
      ['captured', '2021-12-31'],
      ['speakers', 'Anna Berger'],
      ['speakers', 'Zoe Blue'],
      ['topics', 'medtop:20000530'],
      ['topics', 'our quay'],
    ].map((known) => [...known, 'hand', 'originals/metadata.csv#row=2']),
  );
  assert.deepEqual(archive.ingest().written, []);
});

test('the site shows the text view and the metadata, and gives out the page’s bytes as plain text only', async () => {
  const archive = mixed({ 'metadata.csv': 'file,byline\nharbour.html,Mary Olsen\n' });
  archive.write('content/site.yml', 'title: Test\n');
  archive.ingest();
  const output = join(archive.root, '_site');
  const options = {
    root: archive.root,
    output,
    pathPrefix: '/',
    full: true,
    archive: loadArchive(archive.root),
    today: '2026-01-02',
  };
  await buildSite(options);
  const folder = archive
    .recordOf('originals/harbour.html')
    .replace('content/articles/', '_site/articles/')
    .replace(/\.md$/, '/');
  assert.deepEqual(
    archive.list(folder.slice(0, -1)).map((path) => path.slice(folder.length)),
    ['index.html', 'index.json', 'original.html.txt', 'original.txt'],
  );
  assert.equal(archive.read(`${folder}original.html.txt`), PAGE);
  assert.ok(archive.read(`${folder}original.txt`).includes(`${HEADLINE}\n\n${PARAGRAPHS[0]}`));
  const page = archive.read(`${folder}index.html`);
  assert.ok(
    page.includes('the page’s metadata: meta[property=&quot;article:published_time&quot;]'),
    'where a value stood',
  );
  assert.ok(page.includes('the table originals/metadata.csv#row=2'));
  assert.ok(page.includes('original.html.txt" download'));
  assert.ok(!page.includes('steal()'));
  assert.match(page, new RegExp(`<mark class="major" id="e-headline"[^>]*>${HEADLINE}</mark>`));
});
