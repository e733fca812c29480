import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('a soak of a minute finds every row once, every token valid, no write doubled and no secret in a log', async () => {
  const child = spawn('npm', ['run', '--silent', 'soak', '--', '--minutes', '1', '--seed', '7'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const seen = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => (seen.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (seen.err += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  expect({ code, ...seen }).toMatchObject({ code: 0, out: expect.stringContaining('Every check passed.') });
  expect(seen.out).toContain('Seed 7.');
  const passed = [...seen.out.matchAll(/^ok {6}([a-z' ]+?) {2}/gm)].map(([, name]) => name);
  expect(passed).toEqual([
    'every row there once',
    'every token valid',
    'no write doubled',
    'memory flat',
    'no secret in a log',
    'every answer expected',
    'replicas',
  ]);
}, 900_000);
