import assert from 'node:assert/strict';
import test from 'node:test';
import { readDocument } from '../../src/formats/index.ts';
import type { Candidate, KeywordCandidate, NewsDocument, TopicCandidate } from '../../src/model.ts';
import { resolveTopics } from '../../src/resolve/topics.ts';

const found = { evidence: [[0, 4] as const], certainty: 'estimated' as const };

function topic(id: string, score: number, rule = 'topic-phrases'): TopicCandidate {
  return { ...found, field: 'topic', value: `medtop:${id}`, score, rule };
}

function keyword(value: string, score: number): KeywordCandidate {
  return { ...found, field: 'keyword', value, score, rule: 'keyword-name' };
}

function resolve(candidates: Candidate[]) {
  const document = readDocument('text.txt', new TextEncoder().encode('Some text'));
  return resolveTopics(document as NewsDocument, candidates);
}

const ids = (candidates: Candidate[]) => resolve(candidates).topics.map(({ id }) => id.replace('medtop:', ''));

test('nothing found, nothing said', () => {
  assert.deepEqual(resolve([]), { topics: [], keywords: [] });
  assert.deepEqual(ids([topic('11000000', 0.2)]), []);
});

test('no narrower concept without its top concept', () => {
  assert.deepEqual(ids([topic('20000638', 0.9)]), []);
  assert.deepEqual(ids([topic('20000638', 0.9), topic('11000000', 0.2)]), []);
});

test('a topic carries label, level and evidence', () => {
  assert.deepEqual(resolve([topic('20000638', 0.9), topic('11000000', 1.2)]).topics, [
    { id: 'medtop:20000638', label: 'international relations', level: 2, evidence: [[0, 4]], score: 1.2 },
  ]);
});

test('a top concept stands where no narrower one is strong', () => {
  assert.deepEqual(ids([topic('11000000', 1.2), topic('20000638', 0.1)]), ['11000000']);
});

test('top concepts best first, equal scores by id, none far below the best', () => {
  assert.deepEqual(ids([topic('15000000', 0.5), topic('07000000', 0.5), topic('06000000', 0.6)]), [
    ...['06000000', '07000000', '15000000'],
  ]);
  assert.deepEqual(ids([topic('07000000', 1), topic('15000000', 0.49)]), ['07000000']);
});

test('narrower concepts share the score of their top concept by their own; six topics at most', () => {
  const found = resolve([topic('07000000', 2), topic('20000447', 0.4), topic('20000477', 0.8)]).topics;
  assert.deepEqual(
    found.map(({ id, score }) => [id, score]),
    [
      ['medtop:20000477', 2],
      ['medtop:20000447', 1],
    ],
  );
  const many = ['20000447', '20000452', '20000454', '20000460', '20000462', '20000467', '20000477', '20000485'];
  assert.equal(ids([topic('07000000', 1), ...many.map((id) => topic(id, 0.4))]).length, 6);
  assert.deepEqual(ids([topic('07000000', 1), topic('20000447', 1), topic('20000477', 0.39)]), ['20000447']);
});

test('a broader concept stands beside a narrower one only by its own words, a top concept never', () => {
  const top = topic('11000000', 1);
  const narrower = topic('20000639', 0.5);
  assert.deepEqual(ids([top, narrower, topic('20000638', 0.4, 'topic-roll-up')]), ['20000639']);
  assert.deepEqual(ids([top, narrower, topic('20000638', 0.4)]), ['20000639', '20000638']);
  const weak = [topic('20000639', 0.1), topic('20000642', 0.1)];
  assert.deepEqual(ids([top, ...weak, topic('20000638', 0.3, 'topic-roll-up')]), ['20000638']);
});

test('an id that the release does not know is left out', () => {
  const unknown = [topic('99999999', 0.9), topic('constructor', 0.9)];
  assert.deepEqual(ids([...unknown, topic('07000000', 0.5)]), ['07000000']);
});

test('keywords: eight at most, best first, none that has a field of its own', () => {
  const person: Candidate = {
    ...found,
    ...{
      field: 'mention',
      value: 'Anna Berg',
      kind: 'person',
      role: null,
      organisation: null,
      gender: null,
      rule: 'name',
    },
  };
  const outlet: Candidate = { ...found, field: 'citedOutlet', value: 'Coast Radio', rule: 'told' };
  const collective: Candidate = { ...person, value: 'Coral Agency', kind: 'collective' };
  const keywords = [keyword('ANNA BERG', 9), keyword('Coast Radio', 8), keyword('Coral Agency', 7)];
  assert.deepEqual(resolve([...keywords, person, outlet, collective]).keywords, [
    { value: 'Coral Agency', evidence: [[0, 4]] },
  ]);
  const many = 'abcdefghij'.split('').map((letter) => keyword(letter, 1));
  assert.equal(
    resolve(many.reverse())
      .keywords.map(({ value }) => value)
      .join(''),
    'abcdefgh',
  );
});

test('keywords: no part of a name that has a field of its own, nor such a name with words around it', () => {
  const outlet: Candidate = { ...found, field: 'citedOutlet', value: 'Coral Press', rule: 'told' } as Candidate;
  const candidates = [
    keyword('Coral Press', 3),
    keyword('Press', 2),
    keyword('Coral Press Agency', 2),
    keyword('Coral Sea', 1),
  ];
  assert.deepEqual(
    resolve([outlet, ...candidates]).keywords.map(({ value }) => value),
    ['Coral Sea'],
  );
});
