import type { Certainty } from '../model.ts';
import type { Card, CardColumns } from './format.ts';

/** Certainties by the number that stands for them in files. */
const CERTAINTIES: readonly (Certainty | null)[] = [null, 'stated', 'inferred', 'estimated', 'supplied', 'hand'];

/** The number of a certainty. */
export function numberCertainty(certainty: Certainty | null): number {
  return CERTAINTIES.indexOf(certainty);
}

/** The certainty of a number; `null` also for one that is not known. */
export function certaintyOf(number: number | undefined): Certainty | null {
  return CERTAINTIES[number ?? 0] ?? null;
}

/** What nearly all addresses of articles begin with; a full one has it, what is left of one does not. */
const ARTICLES = '/articles/';
/** A slug is at most this long, cut between words, as `records/record-path.ts` makes it: an address that differs stands in full. */
const LONGEST = 60;

/** The beginning of the address that a new article with this headline and date has. */
function addressBeginning(headline: string, date: string | null): string {
  const words = headline
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(date ?? '') ?? [];
  return `${ARTICLES}${[year, month, slug].filter((part) => part !== undefined).join('/')}`;
}

/** A card stands in up to three files. */
const shortened = new WeakMap<object, string>();

/** The address without the beginning that the rest of the card gives. */
export function shortenAddress(card: Pick<Card, 'address' | 'headline' | 'date'>): string {
  const known = shortened.get(card);
  if (known !== undefined) return known;
  const { address, headline, date } = card;
  const beginning = addressBeginning(headline, date);
  const rest = address.startsWith(beginning) ? address.slice(beginning.length) : address;
  const own = rest.startsWith(ARTICLES) ? address : rest;
  shortened.set(card, own);
  return own;
}

/** The address again. */
export function wholeAddress(rest: string, { headline, date }: Pick<Card, 'headline' | 'date'>): string {
  return rest.startsWith(ARTICLES) ? rest : addressBeginning(headline, date) + rest;
}

/** Puts the cards of a file together. */
export function packCards(cards: readonly Card[]): CardColumns {
  return [
    cards.map(({ id }) => id),
    cards.map(shortenAddress),
    cards.map(({ headline }) => headline),
    cards.map(({ isSupplied }) => (isSupplied ? 1 : 0)),
    cards.map(({ date }) => date),
    cards.map(({ dateInWords }) => dateInWords),
    cards.map(({ source }) => source),
    cards.map(({ language }) => language),
    cards.map(({ dateCertainty }) => numberCertainty(dateCertainty)),
  ];
}

/** One of the cards of a file. */
export function unpackCard(columns: CardColumns, at: number): Card {
  const [ids, addresses, headlines, areSupplied, dates, datesInWords, sources, languages, certainties] = columns;
  const [headline = '', date = null, rest = ''] = [headlines[at], dates[at], addresses[at]];
  return {
    id: ids[at] ?? '',
    address: wholeAddress(rest, { headline, date }),
    headline,
    isSupplied: areSupplied[at] === 1,
    date,
    dateCertainty: certaintyOf(certainties[at]),
    dateInWords: datesInWords[at] ?? null,
    source: sources[at] ?? null,
    language: languages[at] ?? null,
  };
}
