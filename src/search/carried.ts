/** The script of the search page and of its worker. */
export const CLIENT = 'search/client.js';

/** What stands between the scripts and what they carry. */
const CARRIED = '\nif(!self.document){\n';

/** Makes one script of that of the page and that of its worker, so that a browser loads one file for both. */
export function joinScripts(page: string, worker: string): string {
  return `if(self.document){\n${page}}else{\n${worker}}\n`;
}

/**
 * Lets the script carry files of the index that each first query asks for, given as their texts: the worker has them then
 * without asking. One of another state of the site is never asked for by its name.
 */
export function carryShards(script: string, shards: readonly string[]): string {
  return shards.length === 0 ? script : `${script}${CARRIED}${shards.join('')}}\n`;
}

/** The texts of the files that a script carries. */
export function carriedShards(script: string): string[] {
  const start = script.lastIndexOf(CARRIED);
  if (start < 0) return [];
  return script
    .slice(start + CARRIED.length)
    .split('\n')
    .filter((line) => line.startsWith('clipfileShard('));
}
