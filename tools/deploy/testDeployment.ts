import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Deps } from './deploy';
import { startFakeTray, type Answer, type FakeTray, type Script } from './fakeTray';
import { main } from './main';

export const token = ['0f1e2d3c', '4b5a', '6978', '8796', 'a5b4c3d2e1f0'].join('-');
export const path = '/cdk/v1/deployments/connectors/acme-garden/versions/1.0';
export const zip = Buffer.from([0x50, 0x4b, 0, 1, 2, 0xff, 0xfe]);

/** Tray's response with the state of deployment D1. */
export function state(deploymentStatus: string, more: object = {}): Answer {
  return { body: { id: 'D1', deploymentStatus, connectorName: 'acme-garden', connectorVersion: '1.0', ...more } };
}

/** The outcome of a command. `slept`: the waits, in milliseconds; `checked`: how often the checks ran. */
export type DeployRun = { code: number; out: string; err: string; tray: FakeTray; slept: number[]; checked: number };

type Settings = { env?: NodeJS.ProcessEnv; deps?: Partial<Deps>; url?: string };

/** Runs the command against a fake Tray, with a clock that only sleeping advances, and a package of a few bytes. */
export async function runDeploy(args: string[], script: Script = {}, settings: Settings = {}): Promise<DeployRun> {
  const tray = await startFakeTray(token, script);
  const root = mkdtempSync(join(tmpdir(), 'aspire-deploy-'));
  const connector = { name: 'acme-garden', version: '1.0', service: { name: 'x1_garden', version: '1' } };
  writeFileSync(join(root, 'connector.json'), JSON.stringify(connector));
  const ended: DeployRun = { code: -1, out: '', err: '', tray, slept: [], checked: 0 };
  let now = 0;
  const deps: Deps = {
    root,
    env: { TRAY_API_TOKEN: token, TRAY_API_URL: settings.url ?? tray.url, ...settings.env },
    clock: {
      now: () => now,
      sleep: (ms) => {
        ended.slept.push(ms);
        now += ms;
        return Promise.resolve();
      },
    },
    fetch,
    runChecks: () => {
      ended.checked += 1;
      return Promise.resolve();
    },
    packageConnector: () => {
      const file = join(root, '.tray/connector.zip');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, zip);
      return Promise.resolve({ file, bytes: zip.length, operations: 2, leftOut: [] });
    },
    ...settings.deps,
  };
  const streams = {
    out: (text: string) => void (ended.out += `${text}\n`),
    err: (text: string) => void (ended.err += `${text}\n`),
  };
  try {
    ended.code = await main(args, streams, deps);
  } finally {
    await tray.close();
    rmSync(root, { recursive: true });
  }
  return ended;
}
