import type { PublicArchive, PublicRecord, SiteFile } from '../../src/model.ts';
import { planSegments, type SegmentPlan } from '../../src/search/build/segments.ts';
import { openSearch, type SearchEngine, type SearchHost } from '../../src/search/engine.ts';
import { loadStemmer } from '../../src/search/load-stemmers.ts';
import { readShard } from '../../src/search/shard-form.ts';
import { writeIndex, writeRoot, writeSegment } from '../../src/search/write.ts';

type Words = Partial<Omit<PublicRecord, 'source' | 'date' | 'speakers' | 'topics'>> & {
  id: string;
  date?: string;
  source?: string;
  speakers?: [name: string, role: string | null][];
  topics?: string[];
};

/** The files of an index of such segments. */
export function writePlans(plans: readonly SegmentPlan[], archive: PublicArchive): SiteFile[] {
  const files = plans.flatMap(writeSegment);
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const read = (path: string) => Buffer.from(contents.get(path) ?? '').toString('utf8');
  return [...files, ...writeRoot(plans, archive, read)];
}

/** A public record with these values and nothing else in it. */
export function makeRecord({ id, source, speakers = [], topics = [], ...given }: Words): PublicRecord {
  const slug = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, '-');
  return {
    address: `/articles/${id}/`,
    aliases: [],
    access: 'full',
    headline: `[${id}]`,
    headlineSupplied: given.headline === undefined,
    standfirst: null,
    date: null,
    dateCertainty: null,
    originalSource: null,
    agency: null,
    byline: null,
    dateline: null,
    place: null,
    url: null,
    language: 'en',
    keywords: [],
    body: '',
    statements: [],
    evidence: [],
    original: null,
    sha256: null,
    added: '2026-01-01T00:00:00Z',
    released: '2026-01-01T00:00:00Z',
    updated: '2026-01-01T00:00:00Z',
    rules: null,
    rightsNote: null,
    otherOriginals: [],
    ...given,
    id,
    source: source ? { name: source, worded: null, slug: slug(source) } : null,
    speakers: speakers.map(([name, role]) => ({ slug: slug(name), name, worded: null, role })),
    topics: topics.map((label) => ({ id: `medtop:${slug(label)}`, label, slug: slug(label) })),
  } as unknown as PublicRecord;
}

export function makeArchive(records: PublicRecord[]): PublicArchive {
  const settings = {
    title: 'Test archive',
    description: '',
    url: null,
    language: 'en',
    timezone: 'UTC',
    index: false,
    endpoint: null,
    rights: new Map(),
  };
  return {
    settings,
    records,
    gaps: [],
    duplicates: [],
    queries: [],
    tombstones: [],
    redirects: [],
    nextEmbargo: null,
  } as unknown as PublicArchive;
}

/** Opens the index of an archive from its files, as browser and command line do. */
export function openArchive(archive: PublicArchive): Promise<SearchEngine> {
  return openFiles(writeIndex(archive));
}

export function openFiles(files: readonly SiteFile[]): Promise<SearchEngine> {
  return openSearch(hostOfFiles(files));
}

/** An index in memory. */
export function hostOfFiles(files: readonly SiteFile[]): SearchHost {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  return {
    loadShard: async (name) => {
      const content = contents.get(`search/${name}.js`);
      if (content === undefined) throw new Error(`no file ${name}`);
      return readShard(Buffer.from(content).toString('utf8'));
    },
    loadStemmer: async (language) => loadStemmer(language),
  };
}

/** The records in the order in which the index numbers them. */
export function inSegments(archive: PublicArchive): PublicRecord[] {
  return planSegments(archive.records).flatMap(({ records }) => records);
}

/** Articles written for these tests. */
export const ARTICLES: PublicRecord[] = [
  makeRecord({
    id: 'harbour',
    headline: 'Harbour council elects new chair',
    date: '2019-05-02',
    source: 'Coast Gazette',
    speakers: [['Mira Oduya', 'council clerk']],
    topics: ['election', 'local government'],
    keywords: ['harbour dues'],
    body: 'The harbour council elected Ana Škoda as its chair on Thursday.\n\n“We counted twice,” said Mira Oduya, the council clerk, after an election that took two rounds.\n\n## What comes next\n\nThe fishermen’s union wants lower harbour dues, and the U.S. buyers want more fish.',
  }),
  makeRecord({
    id: 'tram',
    dateCertainty: 'stated',
    headline: "City's oldest tram returns: a ride through 1987",
    date: '2021',
    source: 'Evening Ledger',
    body: '1987\\. The year the last tram left the café quarter. On Sunday at 12:30 it came back, restored by volunteers who had saved its bell.\n\nReaders can write to https://ledger.example/tram or call in.',
  }),
  makeRecord({
    id: 'drones',
    dateCertainty: 'estimated',
    standfirst: 'Ministry rejects the report on drones.',
    date: '2022-10',
    source: 'Evening Ledger',
    speakers: [['Nasser Karimi', 'spokesman']],
    topics: ['foreign policy'],
    body: 'The foreign ministry rejected a report on drones. Its spokesman, Nasser Karimi, said sanctions would not change its foreign policy.\n\nThe minister was in Łódź.',
  }),
  makeRecord({
    id: 'constructor',
    headline: 'Constructor of bridges wins prize',
    body: 'A constructor named \\_\\_proto\\_\\_ in jest by her students won the prize. {{ 7 * 7 }} \\<script>alert(1)\\</script>',
  }),
  makeRecord({
    id: 'persian',
    headline: 'گزارش تهران',
    language: 'fa',
    body: 'وزیر امور خارجه گفت که می‌خواهیم گفتگو کنیم. تهران گزارش را رد کرد.',
  }),
  makeRecord({
    id: 'chinese',
    headline: '北京会议',
    language: 'zh',
    body: '外交部长在北京会议上发表讲话，谈到经济合作。',
  }),
  makeRecord({ id: 'empty', body: '' }),
];

const VOCABULARY =
  'market minister ministry ministers election elections elect harbour council vote votes voted trade trading trader border river rivers flood flooding police policy price prices pricing oil gas energy energetic nation national nations report reports reported reporter talk talks peace treaty tariff tariffs bank banking banks school schools teacher teaching train trains rail strike striking union unions court courts judge judgement law lawyer city cities mayor water drought grain wheat export exports import imports'.split(
    ' ',
  );

/** `count` generated articles: words of uneven frequency, the same at each call. */
export function generateArticles(count: number): PublicRecord[] {
  let state = 12345;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const words = (length: number): string =>
    Array.from({ length }, () => VOCABULARY[Math.min(next(VOCABULARY.length), next(VOCABULARY.length))]).join(' ');
  return Array.from({ length: count }, (_, i) => {
    const headline = next(5) === 0 ? {} : { headline: words(3 + next(5)) };
    return makeRecord({ id: `generated-${i}`, ...headline, body: words(5 + next(120)), keywords: [words(1)] });
  });
}
