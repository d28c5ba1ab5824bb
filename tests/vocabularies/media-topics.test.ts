import assert from 'node:assert/strict';
import test from 'node:test';
import {
  broaderTopics,
  MEDIA_TOPICS,
  MEDIA_TOPICS_ATTRIBUTION,
  MEDIA_TOPICS_RELEASE,
  topicOf,
} from '../../src/vocabularies/media-topics.ts';

test('the release is whole: 1,133 live concepts under 17 top concepts', () => {
  assert.equal(MEDIA_TOPICS.length, 1133);
  assert.equal(MEDIA_TOPICS.filter((topic) => topic.level === 1).length, 17);
  for (const { id, label, level, parent } of MEDIA_TOPICS) {
    assert.match(id, /^medtop:\d{8}$/);
    assert.ok(label.length > 1, id);
    assert.equal(level, parent === null ? 1 : (topicOf(parent)?.level ?? 0) + 1, id);
  }
});

test('licence: attribution and release are at hand', () => {
  assert.match(MEDIA_TOPICS_ATTRIBUTION, /IPTC.*CC BY 4\.0/);
  assert.equal(MEDIA_TOPICS_RELEASE, '2019-04-06');
});

test('look-up by id, never by a property of the language', () => {
  const expected = { id: 'medtop:20000639', label: 'diplomacy', level: 3, parent: 'medtop:20000638' };
  assert.deepEqual(topicOf('medtop:20000639'), expected);
  for (const id of ['', 'constructor', '__proto__', '20000639', 'medtop:00000000', 'MEDTOP:20000639']) {
    assert.equal(topicOf(id), null, id);
    assert.deepEqual(broaderTopics(id), []);
  }
  const labels = broaderTopics('medtop:20000639').map((topic) => topic.label);
  assert.deepEqual(labels, ['international relations', 'politics']);
  assert.deepEqual(broaderTopics('medtop:11000000'), []);
});
