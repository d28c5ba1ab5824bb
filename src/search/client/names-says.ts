import { NAMES, tell } from './interface.ts';
import { isolate } from './says.ts';

/** The sentences of the page for lists of names. */
export const NAMES_SAY = {
  empty: NAMES.empty,
  running: (done: number, of: number) => tell(NAMES.running, { done, of }),
  done: (rows: readonly { articles: number }[], repeated: number, beyond: number) => {
    const found = rows.filter(({ articles }) => articles > 0).length;
    const left = [
      ...(repeated > 0 ? [tell(NAMES.repeated, { n: repeated })] : []),
      ...(beyond > 0 ? [tell(NAMES.beyond, { n: beyond, first: rows.length })] : []),
    ];
    const lines = tell(NAMES.done, { n: rows.length, found });
    return `${lines}${left.length > 0 ? tell(NAMES.leftOut, { what: left.join(NAMES.comma) }) : ''}${NAMES.sentenceEnd}`;
  },
  stopped: (done: number) => tell(NAMES.stopped, { n: done }),
  failed: (why: string) => tell(NAMES.failed, { why: isolate(why) }),
  noSpeaker: NAMES.noSpeaker,
  noDate: NAMES.noDate,
  estimated: NAMES.estimated,
};
