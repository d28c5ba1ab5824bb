import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { now } from '../clock.ts';
import { openReaders } from '../ingest-pool.ts';
import { finishLearning, startLearning } from '../learn/learn.ts';
import { learnOne, listLessons, saveLearned } from '../learn/learn-archive.ts';
import { LEARNED_FILE, writeLearned } from '../learn/learned-file.ts';
import type { Learned } from '../model.ts';
import { withLock } from '../records/lock.ts';
import { archiveRoot, type CommonOptions, countOf, print } from './output.ts';
import { startProgress } from './progress.ts';

/** What learning came to; `clipfile learn --json` prints it. */
export interface LearnOutcome {
  /** Path from the archive's root. */
  file: string;
  isChanged: boolean;
  articles: number;
  sources: number;
  /** Lines that repeat in a source. */
  lines: number;
  /** Terms whose frequency is known. */
  terms: number;
}

/** `clipfile learn`: what do all originals together teach? The next ingest reads every record anew with it. */
export function learnCommand(): Command {
  return new Command('learn')
    .summary('learn from all originals what repeats in each source')
    .description(
      `Writes ${LEARNED_FILE} anew: lines that repeat in a source, its order of day and month, how common words are. The next ingest reads all originals with it; corrections by hand stay.`,
    )
    .action(async (_own, command: Command) => {
      const options = command.opts<CommonOptions>();
      const root = archiveRoot(options);
      const outcome = await withLock(root, 'learn', now(), () => runLearn(root, options));
      if (options.json) print(JSON.stringify(outcome));
      else if (!options.quiet) print(describe(outcome));
    });
}

function keep(root: string, learned: Learned): LearnOutcome {
  const file = join(root, LEARNED_FILE);
  const isChanged = !existsSync(file) || readFileSync(file, 'utf8') !== writeLearned(learned);
  if (isChanged) saveLearned(root, learned);
  return {
    file: LEARNED_FILE,
    isChanged,
    articles: learned.articles,
    sources: [...learned.sources.keys()].filter((source) => source !== '').length,
    lines: learned.lines.size,
    terms: [...learned.frequencies.values()].reduce((sum, { terms }) => sum + terms.size, 0),
  };
}

function describe({ file, isChanged, articles, sources, lines, terms }: LearnOutcome): string {
  const found = `${countOf(articles, 'article')}, ${countOf(sources, 'source')}, ${lines === 1 ? '1 line that repeats' : `${lines} lines that repeat`}, ${countOf(terms, 'term')} counted`;
  const next = isChanged
    ? `; ${file} written, \`clipfile ingest\` reads the archive with it`
    : `; ${file} stays as it is`;
  return found + next;
}

async function runLearn(root: string, options: CommonOptions): Promise<LearnOutcome> {
  const progress = startProgress('learning', options.quiet === true || options.json === true);
  const [lessons, learning] = [listLessons(root), startLearning()];
  const readers = openReaders(root, lessons.paths.length);
  let index = 0;
  try {
    for await (const lesson of readers.work('study', lessons.paths, {})) {
      learnOne(lessons, index++, lesson, learning);
      progress.update(index, lessons.paths.length);
    }
  } finally {
    progress.end();
    await readers.close();
  }
  return keep(root, finishLearning(learning));
}
