import { earliestDay, latestDay } from '../edtf.ts';
import type { PublicRecord } from '../model.ts';
import { readPlainText } from '../search/plain-text.ts';
import { B, FIELDS, K1 } from '../search/schema.ts';

/** Name of the index in the bulk file. */
export const INDEX_NAME = 'clipfile';

/**
 * Writes one article for the bulk interface of OpenSearch (Elasticsearch and Quickwit read the same): a line that says what
 * to do, and the document. Fields are those of the site's own search; a date is the range of days that it can mean.
 *
 * @see https://opensearch.org/docs/latest/api-reference/document-apis/bulk/
 */
export function writeBulk(record: PublicRecord): string {
  const text = readPlainText(record.body);
  const searched = Object.fromEntries(
    FIELDS.map(({ name, read }) => [name, read(record, text)]).filter(([, value]) => value !== ''),
  );
  const { id, address, headline, date, source, language, speakers, topics, added, updated } = record;
  const document = {
    ...searched,
    title: headline,
    address,
    ...(date === null ? {} : { date, days: daysOf(date) }),
    ...(source === null ? {} : { source_name: source.name }),
    ...(language === null ? {} : { language }),
    speaker_names: speakers.map(({ name }) => name),
    topic_ids: topics.map((topic) => topic.id),
    statements: record.statements.map((statement) => ({
      id: statement.id,
      kind: statement.kind,
      ...(statement.speaker === null ? {} : { speaker: statement.speaker.name }),
      text: statement.content.join(' … '),
    })),
    added,
    updated,
  };
  return `${JSON.stringify({ index: { _index: INDEX_NAME, _id: id } })}\n${JSON.stringify(document)}\n`;
}

function daysOf(date: NonNullable<PublicRecord['date']>): { gte?: string; lte?: string } {
  const [first, last] = [earliestDay(date), latestDay(date)];
  return { ...(first.startsWith('0000') ? {} : { gte: first }), ...(last === null ? {} : { lte: last }) };
}

/**
 * The settings and mapping with which the index is to be made before the bulk file is loaded: BM25 with the constants of the
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
        ...Object.fromEntries(FIELDS.map(({ name }) => [name, words])),
        title: { type: 'text', index: false },
        address: { type: 'keyword', index: false },
        date: exact,
        days: { type: 'date_range', format: 'yyyy-MM-dd' },
        source_name: exact,
        language: exact,
        speaker_names: exact,
        topic_ids: exact,
        statements: { type: 'nested', properties: { id: exact, kind: exact, speaker: exact, text: words } },
        added: { type: 'date' },
        updated: { type: 'date' },
      },
    },
  };
}
