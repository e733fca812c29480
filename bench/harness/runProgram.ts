import { spawn } from 'node:child_process';

export type Ended = { seconds: number; code: number | null; output: string };

/** Runs a program, and returns its exit code, its output and its duration. */
export async function runProgram(
  command: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Ended> {
  const began = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { seconds: (performance.now() - began) / 1000, code, output };
}

/** The same, but throws with the program's output if it fails. */
export async function mustRun(...[command, args, options]: Parameters<typeof runProgram>): Promise<Ended> {
  const ended = await runProgram(command, args, options);
  if (ended.code === 0) return ended;
  throw new Error(`${command} ${args.join(' ')} ended with ${ended.code}:\n${ended.output.slice(-4_000)}`);
}
