/**
 * The present instant in UTC to the second, e.g. `2026-11-21T09:14:05Z`; the one place where the clock is read.
 *
 * `SOURCE_DATE_EPOCH` (seconds since 1970, see reproducible-builds.org) replaces it. Throws when that is set to
 * something other than a whole number of seconds.
 */
export function now(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && epoch !== '' && !/^\d{1,11}$/.test(epoch)) {
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}"; it must be a whole number of seconds since 1970, or be unset`);
  }
  const milliseconds = epoch ? Number(epoch) * 1000 : Date.now();
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
