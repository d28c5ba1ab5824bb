import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { now } from '../clock.ts';
import { ingestInProcesses } from '../ingest.ts';
import type { IngestReport, IngestStatus } from '../model.ts';
import { copyIntoOriginals } from '../records/copy-in.ts';
import { withLock } from '../records/lock.ts';
import { shareLooks } from '../survey/folders.ts';
import {
  archiveRoot,
  type CommonOptions,
  countOf,
  EXIT,
  hasErrors,
  isWithin,
  print,
  printable,
  report,
  say,
  UsageError,
} from './output.ts';
import { startProgress } from './progress.ts';

/** `clipfile ingest [PATH…]`: originals → records. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .summary('turn originals into records')
    .description(
      'Copies files from outside into content/originals/, reads every original there, makes or merges its record, and reports: one row an article.',
    )
    .argument('[path...]', 'files or folders to copy into content/originals/ first')
    .action(async (paths: string[], _own, command: Command) => {
      const options = command.opts<CommonOptions>();
      const root = archiveRoot(options);
      for (const path of paths) checkOutside(root, path);
      const { copied, result } = await withLock(root, 'ingest', now(), () => ingestWith(root, paths, options));
      result.rows.push(...copied.rows);
      result.diagnostics.push(...copied.diagnostics);
      report(result.diagnostics, options);
      if (options.json) print(JSON.stringify(result));
      else if (!options.quiet) print(describeIngest(result));
      process.exitCode = hasErrors(result.diagnostics) ? EXIT.rejected : EXIT.done;
    });
}

async function ingestWith(root: string, paths: readonly string[], options: CommonOptions) {
  const copied = copyIntoOriginals(root, paths);
  const endSharing = shareLooks(root);
  try {
    return { copied, result: await runIngest(root, options) };
  } finally {
    endSharing();
  }
}

/** Throws a `UsageError` for a path whose copy would put the archive, or its own records, among the originals. */
function checkOutside(root: string, path: string): void {
  if (path === '') throw new UsageError('one of the paths is empty; name the files or folders to copy');
  const [from, content, originals] = [resolve(path), join(root, 'content'), join(root, 'content', 'originals')];
  if (isWithin(originals, from) && from !== originals)
    throw new UsageError(`${path} holds the archive itself; name the files or folders to copy`);
  if (isWithin(from, content) && !isWithin(from, originals))
    throw new UsageError(`${path} is part of the archive and no original; name files from outside`);
}

/** Runs an ingest with progress on standard error. */
export async function runIngest(root: string, options: CommonOptions): Promise<IngestReport> {
  const progress = startProgress('reading originals', options.quiet === true || options.json === true);
  try {
    return await ingestInProcesses({ root, at: now(), onProgress: progress.update });
  } finally {
    progress.end();
  }
}

/** What an ingest did, for a person: a line for each file that is not as it was, then the counts. */
export function describeIngest(result: IngestReport): string {
  const lines = result.rows
    .filter((row) => row.status !== 'unchanged')
    .map(
      (row) =>
        `${row.status.padEnd(9)} ${row.path}${row.record ? ` → ${row.record}` : ''}${row.message ? ` (${row.message})` : ''}`,
    )
    .map(printable);
  const counts = new Map<IngestStatus, number>();
  for (const row of result.rows) counts.set(row.status, (counts.get(row.status) ?? 0) + 1);
  const summary = [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
  lines.push(`${countOf(result.rows.length, 'original')}: ${summary || 'none'}`);
  const rejected = counts.get('rejected') ?? 0;
  if (rejected > 0)
    lines.push(
      'what was rejected stays where it is, and is told each time (exit code 1) until it is mended or taken out of content/originals/; to have it passed over, put a dot before its name',
    );
  const { length } = result.review;
  if (length > 0)
    lines.push(
      `${countOf(length, 'record')} ${length === 1 ? 'wants' : 'want'} a look (--json lists them with the reasons)`,
    );
  return lines.join('\n');
}

/** Says in one line what an ingest changed, for commands that ingest on their way. */
export function mentionIngest(result: IngestReport, options: CommonOptions): void {
  report(result.diagnostics, options);
  if (result.rows.some((row) => row.status !== 'unchanged')) say(describeIngest(result), options);
}
