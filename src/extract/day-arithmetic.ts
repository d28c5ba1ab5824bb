const DAY = 86_400_000;

/** The day `YYYY-MM-DD` that lies so many days after (below 0: before) another; whole days, halves are rounded. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + Math.round(days) * DAY).toISOString().slice(0, 10);
}

/** The same day so many months later; the last of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Days by which a count of units of so many days can be off: half of it for years and months, four days for weeks, one for days. */
export function marginOf({ days }: { days: number }): number {
  if (days >= 3000) return 1800;
  if (days > 300) return 183;
  if (days > 20) return 15;
  return days > 5 ? 4 : 1;
}

/** The day a length of time after another: `n` units of so many days, counted by the calendar from months up. */
export function later(day: string, { n, days }: { n: number; days: number }): string {
  if (days > 300) return addMonths(day, 12 * n * (days > 3000 ? 10 : 1));
  return days > 20 ? addMonths(day, n) : addDays(day, n * days);
}
