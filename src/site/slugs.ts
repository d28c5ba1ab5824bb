import { createHash } from 'node:crypto';
import { slugOf } from '../records/record-path.ts';

/**
 * Gives each key a slug of its own for a page's address. The first key to claim a slug gets it plain, a later one `-` +
 * 6 hex digits (more on a clash) of its SHA-256: so, with claims in the order of their first use, a page keeps its
 * address when others come after it. A name of which no ASCII can be made gives `x-` + such digits.
 */
export function assignSlugs(claims: Iterable<{ key: string; name: string }>): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, name } of claims) {
    if (slugs.has(key)) continue;
    const plain = slugOf(name) || `x-${fingerprint(key, 6)}`;
    let slug = plain;
    for (let digits = 6; taken.has(slug); digits++) slug = `${plain}-${fingerprint(key, digits)}`;
    taken.add(slug);
    slugs.set(key, slug);
  }
  return slugs;
}

function fingerprint(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
