import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { PackageError } from '../package/packageError';
import { sampleConnector } from '../package/sampleConnector';
import { path, runDeploy, state, token, zip, type DeployRun } from './testDeployment';
import { DeployError } from './exitCodes';
import type { Answer } from './fakeTray';

const refused = (status: number, message: string, headers = {}): Answer => ({ status, headers, body: { message } });
const asked = ({ tray }: DeployRun) => tray.seen.map((request) => `${request.method} ${request.path}`);
const smoothly = { deploy: [state('Deploying')], status: [state('Building'), state('Deploying'), state('Deployed')] };

describe('npm run deploy', () => {
  it('checks, packages, sends, polls until Deployed and shares', async () => {
    const share = [{ body: { message: '2 permissions added' } }];
    const ended = await runDeploy(['--us', '--email=ann@acme.com, bob@acme.com'], { ...smoothly, share });
    expect(ended).toMatchObject({ code: 0, err: '', checked: 1 });
    expect(asked(ended)).toEqual([
      `POST ${path}/deploy-connector-from-source`,
      ...Array<string>(3).fill(`GET ${path}/D1`),
      'POST /cdk/v1/permissions/connectors/acme-garden/versions/1.0/share-with-emails',
    ]);
    expect(ended.tray.seen.at(-1)?.body).toEqual({ emails: ['ann@acme.com', 'bob@acme.com'] });
    expect(ended.out).toContain('Sent acme-garden 1.0 to http://127.0.0.1');
    expect(ended.out).toContain('Deploying, 0 s\nBuilding, 5 s\nDeploying, 10 s\nDeployed acme-garden 1.0 in 15 s.\n');
    expect(ended.out).toContain('Shared with ann@acme.com, bob@acme.com: 2 permissions added');
  });

  it('prints a line every half minute, not at every poll', async () => {
    const status = [...Array<Answer>(20).fill(state('Building')), state('Deployed')];
    const { out } = await runDeploy(['--us'], { deploy: [state('Building')], status });
    expect(out.match(/Building, .*/g)).toEqual([
      'Building, 0 s',
      'Building, 30 s',
      'Building, 1 min 0 s',
      'Building, 1 min 30 s',
    ]);
  });

  it('sends nothing in a dry run, and says what would be sent', async () => {
    const ended = await runDeploy(
      ['--eu', '--dry-run', '--email=ann@acme.com'],
      {},
      { env: { TRAY_API_URL: undefined } },
    );
    expect(ended).toMatchObject({ code: 0, err: '', checked: 1 });
    expect(ended.tray.seen).toEqual([]);
    expect(ended.out).toContain(
      'https://api.eu1.tray.io/cdk/v1/deployments/connectors/acme-garden/versions/1.0/deploy-',
    );
    expect(ended.out).toContain(`7 bytes, sha256 ${createHash('sha256').update(zip).digest('hex')}`);
    expect(ended.out).toContain('ann@acme.com');
    expect(ended.out).not.toContain('TRAY_API_TOKEN');
  });

  it('needs no token for a dry run, but says so', async () => {
    const ended = await runDeploy(['--us', '--dry-run'], {}, { env: { TRAY_API_TOKEN: undefined } });
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('TRAY_API_TOKEN is not set');
  });

  it('sends nothing when a check fails', async () => {
    const runChecks = () => Promise.reject(new DeployError(1, '"npm run check" failed. Nothing was sent.'));
    const ended = await runDeploy(['--us'], smoothly, { deps: { runChecks } });
    expect(ended).toMatchObject({ code: 1, err: '"npm run check" failed. Nothing was sent.\n' });
    expect(ended.tray.seen).toEqual([]);
  });

  it('sends nothing when the package is invalid', async () => {
    const unfit = () => Promise.reject(new PackageError('The zip is not fit to be sent:', ['src/a has no input.json']));
    const ended = await runDeploy(['--us'], smoothly, { deps: { packageConnector: unfit } });
    expect(ended).toMatchObject({
      code: 1,
      err: 'The zip is not fit to be sent:\n  src/a has no input.json\n',
    });
    expect(ended.tray.seen).toEqual([]);
  });

  it('takes a token that begins with "Bearer"', async () => {
    const ended = await runDeploy(['--us'], smoothly, { env: { TRAY_API_TOKEN: `Bearer ${token}\n` } });
    expect(ended.code).toBe(0);
  });

  it('polls a deployment that is already running, and does not report its success as its own', async () => {
    const running = state('Building', { repeatDeployment: true });
    const ended = await runDeploy(['--us', '--email=ann@acme.com'], { ...smoothly, deploy: [running] });
    expect(ended.out).toContain(
      'Tray did not take this package: a deployment of acme-garden 1.0 is already running (D1)',
    );
    expect(ended.err).toContain('Deployed after 15 s, but an earlier package, not this one. Run it again');
    expect(ended.code).toBe(1);
    expect(asked(ended)).toHaveLength(4);
  });

  it('polls the latest deployment if Tray does not say which one is running', async () => {
    const running = state('Building', { repeatDeployment: true, id: undefined });
    expect(asked(await runDeploy(['--us'], { ...smoothly, deploy: [running] }))[1]).toBe(`GET ${path}/latest`);
  });

  it.each([
    ['Failed', { message: 'npm install failed' }, 'failed after 5 s: Failed, "npm install failed".'],
    ['Failed', {}, 'failed after 5 s: Failed.'],
  ])('ends with 1 on %s %j', async (name, more, expected) => {
    const status = [state(name, more)];
    const ended = await runDeploy(['--us', '--email=a@b.co'], { deploy: [state('Deploying')], status });
    expect(ended.err).toContain(expected);
    expect(ended.code).toBe(1);
    expect(asked(ended)).toHaveLength(2);
  });

  it('says that the connector is deployed when only sharing fails, and how to share it', async () => {
    const ended = await runDeploy(['--us', '--email=a@b.co'], { ...smoothly, share: [refused(403, 'Forbidden')] });
    expect(ended.err).toContain(
      'It is deployed, but not shared. Tray refused to share it with a@b.co (403): Forbidden.',
    );
    expect(ended.err).toContain('npx tray-cdk share acme-garden 1.0 --email="a@b.co"');
    expect(ended.code).toBe(1);
  });

  it('warns of a service name and a version that Tray does not use', async () => {
    const { root, write } = sampleConnector();
    write('connector.json', JSON.stringify({ name: 'acme', version: '2.0', service: { name: 'garden' } }));
    const { out } = await runDeploy(['--us', '--dry-run'], {}, { deps: { root } });
    expect(out).toMatch(/Note: version is 2\.0; .*only 1\.0/);
    expect(out).toMatch(/Note: service\.name is "garden"/);
    rmSync(root, { recursive: true });
  });
});
