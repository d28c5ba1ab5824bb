import { DateTime } from 'luxon';

/** The day `YYYY-MM-DD` that an instant (`2026-11-21T09:14:05Z`) falls on in an IANA zone. */
export function dayIn(zone: string, instant: string): string {
  const day = DateTime.fromISO(instant, { zone }).toISODate();
  if (day === null) throw new Error(`"${instant}" in the zone "${zone}" is no instant`);
  return day;
}
