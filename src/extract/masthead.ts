import type { NewsDocument, Zone } from '../model.ts';
import { isKnownOutlet } from './agencies.ts';
import { findBylineOutlet } from './byline-outlets.ts';
import { languageFor } from './language.ts';
import { isNamedOutlet, isOutletLike } from './nameplate.ts';
import { wordsOf } from './words.ts';

/** Lines from which a text counts as a whole page, with menus in which anything may be named. */
export const MANY_ZONES = 60;

/** An outlet's name on a line of its own right above or below the headline, a well-known one below the writer, too. */
export function isMasthead(document: NewsDocument, zones: readonly Zone[], i: number): boolean {
  const zone = zones[i] as Zone;
  const words = wordsOf(document.text, zone.inner).split(' ');
  // "Yahoo News" below a headline looks like a writer's name.
  const isNamed = zone.rule === 'name-below-headline' && isKnownOutlet(words.join(' '));
  if (zone.kind !== 'kicker' && zone.rule !== 'page-head' && zone.rule !== 'bare-name' && !isNamed) return false;
  const language = languageFor(document);
  const { outletName, nameParticles } = language;
  if (isAtTop(document, zones, i)) return true;
  if (
    (words.length < 2 && !outletName?.test(words[0] ?? '')) ||
    words.length > 5 ||
    !words.every((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word) || nameParticles.has(word))
  )
    return false;
  // "Mary Jones Valley Herald" is a writer's line; "The New Valley Herald" is none.
  if (words[0] !== 'The' && findBylineOutlet(words.join(' '), language) > 0) return false;
  const last = (words.at(-1) ?? '').toLowerCase();
  const isLike =
    isOutletLike(words.join(' '), language) &&
    (zones.length < MANY_ZONES || (isNamedOutlet(words.join(' '), language) && !language.pageWords.has(last)));
  if (!isLike) return false;
  const beside = [-1, 1].map((step) => neighbour(zones, i, step));
  const isBelowWriter = beside[0]?.kind === 'byline' && isKnownOutlet(words.join(' '));
  return isBelowWriter || beside.some((other) => other?.kind === 'headline');
}

/** A well-known outlet's name as the first line of a text that is no page with menus, with the headline below. */
function isAtTop({ text }: NewsDocument, zones: readonly Zone[], i: number): boolean {
  const isFirst = zones.length < MANY_ZONES && zones.findIndex(({ kind }) => kind !== 'blank') === i;
  return (
    isFirst && isKnownOutlet(wordsOf(text, zones[i]?.inner ?? [0, 0])) && neighbour(zones, i, 1)?.kind === 'headline'
  );
}

/** The next zone with words in it but the day's, at most five lines away: a paper prints its day below its name. */
function neighbour(zones: readonly Zone[], i: number, step: number): Zone | undefined {
  for (let at = i + step; Math.abs(at - i) <= 5; at += step) {
    const zone = zones[at];
    if (zone && zone.kind !== 'blank' && zone.rule !== 'date-line' && zone.rule !== 'issue-line') return zone;
  }
  return undefined;
}
