import { runProgram } from './program.ts';

// A reader that has seen enough (`| head`) closes the pipe, which is no fault of ours or theirs.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void runProgram(process.argv.slice(2));
