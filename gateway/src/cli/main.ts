import { exitCodes } from './exit.ts';
import { Interruption } from './interruption.ts';
import { processIo } from './io.ts';
import { runProgram } from './program.ts';

const io = processIo();
try {
  process.exitCode = await runProgram(process.argv.slice(2), io);
} catch (error) {
  if (!(error instanceof Interruption)) throw error;
  if (io.errDisplay.isTerminal) io.status('');
  // What was under way would keep the process alive until it is done.
  process.exit(error.reason === 'reader' ? exitCodes.success : exitCodes.interrupted);
}
