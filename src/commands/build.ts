import { Command } from 'commander';
import { type BuildResult, buildSite } from '../build.ts';
import { now } from '../clock.ts';
import type { IngestReport } from '../model.ts';
import { withLock } from '../records/lock.ts';
import { dayIn } from '../site/day.ts';
import { readArchive } from '../site/read-archive.ts';
import { readSettings } from '../site/settings.ts';
import { mentionIngest, runIngest } from './ingest.ts';
import {
  archiveRoot,
  type CommonOptions,
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

/** What a build came to; `clipfile build --json` prints it. */
export interface BuildOutcome {
  ingest: IngestReport;
  /** `null` when an invalid record kept the site from being built: the published site stays as it was. */
  site: BuildResult | null;
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
    .action(async (_own, command: Command) => {
      const options = command.opts<BuildCommandOptions>();
      const outcome = await runBuild(options);
      if (options.json) print(JSON.stringify(outcome));
      process.exitCode = outcome.site === null || hasErrors(outcome.ingest.diagnostics) ? EXIT.rejected : EXIT.done;
    });
}

/** Ingests and builds. Invalid records are all listed and leave the published site as it is. */
export async function runBuild(options: BuildCommandOptions): Promise<BuildOutcome> {
  const root = archiveRoot(options);
  return withLock(root, 'build', now(), () => buildLocked(root, options));
}

async function buildLocked(root: string, options: BuildCommandOptions): Promise<BuildOutcome> {
  const pathPrefix = checkPrefix(options.pathprefix);
  const output = siteFolder(root, options.output);
  const ingest = await runIngest(root, options);
  const full = options.full === true;
  const today = dayIn(readSettings(root).timezone, now());
  const archive = readArchive({ root, today, full });
  const isQuiet = options.quiet === true || options.json === true;
  // What the archive finds invalid, the ingest has already said.
  const said = new Set(ingest.diagnostics.map((one) => `${one.path} ${one.message}`));
  mentionIngest(ingest, { ...options, quiet: isQuiet });
  report(
    archive.diagnostics.filter((one) => !said.has(`${one.path} ${one.message}`)),
    options,
  );
  if (hasErrors(archive.diagnostics)) {
    say('the site was left as it is: mend the records named above and build again', options);
    return { ingest, site: null };
  }
  const progress = startProgress('building', isQuiet);
  const site = await buildSite({
    root,
    output,
    pathPrefix,
    full,
    archive,
    today,
    onProgress: progress.update,
  });
  progress.end();
  const counts = `${site.written.length} written, ${site.removed.length} removed, ${site.unchanged} unchanged`;
  say(`${options.output}: ${archive.records} records, ${site.pages} pages; files: ${counts}`, {
    quiet: isQuiet,
  });
  for (const notice of site.notices) say(notice, { quiet: isQuiet });
  if (site.nextEmbargo)
    say(`the next embargo ends on ${site.nextEmbargo}: build again on that day`, { quiet: isQuiet });
  return { ingest, site };
}

function checkPrefix(prefix: string): string {
  if (/^\/(?:[\w.~-]+\/)*$/.test(prefix)) return prefix;
  throw new UsageError(`--pathprefix is "${prefix}"; it must begin and end with a slash, as in /archive/`);
}
