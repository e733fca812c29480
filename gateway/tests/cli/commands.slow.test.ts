import { readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCli, type Cli, type Ran, type RunOptions } from '../../testing/cliProcess.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';

let cli: Cli;
let provider: ProviderDouble;
let env: Record<string, string>;

beforeAll(async () => {
  provider = await startProvider({ clientSecret: 'marked-client-secret' });
  env = { ASPIRE_GATEWAY_PRIVATE_HOSTS: provider.host };
  cli = createCli();
  await run(['keys', 'create', '--org', 'acme', '--scopes', 'read,write,credentials', '--label', 'test']);
});
afterAll(async () => {
  await cli.close();
  await provider.close();
});

const run = (args: string[], options: RunOptions = {}): Promise<Ran> =>
  cli.run(args, { ...options, env: { ...env, ...options.env } });
const connect = (name: string, more: string[] = [], stdin = 'marked-client-secret\n') =>
  run(['connect', name, '--provider', 'oauth2', '--client-id', 'client-1', '--token-url', provider.tokenUrl, ...more], {
    stdin,
  });

describe('commands', () => {
  it('makes a key file of mode 0600, once', async () => {
    const file = join(cli.folder, 'data/master.key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = readFileSync(file, 'utf8');
    await run(['connections']);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('connects with a secret from stdin, shows, tests, refreshes, disconnects and deletes', async () => {
    const made = await connect('one');
    expect(made.code, made.err).toBe(0);
    expect(made.out).toMatch(/^status +completed$/m);
    expect((await run(['connections'])).out).toMatch(/^one +oauth2 +client_credentials +completed/m);
    expect((await run(['test', 'one'])).out).toMatch(/^test_result +(skipped|success)$/m);
    const token = await run(['token', 'one']);
    expect(provider.isValid(token.out.trim())).toBe(true);
    expect((await run(['refresh', 'one'])).out).toMatch(/^status +completed$/m);
    expect((await run(['disconnect', 'one'])).out).toMatch(/^status +not_connected$/m);
    expect((await run(['delete', 'one'])).err).toContain('add --yes');
    expect((await run(['delete', 'one', '--yes'])).code).toBe(0);
    expect((await run(['show', 'one'])).code).toBe(4);
    for (const { out, err } of [made, token]) expect(out + err).not.toContain('marked-client-secret');
  });

  it('E119 prints with --json what HTTP answers, and errors with the same code', async () => {
    await connect('json');
    const { out } = await run(['show', 'json', '--json']);
    expect(JSON.parse(out)).toMatchObject({ connection_name: 'json', org_id: 'acme', status: 'completed' });
    const missing = await run(['show', 'nobody', '--json']);
    expect([missing.code, missing.out]).toEqual([4, '']);
    expect(JSON.parse(missing.err)).toMatchObject({ code: 'not_found' });
    const wrong = await run(['connect', 'a.b', '--client-id', 'x', '--json'], { stdin: 'secret' });
    expect(wrong.code).toBe(2);
    expect(JSON.parse(wrong.err)).toMatchObject({ code: 'invalid_input', errors: [{ field: 'connection_name' }, {}] });
  });

  it('prints the address to open for the authorization code flow', async () => {
    const { code, out, err } = await connect('browser', [
      '--flow',
      'authorization_code',
      '--authorization-url',
      provider.authorizationUrl,
    ]);
    expect(code, err).toBe(0);
    const url = new URL(out.trim());
    expect(url.origin).toBe(provider.url);
    expect(url.searchParams.get('code_challenge_method')).toBe('S256');
    expect(err).toContain('within 10 minutes');
  });

  it('asks for the secret anew where the definition changes, and needs none to connect again', async () => {
    await connect('again');
    await run(['disconnect', 'again']);
    expect((await run(['connect', 'again'])).out).toMatch(/^status +completed$/m);
    const changed = await run(['connect', 'again', '--client-id', 'client-2'], { stdin: 'x' });
    expect(changed.code).toBe(8);
    expect(changed.err).toContain('failed');
  });

  it('needs a secret on stdin where there is no terminal', async () => {
    const { code, err } = await connect('none', [], '');
    expect(code).toBe(2);
    expect(err).toContain('stdin');
  });

  it('makes a key alone on stdout, lists it without the key, and revokes it', async () => {
    const made = await run(['keys', 'create', '--org', 'acme', '--scopes', 'read', '--expires', '2999-01-01']);
    expect(made.out).toMatch(/^ask_[a-z0-9]{16}_[\w-]{43}\n$/);
    const id = made.out.split('_')[1] ?? '';
    const listed = await run(['keys', 'list', '--json']);
    expect(listed.out).toContain(id);
    expect(listed.out).not.toContain(made.out.trim().split('_').at(-1));
    expect((await run(['keys', 'revoke', id])).code).toBe(0);
    expect((await run(['keys', 'revoke', 'nobody'])).code).toBe(4);
    expect((await run(['keys', 'create', '--org', 'acme', '--scopes', 'all'])).code).toBe(2);
    const never = await run(['keys', 'create', '--org', 'acme', '--scopes', 'read', '--expires', '2027-02-30']);
    expect([never.code, never.out]).toEqual([2, '']);
    expect(never.err).toContain('2027-02-30');
  });
});

describe('operations of the machine', () => {
  let other: Cli;
  beforeEach(async () => {
    other = createCli();
    await other.run(['keys', 'create', '--org', 'acme', '--scopes', 'read']);
  });
  afterEach(() => other.close());

  const connectKept = () => {
    const args = ['--provider', 'oauth2', '--client-id', 'client-1', '--token-url', provider.tokenUrl];
    return other.run(['connect', 'kept', ...args], { env, stdin: 'marked-client-secret' });
  };

  it('asks which organisation is meant where there are several, and knows which there are', async () => {
    await other.run(['keys', 'create', '--org', 'globex', '--scopes', 'read']);
    const { code, err } = await other.run(['connections']);
    expect([code, err]).toEqual([2, expect.stringContaining('--org acme or --org globex')]);
    expect((await other.run(['connections', '--org', 'initech'])).code).toBe(4);
    expect((await other.run(['connections', '--org', 'globex'])).code).toBe(0);
  });

  it('verifies the audit log', async () => {
    const { code, out } = await other.run(['audit', 'verify']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^1 rows, none edited[^]*head +[0-9a-f]{64}/)]);
  });

  it('rotates to a new master key, and everything still opens', async () => {
    await connectKept();
    const file = join(other.folder, 'data/master.key');
    const before = readFileSync(file, 'utf8');
    const { code, out, err } = await other.run(['rotate', '--new-key', '--data', '--json'], { env });
    expect(code, err).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ store: 'database', keys: 1, secrets: 2, removed_keys: 1 });
    expect(readFileSync(file, 'utf8')).not.toBe(before);
    const token = await other.run(['token', 'kept'], { env });
    expect(provider.isValid(token.out.trim())).toBe(true);
  });

  it('E71 refuses to start with another key than that of the database, or with none', async () => {
    await connectKept();
    const wrong = await other.run(['connections'], { env: { ASPIRE_GATEWAY_KEY: 'cd'.repeat(32) } });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('another master key')]);
    const none = await other.run(['connections'], { env: { ASPIRE_GATEWAY_KEY_FILE: join(other.folder, 'none') } });
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('There is no master key')]);
    const file = join(other.folder, 'data/master.key');
    renameSync(file, `${file}.lost`);
    const lost = await other.run(['connections'], { env });
    expect([lost.code, lost.err]).toEqual([2, expect.stringContaining('bring that key back')]);
  });

  it('examines everything as doctor, and says what is wrong', async () => {
    await connectKept();
    const healthy = await other.run(['doctor', '--json'], { env });
    expect(healthy.code, healthy.out).toBe(0);
    const { findings } = JSON.parse(healthy.out) as { findings: { check: string; state: string }[] };
    const checks = ['node', 'settings', 'database', 'master key', 'secrets', 'acme/kept'];
    expect(findings.map(({ check }) => check)).toEqual(checks);
    await other.run(['disconnect', 'kept'], { env });
    const sick = await other.run(['doctor'], { env });
    expect([sick.code, sick.out]).toEqual([1, expect.stringMatching(/^problem +acme\/kept +not_connected/m)]);
    const unset = await other.run(['doctor'], { env: { ASPIRE_GATEWAY_PORT: 'x' } });
    expect([unset.code, unset.out]).toEqual([1, expect.stringContaining('ASPIRE_GATEWAY_PORT must be a port')]);
  });
});
