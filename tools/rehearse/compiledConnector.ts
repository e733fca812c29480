import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** The CDK's result as it comes through to another process. */
export type Result = { isSuccess: boolean; value?: Record<string, unknown>; error?: { _tag: string; message: string } };

type Loaded = { loaded: string[]; problems: string[] };
type Answer = { result: Result } | { crash: string };

/** A compiled connector in a process of its own. */
export type CompiledConnector = {
  /** The operations whose handlers are loaded. */
  operations: readonly string[];
  /** Gives the output of an operation; throws where it fails, with its name and the error's text. */
  execute: (name: string, ctx: object, input: object) => Promise<Record<string, unknown>>;
  close: () => void;
};

/**
 * Loads every handler of the compiled connector in `folder` with the given Node, one process for all of them. Throws with a line
 * for each handler that does not load or registers nothing.
 */
export async function startCompiled(
  folder: string,
  { node, env }: { node: string; env: NodeJS.ProcessEnv },
): Promise<CompiledConnector> {
  const child = fork(join(__dirname, 'runCompiled.cjs'), [folder], {
    execPath: node,
    // The options of the Node that runs this are not for the other one.
    execArgv: [],
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const answer = <T>() => nextMessage<T>(child, () => said);
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

/** What the process sends next; rejects where it ends first, with what it said. */
function nextMessage<T>(child: ChildProcess, said: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown): void => {
      child.off('close', onClose);
      resolve(message as T);
    };
    const onClose = (code: number | null): void => {
      child.off('message', onMessage);
      reject(new Error(`the process ended with ${code ?? 'a signal'}\n${said()}`));
    };
    child.once('message', onMessage).once('close', onClose);
  });
}
