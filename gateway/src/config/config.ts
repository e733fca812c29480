import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSetting } from './readSetting.ts';
import { settings, type Setting, type SettingName } from './settings.ts';

export type VaultConfig = {
  address: string;
  namespace?: string;
  caCertFile?: string;
  auth:
    { kind: 'approle'; roleId: string; secretId?: string; secretIdFile?: string } | { kind: 'token'; token: string };
  kvMount: string;
  transitMount: string;
};

/** What the gateway was started with: complete, checked and frozen. */
export type Config = {
  host: string;
  port: number;
  /** Absent: the address that serve listens on. Without a slash at its end. */
  publicUrl?: string;
  tls?: { certFile: string; keyFile: string };
  dataFolder: string;
  /** Absent: the embedded Postgres. */
  databaseUrl?: string;
  masterKey: { key?: string; file: string; mayCreate: boolean; previous: readonly string[] };
  /** Where secrets are kept. */
  secrets: { kind: 'database' } | { kind: 'vault'; vault: VaultConfig };
  /** `host:port` of providers that may be private. */
  privateHosts: readonly string[];
  /** Where syncs may write, with passwords, by the names of their variables. */
  destinations: Readonly<Record<string, string>>;
  log: { level: 'silent' | 'error' | 'warn' | 'info' | 'debug'; format: 'text' | 'json' };
};

/** What is wrong with the settings, one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;
/** Options of `serve` by their names, such as `public-url`. */
export type Flags = Readonly<Record<string, string | undefined>>;

/** What is read of the machine besides the environment. */
export type Machine = { root: boolean; home: string; cwd: string; terminal: boolean };

/** The machine that this process runs on. */
function thisMachine(): Machine {
  const root = process.getuid?.() === 0;
  return { root, home: homedir(), cwd: process.cwd(), terminal: process.stderr.isTTY };
}

