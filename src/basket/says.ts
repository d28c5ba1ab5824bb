import { BASKET, tell } from '../search/client/interface.ts';
import { isolate } from '../search/client/says.ts';

/** The words of the basket's page that depend on what is in it. */
export const SAYS = {
  holds: (articles: number, statements: number) => {
    const own = {
      articles: tell(BASKET.articles, { n: articles }),
      statements: tell(BASKET.statements, { n: statements }),
    };
    if (articles + statements === 0) return BASKET.empty;
    if (articles > 0 && statements > 0) return tell(BASKET.holdsBoth, own);
    return tell(BASKET.holds, { things: articles > 0 ? own.articles : own.statements });
  },
  removed: (number: number) => tell(BASKET.removed, { n: number }),
  restored: (number: number) => tell(BASKET.restored, { n: number }),
  copied: BASKET.copied,
  failed: (why: string) => tell(BASKET.failed, { why: isolate(why) }),
  speakerUnknown: BASKET.speakerUnknown,
  undated: BASKET.undated,
  estimated: BASKET.estimated,
  comma: BASKET.comma,
  uncited: (number: number) => tell(BASKET.uncited, { n: number }),
};
