import { parseEdtf } from '../edtf.ts';
import type { Extraction, Found, ReportedCandidate } from '../model.ts';
import type { TableRow } from './metadata-table.ts';
import type { TableField } from './table-rows.ts';

/** The rule of values that a person entered in a table. */
export const TABLE_RULE = 'metadata-table';

/**
 * Puts the values of a table's row over those that were extracted, as entered by hand, with the row as their evidence. What
 * had been found stays among the candidates. Returns the extraction itself when there is no row.
 */
export function applyRow(extraction: Extraction, row: TableRow | undefined): Extraction {
  if (!row || row.values.size === 0) return extraction;
  const candidates = extraction.candidates.map((candidate) =>
    row.values.has(candidate.field as TableField) ? { ...candidate, accepted: false } : candidate,
  );
  const next: Extraction = { ...extraction, candidates };
  for (const [field, value] of row.values) {
    const found: Found = { value, evidence: [], certainty: 'hand', rule: TABLE_RULE, selector: row.place };
    const terms = field === 'keywords' ? [...new Set(value.split(/\s*;\s*/).filter((term) => term !== ''))] : [value];
    for (const term of terms) candidates.push(reported(field, term, row.place));
    if (field === 'keywords') next.keywords = terms.map((term) => ({ value: term, evidence: [] }));
    else if (field === 'language') next.language = value;
    else if (field === 'date') {
      const edtf = parseEdtf(value);
      if (edtf) next.date = { ...found, value: edtf };
    } else next[field] = found;
  }
  return next;
}

function reported(field: TableField, value: string, selector: string): ReportedCandidate {
  const role = field === 'date' ? 'published' : null;
  return { field, value, evidence: [], certainty: 'hand', rule: TABLE_RULE, role, accepted: true, selector };
}

/** Tells whether an extraction has a field's value from a table. */
export function isFromTable(extraction: Extraction | undefined, field: string): boolean {
  return (
    extraction?.candidates.some((candidate) => candidate.rule === TABLE_RULE && candidate.field === field) ?? false
  );
}
