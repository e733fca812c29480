import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCli, type Cli } from '../../testing/cliProcess.ts';

let cli: Cli;
beforeEach(() => {
  cli = createCli();
});
afterEach(() => cli.close());

const demo = ['--demo'];

/** Whether a Postgres of this test's folder runs. */
function hasPostgres(): boolean {
  const file = join(cli.folder, 'data/cluster/data/postmaster.pid');
  if (!existsSync(file)) return false;
  const [pid = ''] = readFileSync(file, 'utf8').split('\n');
  return spawnSync('kill', ['-0', pid]).status === 0;
}

async function ask(url: string, key?: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(url, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe('serve', () => {
  it('starts the demo with one command, whose three commands work', async () => {
    const served = await cli.serve(demo);
    expect(served.ready).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      pid: expect.any(Number),
    });
    expect(Object.keys(served.ready).sort()).toEqual(['database', 'pid', 'secrets', 'url']);
    expect(served.err()).toContain(`${String(served.ready.url)}/console  (log in with an API key)`);
    const commands = served
      .err()
      .split('\n')
      .filter((line) => line.startsWith('  curl '));
    expect(commands).toHaveLength(3);
    // A gateway of the clone instead of the one that npx would look for.
    const bin = fileURLToPath(new URL('../../bin/aspire-gateway.mjs', import.meta.url));
    const answers = commands.map((command) => {
      const own = command.replace('npx aspire-gateway', `${process.execPath} ${bin}`);
      const env = { PATH: process.env.PATH, ASPIRE_GATEWAY_DATA: join(cli.folder, 'data') };
      return JSON.parse(spawnSync('bash', ['-c', own], { encoding: 'utf8', env }).stdout) as unknown;
    });
    expect(answers).toMatchObject([
      { count: 1, connections: [{ connection_name: 'aspire', org_id: 'demo', status: 'completed' }] },
      { connection_name: 'aspire', access_token: expect.any(String) },
      [{ PropertyID: expect.any(Number) }, { PropertyID: expect.any(Number) }],
    ]);
    expect((await served.kill('SIGTERM')).code).toBe(0);
  });

  it('shows the key at the first start only, and connects the demo to its new emulator', async () => {
    const first = await cli.serve(demo);
    const key = first.key();
    expect(key).toMatch(/^ask_/);
    await first.kill('SIGINT');
    const second = await cli.serve(demo);
    expect(second.key()).toBe('');
    const { status, body } = await ask(`${second.url}/api/oauth/credentials/aspire`, key);
    expect(status).toBe(200);
    const emulator = /an emulator at (\S+);/.exec(second.err())?.[1];
    const used = await ask(`${emulator}/Branches?$top=1`, String(body.access_token));
    expect(used.status).toBe(200);
    await second.kill('SIGTERM');
  });

  it('E121 is ready until it is told to stop, gives its leases back and stops the database with it', async () => {
    const served = await cli.serve();
    expect(await ask(`${served.url}/health/live`)).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await ask(`${served.url}/health/ready`)).toMatchObject({ status: 200, body: { status: 'ok', down: [] } });
    expect(hasPostgres()).toBe(true);
    const { code, err } = await served.kill('SIGTERM');
    expect([code, err]).toEqual([0, expect.stringContaining('Stopping.')]);
    expect(hasPostgres()).toBe(false);
  });

  it('E121 is live, but not ready, while its database is down, and ready again by itself', async () => {
    const served = await cli.serve();
    const [pid = ''] = readFileSync(join(cli.folder, 'data/cluster/data/postmaster.pid'), 'utf8').split('\n');
    const seen = new Set<unknown>();
    spawnSync('kill', ['-9', pid]);
    await expect
      .poll(
        async () => {
          const { body } = await ask(`${served.url}/health/ready`);
          seen.add(body.status);
          expect((await ask(`${served.url}/health/live`)).status).toBe(200);
          return body.status;
        },
        { timeout: 60_000, interval: 20 },
      )
      .toBe('ok');
    await served.kill('SIGTERM');
  });

  it('lets the command line join the database of a running server, which then still serves', async () => {
    const served = await cli.serve();
    const { out, code } = await cli.run(['keys', 'create', '--org', 'acme', '--scopes', 'read']);
    expect(code).toBe(0);
    expect((await ask(`${served.url}/api/oauth/connections`, out.trim())).status).toBe(200);
    await served.kill('SIGTERM');
  });

  it('takes the database over after kill -9, with every row', async () => {
    const first = await cli.serve(demo);
    const key = first.key();
    await first.kill('SIGKILL');
    const second = await cli.serve(demo);
    expect((await ask(`${second.url}/api/oauth/connections`, key)).body).toMatchObject({ count: 1 });
    await second.kill('SIGTERM');
  });

  it('says that a port is taken', async () => {
    const served = await cli.serve();
    const port = new URL(served.url).port;
    const { code, err } = await cli.run(['serve', '--port', port]);
    expect([code, err]).toEqual([2, expect.stringContaining(`Port ${port} is taken`)]);
    await served.kill('SIGTERM');
  });

  it('never logs a secret of the demo', async () => {
    const served = await cli.serve([...demo, '--log-level', 'debug']);
    const key = served.key();
    const { body } = await ask(`${served.url}/api/oauth/credentials/aspire`, key);
    const { out, err } = await served.kill('SIGTERM');
    const logged = err
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .join('\n');
    expect(logged).not.toBe('');
    for (const secret of [key, 'emulator-secret', String(body.access_token)]) expect(logged).not.toContain(secret);
    expect(out).not.toContain(key);
  });
});
