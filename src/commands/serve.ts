import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { watch } from 'chokidar';
import { Command } from 'commander';
import sirv from 'sirv';
import type { SiteSettings } from '../model.ts';
import { readSettings } from '../site/settings.ts';
import { type BuildCommandOptions, runBuild, withBuildOptions } from './build.ts';
import { archiveRoot, say, siteFolder, UsageError } from './output.ts';

/** The policy that every page is made to work under: nothing inline, nothing from elsewhere. */
export const CONTENT_SECURITY_POLICY = "default-src 'self'";

/** That policy, with leave to ask a search server where the settings name one. */
export function policyFor({ endpoint }: Pick<SiteSettings, 'endpoint'>): string {
  return endpoint === null
    ? CONTENT_SECURITY_POLICY
    : `${CONTENT_SECURITY_POLICY}; connect-src 'self' ${new URL(endpoint).origin}`;
}

/** Changes that follow one another within this many milliseconds are built together. */
const PAUSE = 200;

/** `clipfile serve`: build, serve on this machine, build again when something changes. */
export function serveCommand(): Command {
  return withBuildOptions(new Command('serve'))
    .summary('build, serve the site on this machine, and build again on changes')
    .description(
      'Builds the site, serves it on http://localhost, and builds it again when an original, record, template or style changes.',
    )
    .option('--port <number>', 'port to listen on', '8080')
    .action(async (_own, command: Command) => {
      const options = command.opts<BuildCommandOptions & { port: string }>();
      const root = archiveRoot(options);
      const port = Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65535)
        throw new UsageError(`--port is "${options.port}"; it must be a number up to 65535`);
      await runBuild(options);
      const server = await listen(
        siteFolder(root, options.output),
        options.pathprefix,
        port,
        policyFor(readSettings(root)),
      );
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      say(`serving ${options.output} at http://localhost:${bound}${options.pathprefix} (Ctrl-C ends)`, options);
      const watcher = rebuildOnChange(root, options);
      process.once('SIGINT', () => {
        void watcher.close();
        server.close();
        server.closeAllConnections();
      });
    });
}

/** Serves a folder as a plain host would, with the strict policy as a header. Throws when the port is taken. */
export function listen(
  folder: string,
  prefix: string,
  port: number,
  policy = CONTENT_SECURITY_POLICY,
): Promise<Server> {
  const headers = { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' };
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const notFound = () => {
      // sirv would answer 200: it does not know that this page stands for one that is missing.
      const page = join(folder, '404.html');
      response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : '404 Not Found');
    };
    if (!path.startsWith(prefix)) return notFound();
    request.url = path.slice(prefix.length - 1);
    return files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new UsageError(`port ${port} is taken; choose another with --port`) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function rebuildOnChange(root: string, options: BuildCommandOptions) {
  const places = ['content', 'templates', 'public'].map((name) => join(root, name));
  // Ingest writes into these itself; what it writes is not a reason to build again.
  const watcher = watch(places, {
    ignoreInitial: true,
    ignored: (path) => /\.clipfile-tmp$|[\\/]\.journal(?:[\\/]|$)|[\\/]history[\\/]/.test(path),
  });
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const build = async () => {
    try {
      await runBuild(options);
    } catch (error) {
      // A template that fails must not end the server: the person is about to mend it.
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  };
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(build);
    }, PAUSE);
  });
  return watcher;
}
