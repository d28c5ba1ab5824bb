import { type SearchState, withRange } from './address.ts';
import type { Parts } from './parts.ts';

const PARTIAL = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Digits of Arabic and Persian as those of ISO 8601. */
function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));
}

/** A day from `2018`, `2018-04` or `2018-04-17`: the first that it means, or the last; `undefined` when it is no date. */
export function readDay(text: string, isEnd: boolean): string | null | undefined {
  if (text.trim() === '') return null;
  const [, year, month, date] = PARTIAL.exec(plainDigits(text.trim())) ?? [];
  if (year === undefined) return undefined;
  const own = month ?? (isEnd ? '12' : '01');
  const last = String(new Date(Date.UTC(Number(year), Number(own), 0)).getUTCDate()).padStart(2, '0');
  const day = date ?? (isEnd ? last : '01');
  return own >= '01' && own <= '12' && day >= '01' && day <= last ? `${year}-${own}-${day}` : undefined;
}

/** Lets the two entries change the date range. What is no date is marked and changes nothing. */
export function listenToRange(
  { from, to }: Pick<Parts, 'from' | 'to'>,
  now: () => SearchState,
  change: (next: SearchState) => void,
): void {
  const listen = (box: HTMLInputElement, isEnd: boolean) =>
    box.addEventListener('change', () => {
      const day = readDay(box.value, isEnd);
      box.setAttribute('aria-invalid', String(day === undefined));
      if (day === undefined) return;
      const { filters } = now();
      change(isEnd ? withRange(now(), filters.from, day) : withRange(now(), day, filters.to));
    });
  listen(from, false);
  listen(to, true);
}

/** Shows the range of the state in the entries, but not in one that is being written in. */
export function showRange({ from, to }: Pick<Parts, 'from' | 'to'>, { filters }: SearchState): void {
  for (const [box, day] of [
    [from, filters.from],
    [to, filters.to],
  ] as const) {
    if (document.activeElement === box) continue;
    box.value = day ?? '';
    box.setAttribute('aria-invalid', 'false');
  }
}
