import { getNumber } from '../bytes.ts';
import { bytesOf } from '../shard-form.ts';
import type { LoadShard, Segment } from './segment.ts';

/** By article the first article of its group of copies, or the article itself. `names` has the file of each segment. */
export async function loadCopies(
  names: readonly (string | null)[],
  segments: readonly Segment[],
  { articles, load }: { articles: number; load: LoadShard },
): Promise<Int32Array> {
  const groups = Int32Array.from({ length: articles }, (_, article) => article);
  const files = await Promise.all(names.map(async (name) => (name === null ? null : bytesOf(await load(name)))));
  files.forEach((bytes, s) => {
    if (bytes === null) return;
    const reader = { bytes, at: 0 };
    let article = segments[s]?.first ?? 0;
    while (reader.at < bytes.length) {
      article += getNumber(reader);
      const segment = getNumber(reader);
      groups[article] = (segments[segment]?.first ?? 0) + getNumber(reader);
    }
  });
  return groups;
}

/** Articles of a result with their copies in it behind the best of them. */
export interface Grouped {
  /** The best of each group, in the order of the result. */
  leaders: Int32Array;
  /** The others, by leader. */
  followers: ReadonlyMap<number, number[]>;
}

/** Puts copies together where the first of them stands. */
export function groupCopies(articles: Int32Array, groups: Int32Array): Grouped {
  /** By group its leader + 1. */
  const leaderOf = new Int32Array(groups.length);
  const followers = new Map<number, number[]>();
  const leaders = new Int32Array(articles.length);
  let count = 0;
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i] as number;
    const group = groups[article] as number;
    const leader = (leaderOf[group] as number) - 1;
    if (leader < 0) {
      leaderOf[group] = article + 1;
      leaders[count++] = article;
      continue;
    }
    const own = followers.get(leader) ?? [];
    own.push(article);
    followers.set(leader, own);
  }
  return { leaders: leaders.subarray(0, count), followers };
}
