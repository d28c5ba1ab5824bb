import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSite } from '../../src/build.ts';
import type { PersonEntry, PublicArchive, PublicRecord } from '../../src/model.ts';
import { decodeIndexFile } from '../../src/search/decode.ts';
import { openSearch } from '../../src/search/engine.ts';
import { hostOfSite } from '../../src/search/node-host.ts';
import { writeIndex } from '../../src/search/write.ts';
import type { writeArticleJson } from '../../src/site/article-files.ts';
import type { planSite } from '../../src/site/plan.ts';
import { publishArchive } from '../../src/site/public-record.ts';
import type { writeFeeds } from '../../src/site/web-files.ts';
import { type Clip, makeArchive, newFolder } from './archive.ts';

const TODAY = '2026-11-21';

/** Every withheld word begins so, whatever the stemmer makes of its end; no other word does. */
const MARK = 'zqx';

/** An article each of whose words and values is marked, with letters of its own: `zqx<kind>headline`. */
function secretClip(kind: string, record: NonNullable<Clip['record']> = {}): Clip {
  const word = (what: string) => `${MARK}${kind}${what}`;
  const said = `${word('said')} ${word('words')}`;
  return {
    text: `${word('headline')}\n${word('standfirst')}\n${word('body')} ${word('text')}.\n“${said},” said ${word('speaker')}.`,
    path: `2019/05/${word('path')}`,
    headline: word('headline'),
    standfirst: word('standfirst'),
    byline: word('byline'),
    date: '2019-05-03',
    source: word('source'),
    speakers: [{ id: word('speaker'), name: word('speaker'), role: word('role') }],
    statements: [{ words: [said], speaker: word('speaker') }],
    topics: [word('topic')],
    keywords: [word('keyword')],
    removed: [word('standfirst')],
    record: {
      notes: word('notes'),
      place: word('place'),
      dateline: word('dateline'),
      agency: word('agency'),
      originalSource: word('wire'),
      own: new Map([['mine', word('mine')]]),
      ...record,
    },
  };
}

/** Values that stay beside a withheld text: names, places and dates are not its words. */
const OPEN = {
  path: '2019/05/open',
  byline: 'Open Writer',
  source: 'Closed Press',
  topics: ['medtop:20000638'],
} satisfies Partial<Clip>;

const METADATA = { place: 'Port', dateline: 'Port', agency: 'Wire', originalSource: 'Wire' };

function closedClip(kind: string, record: NonNullable<Clip['record']>, rest: Partial<Clip> = {}): Clip {
  const secret = secretClip(kind, { ...METADATA, ...record });
  const speakers = [{ id: 'open-speaker', name: 'Open Speaker', role: `${MARK}${kind}role` }];
  const statements = (secret.statements ?? []).map((one) => ({ ...one, speaker: 'open-speaker' }));
  return {
    ...secret,
    ...OPEN,
    path: `2019/05/open-${kind}`,
    headlineCertainty: 'supplied',
    speakers,
    statements,
    ...rest,
  };
}

const shown = 'The open words of an excerpt. '.repeat(12).trim();

const CLIPS: Clip[] = [
  { text: 'Visibleword stands here.', headline: 'Visibleword', source: 'Open Press', path: '2019/05/visible' },
  secretClip('draft', { status: 'draft', aliases: [`/${MARK}alias/`] }),
  secretClip('embargo', { embargo: '2026-11-22' }),
  { ...secretClip('withdrawn', { status: 'withdrawn', withdrawn: '2026-10-01' }), path: '2019/05/gone' },
  closedClip('metadata', { access: 'metadata-only' }),
  closedClip('rights', {}),
  closedClip(
    'excerpt',
    { access: 'excerpt', body: `${shown} ${MARK}excerptbody ${MARK}excerpttext` },
    { source: 'Half Press' },
  ),
  {
    text: 'The quay grows, it was said.',
    path: '2019/05/open-person',
    source: 'Open Press',
    byline: `By ${MARK}person`,
    speakers: [
      { id: `${MARK}person`, name: `${MARK}person`, role: 'Mayor' },
      { id: 'other', name: 'Other', role: `aide to ${MARK}persons alias` },
    ],
    statements: [
      { words: ['The quay grows'], speaker: `${MARK}person` },
      { words: ['it was said'], speaker: 'other' },
    ],
    keywords: [`${MARK}person`],
    record: { statements: new Map([['q-000001', { speaker: `${MARK}persons alias` }]]) },
  },
];

