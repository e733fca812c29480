import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report, type Figure } from '../../../bench/harness/benchmark';
import { spreadOf, type Spread } from '../../../bench/harness/spread';
import { createCli } from '../../testing/cliProcess.ts';
import type { Row } from '../harness/row.ts';

/** The command line as npm installs it: bundled, with its packages beside it. */
export const start: Row = async ({ root, some }) => {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-gateway-start-'));
  chmodSync(folder, 0o711);
  try {
    const bin = await packaged(root, folder);
    const helps: number[] = [];
    const bares: number[] = [];
    for (let round = 0; round <= some(15); round++) {
      const [bare, help] = [await elapsed(['-e', '0']), await elapsed([bin, '--help'])];
      if (round === 0) continue;
      bares.push(bare);
      helps.push(help);
    }
    const first: number[] = [];
    const later: number[] = [];
    for (let round = 0; round < Math.min(3, some(3)); round++) {
      const cli = createCli({ bin });
      try {
        first.push(await served(cli));
        later.push(await served(cli));
      } finally {
        await cli.close();
      }
    }
    return {
      figures: [
        underFigure('`aspire-gateway --help`', spreadOf(helps), 300),
        report('`node` that does nothing', milliseconds(spreadOf(bares))),
        report('`aspire-gateway serve`, first start: Postgres and its tables are made', seconds(spreadOf(first))),
        report('`aspire-gateway serve`, later starts', seconds(spreadOf(later))),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The files that the package holds, and the packages that npm would install with it. */
async function packaged(root: string, folder: string): Promise<string> {
  const gateway = join(root, 'gateway');
  const home = join(folder, 'gateway');
  const { bundle } = (await import(join(gateway, 'tools/bundle.mjs'))) as {
    bundle: (folder: string) => Promise<unknown>;
  };
  cpSync(join(gateway, 'bin'), join(home, 'bin'), { recursive: true });
  cpSync(join(gateway, 'package.json'), join(home, 'package.json'));
  await bundle(join(home, 'dist'));
  symlinkSync(join(gateway, 'node_modules'), join(home, 'node_modules'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return join(home, 'bin/aspire-gateway.mjs');
}

async function elapsed(args: readonly string[]): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return performance.now() - began;
}

/** Until it listens. */
async function served(cli: ReturnType<typeof createCli>): Promise<number> {
  const began = performance.now();
  const server = await cli.serve();
  const time = performance.now() - began;
  await server.kill('SIGTERM');
  return time;
}

function underFigure(what: string, { median, low, high }: Spread, limitMs: number): Figure {
  const measured = `${median.toFixed(0)} ms (${low.toFixed(0)} to ${high.toFixed(0)})`;
  return { what, target: `under ${limitMs} ms`, measured, met: median < limitMs };
}

const milliseconds = ({ median }: Spread) => `${median.toFixed(0)} ms`;
const seconds = ({ median }: Spread) => `${(median / 1_000).toFixed(1)} s`;
