import type { NewsDocument, NewsEvent, Span } from '../model.ts';

/** Words that may stand where a phrase has `…`: "withdrawal from … nuclear deal" is "withdrawal from [the 2015] nuclear deal", too. */
const GAP = 3;

/** Code units of a text in which events are looked for. */
const REACH = 100_000;

/** A place in the text that names an event. */
export interface EventMention {
  event: NewsEvent;
  span: Span;
}

/** Finds where a document names the events of the vocabulary, in order of the text; none without a vocabulary. */
export function findEventMentions(document: NewsDocument): EventMention[] {
  const events = document.events ?? [];
  if (events.length === 0) return [];
  const words = readWords(document.text.slice(0, REACH));
  return events
    .filter((event) => event.needs.length === 0 || event.needs.some((need) => findPhrase(words, need).length > 0))
    .flatMap((event) =>
      [...event.phrases].flatMap((phrase) => findPhrase(words, phrase).map((span) => ({ event, span }))),
    )
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

interface Words {
  spans: Span[];
  folded: string[];
  /** Places of each word. */
  places: Map<string, number[]>;
}

/** A word; "U.S." is one. */
const WORD = /[\p{L}\p{M}\d]+(?:\.\p{L}(?!\p{L}))*/gu;

/** A word of a phrase, or the mark for words between. */
const PHRASE_WORD = new RegExp(`…|${WORD.source}`, 'gu');

const foldWord = (word: string): string => word.toLowerCase().replaceAll('.', '');

function readWords(text: string): Words {
  const read: Words = { spans: [], folded: [], places: new Map() };
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]);
    const places = read.places.get(folded);
    if (places) places.push(read.folded.length);
    else read.places.set(folded, [read.folded.length]);
    read.spans.push([match.index, match.index + match[0].length]);
    read.folded.push(folded);
  }
  return read;
}

const phrases = new Map<string, string[]>();

function findPhrase({ spans, folded, places }: Words, phrase: string): Span[] {
  const wanted = phrases.get(phrase) ?? (phrase.match(PHRASE_WORD) ?? []).map(foldWord);
  if (phrases.size < 20_000) phrases.set(phrase, wanted);
  const [first, ...rest] = wanted;
  if (first === undefined || rest.some((word) => word !== '…' && !places.has(word))) return [];
  return (places.get(first) ?? []).flatMap((start): Span[] => {
    let at = start;
    let gap = 0;
    for (const word of rest) {
      if (word === '…') gap = GAP;
      else {
        const next = folded.slice(at + 1, at + 2 + gap).indexOf(word);
        if (next < 0) return [];
        at += 1 + next;
        gap = 0;
      }
    }
    return [[spans[start]?.[0] ?? 0, spans[at]?.[1] ?? 0]];
  });
}