/** Reads the settings. Throws a ConfigError that names everything that is wrong. An empty text counts as absent. */
export function readConfig(environment: Environment, flags: Flags = {}, machine: Machine = thisMachine()): Config {
  const problems: string[] = unknownVariables(environment);
  const values: Partial<Record<SettingName, string | number | readonly string[]>> = {};
  for (const [name, setting] of Object.entries<Setting>(settings)) {
    const given = setting.flag === undefined ? undefined : flags[setting.flag];
    const text = given ?? environment[name];
    if (text === undefined || text === '') continue;
    const read = readSetting(setting, text);
    if ('problem' in read) problems.push(`${given === undefined ? name : `--${setting.flag}`} ${read.problem}.`);
    else values[name as SettingName] = read.value;
  }
  const text = (name: SettingName): string | undefined => values[name] as string | undefined;
  const path = (name: SettingName) => {
    const value = text(name);
    return value === undefined ? undefined : resolve(machine.cwd, value);
  };

  const dataFolder = path('ASPIRE_GATEWAY_DATA') ?? defaultDataFolder(environment, machine);
  const keyFile = path('ASPIRE_GATEWAY_KEY_FILE');
  if (text('ASPIRE_GATEWAY_KEY') !== undefined && keyFile !== undefined)
    problems.push('ASPIRE_GATEWAY_KEY and ASPIRE_GATEWAY_KEY_FILE are both set: keep one of them.');
  const [certFile, tlsKeyFile] = [path('ASPIRE_GATEWAY_TLS_CERT'), path('ASPIRE_GATEWAY_TLS_KEY')];
  if ((certFile === undefined) !== (tlsKeyFile === undefined))
    problems.push('ASPIRE_GATEWAY_TLS_CERT and ASPIRE_GATEWAY_TLS_KEY belong together: set both or neither.');
  const publicUrl = text('ASPIRE_GATEWAY_PUBLIC_URL')?.replace(/\/$/, '');
  if (publicUrl !== undefined && URL.canParse(publicUrl) && /[?#]/.test(publicUrl))
    problems.push('ASPIRE_GATEWAY_PUBLIC_URL must not hold a query or a fragment.');
  const vault = text('ASPIRE_GATEWAY_SECRETS') === 'vault' ? readVault(text, path, problems) : undefined;
  if (problems.length > 0) throw new ConfigError(problems);

  const terminalFormat = machine.terminal ? 'text' : 'json';
  return deepFreeze({
    host: text('ASPIRE_GATEWAY_HOST') ?? settings.ASPIRE_GATEWAY_HOST.byDefault,
    port: (values.ASPIRE_GATEWAY_PORT as number | undefined) ?? Number(settings.ASPIRE_GATEWAY_PORT.byDefault),
    publicUrl,
    tls: certFile !== undefined && tlsKeyFile !== undefined ? { certFile, keyFile: tlsKeyFile } : undefined,
    dataFolder,
    databaseUrl: text('DATABASE_URL'),
    masterKey: {
      key: text('ASPIRE_GATEWAY_KEY'),
      file: keyFile ?? join(dataFolder, 'master.key'),
      // A named key file that is not there is a mistake, which a new key would hide. Beside DATABASE_URL, replicas on other
      // machines would each make their own.
      mayCreate: keyFile === undefined && text('DATABASE_URL') === undefined,
      previous: (values.ASPIRE_GATEWAY_PREVIOUS_KEYS as readonly string[] | undefined) ?? [],
    },
    secrets: vault ? { kind: 'vault', vault } : { kind: 'database' },
    privateHosts: (values.ASPIRE_GATEWAY_PRIVATE_HOSTS as readonly string[] | undefined) ?? [],
    destinations: destinationsOf(environment),
    log: {
      level: (text('ASPIRE_GATEWAY_LOG_LEVEL') ?? 'info') as Config['log']['level'],
      format: (text('ASPIRE_GATEWAY_LOG_FORMAT') ?? terminalFormat) as Config['log']['format'],
    },
  });
}

/** A mistyped variable would silently leave the default in force. */
function unknownVariables(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('ASPIRE_GATEWAY_') && !Object.hasOwn(settings, name))
    .map((name) => `${name.replace(/[^A-Za-z0-9_]/g, '?')} is no setting; see: aspire-gateway serve --help`);
}

/** Variables that hold the destinations of syncs: `ASPIRE_SYNC_WAREHOUSE=postgres://user:password@host/database`. */
export const destinationVariable = /^ASPIRE_SYNC_[A-Z0-9_]{1,60}$/;

function destinationsOf(environment: Environment): Record<string, string> {
  const named = Object.entries(environment).filter(([name, value]) => destinationVariable.test(name) && value !== '');
  return Object.fromEntries(named.map(([name, value]) => [name, value ?? '']));
}

/** Postgres runs as another account when we are root, and that account may not enter root's home. */
function defaultDataFolder({ XDG_DATA_HOME }: Environment, { root, home }: Machine): string {
  if (root) return '/var/lib/aspire-gateway';
  return join(XDG_DATA_HOME?.startsWith('/') ? XDG_DATA_HOME : join(home, '.local/share'), 'aspire-gateway');
}

function readVault(
  text: (name: SettingName) => string | undefined,
  path: (name: SettingName) => string | undefined,
  problems: string[],
): VaultConfig | undefined {
  const address = text('VAULT_ADDR')?.replace(/\/$/, '');
  const [roleId, token] = [text('VAULT_ROLE_ID'), text('VAULT_TOKEN')];
  const [secretId, secretIdFile] = [text('VAULT_SECRET_ID'), path('VAULT_SECRET_ID_FILE')];
  if (address === undefined) problems.push('ASPIRE_GATEWAY_SECRETS is vault: set VAULT_ADDR as well.');
  else if (!isSafe(new URL(address))) problems.push('VAULT_ADDR must begin with https:// (http only on loopback).');
  if (roleId === undefined && token === undefined)
    problems.push('ASPIRE_GATEWAY_SECRETS is vault: set VAULT_ROLE_ID and VAULT_SECRET_ID_FILE.');
  if (roleId !== undefined && secretId === undefined && secretIdFile === undefined)
    problems.push('VAULT_ROLE_ID needs VAULT_SECRET_ID_FILE (or VAULT_SECRET_ID).');
  if (secretId !== undefined && secretIdFile !== undefined)
    problems.push('VAULT_SECRET_ID and VAULT_SECRET_ID_FILE are both set: keep one of them.');
  const auth: VaultConfig['auth'] =
    roleId !== undefined ? { kind: 'approle', roleId, secretId, secretIdFile } : { kind: 'token', token: token ?? '' };
  return {
    address: address ?? '',
    namespace: text('VAULT_NAMESPACE'),
    caCertFile: path('VAULT_CACERT'),
    auth,
    kvMount: text('VAULT_KV_MOUNT') ?? settings.VAULT_KV_MOUNT.byDefault,
    transitMount: text('VAULT_TRANSIT_MOUNT') ?? settings.VAULT_TRANSIT_MOUNT.byDefault,
  };
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part as object);
  return Object.freeze(value);
}
