import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { type KnownSet, readState, saveState, writeRow } from '../../src/site/site-state.ts';
import { newFolder } from './archive.ts';

type Sets = ReadonlyMap<string, KnownSet>;

function makeSet(name: string, version: number, files = 3): KnownSet {
  const row = (i: number) =>
    writeRow(`${name}/${i}.html`, { key: `k${version}`, sha256: `s${version}`, stamp: `${version} ${i}` });
  return { key: `key ${version}`, rows: Array.from({ length: files }, (_, i) => row(i)).join('') };
}

/** Sets by a version each: what has none is not there. */
function makeSets(versions: readonly number[]): Sets {
  return new Map(versions.flatMap((version, i) => (version === 0 ? [] : [[`set ${i}`, makeSet(`set ${i}`, version)]])));
}

/** A folder in which states are saved one after the other, as builds do, and what then lies there. */
function makeFolder() {
  const root = newFolder();
  const output = join(root, '_site');
  const folder = join(root, '.cache/site');
  const fileOf = (end: string) => join(folder, readdirSync(folder).find((name) => name.endsWith(end)) ?? 'none');
  return {
    save: (sets: Sets) => saveState(root, output, sets, readState(root, output)),
    read: () => sorted(readState(root, output).sets),
    names: () =>
      readdirSync(folder)
        .map((name) => name.replace(/.*\./, ''))
        .sort(),
    fileOf,
    textOf: (end: string) => readFileSync(fileOf(end), 'utf8'),
  };
}

function sorted(sets: Sets): [string, KnownSet][] {
  return [...sets].sort(([a], [b]) => (a < b ? -1 : 1));
}

const MANY = Array.from({ length: 100 }, () => 1);

test('a state is read as it was saved, whatever was saved before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 30, maxLength: 30 }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(fc.integer({ min: 0, max: 29 }), { maxLength: 6 }),
      (all, few) => {
        const { save, read } = makeFolder();
        for (const versions of all) {
          save(makeSets(versions));
          assert.deepEqual(read(), sorted(makeSets(versions)));
          for (const place of few) {
            const changed = versions.with(place, (versions[place] ?? 0) === 2 ? 0 : 2);
            save(makeSets(changed));
            assert.deepEqual(read(), sorted(makeSets(changed)));
          }
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('a few sets that change are written beside the others, many anew with them', () => {
  const { save, names, textOf } = makeFolder();
  save(makeSets(MANY));
  const main = textOf('.state');
  for (const version of [2, 3]) {
    save(makeSets(MANY.with(7, version).with(8, 0)));
    assert.deepEqual(names(), ['later', 'state']);
    assert.equal(textOf('.state'), main);
    assert.ok(textOf('.later').length < main.length / 20, textOf('.later'));
  }
  save(makeSets(MANY.map((_, i) => 1 + (i % 2))));
  assert.deepEqual(names(), ['state']);
  assert.notEqual(textOf('.state'), main);
});

test('what is written beside the others counts only with these, and only whole', () => {
  const { save, read, fileOf, textOf } = makeFolder();
  save(makeSets(MANY));
  save(makeSets(MANY.with(7, 2)));
  const [main, later] = [textOf('.state'), textOf('.later')];
  const laterFile = fileOf('.later');
  writeFileSync(laterFile, later.replace('key 2', 'key 9'));
  assert.deepEqual(read(), sorted(makeSets(MANY)));
  rmSync(laterFile);
  assert.deepEqual(read(), sorted(makeSets(MANY)));
  save(makeSets(MANY.map(() => 3)));
  writeFileSync(laterFile, later);
  assert.deepEqual(read(), sorted(makeSets(MANY.map(() => 3))));
  writeFileSync(fileOf('.state'), main.replace('key 1', 'key 9'));
  assert.deepEqual(read(), []);
});
