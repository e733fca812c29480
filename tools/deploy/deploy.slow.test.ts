import { readFileSync, rmSync } from 'node:fs';
import { packageConnector } from '../package/packageConnector';
import { sampleConnector } from '../package/sampleConnector';
import { runDeploy, state } from './testDeployment';

describe('npm run deploy', () => {
  it('sends the package that npm run package writes, byte for byte', async () => {
    const { root, out } = sampleConnector();
    const ended = await runDeploy(
      ['--us', '--skip-checks'],
      { deploy: [state('Deployed')] },
      { deps: { root, packageConnector } },
    );
    const { connectorSourceCode } = ended.tray.seen[0]?.body as { connectorSourceCode: string };
    expect(Buffer.from(connectorSourceCode, 'base64').equals(readFileSync(out))).toBe(true);
    expect(Object.keys(ended.tray.seen[0]?.body as object)).toEqual(['connectorSourceCode']);
    expect(ended).toMatchObject({ code: 0, checked: 0 });
    rmSync(root, { recursive: true });
  });
});
