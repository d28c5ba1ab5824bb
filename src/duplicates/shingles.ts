/** Words in a shingle. */
const SHINGLE = 4;

/** A word; scripts that write no spaces count each character as one. Linear. */
const WORD =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]|[\p{L}\p{M}\p{N}]+/gu;

/** Words of a text that are compared; what makes a longer text another one stands in them. */
const MOST_WORDS = 20_000;

/**
 * The shingles of a text: each run of four words, case and punctuation apart, as a number of 32 bits; sorted, each once.
 * Empty for a text of fewer than four words. Markdown escapes and marks are no words.
 */
export function shinglesOf(text: string): Uint32Array {
  const words: number[] = [];
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    words.push(hashWord(word));
    if (words.length === MOST_WORDS) break;
  }
  const count = Math.max(0, words.length - SHINGLE + 1);
  const shingles = Uint32Array.from({ length: count }, (_, i) => hashWords(words, i)).sort();
  return shingles.filter((one, i) => i === 0 || one !== shingles[i - 1]);
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function hashWords(words: readonly number[], from: number): number {
  let hash = 0x9e3779b9;
  for (let i = from; i < from + SHINGLE; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x85ebca6b) ^ (hash >>> 15);
  return hash >>> 0;
}

/** How alike two texts are: the share of shingles that both have among all that either has (Jaccard), 0 to 1. */
export function similarityOf(one: Uint32Array, other: Uint32Array): number {
  if (one.length === 0 || other.length === 0) return 0;
  let [i, j, shared] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0];
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return shared / (one.length + other.length - shared);
}
