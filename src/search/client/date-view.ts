import type { Card } from '../format.ts';
import { make } from './parts.ts';

/**
 * A date in words; one that the archive estimated is marked, as in the lists of the site: it must not look like a printed one.
 * `undated` stands where there is none.
 */
export function drawDate(
  { dateInWords, dateCertainty }: Pick<Card, 'dateInWords' | 'dateCertainty'>,
  { undated, estimated }: { undated: string; estimated: string },
): (Node | string)[] {
  if (dateInWords === null) return [undated];
  if (dateCertainty !== 'estimated') return [dateInWords];
  return [dateInWords, ' ', make('span', { class: 'sure estimated' }, estimated)];
}
