import type { SiteState } from './site-state.ts';
import { intactFiles, type KnownFile } from './site-state.ts';
import { MANIFEST, wasCutOff } from './writer.ts';

/** What an output folder holds that need not be made again. */
export interface Known {
  files: ReadonlyMap<string, KnownFile>;
  /** True when nothing was touched since the last build, which was not cut off. */
  isWhole: boolean;
  isDue: (path: string, key: string) => boolean;
  /** Paths of a set made under this key, all of whose files are as they were left; `null` when it must be made. */
  keptSet: (name: string, key: string) => string[] | null;
}

/** Looks what the output folder still holds of the last build. */
export function lookAtOutput(state: SiteState, output: string): Known {
  const files = intactFiles(state, output);
  const isSame = [...files].every(([path, file]) => state.files.get(path) === file);
  return {
    files,
    isWhole: isSame && files.size === state.files.size && files.has(MANIFEST) && !wasCutOff(output),
    isDue: (path, key) => key === '' || files.get(path)?.key !== key,
    keptSet: (name, key) => {
      const set = state.sets.get(name);
      const isKept = key !== '' && set?.key === key && set.paths.every((path) => files.has(path));
      return isKept ? set.paths : null;
    },
  };
}
