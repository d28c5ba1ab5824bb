import { earliestDay, latestDay } from '../edtf.ts';
import type { PublicRecord } from '../model.ts';
import { makeCard, makeReference } from '../search/build/cards.ts';
import { readFields } from '../search/build/fields.ts';
import type { Card, Reference } from '../search/format.ts';
import { readPlainText } from '../search/plain-text.ts';
import { B, FIELDS, K1 } from '../search/schema.ts';
import { asRecord } from './statement-record.ts';

/** Names of the indexes in the bulk file: of articles, and of what is said in them. */
export const INDEX_NAME = 'clipfile';
export const STATEMENTS_NAME = `${INDEX_NAME}-statements`;

/**
 * Writes one article and its statements for the bulk interface of OpenSearch (Elasticsearch and Quickwit read the same): for
 * each a line that says what to do, and the document. Fields are those of the site's own search; a date is the range of days
 * that it can mean; `card` and `reference` are what the search page shows and cites, dates in words
 * in the language (BCP 47) of the site.
 *
 * @see https://opensearch.org/docs/latest/api-reference/document-apis/bulk/
 */
export function writeBulk(record: PublicRecord, language: string): string {
  const reference = makeReference(record);
  const statements = record.statements.map((statement) => asRecord(record, statement));
  const all = [
    { index: INDEX_NAME, document: documentOf(record, makeCard(record, false, language), reference) },
    ...statements.map((one) => ({
      index: STATEMENTS_NAME,
      // The headline of its article is no field of a statement, but is cited as what it is.
      document: documentOf(one, { ...makeCard(one, true, language), isSupplied: record.headlineSupplied }, reference),
    })),
  ];
  return all
    .map(({ index, document }) => {
      const action = { index: { _index: index, _id: document.id } };
      return `${JSON.stringify(action)}\n${JSON.stringify(document)}\n`;
    })
    .join('');
}

function documentOf(record: PublicRecord, card: Card, reference: Reference) {
  const text = readPlainText(record.body);
  const searched = Object.fromEntries(
    readFields(record, text).flatMap((value, f) => {
      const { name = '', isExact = false } = FIELDS[f] ?? {};
      return value === '' ? [] : [[name, isExact ? value.split(' ') : value]];
    }),
  );
  const { id, date, source, language, speakers, topics, added, updated } = record;
  const days = date === null ? {} : daysOf(date);
  return {
    ...searched,
    id,
    card,
    reference,
    ...(date === null ? {} : { date, days, year_facet: yearsOf(days) }),
    ...(days.gte === undefined ? {} : { first_day: days.gte }),
    ...(days.lte === undefined ? {} : { last_day: days.lte }),
    ...(source === null ? {} : { source_name: source.name, source_facet: `${source.slug} ${source.name}` }),
    ...(language === null ? {} : { language }),
    speaker_facet: speakers.map(({ slug, name }) => `${slug} ${name}`),
    topic_facet: topics.map(({ slug, label }) => `${slug} ${label}`),
    topic_ids: topics.map((topic) => topic.id),
    added,
    updated,
  };
}

/** The years in which a date can lie; of one without an end, or of more than a century, those that it names. */
function yearsOf({ gte, lte }: { gte?: string; lte?: string }): string[] {
  const [first, last] = [gte, lte].map((day) => (day === undefined ? null : Number(day.slice(0, 4))));
  const ends = [first, last].flatMap((year) => year ?? []);
  const [from = 0, to = from] = ends;
  const years =
    to - from > 100 ? ends : Array.from({ length: ends.length === 0 ? 0 : to - from + 1 }, (_, i) => from + i);
  return years.map((year) => String(year).padStart(4, '0'));
}

function daysOf(date: NonNullable<PublicRecord['date']>): { gte?: string; lte?: string } {
  const [first, last] = [earliestDay(date), latestDay(date)];
  return { ...(first.startsWith('0000') ? {} : { gte: first }), ...(last === null ? {} : { lte: last }) };
}

/**
 * The settings and mapping with which both indexes are to be made before the bulk file is loaded: BM25 with the constants of the
 * site's own search, words folded and stemmed much as there. It ranks closely alike, not equally: English stems serve all
 * languages, and headlines weigh as the query says (`headline^2`). Written after the documentation, not tried against a server.
 */
export function openSearchMapping(): object {
  const words = { type: 'text', analyzer: 'clipfile', similarity: 'clipfile' };
  const exact = { type: 'keyword' };
  return {
    settings: {
      index: { similarity: { clipfile: { type: 'BM25', k1: K1, b: B } } },
      analysis: {
        char_filter: {
          apostrophes: { type: 'mapping', mappings: ["‘=>'", "’=>'", "ʼ=>'", "`=>'", "´=>'"] },
          // U.S. is one word.
          abbreviations: { type: 'pattern_replace', pattern: '(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)', replacement: '' },
        },
        filter: {
          possessive: { type: 'stemmer', language: 'possessive_english' },
          english: { type: 'stemmer', language: 'porter' },
        },
        analyzer: {
          clipfile: {
            type: 'custom',
            char_filter: ['apostrophes', 'abbreviations'],
            tokenizer: 'standard',
            filter: ['lowercase', 'possessive', 'asciifolding', 'stop', 'english'],
          },
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        ...Object.fromEntries(FIELDS.map(({ name, isExact }) => [name, isExact ? exact : words])),
        id: exact,
        card: { type: 'object', enabled: false },
        reference: { type: 'object', enabled: false },
        date: exact,
        first_day: { type: 'date', format: 'yyyy-MM-dd' },
        last_day: { type: 'date', format: 'yyyy-MM-dd' },
        days: { type: 'date_range', format: 'yyyy-MM-dd' },
        source_name: exact,
        source_facet: exact,
        speaker_facet: exact,
        topic_facet: exact,
        year_facet: exact,
        language: exact,
        topic_ids: exact,
        added: { type: 'date' },
        updated: { type: 'date' },
      },
    },
  };
}
