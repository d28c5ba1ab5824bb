import { MAIL_FIELDS } from '../languages/mail-headers.ts';
import type { NewsDocument } from '../model.ts';
import type { PlacedLine } from './date-place.ts';

/** "From: …", also behind the marks of a quotation ("> From: …") and in asterisks, as plain copies of bold type have them. */
const FIELD = new RegExp(`^[> \\t*]{0,12}(${MAIL_FIELDS.join('|')})\\s?\\*?\\s?[:：]`, 'iu');

/** Lines of a header on either side, and how many fields of different names make one of them. */
const BESIDE = 5;
const FEWEST = 3;

/** "On 4 Nov 2019, at 09:10, Ann Doe <ann@example.org> wrote:": names an address and ends in a colon. */
const ANSWERED = /<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>?[^@]{0,24}[:：]$/u;

/** Is the line one of a mail's header, or the one above what is quoted from a mail: its day is that of a mail? */
export function isOfMail({ text }: NewsDocument, lines: readonly PlacedLine[], i: number): boolean {
  const line = lines[i];
  if (!line) return false;
  const words = ({ zone }: PlacedLine): string =>
    text.slice(zone.inner[0], Math.min(zone.inner[1], zone.inner[0] + 400));
  if (ANSWERED.test(words(line))) return true;
  if (!FIELD.test(words(line))) return false;
  const names = new Set<string>();
  for (const step of [-1, 1]) {
    for (let at = step < 0 ? i : i + 1, seen = 0; seen < BESIDE; at += step, seen++) {
      const beside = lines[at];
      const name = beside ? FIELD.exec(words(beside))?.[1] : undefined;
      if (name === undefined) break;
      names.add(name.toLowerCase());
    }
  }
  return names.size >= FEWEST;
}
