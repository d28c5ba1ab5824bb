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
  assert.deepEqual(ids([topic('20000638', 0.1)]), []);
});

test('a topic carries label, level and evidence', () => {
  assert.deepEqual(resolve([topic('20000638', 0.9)]).topics, [
    { id: 'medtop:20000638', label: 'international relations', level: 2, evidence: [[0, 4]], score: 0.9 },
  ]);
});

test('best first, equal scores by id, six at most, none far below the best', () => {
  assert.deepEqual(ids([topic('20000500', 0.5), topic('20000447', 0.5), topic('20001065', 0.6)]), [
    ...['20001065', '20000447', '20000500'],
  ]);
  const many = ['20000447', '20000500', '20001065', '20000134', '20000153', '20000210', '20000400', '20000574'];
  assert.equal(ids(many.map((id) => topic(id, 0.4))).length, 6);
  assert.deepEqual(ids([topic('20000447', 1), topic('20000500', 0.24)]), ['20000447']);
});

test('a broader concept stands beside a narrower one only by its own words, a top concept never', () => {
  const narrower = topic('20000639', 0.5);
  assert.deepEqual(ids([narrower, topic('20000638', 0.4, 'topic-roll-up')]), ['20000639']);
  assert.deepEqual(ids([narrower, topic('20000638', 0.4)]), ['20000639', '20000638']);
  assert.deepEqual(ids([narrower, topic('11000000', 0.4)]), ['20000639']);
  assert.deepEqual(ids([topic('20000639', 0.1), topic('20000642', 0.1), topic('20000638', 0.3, 'topic-roll-up')]), [
    '20000638',
  ]);
});

test('an id that the release does not know is left out', () => {
  assert.deepEqual(ids([topic('99999999', 0.9), topic('constructor', 0.9), topic('20000447', 0.5)]), ['20000447']);
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
