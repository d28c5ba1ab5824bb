import assert from 'node:assert/strict';
import test from 'node:test';
import { readRecord } from '../../src/search/build/entries.ts';
import { openSearch } from '../../src/search/engine.ts';
import { writeIndex } from '../../src/search/write.ts';
import { hostOfFiles, makeArchive } from './corpus.ts';
import { readPosts } from './posts.ts';

const records = readPosts().filter((_, i) => i % 4 === 0);
const files = writeIndex(makeArchive(records));
const cards = new Map(records.map((record) => [record.id, readRecord(record, 'en').card]));

/** Asks an index that nothing was asked of before; gives what it showed, and the names of the files that it loaded. */
async function ask(query: string) {
  const host = hostOfFiles(files);
  const loaded: string[] = [];
  const loadShard = (name: string) => {
    loaded.push(name);
    return host.loadShard(name);
  };
  const { hits } = await (await openSearch({ ...host, loadShard })).search(query, {
    limit: 10,
    offset: 0,
    isBare: true,
  });
  return { hits, loaded };
}

test('cards that stand beside postings are those of their articles, and need not be asked for', async () => {
  let [shown, asked] = [0, 0];
  for (const { headline } of records.filter((_, i) => i % 23 === 0)) {
    const words = headline.toLowerCase().match(/[a-z]{5,}/g) ?? [];
    if (words.length < 3) continue;
    const { hits, loaded } = await ask(words.slice(0, 3).join(' '));
    for (const { id, address, headline, date, dateInWords, dateCertainty, source, language } of hits) {
      const { isSupplied: _, ...card } = cards.get(id) ?? assert.fail(id);
      assert.deepEqual({ id, address, headline, date, dateInWords, dateCertainty, source, language }, card);
    }
    shown += hits.length;
    asked += loaded.filter((name) => /\/cards\/|^packs\//.test(name)).length;
  }
  assert.ok(shown > 100, String(shown));
  assert.ok(asked > 0 && asked < 0.85 * shown, `${asked} of ${shown}`);
});
