import { writeReferences } from '../references.ts';

/** Where the page finds what this script gives it. */
export interface ReferencesGlobal {
  clipfileReferences: typeof writeReferences;
}

(globalThis as unknown as ReferencesGlobal).clipfileReferences = writeReferences;
