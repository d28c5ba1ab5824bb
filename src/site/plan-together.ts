import { drawNetwork, type LayOut, type Network } from '../charts/network.ts';
import type { PublicRecord } from '../model.ts';
import type { Strings } from '../strings/index.ts';
import type { NamedGroup } from './groups.ts';
import { compare } from './lines.ts';
import type { TogetherView } from './views.ts';

export const TOGETHER = '/quoted-together/';

/** How many pairs the table has, and of how many the graph is drawn. */
const MOST_PAIRS = 50;
const MOST_DRAWN = 50;

/** An article that quotes more has its speakers counted, but not its pairs: they grow with the square. */
const MOST_SPEAKERS = 100;

/** Plans the page of who is quoted with whom. `speakers` are the archive's. */
export function planTogether(
  records: readonly PublicRecord[],
  speakers: readonly NamedGroup[],
  titles: Pick<Strings['titles'], 'together' | 'speakers'>,
): TogetherView[] {
  const bySlug = [...speakers].sort((a, b) => compare(a.slug, b.slug));
  const { counts, several, left } = countPairs(records, new Map(bySlug.map(({ slug }, i) => [slug, i])));
  const pairs = largest(counts).map(({ pair, count }) => {
    const [one, other] = [Math.floor(pair / bySlug.length), pair % bySlug.length].map((i) => sideOf(bySlug[i]));
    return { one, other, count };
  });
  const most = pairs[0]?.count ?? 1;
  return [
    {
      url: TOGETHER,
      title: titles.together,
      path: [{ url: '/speakers/', title: titles.speakers }],
      of: records.length,
      several,
      left,
      pairCount: counts.size,
      pairs: pairs.flatMap(({ one, other, count }) =>
        one && other ? [{ one, other, count, share: Math.round((count / most) * 1000) / 10 }] : [],
      ),
      drawn: Math.min(pairs.length, MOST_DRAWN),
    },
  ];
}

/** In how many articles each pair of speakers is quoted. A pair is a number: place of the one × speakers + place of the other. */
function countPairs(records: readonly PublicRecord[], places: ReadonlyMap<string, number>) {
  const counts = new Map<number, number>();
  let [several, left] = [0, 0];
  for (const { speakers } of records) {
    if (speakers.length < 2) continue;
    several++;
    if (speakers.length > MOST_SPEAKERS) {
      left++;
      continue;
    }
    for (const [i, { slug }] of speakers.entries()) {
      const one = places.get(slug) ?? 0;
      for (let k = i + 1; k < speakers.length; k++) {
        const other = places.get(speakers[k]?.slug ?? '') ?? 0;
        const pair = Math.min(one, other) * places.size + Math.max(one, other);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return { counts, several, left };
}

/** The pairs of most articles, those of as many in order of slug. Most pairs occur once: they are not all put in order. */
function largest(counts: ReadonlyMap<number, number>): { pair: number; count: number }[] {
  const least = Uint32Array.from(counts.values()).sort().reverse()[MOST_PAIRS - 1] ?? 0;
  const found: { pair: number; count: number }[] = [];
  for (const [pair, count] of counts) if (count >= least) found.push({ pair, count });
  return found.sort((a, b) => b.count - a.count || a.pair - b.pair).slice(0, MOST_PAIRS);
}

function sideOf(group: NamedGroup | undefined): TogetherView['pairs'][number]['one'] | undefined {
  return group && { slug: group.slug, name: group.name, url: `/speakers/${group.slug}/`, count: group.count };
}

/** Draws the first pairs of the page as a network. */
export function drawTogether({ pairs, drawn }: TogetherView, layOut?: LayOut): Network | null {
  const shown = pairs.slice(0, drawn);
  const nodes = new Map(
    shown
      .flatMap(({ one, other }) => [one, other])
      .map(({ slug, name, url, count }) => {
        return [slug, { id: slug, label: name, url, count }] as const;
      }),
  );
  const links = shown.map(({ one, other, count }) => ({ from: one.slug, to: other.slug, count }));
  return drawNetwork([...nodes.values()], links, layOut);
}
