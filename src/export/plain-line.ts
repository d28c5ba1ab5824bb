/**
 * Text on one line, fit for any file: white space, line breaks and control codes become single spaces, half surrogates are
 * replaced, and the marks that turn the direction of all text behind them (Unicode Standard Annex 9) are left out.
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .trim();
}
