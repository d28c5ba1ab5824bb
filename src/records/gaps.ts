import * as z from 'zod';
import { parseEdtf } from '../edtf.ts';
import type { Edtf, FileDiagnostic, KnownGap } from '../model.ts';
import { readEntries, text } from './vocabularies.ts';

/** Where the maintainer notes what the archive lacks, from its root. */
export const GAPS_FILE = 'content/gaps.yml';

const period = text.transform((value, context): Edtf => {
  const edtf = parseEdtf(value);
  if (edtf !== null) return edtf;
  context.addIssue({
    code: 'custom',
    message: `"${value}" is no EDTF date; write it as 2019, 2019-03 or 2019-03/2019-06`,
  });
  return z.NEVER;
});

const gapSchema = z
  .strictObject({ note: text, period, source: text.nullable().default(null) })
  .transform((entry): KnownGap => entry);

/** Reads the known gaps of an archive, in the order of the file; faults are listed with file and line, as errors. */
export function readGaps(root: string): { gaps: KnownGap[]; diagnostics: FileDiagnostic[] } {
  const diagnostics: FileDiagnostic[] = [];
  const gaps = readEntries(root, GAPS_FILE, gapSchema, diagnostics, 'note', () => null);
  return { gaps, diagnostics };
}
