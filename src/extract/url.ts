import type { Candidate, NewsDocument, Zone } from '../model.ts';
import { readAddress } from './address.ts';
import { foldWords } from './words.ts';
import { readZones } from './zones.ts';

/** An http(s) address or one that begins with `www.`; closing punctuation is not part of it. */
const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"'“”‘’\u0000-\u0020]{3,500}/gi;

/** Paragraphs whose words an address can have in its path, besides those of the headline. */
const LEAD = 2;

/** Words of a path that the article must share with it. */
const SHARED = 2;

/**
 * Finds the article's own address: one on a line outside the body that has a path. Below the text a link leads elsewhere as
 * often as not: there it must be made of the article's words, or hold a number and be the only address of the text.
 */
export function extractUrl(document: NewsDocument): Candidate[] {
  const found: Candidate[] = [];
  const zones = readZones(document);
  const end = zones.findLastIndex((zone) => zone.kind === 'body');
  for (const [i, zone] of zones.entries()) {
    if (zone.kind === 'blank' || zone.kind === 'body' || zone.kind === 'teaser') continue;
    const line = document.text.slice(zone.inner[0], Math.min(zone.inner[1], zone.inner[0] + 1000));
    for (const match of line.matchAll(ADDRESS)) {
      const address = match[0].replace(/[.,;:!?)\]}]+$/, '');
      const url = readAddress(address);
      if (!url || url.pathname.length < 2) continue;
      const start = zone.inner[0] + match.index;
      const isAlone = match[0].length > line.length - 12;
      if (i > end && !isOfArticle(document, zones, url) && !(isAlone && isOnlyNumber(document, url))) continue;
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

/** Tells whether the path of an address is made of words that the headline and the lead print. */
export function isOfArticle({ text }: NewsDocument, zones: readonly Zone[], { pathname }: URL): boolean {
  const path = new Set(longWords(readablePath(pathname)));
  const lead = zones.filter(({ kind }) => kind === 'body').slice(0, LEAD);
  const head = zones.filter(({ kind }) => kind === 'headline');
  const words = new Set([...head, ...lead].flatMap(({ inner }) => longWords(text.slice(...inner))));
  const shared = [...path].filter((word) => words.has(word)).length;
  return shared >= SHARED && shared * 2 >= path.size;
}

/** A path of a number or a day, without words that could be another article's. */
function isOnlyNumber({ text }: NewsDocument, { pathname }: URL): boolean {
  return /\d{4}/.test(pathname) && longWords(pathname).length < 3 && [...text.matchAll(ADDRESS)].length === 1;
}

const longWords = (words: string): string[] => foldWords(words).match(/[\p{L}\p{M}]{4,40}/gu) ?? [];

/** A path with its escaped signs read; as it stands where they are broken. */
function readablePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
