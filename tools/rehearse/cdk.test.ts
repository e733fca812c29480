import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCdk, UnknownCdk, useCdk } from './cdk';

const versions = async () => Promise.resolve(['4.40.0', '4.65.0']);

it('takes a version that both packages have', async () => {
  const asked: string[] = [];
  await checkCdk('4.40.0', (name) => {
    asked.push(name);
    return versions();
  });
  expect(asked).toEqual(['@trayio/cdk-dsl', '@trayio/cdk-runtime']);
});

it('names the versions that there are', async () => {
  const refused = checkCdk('9.9.9', versions);
  await expect(refused).rejects.toThrow(UnknownCdk);
  await expect(refused).rejects.toThrow('There is no @trayio/cdk-dsl 9.9.9 in the registry. It has 4.40.0, 4.65.0.');
});

it.each(['4', '^4.40.0', 'latest', ''])('takes one version, not %j', async (version) => {
  await expect(checkCdk(version, versions)).rejects.toThrow(`not ${JSON.stringify(version)}`);
});

it('says so where the registry does not answer', async () => {
  await expect(checkCdk('4.40.0', () => Promise.resolve(undefined))).rejects.toThrow('--cdk needs it');
});

describe('the package', () => {
  let folder: string;
  const manifest = () => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies: object };
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'aspire-cdk-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is installed with that version, and otherwise as it is', async () => {
    const dependencies = { '@trayio/cdk-dsl': '4.65.0', '@trayio/cdk-runtime': '4.65.0', axios: '1.21.1' };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'garden', dependencies }));
    await useCdk(folder, '4.40.0');
    expect(manifest()).toEqual({
      name: 'garden',
      dependencies: { '@trayio/cdk-dsl': '4.40.0', '@trayio/cdk-runtime': '4.40.0', axios: '1.21.1' },
    });
  });

  it('must name both packages', async () => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies: { '@trayio/cdk-dsl': '4.65.0' } }));
    await expect(useCdk(folder, '4.40.0')).rejects.toThrow('does not name @trayio/cdk-runtime');
  });
});
