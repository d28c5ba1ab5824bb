import type { IndexHead } from '../format.ts';
import { hostOfScripts } from './script-host.ts';

/** The name of the index in the folder of the scripts, which changes with anything in the archive. */
export async function readFingerprint(folder: URL): Promise<string> {
  const { root } = (await hostOfScripts(folder).loadShard('head')) as IndexHead;
  return root;
}
