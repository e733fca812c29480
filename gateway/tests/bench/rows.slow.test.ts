import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Findings } from '../../../bench/harness/benchmark';
import type { RowOrder } from '../../bench/harness/row.ts';
import { rows } from '../../bench/rows/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The sources in place of a compiled copy: the row's process reads TypeScript. */
let connector: string;
beforeAll(() => {
  connector = mkdtempSync(join(tmpdir(), 'aspire-gateway-rows-'));
  symlinkSync(join(root, 'src'), join(connector, 'dist'));
});
afterAll(() => rmSync(connector, { recursive: true, force: true }));

/** Measures a row as `npm run bench` does, but with a hundredth of its work. */
function measure(name: string): Promise<Findings> {
  const order: RowOrder = { name, root, connector, share: 0.01, long: false };
  const child = fork(join(root, 'gateway/bench/rowProcess.ts'), [JSON.stringify(order)], {
    cwd: root,
    execArgv: ['--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let err = '';
  child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
  return new Promise((resolve, reject) => {
    let findings: Findings | undefined;
    child.on('message', (message) => (findings = message as Findings));
    child.once('close', (code) => {
      if (code === 0 && findings) resolve(findings);
      else reject(new Error(`${name} ended with ${code}:\n${err.slice(-4_000)}`));
    });
  });
}

/** Figures that depend on no clock. */
const counted = /^(token calls|connections|refresh tokens|tokens that|every row|round trips of those)/;

describe('the benchmarks of the gateway', () => {
  it.each(Object.keys(rows))('%s measures, and what it counts is as it should be', async (name) => {
    const { figures } = await measure(name);
    expect(figures.length).toBeGreaterThan(0);
    for (const { measured } of figures) expect(measured).not.toMatch(/NaN|undefined|Infinity/);
    expect(figures.filter(({ what, met }) => counted.test(what) && met !== true)).toEqual([]);
  });
});
