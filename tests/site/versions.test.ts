import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSite } from '../../src/build.ts';
import { renderDifferences } from '../../src/site/versions.ts';
import { interfaceOf } from '../../src/strings/index.ts';
import { type Clip, makeArchive, newFolder } from './archive.ts';

const WORDS =
  'The council of the island voted on Thursday for a night ferry, which sailors had asked for since the old bridge closed last year in autumn.';

function clip(name: string, text: string, date: string, more: Partial<Clip> = {}): Clip {
  return { text: `${name}\n${text}`, headline: name, path: `2019/03/${name}`, date, ...more };
}

async function build(clips: Clip[]) {
  const archive = makeArchive(clips);
  const output = join(newFolder(), '_site');
  const { written } = await buildSite({
    root: archive.root,
    output,
    pathPrefix: '/',
    full: true,
    archive,
    today: '2026-11-21',
  });
  return { written, read: (path: string) => readFileSync(join(output, path), 'utf8') };
}

test('copies with other words have a page of what differs, to which both lead', async () => {
  const { read, written } = await build([
    clip('first', `${WORDS} Nobody was against it.`, '2019-03-14', { source: 'Coast Gazette' }),
    clip('second', `${WORDS.replace('Thursday', 'Friday <b>')} Nobody was against it.`, '2019-03-15'),
    clip('third', `${WORDS} Nobody was against it.`, '2019-03-16'),
  ]);
  assert.deepEqual(
    written.filter((path) => path.includes('versions')),
    ['articles/2019/03/first/versions/index.html'],
  );
  const page = read('articles/2019/03/first/versions/index.html');
  assert.match(page, /<del><span class="aside">\[left out: <\/span>Thursday <span class="aside">\]<\/span><\/del>/);
  assert.match(page, /<ins><span class="aside">\[added: <\/span>Friday &lt;b&gt; <span/);
  assert.match(page, /3 texts, 1 differs/);
  assert.equal(page.match(/class="diff"/g)?.length, 1);
  const id = /id="(v-[0-9a-f]{10})">\s*<h2>\s*<a href="[^"]*second/.exec(page)?.[1];
  assert.match(read('articles/2019/03/first/index.html'), /href="[^"]*2019\/03\/first\/versions\/">What differs/);
  assert.ok(read('articles/2019/03/second/index.html').includes(`2019/03/first/versions/#${id}">What differs`));
  assert.doesNotMatch(read('articles/2019/03/third/index.html'), /What differs/);
});

test('copies without a word of difference have none', async () => {
  const { written } = await build([clip('one', WORDS, '2019-03-14'), clip('two', WORDS, '2019-03-15')]);
  assert.deepEqual(
    written.filter((path) => path.includes('versions')),
    [],
  );
});

test('withheld words are in no comparison', async () => {
  const secret = `${WORDS} The secret paragraph stands here at the end of it all.`;
  const { written, read } = await build([
    clip('one', `${WORDS} Nobody was against it at all.`, '2019-03-14'),
    clip('two', secret, '2019-03-15', { record: { access: 'metadata-only' } }),
    clip('three', `${WORDS} Everybody was for it at all.`, '2019-03-16'),
  ]);
  for (const path of written.filter((one) => /versions\/index/.test(one))) assert.doesNotMatch(read(path), /secret/);
});

test('long runs that are alike are cut, and say by how much', () => {
  const many = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ');
  const { html, added, removed } = renderDifferences(
    { body: `old ${many}` },
    { body: `new ${many}` },
    interfaceOf('en'),
  );
  assert.deepEqual([added, removed], [1, 1]);
  assert.match(html, /\[… 188 words alike …\]/);
  assert.match(html, /word11 <span class="skipped">/);
});
