import type { Later, LoadLater } from '../load-later.ts';

/** Where `later.js` puts what is in it. */
export interface LaterGlobal {
  clipfileLater?: Later;
}

/** Loads `later.js`, which lies beside the worker's script; stands in it for `../load-later.ts`. Rejects where it is not there. */
export const loadLater: LoadLater = async () => {
  const scope = globalThis as unknown as LaterGlobal & { importScripts: (url: string) => void };
  // What it has in common with the worker's script it takes from there.
  if (!scope.clipfileLater) scope.importScripts(new URL('later.js', self.location.href).href);
  if (!scope.clipfileLater) throw new Error('later.js is not the script that it should be');
  return scope.clipfileLater;
};
