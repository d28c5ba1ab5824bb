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

/** A name that needs a page, with the entry of a vocabulary that it was merged into, if any. */
export interface PageClaim {
  key: string;
  name: string;
  entry: { name: string; id: string | null; formerly: string[] } | null;
}

/**
 * Gives each key the slug of its page; keys of one entry share one. What no entry merges keeps the slug it would have
 * without vocabulary. The entry's slug is its `id`, else made of its name; slugs that its keys would have had alone, and
 * those in `formerly`, lead there: `redirects`, from old to present slug.
 */
export function assignPages(claims: readonly PageClaim[]): {
  slugs: Map<string, string>;
  redirects: Map<string, string>;
} {
  const alone = assignSlugs(claims);
  const slugs = new Map(alone);
  const taken = new Set(claims.filter(({ entry }) => entry === null).map(({ key }) => alone.get(key)));
  const merged = new Map<PageClaim['entry'], string>();
  const redirects = new Map<string, string>();
  for (const { key, entry } of claims) {
    if (entry === null) continue;
    const slug = merged.get(entry) ?? freeSlug(entry.id ?? entry.name, taken);
    merged.set(entry, slug);
    taken.add(slug);
    slugs.set(key, slug);
  }
  for (const { key, entry } of claims) {
    const slug = merged.get(entry);
    if (entry === null || slug === undefined) continue;
    const before = alone.get(key);
    if (before !== undefined && !taken.has(before)) redirects.set(before, slug);
    for (const former of entry.formerly) redirects.set(former, slug);
  }
  return { slugs, redirects };
}

function freeSlug(name: string, taken: ReadonlySet<string | undefined>): string {
  const plain = slugOf(name) || `x-${fingerprint(name, 6)}`;
  let slug = plain;
  for (let digits = 6; taken.has(slug); digits++) slug = `${plain}-${fingerprint(name, digits)}`;
  return slug;
}
