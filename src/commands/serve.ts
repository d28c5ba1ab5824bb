import { join } from 'node:path';
import { Command } from 'commander';
import { LockedError } from '../records/lock.ts';
import { listen, PortTakenError, policyFor } from '../serve/listen.ts';
import { createLive } from '../serve/live.ts';
import { type Rebuilt, rebuildOnChange } from '../serve/rebuild.ts';
import { readSettings } from '../site/settings.ts';
import { type BuildCommandOptions, runBuild, withBuildOptions } from './build.ts';
import { archiveRoot, countOf, say, siteFolder, UsageError } from './output.ts';

/** `clipfile serve`: build, serve on this machine, build again when something changes. */
export function serveCommand(): Command {
  return withBuildOptions(new Command('serve'))
    .summary('build, serve the site on this machine, and build again on changes')
    .description(
      'Builds the site, serves it on http://localhost, and builds it again when an original, record, template or style changes; pages that are open load again.',
    )
    .option('--port <number>', 'port to listen on', '8080')
    .action(async (_own, command: Command) => {
      const options = command.opts<BuildCommandOptions & { port: string }>();
      const root = archiveRoot(options);
      const port = Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65535)
        throw new UsageError(`--port is "${options.port}"; it must be a number up to 65535`);
      await runBuild(options);
      const live = createLive();
      const policy = policyFor(readSettings(root));
      const output = siteFolder(root, options.output);
      const how = { live, policy, publicFolder: join(root, 'public') };
      const server = await listen(output, options.pathprefix, port, how).catch((error) => {
        throw error instanceof PortTakenError ? new UsageError(`${error.message}; choose another with --port`) : error;
      });
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      say(`serving ${options.output} at http://localhost:${bound}${options.pathprefix} (Ctrl-C ends)`, options);
      const rebuilding = rebuildOnChange({
        root,
        build: () => buildAgain(options),
        onChanged: live.reload,
        say: (text) => say(text, options),
      });
      process.once('SIGINT', () => {
        void rebuilding.close();
        server.close();
        server.closeAllConnections();
      });
    });
}

async function buildAgain(options: BuildCommandOptions): Promise<Rebuilt | 'busy'> {
  try {
    // What was said of the archive at the first build is not said again, faults apart; `--full` was for that one.
    const { ingest, site } = await runBuild({ ...options, full: false, quiet: true });
    const { written } = ingest;
    if (site === null || site.written.length + site.removed.length === 0) return { isChanged: false, written };
    say(`built again: ${countOf(site.written.length, 'file')} written, ${site.removed.length} removed`, options);
    return { isChanged: true, written };
  } catch (error) {
    if (error instanceof LockedError) return 'busy';
    // A template that fails must not end the server: the person is about to mend it.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { isChanged: false, written: [] };
  }
}
