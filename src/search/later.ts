// All that search does beside finding plain words and showing headlines: loaded when it is needed, see `load-later.ts`.

export { readQuery } from './query.ts';
export { loadColumn, loadDates, yearColumn } from './read/columns.ts';
export { expandPattern, needsAllWords } from './read/expand.ts';
export { explainScore } from './read/explain.ts';
export { filterArticles, sortArticles } from './read/filter.ts';
export { openSaid } from './read/open-said.ts';
export { columnOf, positionsOfPacks } from './read/packs.ts';
export { findPhrase } from './read/phrase.ts';
export { showPassage } from './show-passage.ts';
export { findSurroundings } from './surroundings.ts';
export { listItems, listOriginals, listReferences, listRows } from './whole-results.ts';
