import assert from 'node:assert/strict';
import test from 'node:test';
import type { PersonEntry, Vocabularies } from '../../src/model.ts';
import { slugOf } from '../../src/records/record-path.ts';
import { planSite } from '../../src/site/plan.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import { topicLabel } from '../../src/vocabularies/media-topics.ts';
import { type Clip, makeArchive } from './archive.ts';

const TODAY = '2026-11-21';

function person(name: string, rest: Partial<PersonEntry> = {}): PersonEntry {
  return { name, id: null, aliases: [], isSuppressed: false, formerly: [], wikidata: null, ...rest };
}

function publish(clips: readonly Clip[], names: Partial<Vocabularies>, settings = '') {
  const archive = makeArchive(clips, settings);
  return publishArchive({ ...archive, vocabularies: { people: [], sources: [], topics: [], ...names } }, TODAY);
}

const said = (id: string, name: string, text: string, added = '2026-01-01'): Clip => ({
  text,
  source: 'Port News',
  speakers: [{ id, name }],
  statements: [{ words: [text], speaker: id }],
  record: { added: `${added}T00:00:00Z` },
});

test('aliases make one page under the preferred name, and the name as worded is kept', () => {
  const published = publish(
    [said('a-doe', 'A. Doe', 'First words'), said('ann-doe', 'Ann Doe', 'Second words'), said('bob', 'Bob', 'Third')],
    { people: [person('Ann Doe', { aliases: ['a doe', 'A. Doe'], formerly: ['anna'] })] },
  );
  const plan = planSite(published);
  const page = plan.speakers.find(({ url }) => url === '/speakers/ann-doe/');
  assert.deepEqual(plan.speakers.map(({ title }) => title).sort(), ['Ann Doe', 'Bob']);
  assert.deepEqual(page?.statements.map(({ statement }) => statement.speaker?.worded).sort(), ['A. Doe', null]);
  assert.deepEqual(plan.speakerIndex[0]?.otherNames, [
    { name: 'A. Doe', preferred: 'Ann Doe', url: '/speakers/ann-doe/' },
  ]);
  assert.deepEqual(published.redirects, [
    { from: '/speakers/a-doe/', to: '/speakers/ann-doe/' },
    { from: '/speakers/anna/', to: '/speakers/ann-doe/' },
  ]);
});

test('an id keeps the address when the preferred name changes', () => {
  const published = publish([said('ann-doe', 'Ann Doe', 'Words')], {
    people: [person('Dr Ann Roe', { id: 'ann-doe', aliases: ['Ann Doe'] })],
  });
  assert.deepEqual(published.records[0]?.speakers, [
    { slug: 'ann-doe', name: 'Dr Ann Roe', worded: 'Ann Doe', role: null },
  ]);
  assert.deepEqual(published.redirects, []);
});

test('persons of one name stay apart by their ids, and no one moves to the address of another', () => {
  const clips = [said('john-smith', 'John Smith', 'One'), said('john-smith-2', 'John Smith', 'Two', '2026-01-02')];
  const merged = publish(clips, { people: [person('John Smith', { aliases: ['J. Smith'] })] });
  assert.deepEqual(
    new Set(merged.records.map(({ speakers }) => speakers[0]?.slug)),
    new Set(['john-smith', 'john-smith-2']),
  );
  const hidden = publish(clips, {
    people: [
      person('John Smith', { id: 'john-smith', isSuppressed: true }),
      person('John Smith', { id: 'john-smith-2' }),
    ],
  });
  assert.deepEqual(
    hidden.records.flatMap(({ speakers }) => speakers.map(({ slug }) => slug)),
    ['john-smith-2'],
  );
});

test('sources merge by alias; the rights of one name hold for all', () => {
  const clips = [
    { text: 'One secret', source: 'Port News' },
    { text: 'Two secret', source: 'portnews  ONLINE' },
  ];
  const published = publish(
    clips,
    { sources: [{ name: 'Port News', id: null, aliases: ['Portnews Online'], formerly: [] }] },
    'rights: {Port News: metadata-only}',
  );
  assert.deepEqual(
    published.records.map(({ access }) => access),
    ['metadata-only', 'metadata-only'],
  );
  assert.equal(planSite(published).sources.length, 1);
  assert.deepEqual(published.redirects, [{ from: '/sources/portnews-online/', to: '/sources/port-news/' }]);
});

