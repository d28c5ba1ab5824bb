import type { Language } from '../languages/index.ts';
import { WRITER_PLACE } from '../languages/text-kinds.ts';
import type { Span } from '../model.ts';
import { findBylineOutlet } from './byline-outlets.ts';
import { findDates } from './printed-dates.ts';
import { evenWords, wordsOf } from './words.ts';

/** Code units of a line that may hold a byline. */
const LONGEST = 160;

/** What ends the names: a separator, a handle, an address, a number; "RFE/RL" is one name. */
const NAMES_END = /\s[|•·–—-]\s|[|•·@<(\d;:]|(?<!\p{Lu})\/|\/(?!\p{Lu})|\s{3,}|, ?(?=\p{Ll})/u;

/** Names as databases list them, the family name first: "Jones, Mary; Li, Wei". */
const TURNED =
  /^\p{Lu}[\p{L}'’ -]{1,30}, \p{Lu}[\p{L}'’. -]{0,30}(?:; ?\p{Lu}[\p{L}'’ -]{1,30}, \p{Lu}[\p{L}'’. -]{0,30}){1,9}$/u;

/** Returns the names of a byline ("By Mary Jones and Li Wei, Staff Writers" → the two names) with their span, or `null`. */
export function findByline(text: string, inner: Span, language: Language): { value: string; span: Span } | null {
  if (inner[1] - inner[0] > LONGEST) return null;
  const line = evenWords(text, inner);
  const cue = language.byline.exec(line);
  if (!cue) return null;
  return cutNames(text, inner[0] + cue[0].length, inner, language);
}

/** Returns the names with which a line starts when a writer's post follows: "Mary Jones, Staff Writer". */
export function findSignature(text: string, inner: Span, language: Language): { value: string; span: Span } | null {
  if (inner[1] - inner[0] > LONGEST) return null;
  const line = evenWords(text, inner);
  const post = language.writerPost.exec(line);
  if (!post?.[0].startsWith(',') || post.index < 4) return null;
  return cutNames(text, inner[0], [inner[0], inner[0] + post.index], language);
}

/** A name in capitals with an initial or a particle in it, as it opens a line. */
const NAME = /^\p{Lu}[\p{L}'’.-]{0,20} (?:(?:\p{Lu}\.|\p{Ll}{2,3}) )?\p{Lu}[\p{L}'’-]{1,20} /u;

/** Returns the name with which a line starts that goes on with nothing but a writer's post: "Mary Jones Diplomatic editor". */
export function findPosted(text: string, inner: Span, language: Language): { value: string; span: Span } | null {
  if (inner[1] - inner[0] > LONGEST) return null;
  const line = evenWords(text, inner);
  const name = NAME.exec(line)?.[0];
  if (name === undefined || language.byline.test(line)) return null;
  if (!isPost(line.slice(name.length), language)) return null;
  return cutNames(text, inner[0], [inner[0], inner[0] + name.length], language);
}

/** Are words a writer's post and nothing else: "Diplomatic editor", "·Senior Reporter"? */
export function isPost(words: string, language: Language): boolean {
  const post = `, ${words.replace(/^[^\p{L}]{1,3}/u, '')}`;
  return language.writerPost.exec(post)?.[0] === post;
}

/** Cuts the run of names that begins at `start`, the writer's post and date left out; `null` when something in it is not a name. */
export function cutNames(
  text: string,
  start: number,
  inner: Span,
  language: Language,
): { value: string; span: Span } | null {
  let end = inner[1];
  const date = findDates(text, [start, end], language)[0];
  if (date) end = Math.min(end, date.span[0]);
  const line = evenWords(text, [start, end]);
  if (TURNED.test(line)) return { value: wordsOf(text, [start, end]), span: [start, end] };
  const stop = NAMES_END.exec(line);
  if (stop) end = start + stop.index;
  const cut = evenWords(text, [start, end]);
  const label = /(?<=[\p{Ll}.\s,])(?:last )?(?:published|updated|posted|modified)\b/iu.exec(cut);
  if (label) end = start + label.index;
  const glued = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$)/u.exec(evenWords(text, [start, end]));
  if (glued && isPost(evenWords(text, [start + glued.index, end]), language)) end = start + glued.index;
  const affiliation = language.writerAffiliation.exec(evenWords(text, [start, end]));
  if (affiliation && affiliation.index > 0) end = start + affiliation.index;
  const place = WRITER_PLACE.exec(evenWords(text, [start, end]).trimEnd());
  if (place && place.index > 0) end = start + place.index;
  const outlet = findBylineOutlet(evenWords(text, [start, end]), language);
  if (outlet > 0) end = start + outlet;
  const post = language.writerPost.exec(evenWords(text, [start, end]));
  if (post && post.index > 0) end = start + post.index;
  const weekday = /[\s,|]+(\p{L}+)\.?[\s,]*$/u.exec(text.slice(start, end));
  if (weekday && language.calendar.weekdays.has((weekday[1] ?? '').toLowerCase())) end = start + weekday.index;
  while (end > start && /[\s,.|&-]/.test(text.charAt(end - 1))) end--;
  // "Mary Jones on May 3": what led to the date is no part of the name.
  const link = date ? /\s\p{Ll}{1,4}$/u.exec(text.slice(start, end)) : null;
  if (link) end = start + link.index;
  const value = wordsOf(text, [start, end]);
  return isNames(value, language) ? { value, span: [start, end] } : null;
}

/** Tells whether words can be names: capitals and particles, two to fourteen words ("Reuters" alone is one, too). */
function isNames(value: string, language: Language): boolean {
  const words = value.split(/[\s,]+/).filter(Boolean);
  if (language.nameParticles.has(words[0] ?? '') || /["“”]/.test(value)) return false;
  if (words.length === 0 || words.length > 14 || value.length > 120 || value.length < (/^\p{Lo}/u.test(value) ? 2 : 3))
    return false;
  return (
    words.every((word) => /^[\p{Lu}\p{Lo}'"“]/u.test(word) || language.nameParticles.has(word)) &&
    !language.calendar.months.has(value.toLowerCase()) &&
    !language.calendar.weekdays.has(value.toLowerCase())
  );
}
