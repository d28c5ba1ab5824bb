import type { Zone, ZoneKind } from '../model.ts';
import type { LookedAt } from './looks.ts';

/** Makes the zone of one block. */
export type MakeZone = (kind: ZoneKind, rule: string) => Zone;

/**
 * What a line is by its own words, wherever it stands outside the main text; `null` where they do not tell. `fallback` is
 * the kind of a line of boilerplate.
 */
export function byLook(zone: MakeZone, block: LookedAt, fallback: ZoneKind): Zone | null {
  switch (block.look) {
    case 'byline':
      return zone('byline', block.rule);
    case 'caption':
      return zone('caption', block.rule);
    case 'date':
    case 'label':
      return zone('metadata', block.rule);
    case 'teaser':
      return zone('teaser', block.rule);
    case 'boilerplate':
      return zone(fallback, block.rule);
    default:
      return null;
  }
}
