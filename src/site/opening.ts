import { readPlainText } from '../search/plain-text.ts';

const WORDS = 40;
const LONGEST_WORD = 12;

/** The first 40 words of a Markdown body without markup, with an ellipsis where more follow; empty for an empty body. */
export function openingOf(body: string): string {
  const words = readPlainText(firstParagraphs(body)).split(/\s+/, WORDS + 1);
  const cut = words
    .slice(0, WORDS)
    .join(' ')
    .slice(0, WORDS * LONGEST_WORD);
  return words.length > WORDS ? `${cut} …` : cut;
}

/** Enough paragraphs for the opening: reading all of a body takes its time. */
function firstParagraphs(body: string): string {
  const end = body.indexOf('\n\n', WORDS * LONGEST_WORD);
  return end < 0 ? body : body.slice(0, end);
}
