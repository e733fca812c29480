import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { path, runDeploy, state, token, type DeployRun } from './testDeployment';
import type { Answer } from './fakeTray';

const refused = (status: number, message: string, headers = {}): Answer => ({ status, headers, body: { message } });
const kinds = ({ tray }: DeployRun) => tray.seen.map(({ method }) => method).join(' ');

describe('errors of Tray when the package is sent', () => {
  it.each([
    [400, 'connector.json: title is missing', 1, 'Correct the connector'],
    [403, 'Forbidden', 1, 'its role lacks the permission'],
    [404, 'Not found', 1, "Is --us your organisation's region"],
    [409, 'Conflict', 1, '(409): Conflict.'],
    [500, 'Internal error', 3, 'The problem is on Tray'],
    [503, 'Unavailable', 3, 'The problem is on Tray'],
  ])('%i: its words, what to do, and the exit code', async (status, message, code, advice) => {
    const ended = await runDeploy(['--us'], { deploy: [refused(status, message)] });
    const verb = status < 500 ? 'refused' : 'failed';
    expect(ended.err).toContain(`Tray ${verb} to take acme-garden 1.0 (${status}): ${message}.`);
    expect(ended.err).toContain(advice);
    expect(ended.code).toBe(code);
    expect(kinds(ended)).toBe('POST');
  });

  it('401: asks whether the token is of that region', async () => {
    const ended = await runDeploy(['--ap'], {}, { env: { TRAY_API_TOKEN: 'x'.repeat(36) } });
    expect(ended.err).toContain('(401): The request is unauthorized. Is the token still valid, and is it one of --ap?');
    expect(ended.code).toBe(1);
  });

  it('429: waits as long as Tray says, and sends again', async () => {
    const deploy = [refused(429, 'Slow down', { 'retry-after': '42' }), refused(429, 'Slow down'), state('Deployed')];
    const ended = await runDeploy(['--us'], { deploy });
    expect(ended.out).toContain('received too many requests (429): trying again in 42 s');
    expect(ended).toMatchObject({ code: 0, slept: [42_000, 10_000] });
    expect(kinds(ended)).toBe('POST POST POST');
  });

  it.each([
    ['four times', {}, 4],
    ['beyond the half hour', { 'retry-after': '3600' }, 1],
  ])('429: does not ask %s', async (_, headers, times) => {
    const ended = await runDeploy(['--us'], { deploy: [refused(429, 'Slow down', headers)] });
    expect(ended.err).toContain('Tray has received too many requests: run it again later.');
    expect(ended.code).toBe(3);
    expect(ended.tray.seen).toHaveLength(times);
  });

  it('a broken connection: does not send again, because the package may have arrived', async () => {
    const ended = await runDeploy(['--us'], { deploy: ['cut'] });
    expect(ended.err).toContain('It may still have arrived. Run it again');
    expect(ended.code).toBe(3);
    expect(kinds(ended)).toBe('POST');
  });

  it('a page that is not from Tray, and a response without an id', async () => {
    for (const body of ['<html>Sign in to the network</html>', { deploymentStatus: 'Deploying' }]) {
      const ended = await runDeploy(['--us'], { deploy: [{ body }] });
      expect(ended.err).toContain("a response that is not Tray's");
      expect(ended.code).toBe(3);
    }
  });

  it('no connection: tries four times', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const ended = await runDeploy(['--us'], {}, { url: `http://127.0.0.1:${port}` });
    expect(ended.err).toMatch(/ECONNREFUSED.*\. Nothing was sent\./);
    expect(ended).toMatchObject({ code: 3, slept: [5_000, 10_000, 15_000] });
  });

  it('a port that fetch refuses: nothing was sent', async () => {
    const ended = await runDeploy(['--us'], {}, { url: 'http://127.0.0.1:1' });
    expect(ended.err).toMatch(/bad port\. Nothing was sent\./);
    expect(ended.code).toBe(3);
  });

  it('a redirect: is not followed, so that no other host gets the token', async () => {
    const elsewhere = await runDeploy(['--us'], {
      deploy: [{ status: 307, headers: { location: `${path}/D1` }, body: '' }],
    });
    expect(elsewhere.code).toBe(1);
    expect(elsewhere.tray.seen).toHaveLength(1);
  });
});