const PEOPLE: PersonEntry[] = [
  {
    name: `${MARK}preferred`,
    id: null,
    aliases: [`${MARK}person`, `${MARK}persons alias`],
    isSuppressed: true,
    formerly: [`${MARK}former`],
    wikidata: null,
  },
];

test('no word of what is withheld is anywhere in the output, and the search finds none', {
  timeout: 60_000,
}, async () => {
  const settings = 'url: https://example.org\nindex: yes\ndata: yes\nrights: {Closed Press: metadata-only}';
  const archive = { ...makeArchive(CLIPS, settings), vocabularies: { people: PEOPLE, sources: [], topics: [] } };
  writeHistory(
    archive.root,
    archive.records.map(({ record }) => record.id),
  );
  const output = join(newFolder(), '_site');
  await buildSite({ root: archive.root, output, pathPrefix: '/', full: true, archive, today: TODAY });
  const files = readFolder(output);
  for (const [name, content] of files) {
    const decoded = decodeIndexFile(name, content) ?? '';
    const found = `${name} ${content} ${decoded}`.toLowerCase().match(/zqx[a-z]*/);
    assert.equal(found, null, `${name} holds ${found?.[0]}`);
  }
  const engine = await openSearch(hostOfSite(output));
  const total = async (query: string) => (await engine.search(query, { limit: 10, offset: 0 })).total;
  assert.equal(await total('visibleword'), 1);
  assert.equal(await total(`${MARK}*`), 0);
  for (const word of new Set(JSON.stringify(CLIPS).match(/zqx[a-z]*/g))) assert.equal(await total(word), 0, word);
  // Each kind has its page, or has none: the test looks where something could be.
  const pages = [...files.keys()].filter((name) => /^articles\/.*index\.html$/.test(name)).sort();
  assert.deepEqual(
    pages.map((name) => name.split('/').at(-2)),
    ['gone', 'open-excerpt', 'open-metadata', 'open-person', 'open-rights', 'visible'],
  );
  assert.match(files.get('articles/2019/05/open-person/index.html') ?? '', /Speaker not named here/);
});

/** History holds the text of changes; none of it is published. */
function writeHistory(root: string, ids: readonly string[]): void {
  mkdirSync(join(root, 'content/history'), { recursive: true });
  const lines = ids.map((id) =>
    JSON.stringify({
      at: '2026-11-01T00:00:00Z',
      id,
      event: 'changed',
      field: 'body',
      before: `${MARK}old`,
      after: `${MARK}new`,
      reason: `${MARK}why`,
    }),
  );
  writeFileSync(join(root, 'content/history/2026.jsonl'), `${lines.join('\n')}\n`);
}

function readFolder(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

test('each kind would be found if it were not withheld', () => {
  const open = CLIPS.map((clip) => ({
    ...clip,
    record: { ...clip.record, access: 'full', status: undefined, embargo: undefined } as const,
  }));
  const archive = publishArchive(makeArchive(open), TODAY);
  const files = writeIndex(archive).map(({ path, content }) => [path, Buffer.from(content).toString('utf8')] as const);
  const index = files.map(([path, content]) => decodeIndexFile(path, content)).join('\n');
  for (const kind of ['draft', 'embargo', 'withdrawn', 'metadata', 'rights', 'excerpt', 'person']) {
    assert.match(index, new RegExp(`^${MARK}${kind}`, 'm'), kind);
  }
});

test('only publishArchive makes what may be published: the types refuse all else', () => {
  type Plain<T> = { [Key in keyof T as Key extends string ? Key : never]: T[Key] };
  const [record] = publishArchive(makeArchive(CLIPS), TODAY).records;
  const copy: Plain<PublicRecord> = { ...record } as PublicRecord;
  // @ts-expect-error A record with all values of a public one is none.
  const forged: PublicRecord = copy;
  // @ts-expect-error A record from its file is none.
  const stored: PublicRecord = makeArchive(CLIPS).records[0]?.record;
  // @ts-expect-error An archive that was not published is none.
  const archive: PublicArchive = makeArchive(CLIPS);
  assert.ok(forged && stored && archive);
  const takesPublicAlone: [
    Parameters<typeof planSite>[0],
    Parameters<typeof writeIndex>[0],
    Parameters<typeof writeFeeds>[0],
  ] = Array.from({ length: 3 }, () => publishArchive(makeArchive([]), TODAY)) as [
    PublicArchive,
    PublicArchive,
    PublicArchive,
  ];
  const takesRecords: Parameters<typeof writeArticleJson>[0][] = takesPublicAlone[0].records;
  assert.deepEqual([takesPublicAlone.length, takesRecords.length], [3, 0]);
});
