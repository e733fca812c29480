import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What became of a file: as it should be, written, or found to differ (and how) and left alone. */
export type WriteResult = { state: 'same' | 'written' } | { state: 'differs'; how: string };

/** Writes a file where it is not what it should be, or, with `check`, only tells how it differs. */
export function writeIfChanged(file: string, text: string, { check }: { check: boolean }): WriteResult {
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (current === text) return { state: 'same' };
  if (check) return { state: 'differs', how: firstDifference(current, text) };
  writeFileSync(file, text);
  return { state: 'written' };
}

/** Where the texts part, for whoever wonders what has changed. */
function firstDifference(current: string | undefined, text: string): string {
  if (current === undefined) return 'it is not there';
  const wanted = text.split('\n');
  const lines = current.split('\n');
  const at = wanted.findIndex((line, index) => line !== lines[index]);
  return at < 0 ? 'it goes on after its end' : `line ${at + 1} should be "${wanted[at] ?? ''}"`;
}
