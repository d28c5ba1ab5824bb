import { certaintyOf, numberCertainty, shortenAddress, wholeAddress } from './card-form.ts';
import type { Quote } from './entry.ts';
import { keyOfLabel } from './facets.ts';
import type { Pack, PackedQuote, PackRow } from './format.ts';
import { termOfId } from './identifiers.ts';
import { FIELDS } from './schema.ts';

const HEADLINE = FIELDS.findIndex(({ name }) => name === 'headline');
const IDENTIFIERS = FIELDS.findIndex(({ name }) => name === 'identifiers');
const BODY = FIELDS.findIndex(({ name }) => name === 'body');

/** An article as its file has it: nothing twice, for each new article is such a file. */
export function packArticle({ entry, card, reference, quotes }: Pack): PackRow {
  const { source, agency, byline, url, original, captured, asOf } = reference;
  const { id, headline, isSupplied, date, dateCertainty, dateInWords, language } = card;
  const sure = numberCertainty(dateCertainty);
  const body = entry.fields[BODY] ?? '';
  return [
    entry.fields.map((text, field) => {
      if (field === IDENTIFIERS) return text.slice(termOfId(card.id).length);
      return field === HEADLINE && text === headline ? null : text;
    }),
    entry.days,
    entry.facets.map((values) => values.map(({ key, label }) => (key === keyOfLabel(label) ? label : [key, label]))),
    [id, shortenAddress(card), headline, isSupplied ? 1 : 0, date, dateInWords, card.source, language, sure],
    [source, agency, byline, url, original, captured, asOf],
    quotes.map((quote, number) => packQuote(quote, number, body)),
  ];
}

function packQuote({ id, text, speaker }: Quote, number: number, body: string): PackedQuote {
  const start = body.indexOf(text);
  return [
    id === nameOf(number) ? null : id,
    start < 0 ? text : [start, text.length],
    speaker && [
      speaker.name,
      speaker.slug === keyOfLabel(speaker.name) ? null : speaker.slug,
      speaker.worded,
      speaker.role,
    ],
  ];
}

/** The id that the statement of a number has, where nobody has given it another. */
function nameOf(number: number): string {
  return `q-${number + 1}`;
}

/** The article again. */
export function unpackArticle([texts, days, facets, row, own, quotes]: PackRow): Pack {
  const [id, rest, headline, isSupplied, date, dateInWords, name, language, sure] = row;
  const [source, agency, byline, url, original, captured, asOf] = own;
  const fields = texts.map((text, field) => {
    if (field === IDENTIFIERS) return termOfId(id) + text;
    return text ?? headline;
  });
  const body = fields[BODY] ?? '';
  return {
    entry: {
      fields,
      language,
      days,
      facets: facets.map((values) =>
        values.map((value) =>
          typeof value === 'string' ? { key: keyOfLabel(value), label: value } : { key: value[0], label: value[1] },
        ),
      ),
    },
    card: {
      id,
      address: wholeAddress(rest, { headline, date }),
      headline,
      isSupplied: isSupplied === 1,
      date,
      dateCertainty: certaintyOf(sure),
      dateInWords,
      source: name,
      language,
    },
    reference: { source, agency, byline, url, original, captured, asOf },
    quotes: quotes.map(([own, words, speaker], number) => ({
      id: own ?? nameOf(number),
      text: typeof words === 'string' ? words : body.slice(words[0], words[0] + words[1]),
      speaker: speaker && {
        name: speaker[0],
        slug: speaker[1] ?? keyOfLabel(speaker[0]),
        worded: speaker[2],
        role: speaker[3],
      },
    })),
  };
}
