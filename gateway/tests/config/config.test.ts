import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, type Environment, type Machine } from '../../src/config/config.ts';

const machine: Machine = { root: false, home: '/home/ann', cwd: '/srv', terminal: false };
const key = 'ab'.repeat(32);

function problemsOf(environment: Environment, flags = {}): readonly string[] {
  try {
    readConfig(environment, flags, machine);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    expect(readConfig({}, {}, machine)).toMatchObject({
      host: '127.0.0.1',
      port: 8787,
      dataFolder: '/home/ann/.local/share/aspire-gateway',
      masterKey: { file: '/home/ann/.local/share/aspire-gateway/master.key', mayCreate: true, previous: [] },
      privateHosts: [],
      log: { level: 'info', format: 'json' },
    });
  });

  it('takes the destinations of syncs by their names, and no other variable', () => {
    const warehouse = 'postgres://ann:secret@db/warehouse';
    const environment = { ASPIRE_SYNC_WAREHOUSE: warehouse, ASPIRE_SYNC_EMPTY: '', ASPIRE_SYNC_lower: 'x', HOME: '/' };
    expect(readConfig(environment, {}, machine).destinations).toEqual({ ASPIRE_SYNC_WAREHOUSE: warehouse });
  });

  it('keeps its data outside the home of root, which the account of Postgres may not enter', () => {
    expect(readConfig({}, {}, { ...machine, root: true }).dataFolder).toBe('/var/lib/aspire-gateway');
  });

  it('follows XDG_DATA_HOME', () => {
    expect(readConfig({ XDG_DATA_HOME: '/data' }, {}, machine).dataFolder).toBe('/data/aspire-gateway');
  });

  it('lets an option win over its variable', () => {
    expect(readConfig({ ASPIRE_GATEWAY_PORT: '1' }, { port: '2' }, machine).port).toBe(2);
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ ASPIRE_GATEWAY_PORT: '', DATABASE_URL: '' }, {}, machine).port).toBe(8787);
  });

  it('resolves paths by the working folder', () => {
    expect(readConfig({ ASPIRE_GATEWAY_DATA: 'data' }, {}, machine).dataFolder).toBe('/srv/data');
  });

  it('is frozen throughout', () => {
    const config = readConfig({}, {}, machine);
    expect(() => Object.assign(config.masterKey, { file: '' })).toThrow(TypeError);
  });

  it('refuses a variable that it does not know', () => {
    expect(problemsOf({ ASPIRE_GATEWAY_PROT: '1' })).toEqual([
      'ASPIRE_GATEWAY_PROT is no setting; see: aspire-gateway serve --help',
    ]);
  });

  it('names everything that is wrong at once', () => {
    expect(
      problemsOf({ ASPIRE_GATEWAY_PORT: '70000', ASPIRE_GATEWAY_LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x' }),
    ).toEqual([
      'ASPIRE_GATEWAY_PORT must be a port from 0 to 65535 (it is "70000").',
      'DATABASE_URL must begin with postgres:// or postgresql://.',
      'ASPIRE_GATEWAY_LOG_LEVEL must be silent, error, warn, info or debug (it is "loud").',
    ]);
  });

  it('names the option where the value came from one', () => {
    expect(problemsOf({}, { port: 'x' })).toEqual(['--port must be a port from 0 to 65535 (it is "x").']);
  });

  it.each([
    ['has 63 characters; it takes 64 hexadecimal ones', key.slice(1)],
    ['has 65 characters; it takes 64 hexadecimal ones', `${key}a`],
    ['holds other characters than 0-9 and a-f', `z${key.slice(1)}`],
  ])('E71 refuses a master key that %s, and does not quote it', (what, wrong) => {
    for (const name of ['ASPIRE_GATEWAY_KEY', 'ASPIRE_GATEWAY_PREVIOUS_KEYS'])
      expect(problemsOf({ [name]: wrong })).toEqual([`${name} ${what}; make one by: openssl rand -hex 32.`]);
  });

  it('makes no key file beside a database of its own, where other replicas could not read it', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://db/x' }, {}, machine).masterKey.mayCreate).toBe(false);
  });

  it('does not make a key file that was named and is not there', () => {
    expect(readConfig({ ASPIRE_GATEWAY_KEY_FILE: 'k' }, {}, machine).masterKey).toEqual({
      file: '/srv/k',
      mayCreate: false,
      previous: [],
    });
  });

  it.each<[string, Environment]>([
    [
      'ASPIRE_GATEWAY_KEY and ASPIRE_GATEWAY_KEY_FILE are both set: keep one of them.',
      { ASPIRE_GATEWAY_KEY: key, ASPIRE_GATEWAY_KEY_FILE: 'k' },
    ],
    [
      'ASPIRE_GATEWAY_TLS_CERT and ASPIRE_GATEWAY_TLS_KEY belong together: set both or neither.',
      { ASPIRE_GATEWAY_TLS_CERT: 'c' },
    ],
    [
      'VAULT_ADDR must begin with https:// (http only on loopback).',
      { ASPIRE_GATEWAY_SECRETS: 'vault', VAULT_ADDR: 'http://vault:8200', VAULT_TOKEN: 't' },
    ],
    [
      'VAULT_ROLE_ID needs VAULT_SECRET_ID_FILE (or VAULT_SECRET_ID).',
      { ASPIRE_GATEWAY_SECRETS: 'vault', VAULT_ADDR: 'https://vault', VAULT_ROLE_ID: 'r' },
    ],
    [
      'ASPIRE_GATEWAY_PRIVATE_HOSTS must be pairs of host:port, such as localhost:4010 (one is "localhost").',
      { ASPIRE_GATEWAY_PRIVATE_HOSTS: 'a:1, localhost' },
    ],
    [
      'ASPIRE_GATEWAY_PUBLIC_URL must not hold a user name or password.',
      { ASPIRE_GATEWAY_PUBLIC_URL: 'https://u:p@h' },
    ],
    ['ASPIRE_GATEWAY_PUBLIC_URL must not hold a query or a fragment.', { ASPIRE_GATEWAY_PUBLIC_URL: 'https://h/?a' }],
  ])('refuses a contradiction: %s', (problem, environment) => {
    expect(problemsOf(environment)).toEqual([problem]);
  });

  it('reads an AppRole', () => {
    const environment = {
      ASPIRE_GATEWAY_SECRETS: 'vault',
      VAULT_ADDR: 'https://vault.example.com:8200/',
      VAULT_ROLE_ID: 'role',
      VAULT_SECRET_ID_FILE: '/run/secret-id',
    };
    expect(readConfig(environment, {}, machine).secrets).toEqual({
      kind: 'vault',
      vault: {
        address: 'https://vault.example.com:8200',
        auth: { kind: 'approle', roleId: 'role', secretIdFile: '/run/secret-id' },
        kvMount: 'secret',
        transitMount: 'transit',
      },
    });
  });

  it('never quotes a secret', () => {
    const marked = 'marked\nsecret';
    const problems = problemsOf({
      DATABASE_URL: marked,
      ASPIRE_GATEWAY_KEY: marked,
      ASPIRE_GATEWAY_PREVIOUS_KEYS: marked,
      VAULT_TOKEN: marked,
      VAULT_SECRET_ID: marked,
    });
    expect(problems).toHaveLength(5);
    expect(problems.join()).not.toContain('marked');
  });
});
