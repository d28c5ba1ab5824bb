import assert from 'node:assert/strict';
import test from 'node:test';
import { suggestSources } from '../../src/people/suggest-sources.ts';

const ONE: readonly [keep: string, merge: string][] = [
  ['Harbour Courier', 'The Harbour Courier'],
  ['Die Küste', 'KUSTE'],
  ['IRNA', 'I.R.N.A.'],
  ['Al-Quds', 'Al Quds'],
  ['Harbour Courier', 'www.harbour-courier.example'],
];
for (const [keep, merge] of ONE) {
  test(`${keep} and ${merge} may be one`, () => {
    const found = suggestSources([
      { name: merge, articles: 1 },
      { name: 'Port News', articles: 9 },
      { name: keep, articles: 2 },
    ]);
    assert.deepEqual(found, [{ keep, merge, articles: 3 }]);
  });
}

test('names with other words are not proposed, nor names without letters', () => {
  const names = [
    'The Times',
    'New York Times',
    'Times of Malta',
    'Harbour Courier',
    'Harbour Courier Weekly',
    '!!!',
    '???',
  ];
  assert.deepEqual(suggestSources(names.map((name) => ({ name, articles: 1 }))), []);
});
