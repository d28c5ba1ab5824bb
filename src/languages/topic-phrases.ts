/** The phrases that speak for one concept of the IPTC Media Topics. */
export interface TopicWords {
  /** Concept id, e.g. `medtop:20000638`. */
  id: string;
  /** The concept's label, for the reader of the list. */
  label: string;
  /**
   * Weight → phrases, separated by `, `: 3 the phrase hardly stands anywhere else, 2 it usually means the topic, 1 it only
   * supports others. A phrase in lower case matches any case and, through `endings`, plurals; a word with a capital
   * letter matches only so written ("AIDS", "Apple"); `=` before a phrase keeps it from matching in singular or plural ("=overs"),
   * `*` at one end of a word, lower case, stands for any other letters of the same word ("klimaschutz*", "*wahl").
   */
  phrases: { readonly [weight: number]: string };
}

/** What a language provides for finding topics. */
export interface TopicPhrases {
  topics: readonly TopicWords[];
  /** Phrases, separated by `, `, whose words say nothing about a topic where they stand so: "war of words". */
  never: readonly string[];
  /**
   * Words, lower case, that make no keyword: titles, units of time, reporting words, capitals that name no subject. A run of
   * words that holds one is no keyword. Absent where a language writes words in a way that keywords cannot be told by.
   */
  common?: ReadonlySet<string>;
  /** Words that lose their end before a vowel and an apostrophe ("l" of "l'eau"), lower case, without the apostrophe. */
  elided?: ReadonlySet<string>;
  /** Endings of plurals and what stands instead in the word's plain form; the first that fits is replaced. */
  endings: readonly (readonly [ending: string, plain: string])[];
}
