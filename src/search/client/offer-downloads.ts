import type { SearchState } from './address.ts';
import { loadAround } from './load-around.ts';
import type { Ask } from './remote.ts';

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
  await (await loadAround(folder)).saveResults(format, { ask, folder, state });
}
