import { processIo } from './io.ts';
import { runProgram } from './program.ts';

// A reader that goes away early, as `head` does, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

process.exitCode = await runProgram(process.argv.slice(2), processIo());
