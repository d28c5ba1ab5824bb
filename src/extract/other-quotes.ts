import type { OtherQuoteCandidate } from '../model.ts';
import type { Quote } from './quotes.ts';
import type { Token } from './tokens.ts';

/** Does the quotation speak for itself: at least four words that form a sentence, or the whole of this one? */
export function isWholeSpeech(text: string, quote: Quote, tokens: readonly Token[]): boolean {
  const inner = text.slice(...quote.inner).trim();
  const words = inner.split(/\s+/, 8).length;
  if (quote.single || words < 4 || isTitle(inner)) return false;
  if (tokens.every((token) => token.kind === 'quote' || token.kind === 'mark')) return true;
  return words >= 6 || /[.!?,…]$/.test(inner);
}

/** "The Clash of Civilizations": every long word with a capital. */
function isTitle(inner: string): boolean {
  const long = inner.split(/\s+/, 20).filter((word) => /^\P{L}*\p{L}{4,}/u.test(word));
  return long.length >= 2 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

/** Why a quotation is no statement: `title`, `scare-quote` (three words at most) or `fragment`. */
export const reasonOf = (text: string, quote: Quote): string => {
  const inner = text.slice(...quote.inner).trim();
  return isTitle(inner) ? 'title' : inner.split(/\s+/, 4).length <= 3 ? 'scare-quote' : 'fragment';
};

/** A quotation that is no statement, with the reason. */
export const otherQuote = (quote: Quote, value: string): OtherQuoteCandidate => ({
  field: 'otherQuote',
  value,
  evidence: [quote.span],
  certainty: 'inferred',
  rule: value,
});
