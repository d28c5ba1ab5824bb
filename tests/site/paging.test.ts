import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { PAGE_SIZE, paginate } from '../../src/site/paging.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

const SHAPES: [count: number, pages: number[]][] = [
  [0, [0]],
  [1, [1]],
  [100, [100]],
  [149, [149]],
  [150, [100, 50]],
  [249, [100, 149]],
  [250, [100, 100, 50]],
];

for (const [count, pages] of SHAPES) {
  test(`${count} entries make pages of ${pages.join(', ')}`, () => {
    assert.deepEqual(
      paginate(numbers(count), '/x/').map(({ items }) => items.length),
      pages,
    );
  });
}

test('the newest page stands at the main address and links to all; an older one knows its neighbours alone', () => {
  const pages = paginate(numbers(350), '/x/');
  assert.deepEqual(
    pages.map(({ url }) => url),
    ['/x/page/1/', '/x/page/2/', '/x/page/3/', '/x/'],
  );
  assert.deepEqual(
    pages.at(-1)?.pager?.all.map(({ number }) => number),
    [3, 2, 1],
  );
  assert.deepEqual(pages[1]?.pager, {
    url: '/x/page/2/',
    number: 2,
    newest: '/x/',
    older: { url: '/x/page/1/', number: 1 },
    newer: { url: '/x/page/3/', number: 3 },
    all: [],
  });
  assert.equal(pages[2]?.pager?.newer?.number, null);
});

test('a heavy entry has a page to itself, and no page is heavier than it must be', () => {
  const pages = paginate([60, 60, 300, 30, 30], '/x/', (weight) => weight);
  assert.deepEqual(
    pages.map(({ items }) => items),
    [[60], [60], [300], [30, 30]],
  );
});

test('property: every entry is on one page, and one put last changes at most four pages', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 130 }), { maxLength: 400 }),
      fc.integer({ min: 1 }),
      (items, one) => {
        const weightOf = (weight: number) => weight % PAGE_SIZE || 1;
        const before = paginate(items, '/x/', weightOf);
        const after = paginate([...items, one], '/x/', weightOf);
        assert.deepEqual(
          after.flatMap((page) => page.items),
          [...items, one],
        );
        const known = new Map(before.map((page) => [page.url, JSON.stringify(page)]));
        const changed = after.filter((page) => known.get(page.url) !== JSON.stringify(page));
        assert.ok(changed.length <= 4, changed.map(({ url }) => url).join(' '));
      },
    ),
  );
});
