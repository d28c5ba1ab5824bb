import { sha256 } from '../hash.ts';
import type { PublicRecord, SiteSettings } from '../model.ts';
import { articleData, writeArticleJson } from '../site/article-files.ts';
import { toAnnotations } from './annotations.ts';
import { HEADER, toRow } from './articles-csv.ts';
import { writeBibtex } from './bibtex.ts';
import { citeRecord } from './citation.ts';
import { toCslItem } from './csl-json.ts';
import { writeCsv } from './csv.ts';
import { toNinjs } from './ninjs.ts';
import { openSearchMapping, writeBulk } from './opensearch.ts';
import { writeRis } from './ris.ts';

/** What exports of one archive share. */
export interface ExportContext {
  settings: Pick<SiteSettings, 'title' | 'url' | 'language'>;
  /** Lines that say where a table comes from, in front of it; other formats have no place for them. */
  preamble: readonly string[];
}

/** A format of a whole archive: written piece by piece, so that no archive is too large. */
export interface ExportFormat {
  name: string;
  /** For people, in a few words. */
  what: string;
  write: (records: Iterable<PublicRecord>, context: ExportContext) => Iterable<string>;
}

/** Every format; adding one is a function and a line here. */
export const FORMATS: readonly ExportFormat[] = [
  { name: 'jsonl', what: 'all that may be seen of each article, one line of JSON an article', write: eachJson },
  { name: 'csv', what: 'a table of articles, safe to open in a spreadsheet', write: eachRow },
  { name: 'bibtex', what: 'references for BibTeX and BibLaTeX', write: eachReference(writeBibtex, '\n') },
  { name: 'ris', what: 'references for reference managers', write: eachReference(writeRis, '') },
  { name: 'csl-json', what: 'references for citation processors', write: eachCsl },
  { name: 'annotations', what: 'statements as W3C Web Annotations, one line of JSON each', write: eachAnnotation },
  { name: 'ninjs', what: 'articles as ninjs 2.1 of the IPTC, one line of JSON each', write: eachNewsItem },
  {
    name: 'opensearch',
    what: 'articles for the bulk interface of OpenSearch',
    write: (records, { settings }) => eachOf(records, (record) => writeBulk(record, settings.language)),
  },
  {
    name: 'opensearch-mapping',
    what: 'settings and mapping for that index',
    write: () => [`${JSON.stringify(openSearchMapping(), null, 1)}\n`],
  },
];

function* eachOf(records: Iterable<PublicRecord>, write: (record: PublicRecord) => string): Iterable<string> {
  for (const record of records) yield write(record);
}

function eachJson(records: Iterable<PublicRecord>): Iterable<string> {
  return eachOf(records, (record) => `${JSON.stringify(articleData(record))}\n`);
}

function* eachRow(records: Iterable<PublicRecord>, { settings, preamble }: ExportContext): Iterable<string> {
  yield writeCsv([HEADER], preamble);
  yield* eachOf(records, (record) => writeCsv([toRow(record, settings.url ?? '')]));
}

function eachReference(write: typeof writeBibtex, between: string): ExportFormat['write'] {
  return function* (records, { settings }) {
    let isFirst = true;
    for (const record of records) {
      yield (isFirst ? '' : between) + write(cite(record, settings));
      isFirst = false;
    }
  };
}

function* eachCsl(records: Iterable<PublicRecord>, { settings }: ExportContext): Iterable<string> {
  let before = '[\n';
  for (const record of records) {
    yield before + JSON.stringify(toCslItem(cite(record, settings)));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function eachAnnotation(records: Iterable<PublicRecord>, { settings }: ExportContext): Iterable<string> {
  return eachOf(records, (record) =>
    toAnnotations(record, settings.url ?? '')
      .map((annotation) => `${JSON.stringify(annotation)}\n`)
      .join(''),
  );
}

function eachNewsItem(records: Iterable<PublicRecord>, { settings }: ExportContext): Iterable<string> {
  return eachOf(records, (record) => `${JSON.stringify(toNinjs(record, settings.url ?? ''))}\n`);
}

function cite(record: PublicRecord, settings: ExportContext['settings']) {
  return citeRecord(record, settings, sha256(writeArticleJson(record)));
}
