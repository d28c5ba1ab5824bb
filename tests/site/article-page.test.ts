import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSite } from '../../src/build.ts';
import { type Clip, makeArchive, newFolder } from './archive.ts';

const CLIP: Clip = {
  text: 'Port News\n2018-04-17\nTram to run again\nThe tram will run, Ann Doe said. It will be late, she said.',
  headline: 'Tram to run again',
  path: '2018/04/tram',
  date: '2018-04-17',
  source: 'Port News',
  speakers: [{ id: 'ann-doe', name: 'Ann Doe' }],
  statements: [
    { words: ['The tram will run'], speaker: 'ann-doe' },
    { words: ['It will be late'], speaker: null },
  ],
};

async function pageOf(
  clip: Clip,
  settings: string,
  change = (_: ReturnType<typeof makeArchive>) => {},
): Promise<string> {
  const archive = makeArchive([clip], settings);
  change(archive);
  const output = join(newFolder(), '_site');
  await buildSite({ root: archive.root, output, pathPrefix: '/', full: true, archive, today: '2026-11-21' });
  return readFileSync(join(output, 'articles/2018/04/tram/index.html'), 'utf8');
}

/** Addresses of links that write a mail, decoded. */
const mails = (html: string) =>
  [...html.matchAll(/href="(mailto:[^"]*)"/g)].map(([, href = '']) =>
    decodeURIComponent(href.replaceAll('&amp;', '&')),
  );

test('with a contact an error is reported with the record, and of a statement with its anchor', async () => {
  const html = await pageOf(CLIP, 'contact: desk@clips.example\nurl: https://clips.example/a\n');
  const id = /<code>([0-9a-f]{10})<\/code>/.exec(html)?.[1];
  assert.deepEqual(mails(html), [
    `mailto:desk@clips.example?subject=Error in record ${id} #q-000000`,
    `mailto:desk@clips.example?subject=Error in record ${id} #q-000001`,
    `mailto:desk@clips.example?subject=Error in record ${id}&body=https://clips.example/a/articles/2018/04/tram/\n\n`,
  ]);
  for (const anchor of ['q-000000', 'q-000001']) assert.match(html, new RegExp(`id="${anchor}"`));
});

test('a contact that is an address on the web is led to as it is', async () => {
  const html = await pageOf(CLIP, 'contact: https://clips.example/wrong\n');
  assert.deepEqual(mails(html), []);
  assert.equal(html.match(/href="https:\/\/clips\.example\/wrong"/g)?.length, 3);
});

test('without a contact nothing asks for reports', async () => {
  const html = await pageOf(CLIP, '');
  assert.deepEqual(mails(html), []);
  assert.doesNotMatch(html, /report an error/i);
});

test('a page whose article has no text of its own does not lead back to it', async () => {
  assert.match(await pageOf(CLIP, ''), /href="#text"/);
  assert.doesNotMatch(await pageOf({ ...CLIP, statements: [], record: { body: '' } }, ''), /href="#text"/);
});

test('where the original is gone, the page says so beside its checksum', async () => {
  const html = await pageOf(CLIP, '', ({ root }) => rmSync(join(root, 'content/originals/000.txt')));
  assert.match(html, /<dt>Original file<\/dt><dd>no longer in the archive;[^<]*<\/dd><\/div>\s*<div><dt>SHA-256 of it/);
  assert.doesNotMatch(html, /originals\/000\.txt/);
});

test('the words of a value say what they were taken for, and why', async () => {
  const html = await pageOf({ ...CLIP, headlineCertainty: 'inferred' }, '');
  assert.match(html, /<mark class="major" id="e-date" title="Date: 17 April 2018 – stated[^"]*">/);
  assert.match(
    html,
    /<mark class="major" id="e-headline" title="Headline: Tram to run again – inferred from: test">Tram/,
  );
});

test('clues that disagree are said beside the value, at its words, and with what they say', async () => {
  const html = await pageOf(CLIP, '', ({ records }) => {
    const extraction = records[0]?.extraction?.extraction;
    extraction?.conflicts.push({ field: 'source', message: 'two outlets are named', evidence: [] });
  });
  assert.match(html, /href="#conflicts">clues disagree<span class="aside"> \(source\)/);
  assert.match(html, /<mark[^>]*id="e-source" title="Source: Port News – stated \(test\); other clues disagree"/);
  assert.match(html, /<h3 id="conflicts">[\s\S]*two outlets are named/);
  assert.doesNotMatch(html, /clues disagree<span class="aside"> \(date\)/);
});

test('a statement in the text names its speaker, one by nobody known names none', async () => {
  const html = await pageOf(CLIP, '');
  assert.match(html, /<span class="said" id="q-000000" title="Ann Doe">The tram will run<\/span>/);
  assert.match(html, /<span class="said" id="q-000001">It will be late<\/span>/);
});

test('related articles are named with what they share; others are not', async () => {
  const clips: Clip[] = [
    { ...CLIP, topics: ['medtop:20000638'] },
    {
      text: 'Ann Doe\nBridge shut\nAnn Doe spoke of the bridge.',
      headline: 'Bridge shut',
      path: '2018/05/bridge',
      date: '2018-05-01',
      speakers: [{ id: 'ann-doe', name: 'Ann Doe' }],
      topics: ['medtop:20000638'],
    },
    { text: 'Rain\nIt rained on the quay for a week.', headline: 'Rain', path: '2018/05/rain', date: '2018-05-02' },
  ];
  const archive = makeArchive(clips);
  const output = join(newFolder(), '_site');
  await buildSite({ root: archive.root, output, pathPrefix: '/', full: true, archive, today: '2026-11-21' });
  const html = readFileSync(join(output, 'articles/2018/04/tram/index.html'), 'utf8');
  const related = /<section class="related"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
  assert.match(related, /href="[^"]*2018\/05\/bridge\/"/);
  assert.match(related, /same speaker: <bdi>Ann Doe<\/bdi>; same topic: <bdi>international relations<\/bdi>/);
  assert.doesNotMatch(related, /rain/);
  assert.doesNotMatch(readFileSync(join(output, 'articles/2018/05/rain/index.html'), 'utf8'), /class="related"/);
});
