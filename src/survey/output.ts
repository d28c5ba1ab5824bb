import { filesOfState, readState } from '../site/site-state.ts';
import { freshStampOf } from '../site/stamps.ts';
import { type Untouched, untouchedSet } from '../site/untouched.ts';
import { askSurvey } from './ask.ts';

/** What a survey says of an output folder. */
export interface OutputVerdict {
  /** The output folder. */
  output: string;
  /** Stamps of the files of the state that its own were compared with. */
  stamp: string;
  /** Two numbers a set of the state, in order: of its files and of its pages; -1 for one that was touched. */
  counts: Int32Array<ArrayBuffer>;
}

/** Compares the files of an output folder with what its state says of them; `null` when there is none to rely on. */
export function surveyOutput(root: string, output: string, beat: () => void): OutputVerdict | null {
  const since = Date.now();
  const stamp = stampOfState(root, output, since);
  if (stamp === null) return null;
  const { sets, begun } = readState(root, output);
  if (sets.size === 0) return null;
  const counts = new Int32Array(2 * sets.size);
  let at = 0;
  for (const { rows } of sets.values()) {
    beat();
    const { count, pages } = untouchedSet(rows, begun, output, since) ?? { count: -1, pages: -1 };
    counts.set([count, pages], at);
    at += 2;
  }
  return { output, stamp, counts };
}

/** Stamp of a state as a whole; `null` when it is too new to be relied on. */
function stampOfState(root: string, output: string, since: number): string | null {
  const stamps = filesOfState(root, output).map((file) => freshStampOf(file, since));
  return stamps.every(({ settled }) => settled) ? stamps.map(({ text }) => text).join('\n') : null;
}

/**
 * What the survey of an archive says of its output folder: for each set of the state in order what `untouchedSet` says;
 * `null` when nothing was said of this folder and this state.
 */
export function askOutput(root: string, output: string): readonly (Untouched | null)[] | null {
  const verdict = askSurvey(root, 'output') ?? null;
  if (verdict === null || verdict.output !== output) return null;
  if (stampOfState(root, output, Date.now()) !== verdict.stamp) return null;
  return Array.from({ length: verdict.counts.length / 2 }, (_, index) => {
    const [count = -1, pages = -1] = verdict.counts.subarray(2 * index, 2 * index + 2);
    return count < 0 ? null : { count, pages };
  });
}
