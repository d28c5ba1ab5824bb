import type { ReferenceFormat } from '../references.ts';
import { type TableHead, writeJson, writeTable } from '../table.ts';
import { addressOf, requestOf, type SearchState } from './address.ts';
import { publicAddress } from './public-address.ts';
import type { Ask } from './remote.ts';
import { saveFile, TYPES } from './save-file.ts';
import { runScript } from './script-host.ts';
import type { ReferencesGlobal } from './write-references.ts';

interface Source {
  ask: Ask;
  /** Folder of the scripts. */
  folder: URL;
  asked: () => SearchState;
  fail: (error: unknown) => void;
}

/** Lets the buttons of `place` save all results, each in the format of its `data-format`. */
export function offerDownloads(place: HTMLElement, source: Source): void {
  place.addEventListener('click', ({ target }) => {
    const format = target instanceof HTMLElement ? target.dataset.format : undefined;
    if (format !== undefined) save(format, source).catch(source.fail);
  });
}

async function save(format: string, { ask, folder, asked }: Source): Promise<void> {
  const state = asked();
  const head: TableHead = { query: state.query, url: publicAddress(addressOf(state)) };
  const text = await write(format, { ask, folder, state, head });
  if (text === null) return;
  saveFile(text, `results.${format}`, TYPES.get(format));
}

async function write(
  format: string,
  { ask, folder, state, head }: Pick<Source, 'ask' | 'folder'> & { state: SearchState; head: TableHead },
): Promise<string | null> {
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
