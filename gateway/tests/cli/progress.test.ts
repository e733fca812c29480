import { expect, it } from 'vitest';
import { startProgress } from '../../src/cli/run/progress.ts';
import { screenOf } from '../../../tools/run/terminal';

function started(isTerminal: boolean, most?: number) {
  let now = 0;
  let tick = () => undefined as void;
  const seen: string[] = [];
  const { style } = screenOf({}, {});
  const progress = startProgress(
    {
      err: (text) => void seen.push(text),
      status: (text) => void seen.push(`~${text}`),
      errDisplay: { isTerminal, style, ...(isTerminal ? { width: 62 } : {}) },
    },
    { now: () => now, every: (_, call) => ((tick = call), () => (tick = () => undefined)) },
    most,
  );
  const pass = (ms: number) => {
    now += ms;
    tick();
  };
  return { progress, seen, pass };
}

it('shows on a terminal how many records have come and how fast, on one line that goes in the end', () => {
  const { progress, seen, pass } = started(true);
  pass(100);
  progress.add(2000);
  pass(900);
  pass(1000);
  progress.end(true);
  pass(1000);
  expect(seen).toEqual(['~2,000 records, 2,000/s, 1.0 s', '~2,000 records, 1,000/s, 2.0 s', '~']);
});

it('shows a bar where it is known how many there will be, within the width', () => {
  const { progress, seen, pass } = started(true, 4000);
  progress.add(1000);
  pass(2000);
  expect(seen).toEqual(['~[######..................] 25 %  1,000 records, 500/s, 2.0 s']);
  progress.end(false);
});

it('writes one line where there is no terminal, and none if the read failed', () => {
  for (const [isDone, expected] of [
    [true, ['Read 1,234 records, 617/s, 2.0 s.']],
    [false, []],
  ] as const) {
    const { progress, seen, pass } = started(false, 4000);
    progress.add(1234);
    pass(2000);
    progress.end(isDone);
    expect(seen).toEqual(expected);
  }
});
