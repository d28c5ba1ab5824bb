/** Matches a letter, mark or figure beyond ASCII, among others: all but ASCII and the signs of print, as most English text has. */
const OTHER_SIGNS =
  /[^\0-\x7f\u00a0-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;

/** Parts of a pattern for letters of one kind. */
export interface Letters {
  /** True for the letters of ASCII alone. */
  isPlain: boolean;
  /** Any letter, and any letter or mark, as part of a class: stands in brackets. */
  letter: string;
  letterOrMark: string;
  /** Words of languages as alternatives; without those that have no letter of ASCII where there are no others. */
  either: (sources: readonly string[]) => string;
}

const ALL: Letters = {
  isPlain: false,
  letter: '\\p{L}',
  letterOrMark: '\\p{L}\\p{M}',
  either: (sources) => sources.join('|'),
};

const PLAIN: Letters = {
  isPlain: true,
  letter: 'A-Za-z',
  letterOrMark: 'A-Za-z',
  either: (sources) => {
    const own = sources.filter(
      (source) => !OTHER_SIGNS.test(source) || /[A-Za-z]/.test(source.replace(/\\p\{.*?\}|\\./g, '')),
    );
    // None of the words can stand there, which is not the same as none that need to.
    if (own.length === 0 && sources.length > 0) return '(?!)';
    return own.join('|').replaceAll('[\\p{L}', '[A-Za-z').replaceAll('\\p{L}', '[A-Za-z]');
  },
};

/**
 * Returns what chooses the pattern for a passage: one for all letters, without regard to case; or, for passages whose
 * letters are those of ASCII, one for these alone that matches there just the same. The other takes
 * long to compile, and most texts never ask for it. Each is made when it is first asked for.
 */
export function forLetters(source: (letters: Letters) => string, flags = ''): (passage: string) => RegExp {
  let all: RegExp | undefined;
  let plain: RegExp | undefined;
  return (passage) => {
    if (OTHER_SIGNS.test(passage)) {
      all ??= new RegExp(source(ALL), `${flags}iu`);
      return all;
    }
    plain ??= new RegExp(source(PLAIN), `${flags}i`);
    return plain;
  };
}
