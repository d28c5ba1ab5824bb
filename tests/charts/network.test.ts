import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { drawNetwork } from '../../src/charts/network.ts';

const node = (id: string, count = 1) => ({ id, label: `Speaker ${id}`, url: `/speakers/${id}/`, count });

test('the same network is drawn the same; all of it lies in the box', () => {
  const graph = fc.uniqueArray(fc.tuple(fc.nat(20), fc.nat(20)), {
    minLength: 1,
    maxLength: 40,
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
  });
  fc.assert(
    fc.property(graph, (pairs) => {
      const links = pairs
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({ from: `n${a}`, to: `n${b}`, count: 1 + ((a * b) % 9) }));
      const nodes = [...new Set(links.flatMap(({ from, to }) => [from, to]))].map((id, i) => node(id, 1 + (i % 7)));
      const drawn = drawNetwork(nodes, links);
      assert.deepEqual(drawNetwork(nodes, links), drawn);
      if (drawn === null) return assert.equal(links.length, 0);
      assert.deepEqual([drawn.nodes.length, drawn.links.length], [nodes.length, links.length]);
      for (const { x, y, radius, textY } of drawn.nodes) {
        assert.ok(x - radius >= 0 && x + radius <= drawn.width, `${x} of ${drawn.width}`);
        assert.ok(y - radius >= 0 && textY <= drawn.height, `${y} of ${drawn.height}`);
      }
    }),
    { numRuns: 40 },
  );
});

test('no circle lies on another, and what counts more is drawn larger', () => {
  const nodes = Array.from({ length: 30 }, (_, i) => node(`n${i}`, 1 + i));
  const links = nodes.slice(1).map(({ id }, i) => ({ from: `n${i % 5}`, to: id, count: 1 }));
  const drawn = drawNetwork(nodes, links);
  assert.ok(drawn);
  for (const [i, a] of drawn.nodes.entries()) {
    for (const b of drawn.nodes.slice(i + 1)) {
      assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius, `${a.id} on ${b.id}`);
    }
  }
  assert.ok((drawn.nodes[29]?.radius ?? 0) > (drawn.nodes[0]?.radius ?? 0));
});
