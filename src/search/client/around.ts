import { drawDates } from './dates-view.ts';
import { saveResults } from './downloads.ts';
import { drawFacets } from './facet-view.ts';
import { findItem } from './find-item.ts';

/** What the page draws and does when its first results are there. */
const AROUND = { drawDates, drawFacets, findItem, saveResults };

/** Where the page finds what this script gives it. */
export interface AroundGlobal {
  clipfileAround?: typeof AROUND;
}

(globalThis as unknown as AroundGlobal).clipfileAround = AROUND;
