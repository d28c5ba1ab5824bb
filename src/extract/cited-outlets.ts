import type { Candidate, NewsDocument, Span } from '../model.ts';
import { isKnownOutlet } from './agencies.ts';
import { languageFor } from './language.ts';
import { allMatches, evenWords, holdsAny, wordsOf } from './words.ts';
import { readZones } from './zones.ts';

/** Finds outlets that the body cites ("told Sputnik", "Press TV reported"): never the source of the text. */
export function extractCitedOutlets(document: NewsDocument): Candidate[] {
  const language = languageFor(document);
  const found = new Map<number, Candidate>();
  for (const zone of readZones(document)) {
    if (zone.kind !== 'body' && zone.kind !== 'standfirst') continue;
    const words = evenWords(document.text, zone.inner);
    for (const { rule, sure, pattern, cue, needs } of language.citations) {
      if (needs !== undefined && !holdsAny(words, needs)) continue;
      if (cue !== undefined && !cue.test(words)) continue;
      for (const match of allMatches(words, pattern)) {
        const printed = match.groups?.outlet;
        if (!printed) continue;
        const start = zone.inner[0] + match.index + match[0].lastIndexOf(printed);
        const name = cutName(document.text, [start, start + printed.length], sure, language.outletWords);
        if (!name || found.has(name[0])) continue;
        const value = wordsOf(document.text, name);
        found.set(name[0], { field: 'citedOutlet', value, evidence: [name], certainty: 'stated', rule });
      }
    }
  }
  return [...found.values()];
}

/** Cuts from a run of capitalised words the part that is an outlet's name; `null` when none is. */
function cutName(text: string, [start, end]: Span, sure: boolean, outletWords: ReadonlySet<string>): Span | null {
  const words = [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    word: match[0].replace(/[.'’]+$/, ''),
    at: start + match.index,
  }));
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const last = words[to - 1];
      const first = words[from];
      if (!first || !last) continue;
      const span: Span = [first.at, last.at + last.word.length];
      const name = wordsOf(text, span).replace(/['’]s$/, '');
      const lastWord = last.word.toLowerCase();
      const isNamed =
        to - from >= 2 && outletWords.has(lastWord) && lastWord !== 'reporter' && lastWord !== 'independent';
      if (isKnownOutlet(name) || isNamed) return [span[0], span[0] + name.length];
    }
  }
  return sure ? [start, end] : null;
}
