import type { SpeechLexicon } from '../extract/speech-lexicon.ts';
import { readSentence } from '../extract/speech-sentences.ts';
import type { SpeechParagraph } from '../extract/speech-text.ts';
import type { Token } from '../extract/tokens.ts';
import { isNamedIn, type People, type Person } from './people.ts';

/**
 * Learns a person's gender from the article itself: from "he", "her" … behind the name in sentences that name nobody else. A person
 * for whom both are found stays without.
 */
export function learnGenders(
  text: string,
  paragraphs: readonly SpeechParagraph[],
  people: People,
  lexicon: SpeechLexicon,
): void {
  const shown = new Map<Person, { male: number; female: number }>();
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.sentences) {
      if (!isNamedIn(sentence, people)) continue;
      const { tokens } = readSentence(text, paragraph, sentence, lexicon);
      const first = onlyNamed(tokens, people);
      if (first === null || first.person.gender !== null) continue;
      for (let at = first.at; at < tokens.length; at++) {
        const { lower, kind } = tokens[at] as Token;
        const stands = kind === 'pronoun' ? lexicon.pronouns.get(lower) : lexicon.own.get(lower);
        if (stands !== 'male' && stands !== 'female') continue;
        const votes = shown.get(first.person) ?? { male: 0, female: 0 };
        votes[stands]++;
        shown.set(first.person, votes);
      }
    }
  }
  for (const [person, { male, female }] of shown) {
    if (male > 2 * female) person.gender = 'male';
    else if (female > 2 * male) person.gender = 'female';
    person.sure ||= person.gender !== null;
  }
}

/** The person whom a sentence names, and at which token first; `null` when it names nobody, or two. */
function onlyNamed(tokens: readonly Token[], people: People): { person: Person; at: number } | null {
  let first: { person: Person; at: number } | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const person = people.at.get((tokens[at] as Token).start)?.person;
    if (person === undefined) continue;
    if (first !== null && first.person !== person) return null;
    first ??= { person, at };
  }
  return first;
}
