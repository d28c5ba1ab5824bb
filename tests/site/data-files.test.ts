import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { writeSearchDescription } from '../../src/site/search-description.ts';
import { parseSettings } from '../../src/site/settings.ts';
import { makeBuiltArchive, numberedText } from './incremental-kit.ts';
import { readXml } from './xml.ts';

test('data of the whole archive: incremental is clean, sums are right, and only what changed is written', {
  timeout: 120_000,
}, async () => {
  const archive = makeBuiltArchive(4);
  archive.write('content/site.yml', 'title: Harbour desk\nurl: https://archive.example/x\ndata: yes\n');
  const files = ['data/articles-2026-01.csv', 'data/articles-2026-01.jsonl', 'data/datapackage.json'];
  const dataIn = (written: readonly string[]) => written.filter((path) => path.startsWith('data/')).sort();
  const checkSums = (count: number) => {
    const { resources } = JSON.parse(readFileSync(join(archive.output, 'data/datapackage.json'), 'utf8'));
    assert.equal(resources.length, 2);
    for (const { path, hash, title } of resources) {
      const bytes = readFileSync(join(archive.output, 'data', path));
      assert.equal(hash, `sha256:${createHash('sha256').update(bytes).digest('hex')}`, path);
      assert.equal(title, `${count} articles`);
    }
  };
  assert.deepEqual(dataIn((await archive.buildBoth('first')).written), files);
  checkSums(4);
  assert.deepEqual((await archive.buildBoth('nothing')).written, []);
  archive.write('content/originals/30.txt', numberedText(30));
  archive.ingest();
  assert.deepEqual(dataIn((await archive.buildBoth('an article added')).written), files);
  checkSums(5);
  archive.write('content/site.yml', 'title: Harbour desk\ndata: yes\nurl: https://archive.example/x\nlanguage: de\n');
  assert.deepEqual(dataIn((await archive.buildBoth('another language of the site')).written), [files[2]]);
  checkSums(5);
  archive.write('content/site.yml', 'title: Harbour desk\n');
  const { removed } = await archive.buildBoth('switched off');
  assert.deepEqual(dataIn(removed), files);
  assert.ok(removed.includes('opensearch.xml'));
});

test('browsers can be told how to search, where the address of the site is known', { timeout: 60_000 }, async () => {
  const archive = makeBuiltArchive(1);
  await archive.build();
  assert.ok(!existsSync(join(archive.output, 'opensearch.xml')));
  archive.write('content/site.yml', 'title: "Harbour & <desk> of the north"\nurl: https://archive.example/x\n');
  await archive.build();
  const description = readXml(readFileSync(join(archive.output, 'opensearch.xml'), 'utf8'));
  const text = (name: string) => description.children.find((one) => one.name === name)?.text;
  assert.equal(description.name, 'OpenSearchDescription');
  assert.equal(text('ShortName'), 'Harbour & <desk>');
  const template = description.children.find((one) => one.name === 'Url')?.attributes.get('template');
  assert.equal(template, 'https://archive.example/x/search/?q={searchTerms}');
  const shortName = (title: string) => {
    const [file] = writeSearchDescription(parseSettings(`title: ${title}\nurl: https://x.example`, 'site.yml'));
    return /<ShortName>(.*)<\/ShortName>/.exec(String(file?.content))?.[1];
  };
  assert.equal(shortName('Clippings on Iran and Russia'), 'Clippings on');
  assert.equal(shortName('Zeitungsausschnittsammlung'), 'Zeitungsausschni');
  const home = readFileSync(join(archive.output, 'index.html'), 'utf8');
  assert.match(home, /<link rel="search" type="application\/opensearchdescription\+xml" href="\.\/opensearch\.xml"/);
});
