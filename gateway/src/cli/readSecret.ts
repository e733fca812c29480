import { createInterface, type Interface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';

/**
 * A secret, asked for without showing it, or read from stdin where there is no terminal. Never an argument: other users see
 * arguments. Throws a UsageError if there is none.
 */
export async function readSecret(io: Io, what: string): Promise<string> {
  const text = io.interactive ? await askHidden(io, what) : await readAll(io.stdin);
  const secret = text.replace(/\r?\n$/, '');
  if (secret === '')
    throw new UsageError(
      `There is no ${what}. ${io.interactive ? 'Nothing was typed.' : `Give it on stdin, as in: aspire-gateway connect <name> ... < secret.txt`}`,
    );
  return secret;
}

/** Asks yes or no; no terminal is no. */
export async function confirm(io: Io, question: string): Promise<boolean> {
  if (!io.interactive) return false;
  const lines = createInterface({ input: io.stdin, output: process.stderr, terminal: true });
  return /^y(es)?$/i.test((await answerTo(lines, `${question} Type yes: `)).trim());
}

/** One answer; Ctrl-C and Ctrl-D end the question without one. */
async function answerTo(lines: Interface, question: string): Promise<string> {
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  try {
    return await Promise.race([lines.question(question), ended]);
  } finally {
    lines.close();
  }
}

async function askHidden(io: Io, what: string): Promise<string> {
  process.stderr.write(`${what} (hidden): `);
  // readline echoes what is typed to its output; this one keeps it to itself.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: io.stdin, output: silent, terminal: true });
  try {
    return await answerTo(lines, '');
  } finally {
    process.stderr.write('\n');
  }
}

async function readAll(stdin: NodeJS.ReadStream): Promise<string> {
  if (stdin.isTTY) return '';
  let text = '';
  for await (const chunk of stdin) {
    text += String(chunk);
    if (text.length > 100_000)
      throw new UsageError('What came on stdin is no secret: it is longer than 100,000 characters.');
  }
  return text;
}
