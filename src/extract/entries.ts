import { plainDigits } from './date-names.ts';
import type { LookedAt } from './looks.ts';

/** An hour alone on a line: `14:35`, `2.35pm`, `14.35 Uhr`, `14h35`, `[14:35 GMT]`. Not: `14:35 Ferries cancelled`, `0:00 / 1:23`. */
const HOUR =
  /^[[(]?(?<h>\d{1,2})(?:[:.h](?<m>\d\d))?\s?(?<half>[ap])?(?:\.?m\.?)?(?:\s?(?:uhr|h|час|мин|分))?(?:\s[a-z]{2,4})?[\])]?\s?[|:–—-]?$/iu;

/** The same with the day behind it, "Posted at 17:41 28 Feb 2023", on a line that is known to hold a day and little else. */
const HOUR_AND_DAY =
  /^(?:\p{L}{3,12}(?: \p{L}{1,3}){0,2}:? )?(?<hour>\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?),?(?:\s[A-Z]{2,4},?)?\s(?:on |am |le )?(?:\d{1,2}\.?\s\p{L}|\p{L}{3,9}\.?\s\d).{4,16}$/iu;

/** Entries from which a text is a running report. */
const FEWEST = 3;

/** Minutes of half a day: one entry that is younger than the one before by more than that is of the next day. */
const HALF_DAY = 720;

/**
 * Finds the hours above the entries of a running report ("14:35", text, "13:50", text): indexes of blocks. They go on in one
 * direction, and text stands below most of them; hours beside the titles of other articles have none. Empty where a text is none.
 */
export function findEntries(blocks: readonly LookedAt[]): number[] {
  const hours: { i: number; minute: number; hasText: boolean }[] = [];
  for (const [i, block] of blocks.entries()) {
    const last = hours.at(-1);
    if (last && (block.look === 'prose' || block.look === 'sentence')) last.hasText = true;
    const minute =
      block.look === 'date' ? minuteOfDay(block.head) : block.head.length > 14 ? null : minuteOf(block.head);
    if (minute !== null) hours.push({ i, minute, hasText: false });
  }
  if (hours.length < FEWEST || hours.filter(({ hasText }) => hasText).length * 3 < hours.length * 2) return [];
  const steps = hours.slice(1).map(({ minute }, at) => minute - (hours[at]?.minute ?? 0));
  const [up, down] = [(step: number) => step >= 0, (step: number) => step <= 0];
  const isOrdered = [up, down].some((isRight) => steps.every((step) => isRight(step) || Math.abs(step) > HALF_DAY));
  return isOrdered ? hours.map(({ i }) => i) : [];
}

function minuteOfDay(head: string): number | null {
  const hour = head.length > 14 ? HOUR_AND_DAY.exec(head)?.groups?.hour : head;
  return hour === undefined ? null : minuteOf(hour);
}

/** The minute of the day that a line holds and nothing else, or `null`. */
function minuteOf(head: string): number | null {
  const { h, m, half } = HOUR.exec(plainDigits(head))?.groups ?? {};
  const [hour, minute] = [Number(h), Number(m ?? 0)];
  // A figure alone is a number of anything.
  if (h === undefined || (m === undefined && half === undefined) || hour > 23 || minute > 59) return null;
  const isAfternoon = half?.toLowerCase() === 'p' && hour < 12;
  return (half?.toLowerCase() === 'a' && hour === 12 ? 0 : hour + (isAfternoon ? 12 : 0)) * 60 + minute;
}

/** Returns where the last entry ends: behind the paragraphs below its hour. */
export function endOfEntries(blocks: readonly LookedAt[], last: number): number {
  let end = last + 1;
  for (let i = last + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.look === 'blank') continue;
    const isOwn = block.look === 'prose' || block.look === 'sentence' || (block.look === 'short' && end === last + 1);
    if (!isOwn) break;
    end = i + 1;
  }
  return end;
}
