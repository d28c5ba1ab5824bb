import type { ArticleRecord } from '../model.ts';

type Naming = Pick<ArticleRecord, 'id' | 'sameAs'>;

/** What the `sameAs` of records come to. */
export interface SameAs {
  /** By id: the id of the record that one is the same article as, at the end of a chain of these; nothing for all others. */
  targets: ReadonlyMap<string, string>;
  /** Ids of records that name each other in a circle: none of them is joined to another. */
  circles: ReadonlySet<string>;
}

/** Follows `sameAs` among records; one that names itself, or what is not among them, names nothing. */
export function followSame(records: readonly Naming[]): SameAs {
  if (records.every(({ sameAs }) => sameAs === undefined)) return { targets: new Map(), circles: new Set() };
  const ids = new Set(records.map(({ id }) => id));
  const named = new Map(
    records.flatMap(({ id, sameAs }) =>
      sameAs === undefined || sameAs === id || !ids.has(sameAs) ? [] : [[id, sameAs]],
    ),
  );
  const circles = new Set([...named.keys()].filter((id) => chainFrom(id, named).includes(id)));
  for (const id of circles) named.delete(id);
  const targets = new Map([...named.keys()].map((id) => [id, chainFrom(id, named).at(-1) ?? id]));
  return { targets, circles };
}

/** The ids that lie behind one, each once. */
function chainFrom(id: string, named: ReadonlyMap<string, string>): string[] {
  const chain = new Set<string>();
  for (let at = named.get(id); at !== undefined && !chain.has(at); at = named.get(at)) chain.add(at);
  return [...chain];
}
