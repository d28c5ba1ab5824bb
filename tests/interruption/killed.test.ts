import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { copyIntoOriginals } from '../../src/records/copy-in.ts';
import { articleText, makeArchive } from '../archive-kit.ts';
import { installFaults, Killed } from './disk-faults.ts';
import { build, buildWith, changeAll, clipfile, copyOf, leftovers, makeBuilt, stateOf } from './kit.ts';

/** Some of these numbers, the same in every run with one SEED. */
function some(numbers: readonly number[], count: number): number[] {
  const [chosen = []] = fc.sample(fc.shuffledSubarray([...numbers], { minLength: count, maxLength: count }), 1);
  return chosen.sort((a, b) => a - b);
}

const fromTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

test('a build killed at each change of a name, and elsewhere, comes after the next run to what it would have come to', {
  timeout: 300_000,
}, async () => {
  const archive = await makeBuilt();
  changeAll(archive);
  const whole = copyOf(archive);
  const { calls, error } = await buildWith({ root: whole });
  assert.equal(error, null);
  const wanted = stateOf(whole);
  assert.deepEqual(leftovers(whole), []);
  const clean = copyOf({ ...archive, root: whole });
  for (const folder of ['_site', '.cache']) rmSync(join(clean, folder), { recursive: true });
  await build(clean);
  assert.deepEqual(stateOf(clean), wanted, 'built at once it is the same');

  const numbers = calls.map((_, i) => i + 1);
  const of = (at: number) => calls[at - 1] ?? { name: '', path: '' };
  const renames = numbers.filter((at) => of(at).name === 'renameSync');
  // Pages are published one like the other: the first, the last and some between stand for all.
  const pages = renames.filter((at) => of(at).path.startsWith('.cache/site/') && /\d$/.test(of(at).path));
  assert.ok(pages.length > 20 && renames.length - pages.length > 12, `${renames.length} names, ${pages.length} pages`);
  // Half a journal, half a line of history.
  const durable = numbers.filter((at) => of(at).name === 'writeFileSync' && of(at).path === '');
  assert.ok(durable.length >= 3, `${durable.length} files are forced to the disk`);
  const between = some(pages.slice(1, -2), 4);
  const points = [
    ...renames.filter((at) => !pages.includes(at) || pages.indexOf(at) === 0 || pages.indexOf(at) >= pages.length - 2),
    ...between,
    ...durable,
    ...some(
      numbers.filter((at) => !renames.includes(at) && !durable.includes(at)),
      4,
    ),
  ];
  for (const at of points) {
    const root = copyOf(archive);
    const cut = await buildWith({ root, at });
    const where = `at call ${at}, ${of(at).name} ${of(at).path}`;
    assert.ok(cut.error instanceof Killed || cut.error === null, `${where}: ${cut.error?.stack}`);
    await build(root);
    assert.deepEqual(stateOf(root), wanted, where);
    assert.deepEqual(leftovers(root), [], where);
    rmSync(root, { recursive: true });
  }
});

test('what a person edits after the interruption is kept, and the site says it', { timeout: 120_000 }, async () => {
  const archive = await makeBuilt();
  changeAll(archive);
  const whole = copyOf(archive);
  const { calls } = await buildWith({ root: whole });
  // Up to the last of the records' own files; the site comes later.
  const last = calls.findLastIndex(({ path }) => path.startsWith('content/')) + 1;
  const edited = archive.recordOf('originals/1.txt');
  const named = calls.findIndex(({ path }) => path.endsWith('ingest.json.clipfile-tmp')) + 1;
  assert.ok(named > 10 && named < last - 10, `${named} of ${last}`);
  // All those where the journal is there and the records are on their way, and two before.
  for (const at of [...some(fromTo(1, named), 2), ...fromTo(named + 1, last)]) {
    const root = copyOf(archive);
    await buildWith({ root, at });
    const file = join(root, edited);
    const text = readFileSync(file, 'utf8');
    const by = text
      .replace(/^source: .*$/m, 'source: The Desk # mine')
      .replace('three years of delay', 'four years of delay');
    assert.notEqual(by, text);
    writeFileSync(file, by);
    await build(root);
    const after = readFileSync(file, 'utf8');
    assert.match(after, /^source: The Desk # mine$/m, `at call ${at}`);
    assert.match(after, /four years of delay/, `at call ${at}`);
    assert.match(after, /A line was added later on/, 'the new text of the original came too');
    const state = stateOf(root);
    await build(root);
    assert.deepEqual(stateOf(root), state, 'and it is settled');
    if (at % 4 === 0) {
      for (const folder of ['_site', '.cache']) rmSync(join(root, folder), { recursive: true });
      await build(root);
      assert.deepEqual(stateOf(root), state, 'as if built at once');
    }
    const history = readFileSync(join(root, 'content/history/2026.jsonl'), 'utf8').trimEnd().split('\n');
    assert.equal(new Set(history).size, history.length, 'no event is told twice');
    rmSync(root, { recursive: true });
  }
});

test('the program itself, killed by the system at any moment', { timeout: 120_000 }, async () => {
  const archive = await makeBuilt();
  changeAll(archive);
  const whole = copyOf(archive);
  const { calls } = await buildWith({ root: whole });
  const wanted = stateOf(whole);
  for (const at of some(
    calls.map((_, i) => i + 1),
    3,
  )) {
    const root = copyOf(archive);
    const { signal, err } = clipfile(['build', '--quiet', '--root', root], { root, at, how: 'kill' });
    assert.equal(signal, 'SIGKILL', err);
    const again = clipfile(['build', '--quiet', '--root', root]);
    assert.deepEqual([again.code, again.err], [0, '']);
    assert.deepEqual(stateOf(root), wanted, `at call ${at}, ${calls[at - 1]?.name} ${calls[at - 1]?.path}`);
    assert.deepEqual(leftovers(root), []);
  }
});

test('a copy into the archive that was cut off leaves nothing', async () => {
  const archive = makeArchive({ '0.txt': articleText('The harbour story') });
  const outside = makeArchive({ 'new.txt': articleText('The market story') });
  const from = join(outside.root, 'content/originals/new.txt');
  const copies = () => archive.list('content/originals').filter((path) => path.endsWith('clipfile-tmp'));
  for (let at = 1; copies().length === 0; at++) {
    const { remove, calls } = installFaults({ root: archive.root, at });
    try {
      assert.throws(() => copyIntoOriginals(archive.root, [from]), Killed);
      assert.equal(calls.length >= at, true, 'no copy was ever half made');
    } finally {
      remove();
    }
  }
  await build(archive.root);
  assert.deepEqual(leftovers(archive.root), []);
});
