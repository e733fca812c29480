import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect } from '../../emulator/testing/client';

it('another host runs operations from the catalog, and loads nothing of the CDK', async () => {
  const aspire = await connect();
  try {
    const tsx = join(__dirname, '../../node_modules/.bin/tsx');
    const host = [join(__dirname, 'outsideTray.ts'), aspire.emulator.url, aspire.token];
    const { stdout } = await promisify(execFile)(tsx, host);
    expect(JSON.parse(stdout)).toMatchObject({
      listed: { isSuccess: true, value: { count: 1, has_more: true } },
      updated: { isSuccess: true, value: { success: true } },
      trays: [],
    });
    const [property] = await aspire.rows('/Properties', { $filter: 'PropertyID eq 1' });
    expect(property).toMatchObject({ Note: 'Written from outside Tray.' });
  } finally {
    await aspire.emulator.close();
  }
});
