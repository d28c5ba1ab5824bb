import { parseEdtf } from '../edtf.ts';
import type { Extraction, Found, ReportedCandidate, Speaker, TopicFound } from '../model.ts';
import { topicOf } from '../vocabularies/media-topics.ts';
import { findNamed } from './credited.ts';
import type { TableRow } from './metadata-table.ts';
import { slugOf } from './record-path.ts';
import { type TableField, valuesOf } from './table-rows.ts';

/** The rule of values that a person entered in a table. */
export const TABLE_RULE = 'metadata-table';

/**
 * Puts the values of a table's row over those that were extracted, as entered by hand, with the row as their evidence. What
 * had been found stays among the candidates. Returns the extraction itself when there is no row.
 */
export function applyRow(extraction: Extraction, row: TableRow | undefined): Extraction {
  if (!row || row.values.size === 0) return extraction;
  const candidates = extraction.candidates.map((candidate) =>
    row.values.has(fieldOf(candidate)) ? { ...candidate, accepted: false } : candidate,
  );
  const next: Extraction = { ...extraction, candidates };
  for (const [field, value] of row.values) {
    const found: Found = { value, evidence: [], certainty: 'hand', rule: TABLE_RULE, selector: row.place };
    const terms = valuesOf(field, value);
    for (const term of terms) candidates.push(reported(field, term, row.place));
    if (field === 'keywords') next.keywords = terms.map((term) => ({ value: term, evidence: [] }));
    else if (field === 'topics') next.topics = terms.map(topicByHand);
    else if (field === 'speakers') next.speakers = withPersons(extraction.speakers, terms);
    else if (field === 'language') next.language = value;
    else if (field === 'date') {
      const edtf = parseEdtf(value);
      if (edtf) next.date = { ...found, value: edtf };
    } else if (field !== 'captured' && field !== 'updated') next[field] = found;
  }
  return next;
}

/** The column that would give what a candidate gives: dates of other roles are fields of their own. */
function fieldOf({ field, role }: ReportedCandidate): TableField {
  const isOther = field === 'date' && (role === 'captured' || role === 'updated');
  return (isOther ? role : field) as TableField;
}

/** Words of the archivist's own have no place among the concepts: level 0. */
function topicByHand(id: string): TopicFound {
  const known = topicOf(id);
  return { id, label: known?.label ?? id, level: known?.level ?? 0, evidence: [], score: 0 };
}

/** A table says who speaks, seldom that nobody else does: those found in the text stay, with their words and roles. */
function withPersons(found: readonly Speaker[], names: readonly string[]): Speaker[] {
  const speakers = [...found];
  for (const name of names) {
    const known = findNamed(name, speakers);
    if (known) speakers[speakers.indexOf(known)] = { ...known, kind: 'person', named: true };
    else
      speakers.push({
        id: slugOf(name),
        name,
        role: null,
        organisation: null,
        kind: 'person',
        named: true,
        mentions: [],
      });
  }
  return speakers;
}

function reported(field: TableField, value: string, selector: string): ReportedCandidate {
  const role = field === 'date' ? 'published' : field === 'captured' || field === 'updated' ? field : null;
  return { field, value, evidence: [], certainty: 'hand', rule: TABLE_RULE, role, accepted: true, selector };
}

/** The values of a field that an extraction has from a table. */
export function tableValues({ candidates }: Pick<Extraction, 'candidates'>, field: TableField): string[] {
  return candidates.flatMap(({ field: own, rule, value }) =>
    own === field && rule === TABLE_RULE && typeof value === 'string' ? [value] : [],
  );
}

/** Tells whether an extraction has a field's value from a table. */
export function isFromTable(extraction: Extraction | undefined, field: string): boolean {
  return (
    extraction?.candidates.some((candidate) => candidate.rule === TABLE_RULE && candidate.field === field) ?? false
  );
}
