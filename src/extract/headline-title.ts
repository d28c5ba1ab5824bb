import type { Language } from '../languages/index.ts';
import type { Span } from '../model.ts';
import { isKnownOutlet } from './agencies.ts';
import { isNamedOutlet } from './nameplate.ts';
import { isDomain } from './outlet-names.ts';
import { evenWords } from './words.ts';

/** The last part of a browser tab's title, behind a stroke or a dash. */
const LAST_PART = /\s(?<sign>[|•·»–—-]|::)\s(?<name>[^|•·»–—]{2,45})$/u;

/** A further part before it: a section of the site. */
const SECTION = /\s[|•·»]\s[^|•·»–—]{2,30}$/u;

/** Words of a headline, and of an outlet's name. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 5;

/**
 * Parts the title of a browser's tab ("… | World | The Quay Gazette", "… – Quay Herald"): the headline, and the outlet's name
 * behind it. `null` for a headline with a dash in it: behind one, only a known name or a plain newspaper's counts, and not in a
 * headline whose words all begin with capitals.
 */
export function cutTitle(text: string, inner: Span, language: Language): { headline: Span; outlet: Span } | null {
  const line = evenWords(text, inner).trimEnd();
  const part = LAST_PART.exec(line);
  const { sign = '', name = '' } = part?.groups ?? {};
  if (!part || !isOutlet(name.trim(), /[–—-]/.test(sign), line.slice(0, part.index), language)) return null;
  let headline = line.slice(0, part.index).trimEnd();
  for (let cut = SECTION.exec(headline); cut && !isDash(sign); cut = SECTION.exec(headline)) {
    if (headline.slice(0, cut.index).trim().split(/\s+/).length < FEWEST_WORDS) break;
    headline = headline.slice(0, cut.index).trimEnd();
  }
  if (headline.trim().split(/\s+/).length < FEWEST_WORDS && !/\p{Lo}{6}/u.test(headline)) return null;
  const start = inner[0] + line.length - name.length;
  return { headline: [inner[0], inner[0] + headline.length], outlet: [start, inner[0] + line.length] };
}

const isDash = (sign: string): boolean => /[–—-]/.test(sign);

function isOutlet(name: string, isBehindDash: boolean, headline: string, language: Language): boolean {
  if (isKnownOutlet(name) || isDomain(name)) return true;
  const words = name.split(/\s+/);
  const isCapitalised = words.every(
    (word) => /^[\p{Lu}\p{Lo}\d&]/u.test(word) || language.nameParticles.has(word.toLowerCase()),
  );
  if (!isCapitalised || words.length > MOST_WORDS || /[.!?:;,"“”]/u.test(name)) return false;
  const last = (words.at(-1) ?? '').toLowerCase();
  // "BBC News", "CNN Press".
  if (words.length > 1 && isKnownOutlet(words.slice(0, -1).join(' ')) && language.outletWords.has(last)) return true;
  if (!isNamedOutlet(name, language)) return false;
  return (
    !isBehindDash || (!language.speakingWords.has(last) && (words[0] === 'The' || hasSmallWords(headline, language)))
  );
}

/** Do words other than articles and prepositions begin in small letters, as in a sentence? */
function hasSmallWords(headline: string, { openWords }: Language): boolean {
  const small = headline.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]{3,}/gu) ?? [];
  return small.filter((word) => !openWords.has(word)).length >= 2;
}
