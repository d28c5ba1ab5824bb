import type { Candidate, NewsDocument } from '../model.ts';
import { readZones } from './zones.ts';

/** An http(s) address or one that begins with `www.`; closing punctuation is not part of it. */
const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"'“”‘’\u0000-\u0020]{3,500}/gi;

/** Finds the article's own address: one on a line outside the body that has a path. */
export function extractUrl(document: NewsDocument): Candidate[] {
  const found: Candidate[] = [];
  for (const zone of readZones(document)) {
    if (zone.kind === 'blank' || zone.kind === 'body' || zone.kind === 'teaser') continue;
    const line = document.text.slice(zone.inner[0], Math.min(zone.inner[1], zone.inner[0] + 1000));
    for (const match of line.matchAll(ADDRESS)) {
      const address = match[0].replace(/[.,;:!?)\]}]+$/, '');
      const url = readAddress(address);
      if (!url || url.pathname.length < 2) continue;
      const start = zone.inner[0] + match.index;
      const isAlone = match[0].length > line.length - 12;
      found.push({
        field: 'url',
        value: url.href,
        evidence: [[start, start + address.length]],
        certainty: 'stated',
        rule: isAlone ? 'address-line' : 'address-in-line',
        strength: isAlone ? 80 : 40,
      });
    }
  }
  return found;
}

/** Reads a printed address; `null` when it is none. */
export function readAddress(address: string): URL | null {
  try {
    const url = new URL(/^https?:/i.test(address) ? address : `https://${address}`);
    return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(url.hostname) ? url : null;
  } catch {
    return null;
  }
}
