import { processIo } from './io.ts';
import { runProgram } from './program.ts';

const exit = await runProgram(process.argv.slice(2), processIo());
process.exitCode = exit;
