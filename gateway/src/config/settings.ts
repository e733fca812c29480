/** How a setting's text is read. */
export type SettingKind =
  | { kind: 'text' }
  | { kind: 'path' }
  | { kind: 'port' }
  | { kind: 'url'; schemes: readonly string[] }
  | { kind: 'choice'; of: readonly string[] }
  | { kind: 'key' }
  | { kind: 'keys' }
  | { kind: 'hosts' };

export type Setting = SettingKind & {
  /** As `--help` and the docs show it; absent where nothing stands in for it. */
  byDefault?: string;
  about: string;
  /** Its value is never shown. */
  secret?: true;
  /** An option of `serve` that wins over the variable. Secrets have none: other users see arguments. */
  flag?: string;
};

/** Everything that can be set, in the order in which it is shown. Help, `.env.example` and docs/gateway.md are made of this table. */
export const settings = {
  ASPIRE_GATEWAY_HOST: { kind: 'text', flag: 'host', byDefault: '127.0.0.1', about: 'Address that serve listens on.' },
  ASPIRE_GATEWAY_PORT: {
    kind: 'port',
    flag: 'port',
    byDefault: '8787',
    about: 'Port that serve listens on; 0 takes a free one and tells which.',
  },
  ASPIRE_GATEWAY_PUBLIC_URL: {
    kind: 'url',
    schemes: ['http:', 'https:'],
    flag: 'public-url',
    byDefault: 'the address that serve listens on',
    about: 'What callback URLs are made of: the address under which browsers reach the gateway.',
  },
  ASPIRE_GATEWAY_TLS_CERT: { kind: 'path', about: 'Certificate (PEM). With it and its key, serve speaks https.' },
  ASPIRE_GATEWAY_TLS_KEY: { kind: 'path', about: 'Private key (PEM) of the certificate.' },
  ASPIRE_GATEWAY_DATA: {
    kind: 'path',
    flag: 'data',
    byDefault: '$XDG_DATA_HOME/aspire-gateway; /var/lib/aspire-gateway as root',
    about: 'Folder of the embedded database and the key file.',
  },
  DATABASE_URL: {
    kind: 'url',
    schemes: ['postgres:', 'postgresql:'],
    secret: true,
    byDefault: 'an embedded Postgres in the data folder',
    about: 'Postgres 15 or later. Several replicas need one.',
  },
  ASPIRE_GATEWAY_KEY: {
    kind: 'key',
    secret: true,
    about: 'Master key, 64 hexadecimal characters (openssl rand -hex 32). Either this or a key file.',
  },
  ASPIRE_GATEWAY_KEY_FILE: {
    kind: 'path',
    byDefault: 'master.key in the data folder, made at the first start',
    about: 'File that holds the master key.',
  },
  ASPIRE_GATEWAY_PREVIOUS_KEYS: {
    kind: 'keys',
    secret: true,
    about: 'Earlier master keys, separated by commas: still read, no longer written with. See the command rotate.',
  },
  ASPIRE_GATEWAY_SECRETS: {
    kind: 'choice',
    of: ['database', 'vault'],
    byDefault: 'database',
    about: 'Where secrets are kept: encrypted in Postgres, or in Vault or OpenBao.',
  },
  VAULT_ADDR: {
    kind: 'url',
    schemes: ['http:', 'https:'],
    about: 'Address of Vault or OpenBao; https, except on loopback.',
  },
  VAULT_NAMESPACE: { kind: 'text', about: 'Namespace in Vault.' },
  VAULT_CACERT: { kind: 'path', about: 'Certificate authority (PEM) of Vault, if the system does not know it.' },
  VAULT_ROLE_ID: { kind: 'text', about: 'AppRole of the gateway.' },
  VAULT_SECRET_ID_FILE: { kind: 'path', about: 'File that holds the secret id of the AppRole.' },
  VAULT_SECRET_ID: { kind: 'text', secret: true, about: 'The secret id itself, if there is no file.' },
  VAULT_TOKEN: { kind: 'text', secret: true, about: 'A token instead of an AppRole. For development only.' },
  VAULT_KV_MOUNT: { kind: 'text', byDefault: 'secret', about: 'Mount of the KV engine, version 2.' },
  VAULT_TRANSIT_MOUNT: { kind: 'text', byDefault: 'transit', about: 'Mount of the Transit engine.' },
  ASPIRE_GATEWAY_PRIVATE_HOSTS: {
    kind: 'hosts',
    about: 'Providers that may have a private address or plain http, as host:port, separated by commas.',
  },
  ASPIRE_GATEWAY_LOG_LEVEL: {
    kind: 'choice',
    of: ['silent', 'error', 'warn', 'info', 'debug'],
    flag: 'log-level',
    byDefault: 'info',
    about: 'How much is logged, to stderr.',
  },
  ASPIRE_GATEWAY_LOG_FORMAT: {
    kind: 'choice',
    of: ['text', 'json'],
    flag: 'log-format',
    byDefault: 'text on a terminal, json elsewhere',
    about: 'How it is logged.',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;
