import { beginIngest, finishIngest, type IngestOptions, ingestNext, keepLearned } from './ingest.ts';
import { workHere } from './ingest-work.ts';
import { finishLearning, startLearning } from './learn/learn.ts';
import { learnOne, listLessons } from './learn/learn-archive.ts';
import type { IngestReport } from './model.ts';

/** Does what `ingestInProcesses` does, in this process and at once: the same records, the same report. */
export function ingest(options: IngestOptions): IngestReport {
  const run = beginIngest(options);
  const { root } = options;
  if (run.wantsLesson) {
    const [lessons, learning] = [listLessons(root), startLearning()];
    let index = 0;
    for (const lesson of workHere('study', lessons.paths, { root, context: {} }))
      learnOne(lessons, index++, lesson, learning);
    keepLearned(run, finishLearning(learning));
  }
  const extracted = workHere('extract', run.wanted, { root, context: run.context });
  for (const match of run.matches) {
    const next = run.isWanted.has(match.file.path) ? extracted.next() : null;
    ingestNext(run, match, next?.done === false ? next.value : null);
  }
  return finishIngest(run);
}
