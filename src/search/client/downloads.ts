import type { ReferenceFormat } from '../references.ts';
import { type TableHead, writeJson, writeTable } from '../table.ts';
import { addressOf, requestOf, type SearchState } from './address.ts';
import { publicAddress } from './public-address.ts';
import type { Ask } from './remote.ts';
import { saveFile, TYPES } from './save-file.ts';
import { runScript } from './script-host.ts';
import type { ReferencesGlobal } from './write-references.ts';

/** What is saved, and with whose help; `folder` is that of the scripts. */
export interface Saving {
  ask: Ask;
  folder: URL;
  state: SearchState;
}

/** Saves all results in a format. */
export async function saveResults(format: string, saving: Saving): Promise<void> {
  const text = await write(format, saving);
  if (text !== null) saveFile(text, `results.${format}`, TYPES.get(format));
}

async function write(format: string, { ask, folder, state }: Saving): Promise<string | null> {
  const head: TableHead = { query: state.query, url: publicAddress(addressOf(state)) };
  if (format === 'csv' || format === 'json') {
    const table = await ask('rows', requestOf(state));
    return table && (format === 'csv' ? writeTable(table, head) : writeJson(table, head));
  }
  // Few readers want references: their script is loaded when one does.
  const scope = globalThis as unknown as Partial<ReferencesGlobal>;
  if (!scope.clipfileReferences) await runScript(new URL('references.js', folder));
  const list = await ask('references', requestOf(state));
  return list && (scope.clipfileReferences?.(format as ReferenceFormat, list, head) ?? null);
}
