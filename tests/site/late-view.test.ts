import assert from 'node:assert/strict';
import test from 'node:test';
import { extendView, withLate, writeView } from '../../src/site/late-view.ts';
import type { View } from '../../src/site/views.ts';

interface Listed extends View {
  lines: string[];
}

function listed(key: string, make: () => string[]): Listed {
  return withLate<Listed, 'lines'>({ url: '/a/', title: 'A' }, 'lines', key, make);
}

test('what is made late is made once, when it is asked for, also of an extended view', () => {
  let times = 0;
  const view = extendView(
    listed('k', () => [`${++times}`]),
    { top: 1 },
  );
  assert.equal(times, 0);
  assert.deepEqual({ ...view }, { url: '/a/', title: 'A', lines: ['1'], top: 1 });
  assert.deepEqual([view.lines, times], [['1'], 1]);
});

test('a view is told from others by its plain fields, the key of what is late, and what it was extended by', () => {
  const never = () => assert.fail('a key needs nothing that is made late');
  const written = [
    writeView(listed('k', never)),
    writeView(listed('l', never)),
    writeView(extendView(listed('k', never), { top: 1 })),
    writeView(extendView(listed('k', never), { top: 2 })),
    writeView(extendView(listed('k', never), { title: 'B' })),
  ];
  assert.equal(new Set(written).size, written.length);
  assert.equal(writeView(extendView(listed('k', never), { top: 1 })), written[2]);
});
