import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../hash.ts';
import type { Script } from '../search/bundle.ts';
import { hashProgram } from './fingerprint.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** Beside the program's own bundle, since all archives share them. */
const FOLDER = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'node_modules/.cache/clipfile/scripts');

/**
 * Gives scripts that the program and a name alone decide: as an earlier build of any archive left them, else as `make` makes
 * them, which takes longer than all pages of a small archive. Of a name only those of the present program are kept.
 */
export async function keepScripts(name: string, make: () => Promise<Script[]>): Promise<Script[]> {
  const file = join(FOLDER, `${sha256(name).slice(0, 16)}.json`);
  const key = `${hashProgram()} ${name}`;
  const kept = readSealed(file, key) as Script[] | null;
  if (kept !== null) return kept;
  const scripts = await make();
  try {
    writeSealed(file, key, scripts);
  } catch {
    // Where nothing may be written the next build bundles again, no more.
  }
  return scripts;
}
