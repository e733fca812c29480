import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../../testing/postgres.ts';

const perMinute = 600;

it('three replicas that call as often as they may stay within the limit together, and use at least 95% of it', async () => {
  const arrivals: number[] = [];
  const server = createServer((_request, response) => {
    arrivals.push(performance.now());
    response.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const database = await createTestDatabase();
  try {
    const file = fileURLToPath(new URL('../../testing/requestsProcess.ts', import.meta.url));
    const task = {
      connection: database.connection,
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      budget: 'shared',
      requestsPerMinute: perMinute,
      callers: 4,
      until: Date.now() + 75_000,
    };
    const run = async (priority: string) => {
      const argument = JSON.stringify({ ...task, priority });
      const child = spawn(process.execPath, ['--import', 'tsx', file, argument], { stdio: 'inherit' });
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    };
    expect(await Promise.all(['interactive', 'interactive', 'background'].map(run))).toEqual([0, 0, 0]);
    const within = (from: number) => arrivals.filter((at) => at >= from && at < from + 60_000).length;
    expect(Math.max(...arrivals.map(within))).toBeLessThanOrEqual(perMinute);
    expect(within(arrivals[0] ?? 0)).toBeGreaterThanOrEqual(0.95 * perMinute);
  } finally {
    server.close();
    await database.close();
  }
});
