/** A source of the archive as its records name it. */
export interface NamedSource {
  name: string;
  /** Number of its articles. */
  articles: number;
}

/** Names that may mean one source: for a person to decide, never applied. */
export interface SourceSuggestion {
  /** The name with the most articles; of equals the first of the alphabet. */
  keep: string;
  merge: string;
  /** Number of articles of both. */
  articles: number;
}

/** "The Harbour Courier", "La Voz del Sur", "Die Welt": in front of a name, and left out as often. */
const ARTICLE = /^(?:the|la|le|les|el|los|las|il|lo|i|gli|der|die|das|de|het|al|o|a|os|as) /;

/** `www.harbourcourier.example` says no more than the name; the ending stays apart from it. */
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+)\.[a-z]{2,}(?:\.[a-z]{2})?\/?$/u;

/**
 * Proposes which names of sources are one: the same but for an article in front, capitals, accents, spaces and punctuation, or
 * the address of its site. Pure: changes nothing; those of most articles come first.
 */
export function suggestSources(sources: readonly NamedSource[]): SourceSuggestion[] {
  const groups = new Map<string, NamedSource[]>();
  for (const source of sources) {
    const key = keyOf(source.name);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [keep, ...others] = group.sort((a, b) => b.articles - a.articles || compare(a.name, b.name));
      return others.map((one) => ({
        keep: keep?.name ?? '',
        merge: one.name,
        articles: (keep?.articles ?? 0) + one.articles,
      }));
    })
    .sort((a, b) => b.articles - a.articles || compare(a.keep, b.keep) || compare(a.merge, b.merge));
}

function keyOf(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
  const bare = ADDRESS.exec(folded)?.[1] ?? folded.replace(/[-‐–]+/g, ' ').replace(ARTICLE, '');
  return bare.replace(/[^\p{L}\p{N}]+/gu, '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
