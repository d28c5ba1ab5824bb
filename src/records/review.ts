import type { Draft } from './draft.ts';

/** Why a person should look at a record: what is missing, supplied by the tool, or in conflict. Empty when all is well. */
export function reviewReasons(draft: Draft): string[] {
  const { record, extraction } = draft;
  if (!record || record.status === 'withdrawn' || !extraction) return [];
  const reasons: string[] = [];
  const isVerified = (field: string) => record.checked.includes(field);
  if (record.date === undefined && !isVerified('date')) reasons.push('no date');
  if (record.source === undefined && !isVerified('source')) reasons.push('no source');
  const headline = extraction.extraction.headline;
  const isSupplied = headline?.certainty === 'supplied' && record.headline === headline.value;
  if (isSupplied && !isVerified('headline')) reasons.push('headline supplied from the lead');
  for (const { field, message } of extraction.extraction.conflicts) {
    if (!isVerified(field)) reasons.push(`${field}: ${message}`);
  }
  return reasons;
}
