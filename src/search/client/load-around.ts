import type { AroundGlobal } from './around.ts';
import { runScript } from './script-host.ts';

/** Loads what stands around the results, from the folder of the scripts. Rejects where it is not there. */
export async function loadAround(folder: URL): Promise<NonNullable<AroundGlobal['clipfileAround']>> {
  const scope = globalThis as unknown as AroundGlobal;
  if (!scope.clipfileAround) await runScript(new URL('around.js', folder));
  if (!scope.clipfileAround) throw new Error('around.js is not the script that it should be');
  return scope.clipfileAround;
}
