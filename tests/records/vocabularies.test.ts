import assert from 'node:assert/strict';
import test from 'node:test';
import { readVocabularies } from '../../src/records/vocabularies.ts';
import { makeArchive } from '../archive-kit.ts';

function read(people: string, sources = '') {
  const archive = makeArchive();
  archive.write('content/vocabularies/people.yml', people);
  archive.write('content/vocabularies/sources.yml', sources);
  return readVocabularies(archive.root);
}

test('a list and a mapping of names say the same', () => {
  const list = read(
    '- name: Ann Doe\n  aliases: [A. Doe, "No"]\n  suppress: yes\n- name: Bob Roe\n  wikidata: Q42\n  aliases: Bobby',
  );
  const mapping = read(
    'Ann Doe:\n  aliases: [A. Doe, No]\n  suppress: true\nBob Roe: {wikidata: Q42, aliases: [Bobby]}',
  );
  assert.deepEqual(list.diagnostics, []);
  assert.deepEqual(list, mapping);
  assert.deepEqual(list.vocabularies.people[0], {
    name: 'Ann Doe',
    id: null,
    aliases: ['A. Doe', 'No'],
    isSuppressed: true,
    formerly: [],
    wikidata: null,
  });
});

test('a file that nothing reads is named: misspelt, it would hide nobody', () => {
  const archive = makeArchive();
  for (const name of ['events.yml', 'people.yaml', 'topic.yml', 'README.md', '.people.yml.swp'])
    archive.write(`content/vocabularies/${name}`, '- name: [');
  assert.deepEqual(
    readVocabularies(archive.root).diagnostics.map(({ path, level, code }) => [path, level, code]),
    ['people.yaml', 'topic.yml'].map((name) => [`content/vocabularies/${name}`, 'warning', 'unknown-vocabulary']),
  );
});

test('missing, empty and commented files have no entries; a name alone is one', () => {
  assert.deepEqual(readVocabularies(makeArchive().root), {
    vocabularies: { people: [], sources: [], topics: [] },
    diagnostics: [],
  });
  assert.deepEqual(read('# nothing', '').diagnostics, []);
  assert.equal(read('Ann Doe:\n').vocabularies.people[0]?.name, 'Ann Doe');
});

const FAULTS: [what: string, people: string, line: number, message: RegExp][] = [
  [
    'a misspelt key',
    '- name: Ann\n  supress: true',
    2,
    /unknown key supress; known are name, .*; did you mean suppress\?$/,
  ],
  ['a suppress that is neither', '- name: Ann\n\n  suppress: maybe', 3, /suppress must be true or false/],
  ['a name that is missing', '- aliases: [x]', 1, /name is missing/],
  ['a slug that is none', '- name: Ann\n  formerly: [Ann Doe]', 2, /formerly \(item 1\) "Ann Doe" is no slug/],
  ['a Wikidata address', '- name: Ann\n  wikidata: https://x', 2, /wikidata must be a Wikidata id/],
  [
    'one alias for two',
    '- name: Ann\n  aliases: [A.]\n- name: Amy\n  aliases: [a.]',
    3,
    /"a\." of "Amy" is also a name of "Ann"/,
  ],
  ['an entry that is a word', '- Ann', 1, /must have keys and values/],
  ['a text', 'Ann', 1, /must be a list/],
  ['what is no YAML', '- name: [', 1, /is not valid YAML/],
];

for (const [what, people, line, message] of FAULTS) {
  test(`${what} is an error with its file and line`, () => {
    const [fault] = read(people).diagnostics;
    assert.equal(fault?.path, 'content/vocabularies/people.yml');
    assert.equal(fault?.level, 'error');
    assert.equal(fault?.line, line);
    assert.match(fault?.message ?? '', message);
  });
}

test('topics: a name is a concept or words; what names none, or two, is an error with its line', () => {
  const readTopics = (topics: string) => {
    const archive = makeArchive();
    archive.write('content/vocabularies/topics.yml', topics);
    const { vocabularies, diagnostics } = readVocabularies(archive.root);
    return [
      vocabularies.topics.map(({ topic }) => topic),
      diagnostics.map(({ line, message }) => `${line} ${message}`),
    ];
  };
  assert.deepEqual(readTopics('- name: Election\n  aliases: [polls]\n- name: Our own words\n'), [
    ['medtop:20000574', 'Our own words'],
    [],
  ]);
  assert.match(
    readTopics('- name: x\n  aliases: [medtop:99999999]')[1]?.[0] ?? '',
    /^2 aliases \(item 1\) .*no Media Topic/,
  );
  assert.match(
    readTopics('- name: election\n- name: medtop:20000574')[1]?.[0] ?? '',
    /^2 "medtop:20000574" of "medtop:20000574" is also a name of "election"$/,
  );
});

test('two persons of one name may stand in the list when their ids part them', () => {
  assert.deepEqual(read('- {name: Ann Doe, id: ann-doe}\n- {name: Ann Doe, id: ann-doe-2}').diagnostics, []);
});
