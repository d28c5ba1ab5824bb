import { speech as german } from './de-speech.ts';
import { speech as english, type SpeechWords } from './en-speech.ts';
import { speech as spanish } from './es-speech.ts';
import { speech as french } from './fr-speech.ts';

/** Words of speech by language (first part of BCP 47): another language is a file and a line here. */
const SPEECH: ReadonlyMap<string, SpeechWords> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
]);

/** Returns the words of speech of a language by BCP 47 tag (its first part counts), or `null` when it has none here. */
export const speechOf = (tag: string | null): SpeechWords | null =>
  SPEECH.get(tag?.split('-')[0]?.toLowerCase() ?? '') ?? null;
