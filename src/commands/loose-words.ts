import { findRecords } from '../records/find-record.ts';
import { UsageError } from './output.ts';

/** Words that can be no record: neither an id nor, as they hold no slash, an address or a file. */
const BARE = /^(?![0-9a-f]{10,}$)[^/\\]+$/;

/**
 * Refuses all, before anything is done, where a bare word is no record: most likely it belongs to a value or a reason that was
 * typed without quotes, of which the rest would be written.
 */
export function refuseLooseWords(root: string, names: readonly string[]): void {
  const bare = names.filter((name) => BARE.test(name));
  const [unknown] =
    bare.length === 0 ? [] : findRecords(root, bare).diagnostics.filter(({ code }) => code === 'no-record');
  if (unknown !== undefined) {
    throw new UsageError(
      `"${unknown.path}" is no record; a value or reason of several words stands in quotes, as in --reason "letter of the editor"`,
    );
  }
}
