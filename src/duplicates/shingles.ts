/** Words in a shingle. */
const SHINGLE = 4;

/** Matches a character that is a word by itself, in scripts that write no spaces; and one that is part of a word. */
const ALONE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const PART = /[\p{L}\p{M}\p{N}]/u;

/** What a code unit is: between words, part of a word, or a word alone. Half of a pair is part of a word. */
const [BETWEEN, WITHIN, WORD_ALONE] = [1, 2, 3];

/** Kinds of code units met so far; 0 for others. Asking a pattern for each letter would take most of the time. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const kind = !isHalf && ALONE.test(character) ? WORD_ALONE : isHalf || PART.test(character) ? WITHIN : BETWEEN;
  kinds[code] = kind;
  return kind;
}

/** Words of a text that are compared; what makes a longer text another one stands in them. */
const MOST_WORDS = 20_000;

/**
 * The shingles of a text: each run of four words, case and punctuation apart, as a number of 32 bits; sorted, each once.
 * Empty for a text of fewer than four words. Markdown escapes and marks are no words.
 */
export function shinglesOf(text: string): Uint32Array {
  const words = hashesOfWords(text.normalize('NFKC').toLowerCase());
  const count = Math.max(0, words.length - SHINGLE + 1);
  const shingles = new Uint32Array(count).map((_, i) => hashWords(words, i)).sort();
  return shingles.filter((one, i) => i === 0 || one !== shingles[i - 1]);
}

/** FNV-1a of each word. */
function hashesOfWords(text: string): number[] {
  const words: number[] = [];
  let hash = 0;
  let isOpen = false;
  for (let i = 0; i <= text.length && words.length < MOST_WORDS; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    const kind = kindOf(code);
    if (isOpen && kind !== WITHIN) words.push(hash);
    if (kind === WORD_ALONE) words.push(Math.imul(0x811c9dc5 ^ code, 0x01000193));
    else if (kind === WITHIN) hash = Math.imul((isOpen ? hash : 0x811c9dc5) ^ code, 0x01000193);
    isOpen = kind === WITHIN;
  }
  return words;
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
