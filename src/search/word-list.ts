/** Letters that the capitals from `A` to `Z` can say to be shared. */
const MOST_SHARED = 25;
const CAPITAL = 65;
const WORD = /([A-Z])((?:![A-Z!]|[^A-Z!])*)/g;

/**
 * Writes sorted words as one text: each as a capital for the number of letters shared with the one before (`A` for none), then
 * its others. Terms are folded: the few capitals in them have `!` in front. It is compressed better than a list.
 */
export function packWords(words: readonly string[]): string {
  let previous = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === previous[shared]) shared++;
      // Half of a pair of code units is no text.
      if (/[\ud800-\udbff]/.test(word[shared - 1] ?? '')) shared--;
      previous = word;
      return String.fromCharCode(CAPITAL + shared) + word.slice(shared).replace(/[A-Z!]/g, '!$&');
    })
    .join('');
}

/** The words that `packWords` wrote. */
export function unpackWords(text: string): string[] {
  let word = '';
  return Array.from(text.matchAll(WORD), ([, capital = '', others = '']) => {
    word = word.slice(0, capital.charCodeAt(0) - CAPITAL) + others.replace(/!(.)/g, '$1');
    return word;
  });
}