describe('errors while the command polls a deployment', () => {
  const deploy = [state('Building')];

  it('network errors, 429 and 5xx do not end the polling', async () => {
    const status: Answer[] = [
      state('Deploying'),
      'cut',
      'cut',
      refused(502, 'Bad gateway'),
      refused(429, 'Slow down', { 'retry-after': '60' }),
      { body: '<html>' },
      state('Deployed'),
    ];
    const ended = await runDeploy(['--us'], { deploy, status });
    expect(ended.code).toBe(0);
    expect(ended.out).toMatch(/No state from Tray \(.+\), trying again, 10 s/);
    expect(ended.out.match(/No state/g)).toHaveLength(4);
    expect(ended.out).toContain('Tray responds again, 1 min 30 s');
    expect(ended.slept).toEqual([5_000, 5_000, 5_000, 5_000, 5_000, 60_000, 5_000]);
  });

  it.each([
    ['a deployment that never ends', state('Deploying'), 'its last known state is Deploying.'],
    ['a network that stays down', 'cut' as const, 'The last request failed'],
  ])('%s ends the command after half an hour', async (_, answer, expected) => {
    const ended = await runDeploy(['--us'], { deploy, status: [answer] });
    expect(ended.err).toContain('Deployment D1 did not end within 30 min 0 s');
    expect(ended.err).toContain(expected);
    expect(ended.code).toBe(3);
    expect(ended.slept.reduce((sum, ms) => sum + ms, 0)).toBe(30 * 60_000);
  });

  it('a long Retry-After does not extend the half hour', async () => {
    const ended = await runDeploy(['--us'], { deploy, status: [refused(429, 'Slow down', { 'retry-after': '9999' })] });
    expect(ended.slept.reduce((sum, ms) => sum + ms, 0)).toBe(30 * 60_000);
    expect(ended.code).toBe(3);
  });

  it('a 404 right after the upload is asked again, and the exit code tells how the deployment ended', async () => {
    const unknown = Array<Answer>(5).fill(refused(404, 'Not found'));
    const failed = state('Failed', { message: 'npm install failed' });
    const ended = await runDeploy(['--us'], { deploy, status: [...unknown, state('Deployed')] });
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toMatch(/No state from Tray \(404 Not found\), trying again, 5 s\nTray responds again, 30 s\n/);
    expect(await runDeploy(['--us'], { deploy, status: [...unknown, failed] })).toMatchObject({ code: 1 });
  });

  it.each([400, 401, 403, 404, 307])('a %i in the middle does not end the polling', async (status) => {
    const ended = await runDeploy(['--us'], {
      deploy,
      status: [state('Deploying'), refused(status, 'No'), state('Deploying'), state('Deployed')],
    });
    expect(ended).toMatchObject({ code: 0, err: '' });
  });

  it.each([401, 403, 404])('a %i that lasts two minutes ends the command with an unknown end', async (status) => {
    const ended = await runDeploy(['--us'], { deploy, status: [refused(status, 'No')] });
    expect(ended.err).toContain(`Tray refused to give the state of deployment D1 (${status}): No.`);
    expect(ended.err).toContain('It is unknown how deployment D1 ends: it may still succeed.');
    expect(ended).toMatchObject({ code: 3, slept: Array<number>(25).fill(5_000) });
  });

  it('counts the two minutes from the first of the refusals in a row', async () => {
    const twenty = Array<Answer>(20).fill(refused(404, 'No'));
    const status = [...twenty, state('Building'), ...twenty, state('Building'), ...twenty, state('Deployed')];
    expect(await runDeploy(['--us'], { deploy, status })).toMatchObject({ code: 0 });
  });

  it('a network error among refusals does not start the two minutes anew', async () => {
    const status = Array.from({ length: 100 }, (_, at) => (at % 2 ? 'cut' : refused(404, 'No')));
    expect(await runDeploy(['--us'], { deploy, status })).toMatchObject({
      code: 3,
      slept: Array<number>(25).fill(5_000),
    });
  });

  it('an unknown state is asked again, and is neither a success nor a failure if it stays', async () => {
    const odd = state('RolledBack', { message: 'see the log' });
    expect(await runDeploy(['--us'], { deploy: [odd], status: [odd, state('Deployed')] })).toMatchObject({ code: 0 });
    const ended = await runDeploy(['--us', '--email=a@b.co'], { deploy, status: [odd] });
    expect(ended.err).toContain('Deployment D1 is in the state "RolledBack" ("see the log") after 2 min 5 s');
    expect(ended.code).toBe(3);
    expect(kinds(ended)).not.toMatch(/POST.*POST/);
  });
});

describe('the token', () => {
  it('is in no output, even when Tray or a library repeats it', async () => {
    const echo = `Bearer ${token} and ${Buffer.from(token).toString('base64')}`;
    const runs = [
      await runDeploy(['--us', '--email=a@b.co'], {
        deploy: [refused(429, echo), state('Building')],
        status: [refused(500, echo), state('Deployed')],
        share: [refused(403, echo)],
      }),
      await runDeploy(['--us'], { deploy: [refused(400, echo)] }),
      await runDeploy(['--us'], { deploy: [state('Building')], status: [state(echo, { message: echo })] }),
      await runDeploy(['--us'], { deploy: [state('Building')], status: [refused(404, echo)] }),
      await runDeploy(['--us', token]),
      await runDeploy(['--us'], {}, { env: { TRAY_API_TOKEN: `${token}\nX-Other: 1` } }),
      await runDeploy(['--us'], {}, { deps: { fetch: () => Promise.reject(new TypeError(`bad header ${echo}`)) } }),
      await runDeploy(['--us'], {}, { deps: { packageConnector: () => Promise.reject(new Error(echo)) } }),
    ];
    for (const { code, out, err } of runs) {
      expect(code).not.toBe(0);
      expect(out + err).not.toContain(token);
      expect(out + err).not.toContain(Buffer.from(token).toString('base64').slice(0, 24));
    }
    expect(runs[1]?.err).toContain('[hidden]');
  });
});
