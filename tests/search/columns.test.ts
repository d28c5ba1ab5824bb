import assert from 'node:assert/strict';
import test from 'node:test';
import { createColumns } from '../../src/search/build/columns.ts';
import { STORED_FACETS } from '../../src/search/facets.ts';
import { readValues } from '../../src/search/read/columns.ts';

test('values of facets keep key and label, whether the one is made of the other or not', () => {
  const values = [
    { key: 'mira-oduya', label: 'Mira Oduya' },
    { key: '', label: 'Hidden Name' },
    { key: 'hidden-name-2', label: 'Hidden Name' },
    { key: 'en', label: 'en' },
    { key: '-', label: '京' },
    { key: 'jing', label: '北京' },
    { key: 'medtop:05000000', label: 'Éducation | A!' },
  ];
  const columns = createColumns();
  columns.add({ fields: [], language: null, days: null, facets: STORED_FACETS.map(() => values) });
  for (const [name, bytes] of columns.finish()) {
    if (name !== 'facet/dates') assert.deepEqual(readValues({ bytes, at: 0 }), values, name);
  }
});
