import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type NamedPerson, suggestMerges } from '../../src/people/suggest-merges.ts';

/** Persons of different articles, one each. */
const people = (...names: string[]): NamedPerson[] =>
  names.map((name, index) => ({ name, roles: [], articleIds: [`a${index}`] }));

const rulesOf = (...names: string[]): string[] =>
  suggestMerges(people(...names)).map(({ keep, merge, rule }) => `${rule}: ${[keep, merge].sort().join(' = ')}`);

const ONE: readonly [names: string[], suggestion: string][] = [
  [['Edda Runquist', 'Dr. Edda Runquist'], 'title: Dr. Edda Runquist = Edda Runquist'],
  [['Zoë Ångström', 'Zoe Angstrom'], 'spelling: Zoe Angstrom = Zoë Ångström'],
  [['Jean-Luc Marchand', 'Jean Luc Marchand'], 'spelling: Jean Luc Marchand = Jean-Luc Marchand'],
  [['Tanaka Hiroshi', 'Hiroshi Tanaka'], 'word-order: Hiroshi Tanaka = Tanaka Hiroshi'],
  [['Edda Maria Runquist', 'Edda Runquist'], 'middle-name: Edda Maria Runquist = Edda Runquist'],
  [['Edda M. Runquist', 'Edda Maria Runquist'], 'middle-name: Edda M. Runquist = Edda Maria Runquist'],
  [['E. Runquist', 'Edda Runquist'], 'initial: E. Runquist = Edda Runquist'],
  [['Bill Haldane', 'William Haldane'], 'nickname: Bill Haldane = William Haldane'],
  [['Sergei Tarvenen', 'Sergey Tarvenen'], 'transliteration: Sergei Tarvenen = Sergey Tarvenen'],
  [['Mohammad Olbergi', 'Mohammed Olberghi'], 'transliteration: Mohammad Olbergi = Mohammed Olberghi'],
  [['Сергей Тарвенен', 'Sergei Tarvenen'], 'transliteration: Sergei Tarvenen = Сергей Тарвенен'],
  [['Runquist', 'Edda Runquist'], 'surname: Edda Runquist = Runquist'],
];

test('names that may be one person are proposed with the rule', () => {
  for (const [names, suggestion] of ONE) assert.deepEqual(rulesOf(...names), [suggestion], names.join(', '));
});

const TWO: readonly string[][] = [
  ['Edda Runquist', 'Jorn Runquist'],
  ['Ruta Olberg', 'Rita Olberg'],
  ['Edda Runquist', 'Edda Haldane'],
  ['Edda Maria Runquist', 'Edda Sofia Runquist'],
  ['George Haldane', 'George Haldane Jr.'],
  ['E. Runquist', 'Edda Runquist', 'Erik Runquist'],
  ['Runquist', 'Edda Runquist', 'Jorn Runquist'],
  ['Ted Haldane', 'Bob Haldane'],
  ['Anna Berg', 'Hanna Berg'],
  ['Li Wei', 'Lu Wei'],
  ['__proto__', 'constructor'],
];

test('two persons of one surname stay two, and a name that fits two is left alone', () => {
  for (const names of TWO) {
    const found = rulesOf(...names).filter((each) => !/^middle-name/.test(each) || names.length === 2);
    assert.deepEqual(found, [], names.join(', '));
  }
});

test('two names that speak in one article are two persons, unless a title or accent alone parts them', () => {
  const both = (name: string): NamedPerson => ({ name, roles: [], articleIds: ['a1'] });
  assert.deepEqual(suggestMerges([both('Bill Haldane'), both('William Haldane')]), []);
  assert.equal(suggestMerges([both('Zoë Ångström'), both('Zoe Angstrom')]).length, 1);
});

test('the name in more articles is kept; roles in common and articles are told', () => {
  const [found] = suggestMerges([
    { name: 'E. Runquist', roles: ['mayor of Karsk'], articleIds: ['a1'] },
    { name: 'Edda Runquist', roles: ['Mayor of Karsk', 'engineer'], articleIds: ['a2', 'a3'] },
  ]);
  assert.deepEqual([found?.keep, found?.merge, found?.articles], ['Edda Runquist', 'E. Runquist', 3]);
  assert.match(found?.reason ?? '', /mayor of karsk/i);
});

test('the order of the list changes nothing', () => {
  const names = ONE.flatMap(([pair]) => pair);
  const expected = suggestMerges(people(...names));
  const all = people(...names);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      assert.deepEqual(suggestMerges(shuffled), expected);
    }),
    { numRuns: 30 },
  );
});

test('ten thousand persons are compared in time', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    name: `Given${index % 97} Surname${Math.floor(index / 97)}`,
    roles: [],
    articleIds: [`a${index}`],
  }));
  const started = performance.now();
  suggestMerges(many);
  assert.ok(performance.now() - started < 10_000);
});
