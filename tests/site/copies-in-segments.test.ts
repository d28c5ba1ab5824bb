import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSite } from '../../src/build.ts';
import { cutLevel } from '../../src/search/build/segments.ts';
import { makeArchive } from '../archive-kit.ts';
import { newFolder } from './archive.ts';

test('copies at the same places of two segments do not meet in one file', { timeout: 60_000 }, async () => {
  const archive = makeArchive({});
  const ids = Array.from({ length: 200 }, (_, i) => (0x10000000 + i).toString(16).padStart(10, '0'));
  const cut = ids.find((id) => cutLevel(id) >= 2 && cutLevel(id) < 5) ?? '';
  const other = ids.find((id) => cutLevel(id) === 0) ?? '';
  const words =
    'The council said that the quay will be longer by a hundred metres before the winter comes to the harbour.';
  for (const [i, id] of [cut, other].entries()) {
    archive.write(
      `content/articles/2020/01/copy-${i}.md`,
      `---\nid: ${id}\nheadline: The quay, ${i}\nadded: 2020-01-0${i + 1}T00:00:00Z\n---\n\n${words}\n`,
    );
  }
  const result = await buildSite({
    root: archive.root,
    output: `${newFolder()}/site`,
    pathPrefix: '/',
    full: false,
    today: '2026-11-21',
  });
  const copies = result.written.filter((path) => path.startsWith('search/copies-'));
  assert.equal(copies.length, 1, 'both segments name one file');
});
