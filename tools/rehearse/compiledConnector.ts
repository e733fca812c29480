import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** The CDK's result, sent from another process. */
export type Result = { isSuccess: boolean; value?: Record<string, unknown>; error?: { _tag: string; message: string } };

type Loaded = { loaded: string[]; problems: string[] };
type Answer = { result: Result } | { crash: string };

/** A compiled connector in its own process. */
export type CompiledConnector = {
  /** The operations with loaded handlers. */
  operations: readonly string[];
  /** Returns the output of an operation. Throws if it fails, with its name and the error's message. */
  execute: (name: string, ctx: object, input: object) => Promise<Record<string, unknown>>;
  close: () => void;
};

/**
 * Loads every handler of the compiled connector in `folder`, in one process with the given Node. Throws with a line for each
 * handler that does not load or registers nothing.
 */
export async function startCompiled(
  folder: string,
  { node, env }: { node: string; env: NodeJS.ProcessEnv },
): Promise<CompiledConnector> {
  const child = fork(join(__dirname, 'runCompiled.cjs'), [folder], {
    execPath: node,
    // The options of the current Node may not suit the other one.
    execArgv: [],
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const answer = <T>() => nextMessage<T>(child, () => output);
  const close = () => void child.kill();
  try {
    const { loaded, problems } = await answer<Loaded>();
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return {
      operations: loaded,
      execute: async (name, ctx, input) => {
        const answered = answer<Answer>();
        child.send({ name, ctx, input });
        const outcome = await answered;
        if ('crash' in outcome) throw new Error(`${name}: ${outcome.crash}`);
        const { isSuccess, value, error } = outcome.result;
        if (!isSuccess || !value) throw new Error(`${name}: ${error?._tag}: ${error?.message}`);
        return value;
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** The next message of the process. Rejects with its output if it ends first. */
function nextMessage<T>(child: ChildProcess, output: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown): void => {
      child.off('close', onClose);
      resolve(message as T);
    };
    const onClose = (code: number | null): void => {
      child.off('message', onMessage);
      reject(new Error(`the process ended with ${code ?? 'a signal'}\n${output()}`));
    };
    child.once('message', onMessage).once('close', onClose);
  });
}