test('topics merge by alias, into a concept or one of the words; former addresses lead to the page', () => {
  const entry = { id: null, aliases: [], formerly: [] };
  const clips: Clip[] = [
    { text: 'One', date: '2021', topics: ['walkout', 'medtop:20000530'] },
    { text: 'Two', date: '2022', topics: ['Dockers’  STRIKE', 'quay'] },
    { text: 'Three', date: '2023', topics: ['pier', 'medtop:20000574'] },
  ];
  const published = publish(clips, {
    topics: [
      { ...entry, name: 'labour strike', aliases: ['Walkout', 'dockers’ strike'], topic: 'medtop:20000530' },
      {
        ...entry,
        name: 'Quays',
        id: 'quays-and-piers',
        aliases: ['quay', 'pier', 'Election'],
        formerly: ['moles'],
        topic: 'Quays',
      },
    ],
  });
  const strike = { id: 'medtop:20000530', label: topicLabel('medtop:20000530', 'en'), slug: slugOf('labour strike') };
  const quays = { id: 'Quays', label: 'Quays', slug: 'quays-and-piers' };
  assert.deepEqual(
    published.records.map(({ topics }) => topics),
    [[strike], [strike, quays], [quays]],
  );
  assert.deepEqual(
    published.redirects,
    [
      ['dockers-strike', 'labour-strike'],
      ['election', 'quays-and-piers'],
      ['moles', 'quays-and-piers'],
      ['pier', 'quays-and-piers'],
      ['quay', 'quays-and-piers'],
      ['quays', 'quays-and-piers'],
      ['walkout', 'labour-strike'],
    ].map(([from, to]) => ({ from: `/topics/${from}/`, to: `/topics/${to}/` })),
  );
});

test('the index of topics says where its other names lead, in the language of the site', () => {
  const entry = { id: null, formerly: [] };
  const vocabulary = [
    { ...entry, name: 'labour strike', aliases: ['walkout', 'medtop:20000531'], topic: 'medtop:20000530' },
    { ...entry, name: 'Quays', aliases: ['Election', 'quays'], topic: 'Quays' },
    { ...entry, name: 'unused', aliases: ['never'], topic: 'unused' },
  ];
  const clips: Clip[] = [{ text: 'One', date: '2021', topics: ['walkout', 'Quays'] }];
  for (const language of ['en', 'ar']) {
    const published = publish(clips, { topics: vocabulary }, `language: ${language}\n`);
    const strike = topicLabel('medtop:20000530', language);
    assert.deepEqual(
      planSite(published).topicIndex[0]?.otherNames.map(({ name, preferred, url }) => [name, preferred, url]),
      [
        [topicLabel('medtop:20000574', language), 'Quays', '/topics/quays/'],
        ['walkout', strike, '/topics/labour-strike/'],
        [topicLabel('medtop:20000531', language), strike, '/topics/labour-strike/'],
      ].sort(([a = ''], [b = '']) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    );
  }
});

test('a suppressed person is named in no value; the words stay, and say that the speaker is not named', () => {
  const clip: Clip = {
    ...said('ann-doe', 'Ann Doe', 'The quay will be longer'),
    byline: 'By ANN  DOE',
    keywords: ['quay', 'Ann Doe’s quay', 'Hann Doer'],
    speakers: [
      { id: 'ann-doe', name: 'Ann Doe', role: 'Mayor' },
      { id: 'bob', name: 'Bob', role: 'aide of Ann Doe' },
    ],
  };
  const published = publish([clip], { people: [person('Ann Doe', { isSuppressed: true, formerly: ['anna'] })] });
  const [record] = published.records;
  assert.deepEqual(record?.speakers, [{ slug: 'bob', name: 'Bob', worded: null, role: null }]);
  assert.deepEqual(
    record?.statements.map(({ speaker, isSpeakerHidden }) => [speaker, isSpeakerHidden]),
    [[null, true]],
  );
  assert.deepEqual(record?.keywords, ['quay', 'Hann Doer']);
  assert.deepEqual(published.redirects, []);
  assert.doesNotMatch(JSON.stringify({ ...record, address: '' }), /\bann[\s-]+doe\b/i);
});

test('a correction or a collective cannot name a suppressed person either', () => {
  const statements = new Map([['q-000000', { speaker: 'ann DOE' }]]);
  const clip = said('bob', 'Bob', 'The quay will be longer');
  const people = [person('Anna Doe', { aliases: ['Ann Doe'], isSuppressed: true })];
  const [record] = publish([{ ...clip, record: { statements } }], { people }).records;
  assert.deepEqual([record?.statements[0]?.speaker, record?.statements[0]?.isSpeakerHidden], [null, true]);
});
