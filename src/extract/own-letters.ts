/** From this length on (code units) a part of a text is kept by the JavaScript engine as a reference to all of it. */
const SHORTEST_PART = 13;

/** Letters of their own for words of a text that are remembered, so that the text in which they stood can be forgotten. */
export function ownLetters(words: string): string {
  return words.length < SHORTEST_PART ? words : words.split('').join('');
}
