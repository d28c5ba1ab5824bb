import type { Candidate, NewsDocument } from '../model.ts';
import { wordsOf } from './words.ts';
import { readZones } from './zones.ts';

/** Finds the summary between headline and body. */
export function extractStandfirst(document: NewsDocument): Candidate[] {
  return readZones(document)
    .filter((zone) => zone.kind === 'standfirst')
    .map((zone, i) => ({
      field: 'standfirst',
      value: wordsOf(document.text, zone.inner),
      evidence: [zone.inner],
      certainty: 'stated',
      rule: zone.rule,
      // The first one counts; others are kept as candidates.
      strength: i === 0 ? 90 : 50,
    }));
}
