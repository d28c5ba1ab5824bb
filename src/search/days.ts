/**
 * Number of a day `YYYY-MM-DD` (proleptic Gregorian), 0 for 1 January of the year 0: what dates are compared and drawn by.
 */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return numberOf(year, month, date);
}

/** The day of a number, `YYYY-MM-DD`. */
export function dayText(number: number): string {
  const { year, month, date } = partsOf(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Year, month (1 to 12) and day of the month of a number. */
export function partsOf(number: number): { year: number; month: number; date: number } {
  let year = Math.floor(number / 365.2425);
  while (numberOf(year + 1, 1, 1) <= number) year++;
  while (numberOf(year, 1, 1) > number) year--;
  let month = 12;
  while (numberOf(year, month, 1) > number) month--;
  return { year, month, date: number - numberOf(year, month, 1) + 1 };
}

/** The number of a day by its parts; a month 13 is January of the next year. */
export function numberOf(year: number, month: number, date: number): number {
  const years = year + Math.floor((month - 1) / 12);
  const own = ((month - 1) % 12) + 1;
  const isLeap = (years % 4 === 0 && years % 100 !== 0) || years % 400 === 0;
  const before = years - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + 1;
  return years * 365 + leaps + (DAYS_BEFORE[own - 1] as number) + (isLeap && own > 2 ? 1 : 0) + date - 1;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
