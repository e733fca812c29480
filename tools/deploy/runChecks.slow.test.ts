import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './runChecks';

describe('the checks before a deployment', () => {
  const root = mkdtempSync(join(tmpdir(), 'aspire-checks-'));
  afterAll(() => rmSync(root, { recursive: true }));

  const exit = (code: number | string) => `node -e "process.exit(${code})"`;
  const check = (scripts: Record<string, string>) => {
    writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts }));
    return runChecks(root, { ...process.env, TRAY_API_TOKEN: 'a secret' });
  };

  it('run npm run check alone if there is such a script', async () => {
    await expect(check({ check: exit(0), typecheck: exit(1), test: exit(1) })).resolves.toBeUndefined();
    await expect(check({ check: exit(1) })).rejects.toMatchObject({
      message: '"npm run check" failed. Nothing was sent.',
      exitCode: 1,
    });
  });

  it('otherwise run typecheck and test', async () => {
    await expect(check({ typecheck: exit(0), test: exit(0) })).resolves.toBeUndefined();
    await expect(check({ typecheck: exit(0), test: exit(1) })).rejects.toThrow('"npm run test" failed');
  });

  it('do not see the token', async () => {
    await expect(check({ check: exit("'TRAY_API_TOKEN' in process.env ? 1 : 0") })).resolves.toBeUndefined();
  });
});
