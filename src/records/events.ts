import * as z from 'zod';
import { exactDay, parseEdtf } from '../edtf.ts';
import type { Edtf, FileDiagnostic, NewsEvent } from '../model.ts';
import { listOf, readEntries, text } from './vocabularies.ts';

/** Where the events lie, from the archive's root. */
export const EVENTS_FILE = 'content/vocabularies/events.yml';

const day = text.transform((value, context): Edtf => {
  const edtf = parseEdtf(value);
  if (edtf !== null && exactDay(edtf) !== null) return edtf;
  context.addIssue({ code: 'custom', message: `"${value}" is no day; write it as "2011-06-14"` });
  return z.NEVER;
});

// Within one word there is nothing to tell an event by.
const phrase = text.regex(/[\p{L}\d].*\s|[^\p{Script=Latin}]{3}|.{5}/u, 'is too short to be sure');

const eventSchema = z
  .strictObject({
    event: text,
    date: day,
    phrases: listOf(phrase).refine((phrases) => phrases.length > 0, 'must name at least one phrase'),
    needs: listOf(text),
    source: text,
  })
  .transform((entry): NewsEvent => entry);

/**
 * Reads the events of an archive, in the order of the file; none when there is no file. Faults are listed with file and
 * line, as errors; an event without one counts all the same.
 */
export function readEvents(root: string): { events: NewsEvent[]; diagnostics: FileDiagnostic[] } {
  const diagnostics: FileDiagnostic[] = [];
  const owners = new Map<string, string>();
  const claim = (entry: NewsEvent): string | null => {
    for (const words of entry.phrases.map((one) => one.toLowerCase())) {
      const owner = owners.get(words);
      if (owner !== undefined) return `the phrase "${words}" of "${entry.event}" also names "${owner}"`;
      owners.set(words, entry.event);
    }
    return null;
  };
  const events = readEntries(root, EVENTS_FILE, eventSchema, diagnostics, 'event', claim);
  return { events, diagnostics };
}
