import { Command, CommanderError } from 'commander';
import { buildCommand } from './commands/build.ts';
import { diffCommand } from './commands/diff.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { ingestCommand } from './commands/ingest.ts';
import { learnCommand } from './commands/learn.ts';
import { EXIT, UsageError } from './commands/output.ts';
import { reportCommand } from './commands/report.ts';
import { reviewCommand } from './commands/review.ts';
import { searchCommand } from './commands/search-command.ts';
import { serveCommand } from './commands/serve.ts';
import { setCommand } from './commands/set.ts';
import { verifyCommand } from './commands/verify.ts';

/** Every command; adding one is a file in `commands/` and a line here. */
const COMMANDS = [
  ingestCommand,
  extractCommand,
  learnCommand,
  buildCommand,
  serveCommand,
  searchCommand,
  reportCommand,
  reviewCommand,
  setCommand,
  verifyCommand,
  exportCommand,
  diffCommand,
];

const program = new Command('clipfile')
  .description('Turns a folder of raw news clippings into a published, searchable, citable archive.')
  .showHelpAfterError('(--help shows how to use it)')
  .exitOverride();

for (const make of COMMANDS) {
  const command = make()
    .option('--root <dir>', "the archive's folder, which holds content/", '.')
    .option('--json', 'print data as JSON on standard output')
    .option('--quiet', 'print errors only')
    .showHelpAfterError('(--help shows how to use it)')
    .exitOverride();
  program.addCommand(command);
}

// A reader that has seen enough (`| head`) closes the pipe, which is no fault of ours or theirs.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** 0 for help, 2 for wrong usage (told in one line), 1 for what went wrong while working. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  process.stderr.write(`clipfile: ${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof Error && process.env.CLIPFILE_TRACE) process.stderr.write(`${error.stack}\n`);
  return EXIT.rejected;
}
