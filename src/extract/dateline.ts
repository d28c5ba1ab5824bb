import { parseEdtf } from '../edtf.ts';
import type { Candidate, NewsDocument } from '../model.ts';
import { readOpening } from './opening.ts';

/** Finds the dateline that opens the lead: place, day, and the agency named in it. */
export function extractDateline(document: NewsDocument): Candidate[] {
  const opening = readOpening(document);
  if (!opening || opening.slug) return [];
  const { place, date, agency, inner } = opening;
  const found: Candidate[] = [];
  if (agency) {
    found.push({
      field: 'agency',
      value: agency.value,
      evidence: [agency.span],
      certainty: 'stated',
      rule: 'dateline-agency',
      strength: 90,
    });
  }
  if (!place && !date) return found;
  found.push({
    field: 'dateline',
    value: { place: place?.value ?? null, date: date?.value ?? null },
    evidence: [inner],
    certainty: 'stated',
    rule: 'dateline',
    strength: 90,
  });
  const day = date && !date.value.startsWith('--') ? parseEdtf(date.value) : null;
  if (date && day) {
    found.push({
      field: 'date',
      value: day,
      role: 'dateline',
      evidence: [date.span],
      certainty: 'stated',
      rule: 'dateline-date',
      strength: 80,
    });
  }
  return found;
}
