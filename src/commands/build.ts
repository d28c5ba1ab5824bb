import { resolve } from 'node:path';
import { Command } from 'commander';
import { type BuildResult, buildSite } from '../build.ts';
import { buildSlice, type SliceResult } from '../build-slice.ts';
import { now } from '../clock.ts';
import type { IngestReport } from '../model.ts';
import { withLock } from '../records/lock.ts';
import { dayIn } from '../site/day.ts';
import { type ReadArchive, type ReadOptions, readArchive } from '../site/read-archive.ts';
import { readSettings } from '../site/settings.ts';
import type { Slice } from '../site/slices.ts';
import { shareLooks } from '../survey/folders.ts';
import { mentionIngest, runIngest } from './ingest.ts';
import {
  archiveRoot,
  type CommonOptions,
  countOf,
  EXIT,
  hasErrors,
  print,
  report,
  say,
  siteFolder,
  UsageError,
} from './output.ts';
import { startProgress } from './progress.ts';

/** Options of `build`, which `serve` shares. */
export interface BuildCommandOptions extends CommonOptions {
  full?: boolean;
  pathprefix: string;
  output: string;
}

/** Options of `build` alone. */
export interface DividedBuildOptions extends BuildCommandOptions {
  jobs?: string;
  shard?: string;
  merge?: boolean;
  parts?: string;
}

/** What a build came to; `clipfile build --json` prints it. */
export interface BuildOutcome {
  ingest: IngestReport;
  /** `null` when an invalid record kept the site from being built: the published site stays as it was. */
  site: BuildResult | null;
  /** With `--shard`, what was made in place of a site; `null` when an invalid record kept it from being made. */
  slice?: SliceResult | null;
}

/** Adds the options that decide how a site is built. */
export function withBuildOptions(command: Command): Command {
  return command
    .option('--full', 'build everything anew, whatever is there already')
    .option('--pathprefix <path>', 'path of the site on its host, such as /archive/', '/')
    .option('--output <dir>', 'folder of the site, from the archive root', '_site');
}

/** `clipfile build`: ingest, then the site with its search index. */
export function buildCommand(): Command {
  return withBuildOptions(new Command('build'))
    .summary('ingest, then build the site and its search index')
    .description(
      'Ingests new and changed originals, then builds the site and its search index into _site/. Only files that change are written.',
    )
    .option('--jobs <n>', 'processes that render the pages of articles, 1 for none beside this (default: what pays)')
    .option('--shard <i/n>', 'make only slice i of n of the pages of articles, such as 2/4, for --merge')
    .option('--merge', 'build the site with the pages of articles that all slices of --shard hold')
    .option('--parts <dir>', 'folder of the slices, from the archive root (default: .cache/shards)')
    .action(async (_own, command: Command) => {
      const options = command.opts<DividedBuildOptions>();
      const outcome = await runBuild(options);
      if (options.json) print(JSON.stringify(outcome));
      const isDone = outcome.site !== null || Boolean(outcome.slice);
      process.exitCode = !isDone || hasErrors(outcome.ingest.diagnostics) ? EXIT.rejected : EXIT.done;
    });
}

/** Ingests and builds. Invalid records are all listed and leave the published site as it is. */
export async function runBuild(options: DividedBuildOptions): Promise<BuildOutcome> {
  const root = archiveRoot(options);
  const division = readDivision(root, options);
  return withLock(root, 'build', now(), () => buildLocked(root, options, division));
}

async function buildLocked(root: string, options: BuildCommandOptions, division: Division): Promise<BuildOutcome> {
  const pathPrefix = checkPrefix(options.pathprefix);
  const output = siteFolder(root, options.output);
  const full = options.full === true;
  const today = dayIn(readSettings(root).timezone, now());
  const { ingest, archive } = await readAll(root, options, { root, today, full });
  const isQuiet = options.quiet === true || options.json === true;
  // What the archive finds invalid, the ingest has already said.
  const said = new Set(ingest.diagnostics.map((one) => `${one.path} ${one.message}`));
  mentionIngest(ingest, { ...options, quiet: isQuiet });
  report(
    archive.diagnostics.filter((one) => !said.has(`${one.path} ${one.message}`)),
    options,
  );
  if (hasErrors(archive.diagnostics)) {
    say('the site was left as it is: mend what is named above and build again', options);
    return { ingest, site: null, ...(division.slice ? { slice: null } : {}) };
  }
  if (division.slice) {
    const slice = await buildSlice({ root, pathPrefix, archive, slice: division.slice, parts: division.parts });
    say(`${slice.folder}: the pages of ${slice.articles} of ${countOf(archive.records, 'record')}`, { quiet: isQuiet });
    return { ingest, site: null, slice };
  }
  const progress = startProgress('building', isQuiet);
  const site = await buildSite({
    root,
    output,
    pathPrefix,
    full,
    archive,
    today,
    ...(division.jobs === undefined ? {} : { jobs: division.jobs }),
    ...(division.isMerged ? { slices: division.parts } : {}),
    onProgress: progress.update,
  });
  progress.end();
  const counts = `${site.written.length} written, ${site.removed.length} removed, ${site.unchanged} unchanged`;
  say(`${options.output}: ${countOf(archive.records, 'record')}, ${countOf(site.pages, 'page')}; files: ${counts}`, {
    quiet: isQuiet,
  });
  for (const notice of site.notices) say(notice, { quiet: isQuiet });
  if (site.nextEmbargo)
    say(`the next embargo ends on ${site.nextEmbargo}: build again on that day`, { quiet: isQuiet });
  return { ingest, site };
}

/** Ingests, then reads the archive. Both look at every file of it. */
async function readAll(
  root: string,
  options: BuildCommandOptions,
  wanted: ReadOptions,
): Promise<{ ingest: IngestReport; archive: ReadArchive }> {
  const endSharing = shareLooks(root);
  try {
    return { ingest: await runIngest(root, options), archive: readArchive(wanted) };
  } finally {
    endSharing();
  }
}

/** How the work is divided. */
interface Division {
  jobs?: number;
  slice?: Slice;
  isMerged: boolean;
  parts: string;
}

function readDivision(root: string, { jobs, shard, merge, parts }: DividedBuildOptions): Division {
  const isMerged = merge === true;
  if (isMerged && shard !== undefined) {
    throw new UsageError('--shard makes one of the slices that --merge puts together: give one of the two');
  }
  if (parts !== undefined && !isMerged && shard === undefined) {
    throw new UsageError('--parts is the folder of slices: it goes with --shard or --merge');
  }
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs)) {
    throw new UsageError(`--jobs is "${jobs}"; it must be a number of processes, from 1 on`);
  }
  const [, number, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(shard ?? '') ?? [];
  if (shard !== undefined && (number === undefined || Number(number) > Number(of))) {
    throw new UsageError(`--shard is "${shard}"; it must be a slice and the number of all, as in 2/4`);
  }
  return {
    isMerged,
    parts: resolve(root, parts ?? '.cache/shards'),
    ...(jobs === undefined ? {} : { jobs: Number(jobs) }),
    ...(number === undefined ? {} : { slice: { number: Number(number), of: Number(of) } }),
  };
}

function checkPrefix(prefix: string): string {
  if (/^\/(?:[\w.~-]+\/)*$/.test(prefix)) return prefix;
  throw new UsageError(`--pathprefix is "${prefix}"; it must begin and end with a slash, as in /archive/`);
}
