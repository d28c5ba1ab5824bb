import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { EXIT, report, UsageError } from './commands/output.ts';
import { ContentError } from './diagnostics.ts';

/**
 * Every command, in the order of the help; adding one is a file in `commands/` and a line here. Only the one that is
 * called is loaded: what extraction and rendering need is large, and most commands need none of it.
 */
const COMMANDS: { [name: string]: () => Promise<Command> } = {
  init: async () => (await import('./commands/init.ts')).initCommand(),
  ingest: async () => (await import('./commands/ingest.ts')).ingestCommand(),
  extract: async () => (await import('./commands/extract.ts')).extractCommand(),
  learn: async () => (await import('./commands/learn.ts')).learnCommand(),
  build: async () => (await import('./commands/build.ts')).buildCommand(),
  serve: async () => (await import('./commands/serve.ts')).serveCommand(),
  search: async () => (await import('./commands/search-command.ts')).searchCommand(),
  report: async () => (await import('./commands/report.ts')).reportCommand(),
  review: async () => (await import('./commands/review.ts')).reviewCommand(),
  set: async () => (await import('./commands/set.ts')).setCommand(),
  withdraw: async () => (await import('./commands/withdraw.ts')).withdrawCommand(),
  verify: async () => (await import('./commands/verify.ts')).verifyCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  diff: async () => (await import('./commands/diff.ts')).diffCommand(),
};

/**
 * Runs the command line, `args` without program and script, and sets the exit code: 0 for done and for help, 2 for wrong
 * usage (told in one line), 1 for what went wrong while working.
 */
export async function runProgram(args: readonly string[]): Promise<void> {
  try {
    await (await makeProgram(args[0] ?? '')).parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

async function makeProgram(name: string): Promise<Command> {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const program = new Command('clipfile')
    .description('Turns a folder of raw news clippings into a published, searchable, citable archive.')
    .version(version, '--version', 'print the version')
    .showHelpAfterError('(--help shows how to use it)')
    .exitOverride();
  const called = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  for (const make of called ? [called] : Object.values(COMMANDS)) {
    const command = (await make())
      .option('--root <dir>', "the archive's folder, which holds content/", '.')
      .option('--json', 'print data as JSON on standard output')
      .option('--quiet', 'print errors only')
      .showHelpAfterError('(--help shows how to use it)')
      .exitOverride();
    program.addCommand(command);
  }
  return program;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof ContentError) {
    report(error.diagnostics, { quiet: true });
    process.stderr.write('clipfile: nothing was done; mend what is named above and run the command again\n');
    return EXIT.rejected;
  }
  process.stderr.write(`clipfile: ${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof Error && process.env.CLIPFILE_TRACE) process.stderr.write(`${error.stack}\n`);
  return EXIT.rejected;
}
