import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../src/hash.ts';
import { editManifest, writeManifest } from '../../src/site/manifest.ts';

test('changing a manifest equals writing it anew', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }).map(cleanPath), { maxLength: 12 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 12 }),
      (paths, known, taken) => {
        const before = new Map(paths.slice(0, known).map((path) => [path, sha256(path)]));
        const sums = new Map(paths.slice(paths.length - taken).map((path) => [path, sha256(`new ${path}`)]));
        const gone = new Set([...before.keys()].filter((path, i) => i % 2 === 0 && !sums.has(path)));
        const after = new Map([...[...before].filter(([path]) => !gone.has(path)), ...sums]);
        const edited = editManifest(writeManifest(before), gone, sums);
        assert.equal(edited.text, writeManifest(after));
        assert.equal(edited.count, after.size);
        assert.deepEqual(new Set(edited.added), new Set([...sums.keys()].filter((path) => !before.has(path))));
      },
    ),
  );
});

/** No line of a manifest ends within a path. */
function cleanPath(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, '-');
}
