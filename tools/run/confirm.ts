import { createInterface } from 'node:readline/promises';
import type { CatalogEntry } from '../../src/aspire/model/catalog';

/** Asks a question on the terminal, and returns the answer; undefined where there is no terminal. */
export type Ask = ((question: string) => Promise<string>) | undefined;

/** Whether an operation with this input changes something at Aspire. A raw request does unless it only reads. */
export function changesRecords({ kind, writes }: CatalogEntry, input: unknown): boolean {
  const method = kind === 'rawRequest' ? (input as { method?: unknown } | null)?.method : undefined;
  return writes && method !== 'GET' && method !== 'HEAD';
}

/**
 * Whether a change of production may go on: the command line said `--yes`, or the person at the terminal does. Otherwise the
 * reason why it may not.
 */
export async function confirmChange(title: string, { yes, ask }: { yes: boolean; ask: Ask }): Promise<true | string> {
  if (yes) return true;
  if (!ask) {
    return `"${title}" changes records in Aspire's production. There is no terminal to ask on: add --yes to do it. Nothing was sent.`;
  }
  const answer = await ask(`"${title}" changes records in Aspire's production. Go on? Type yes: `);
  return /^y(es)?$/i.test(answer.trim()) || 'Nothing was sent.';
}

/** Asks on this process's terminal. The result goes to stdout, so the question goes to stderr. */
export function terminal({ stdin, stderr }: NodeJS.Process): Ask {
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  return async (question) => {
    const lines = createInterface({ input: stdin, output: stderr });
    // Ctrl-D and Ctrl-C end the question without an answer.
    const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
    try {
      return await Promise.race([lines.question(question), ended]);
    } finally {
      lines.close();
    }
  };
}
