import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The result for a file: unchanged, written, or (with `check`) different, and how. */
export type WriteResult = { state: 'same' | 'written' } | { state: 'differs'; how: string };

/** Writes a file if its content differs. With `check` it writes nothing, and returns how the content differs. */
export function writeIfChanged(file: string, text: string, { check }: { check: boolean }): WriteResult {
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (current === text) return { state: 'same' };
  if (check) return { state: 'differs', how: firstDifference(current, text) };
  writeFileSync(file, text);
  return { state: 'written' };
}

/** Describes the first difference between two texts. */
function firstDifference(current: string | undefined, text: string): string {
  if (current === undefined) return 'it does not exist';
  const wanted = text.split('\n');
  const lines = current.split('\n');
  const at = wanted.findIndex((line, index) => line !== lines[index]);
  return at < 0 ? 'it is longer than expected' : `line ${at + 1} should be "${wanted[at] ?? ''}"`;
}
