/** What the first results of plain words need not wait for. */
export type Later = typeof import('./later.ts');

export type LoadLater = () => Promise<Later>;

/** Loads it. In the worker `client/later-script.ts` stands for this module: there it is a script of its own. */
export const loadLater: LoadLater = () => import('./later.ts');
