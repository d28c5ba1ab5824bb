import { THRESHOLD } from '../duplicates/group.ts';
import type { Certainty, DuplicateGroup } from '../model.ts';
import type { MergeSuggestion } from '../people/suggest-merges.ts';
import type { SourceSuggestion } from '../people/suggest-sources.ts';
import { type Doubt, type Examined, FIELDS, type SureField } from './examine.ts';

/** How often a field has a value, and how sure. */
export interface FieldRate {
  field: string;
  /** Records that have a value. */
  filled: number;
  /** Of these, how many by how sure; fields with many values count their first. */
  certainty: Record<Certainty, number>;
}

/** A record, and where it lies: the path of its file. */
export interface Place {
  id: string;
  record: string;
}

/** The state of an archive; `clipfile report --json` prints it. */
export interface QualityReport {
  records: number;
  fields: FieldRate[];
  doubts: (Place & Doubt)[];
  conflicts: (Place & { field: string; message: string })[];
  statements: number;
  /** Records with statements of which the text does not show who speaks, most of them first. */
  unknownSpeakers: (Place & { statements: number; unknown: number })[];
  /** Names, among what may be seen, that may mean one person or one source. */
  names: { people: MergeSuggestion[]; sources: SourceSuggestion[] };
  /** Copies among what may be seen, at least `threshold` alike. */
  duplicates: { threshold: number; groups: DuplicateGroup[] };
}

/** A report on nothing. */
export function startReport(): QualityReport {
  return {
    records: 0,
    fields: startRates(),
    doubts: [],
    conflicts: [],
    statements: 0,
    unknownSpeakers: [],
    names: { people: [], sources: [] },
    duplicates: { threshold: THRESHOLD, groups: [] },
  };
}

/** Fill rates of nothing. */
export function startRates(): FieldRate[] {
  return FIELDS.map((field) => ({
    field,
    filled: 0,
    certainty: { stated: 0, inferred: 0, estimated: 0, supplied: 0, hand: 0 },
  }));
}

/** Counts the fields of one more record, or of several that have the same. */
export function countFields(rates: readonly FieldRate[], fields: readonly SureField[], count = 1): void {
  for (const { field, certainty } of fields) {
    const rate = rates.find((one) => one.field === field);
    if (!rate) continue;
    rate.filled += count;
    rate.certainty[certainty] += count;
  }
}

/** Adds one record to a report. */
export function reportOn(report: QualityReport, examined: Examined, record: string): void {
  const place: Place = { id: examined.id, record };
  report.records++;
  countFields(report.fields, examined.fields);
  report.doubts.push(...examined.doubts.map((one) => ({ ...place, ...one })));
  report.conflicts.push(...examined.conflicts.map((one) => ({ ...place, ...one })));
  report.statements += examined.statements;
  if (examined.unknownSpeakers > 0)
    report.unknownSpeakers.push({ ...place, statements: examined.statements, unknown: examined.unknownSpeakers });
}

/** Lines for a person. `all` lists everything; without it at most twenty of a kind. */
export function reportAsText(report: QualityReport, all: boolean): string[] {
  const { records, fields, doubts, conflicts, unknownSpeakers, statements, names, duplicates } = report;
  const percent = (part: number) => (records === 0 ? '–' : `${Math.round((part / records) * 100)} %`);
  const head = ['field', 'filled', '', 'stated', 'inferred', 'estimated', 'supplied', 'hand'];
  const rows = fields.map(({ field, filled, certainty }) => [
    field,
    String(filled),
    percent(filled),
    ...(['stated', 'inferred', 'estimated', 'supplied', 'hand'] as const).map((kind) => String(certainty[kind])),
  ]);
  const unknown = unknownSpeakers.reduce((sum, one) => sum + one.unknown, 0);
  return [
    `${records} record${records === 1 ? '' : 's'}`,
    '',
    ...[head, ...rows].map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(15) : cell.padStart(9))).join('')),
    ...section(
      'Doubtful values',
      doubts,
      all,
      (one) => `${one.record}: ${one.field} ${one.value === null ? 'is missing' : `${one.value} (${one.certainty})`}`,
    ),
    ...section('Clues that disagree', conflicts, all, (one) => `${one.record}: ${one.field}: ${one.message}`),
    ...section(
      `Unknown speakers: ${unknown} of ${statements} statements, in records`,
      unknownSpeakers,
      all,
      (one) => `${one.record}: ${one.unknown} of ${one.statements}`,
    ),
    ...section(
      'Names that may be one person',
      names.people,
      all,
      (one) => `${one.merge} = ${one.keep}? ${one.reason} (${one.articles} articles)`,
    ),
    ...section(
      'Names that may be one source',
      names.sources,
      all,
      (one) => `${one.merge} = ${one.keep}? (${one.articles} articles)`,
    ),
    ...section(
      `Groups of copies (${duplicates.threshold * 100} % of word 4-grams or more)`,
      duplicates.groups,
      all,
      (group) =>
        `${group.representative} (${group.reason}): ${group.members
          .slice(1)
          .map(({ id, similarity }) => `${id} ${Math.floor(similarity * 100)} %`)
          .join(', ')}`,
    ),
  ];
}

const SHOWN = 20;

function section<Item>(title: string, items: readonly Item[], all: boolean, write: (item: Item) => string): string[] {
  const shown = all ? items : items.slice(0, SHOWN);
  const rest = items.length - shown.length;
  return [
    '',
    `${title}: ${items.length}`,
    ...shown.map((item) => `  ${write(item)}`),
    ...(rest > 0 ? [`  and ${rest} more (--all lists them)`] : []),
  ];
}
