import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { articleText, makeArchive } from '../archive-kit.ts';

test('records whose history was lost are noted once each, however many they are', { timeout: 120_000 }, () => {
  // More than are written in one group.
  const names = Array.from({ length: 203 }, (_, i) => `${String(i).padStart(3, '0')}.txt`);
  const archive = makeArchive(Object.fromEntries(names.map((name, i) => [name, articleText(`Story number ${i}`)])));
  archive.ingest();
  for (const lost of ['content/history', '.cache']) rmSync(join(archive.root, lost), { recursive: true, force: true });
  archive.ingest();
  const ids = archive.history().map(({ id, event }) => `${event} ${id}`);
  assert.equal(ids.length, names.length);
  assert.equal(new Set(ids).size, ids.length);
});
