/**
 * The IPTC Media Topics, release 2019-04-06: the 1,133 live concepts with id, label, level and parent.
 *
 * NOTICE: IPTC Media Topics, © IPTC, International Press Telecommunications Council (https://iptc.org), licensed under
 * CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Changed: compacted from http://cv.iptc.org/newscodes/mediatopic/;
 * definitions, mappings, retired concepts and other languages are left out, but for the labels in the languages of the interface.
 */
import data from './media-topics.json' with { type: 'json' };
import arabic from './media-topics-ar.json' with { type: 'json' };

/** One concept of the IPTC Media Topics. */
export interface MediaTopic {
  /** Concept id, e.g. `medtop:20000638`. */
  id: string;
  /** British English label, e.g. `international relations`. */
  label: string;
  /** 1 for the 17 top concepts, 6 for the deepest. */
  level: number;
  /** Id of the broader concept, or null for a top concept. */
  parent: string | null;
}

/** Day of the release of the vocabulary, for the about page. */
export const MEDIA_TOPICS_RELEASE: string = data.release;

/** The attribution that the licence (CC BY 4.0) asks for, one paragraph, for the about page. */
export const MEDIA_TOPICS_ATTRIBUTION: string = data.attribution;

const concepts = new Map<string, MediaTopic>();
for (const [id, label, level, parent] of data.concepts) {
  const broader = parent ? `medtop:${parent}` : null;
  concepts.set(`medtop:${id}`, { id: `medtop:${id}`, label: String(label), level: Number(level), parent: broader });
}

/** All live concepts, by id. */
export const MEDIA_TOPICS: readonly MediaTopic[] = [...concepts.values()];

/** The concept of an id such as `medtop:20000638`; null when the release has no such live concept. */
export function topicOf(id: string): MediaTopic | null {
  return concepts.get(id) ?? null;
}

/** Labels in other languages than English, by language and concept id. The release has none for the newest concepts. */
const LABELS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['ar', new Map(arabic.labels.map(([id = '', label = '']) => [`medtop:${id}`, label]))],
]);

/** The label of a concept in a language (BCP 47), in English where the release has none in it; `null` for an unknown id. */
export function topicLabel(id: string, language: string): string | null {
  return LABELS.get(language.split('-')[0] ?? '')?.get(id) ?? topicOf(id)?.label ?? null;
}

/** By label, folded, the ids of the concepts that it names. */
let labels: Map<string, Set<string>> | null = null;

/**
 * The concepts that a label names, in English or another language of the interface; case and white space do not count. Two
 * labels of the release name two concepts each.
 */
function topicsNamed(label: string): MediaTopic[] {
  if (labels === null) {
    labels = new Map();
    const pairs = [
      ...MEDIA_TOPICS.map(({ id, label }) => [id, label] as const),
      ...[...LABELS.values()].flatMap((own) => [...own]),
    ];
    for (const [id, own] of pairs) labels.set(foldLabel(own), (labels.get(foldLabel(own)) ?? new Set()).add(id));
  }
  return [...(labels.get(foldLabel(label)) ?? [])].flatMap((id) => topicOf(id) ?? []);
}

/**
 * Reads a topic as a person writes it: the id of a concept, a label that names one, or any other words, which stay as they
 * are. A sentence that says what is wrong for an unknown id, and for a label of two concepts.
 */
export function readTopic(text: string): string | { message: string } {
  if (/^medtop:/i.test(text)) {
    if (topicOf(text) !== null) return text;
    return {
      message: `"${text}" is no Media Topic of the release of ${MEDIA_TOPICS_RELEASE}; write another id, a label, or a word of your own`,
    };
  }
  const named = topicsNamed(text).map(({ id }) => id);
  if (named.length < 2) return named[0] ?? text;
  return { message: `"${text}" is the label of ${named.join(' and ')}; write the id that is meant` };
}

/** What all ways to write one topic share: the id of the concept, else the words; case and white space do not count. */
export function topicKey(text: string): string {
  const read = readTopic(text);
  return foldLabel(typeof read === 'string' ? read : text);
}

function foldLabel(label: string): string {
  return label.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The broader concepts of a concept, nearest first, its top concept last; empty for a top concept or an unknown id. */
export function broaderTopics(id: string): MediaTopic[] {
  const broader: MediaTopic[] = [];
  let next = topicOf(topicOf(id)?.parent ?? '');
  while (next !== null) {
    broader.push(next);
    next = topicOf(next.parent ?? '');
  }
  return broader;
}
