import { screenOf, type Style } from '../../../tools/run/terminal';
import { Interruption } from './interruption.ts';

/** What one of the two outputs can show. */
export type Display = {
  isTerminal: boolean;
  style: Style;
  /** Columns of the terminal; absent where there is none, so that nothing is cut. */
  width?: number;
};

/** What a command reads and writes. Data goes to `out`, words to `err`. */
export type Io = {
  /** A line of data. */
  out(text: string): void;
  /** Data as it is; resolves when there is room for more. Throws an Interruption when nobody reads it any more. */
  write(text: string): Promise<void>;
  err(text: string): void;
  /** Writes over the line of words that is there; only for a terminal. */
  status(text: string): void;
  env: Readonly<Record<string, string | undefined>>;
  stdin: NodeJS.ReadStream;
  /** Questions may be asked: there is a person at a terminal. */
  interactive: boolean;
  outDisplay: Display;
  errDisplay: Display;
  /** Resolves when whoever reads the data has gone away, as `head` does. */
  readerGone: Promise<void>;
};

/** The streams of this process. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  const readerGone = new Promise<void>((resolve) => {
    stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      resolve();
    });
  });
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      stdout.write(text, (error) => {
        if (error) reject(new Interruption('reader'));
        else resolve();
      });
    });
  return {
    out: (text) => void stdout.write(`${text}\n`),
    write,
    err: (text) => void stderr.write(`${text}\n`),
    status: (text) => void stderr.write(`\r\u001B[K${text}`),
    env,
    stdin,
    interactive: stdin.isTTY && stderr.isTTY,
    outDisplay: displayOf(stdout, env),
    errDisplay: displayOf(stderr, env),
    readerGone,
  };
}

function displayOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Display {
  const { style } = screenOf(stream, env);
  return { isTerminal: stream.isTTY, style, ...(stream.isTTY ? { width: stream.columns } : {}) };
}
