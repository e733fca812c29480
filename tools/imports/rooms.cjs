/**
 * The rooms of the code: what each is for, and which others it may import. A room imports only rooms that stand before it,
 * so that no folder is in a circle. The import rules and the picture in docs/architecture.md are made of these tables.
 */

/** @typedef {Record<string, { about: string, imports: string[] }>} Rooms */

/** @type {Rooms} */
const connector = {
  types: { about: "Types of inputs and outputs, for Tray's schema generator.", imports: [] },
  model: {
    about: 'The row of an operation, a lookup, a record; field rules and their check; results and errors.',
    imports: [],
  },
  redaction: { about: 'Takes secrets out of texts.', imports: [] },
  http: { about: 'One HTTP exchange: transports, time limits, retries, rate limit, bodies.', imports: ['model'] },
  odata: { about: 'Literals, $filter, $orderby, where a page goes on.', imports: ['model'] },
  auth: {
    about: 'Environments, stored authentications, token endpoint, token cache, when to refresh.',
    imports: ['model', 'redaction', 'http'],
  },
  client: {
    about: 'One authorised call: services, session, a new token after a 401, errors.',
    imports: ['model', 'redaction', 'http', 'auth'],
  },
  pagination: { about: 'All pages of a list, and where to go on.', imports: ['model', 'odata'] },
  operations: {
    about: 'What each kind of operation does.',
    imports: ['types', 'model', 'redaction', 'http', 'odata', 'auth', 'client', 'pagination'],
  },
  tray: {
    about: "The only room that knows Tray's CDK: handlers and file storage.",
    imports: ['model', 'auth', 'client', 'operations'],
  },
};

/** Kinds of operation that are made of others; every other kind stands alone. @type {Record<string, string[]>} */
const madeOf = {
  'call.ts': ['writeReply.ts'],
  'batchCreate.ts': ['call.ts'],
  'update/': ['call.ts'],
  'upsert/': ['update/', 'call.ts'],
  'verifyConnection/': ['call.ts'],
};

/** @type {Rooms} */
const emulator = {
  behaviour: { about: 'The table of switches, each with the statements about Aspire that it is for.', imports: [] },
  model: { about: 'What every room shares: values, settings, responses, the clock.', imports: ['behaviour'] },
  odata: { about: 'Query options over any row; it knows no store.', imports: [] },
  auth: { about: 'Tokens, scopes and rate limits; it knows no records.', imports: ['model'] },
  seed: { about: 'Generates the records; it does not know how they are stored.', imports: ['model'] },
  store: { about: 'The seeded records and what was written since.', imports: ['model', 'odata', 'seed'] },
  writing: { about: 'Copies a body into a record, for any operation.', imports: ['model', 'seed', 'store'] },
  rules: {
    about: 'What single operations do beyond that, and which rule applies.',
    imports: ['model', 'seed', 'store', 'writing'],
  },
  churn: {
    about: 'Changes records as people in Aspire do, beside the API.',
    imports: ['model', 'seed', 'store'],
  },
  admin: {
    about: 'Controls a running emulator: settings, faults, journal, snapshots, outages.',
    imports: ['behaviour', 'model', 'auth', 'store', 'churn'],
  },
  server: {
    about: 'HTTP and queries; only the page and the top of the emulator import it.',
    imports: ['model', 'odata', 'auth', 'store', 'rules', 'admin'],
  },
  page: {
    about: 'The page for people: its files, and what it reads.',
    imports: ['model', 'store', 'admin', 'server'],
  },
};

/** @type {Rooms} */
const gateway = {
  logging: { about: 'Structured logs without secrets; the clock and randomness of this machine.', imports: [] },
  database: { about: 'Pool, embedded Postgres, migrations, transactions.', imports: [] },
  audit: { about: 'What happened, each event one row of a hash chain, and its check.', imports: ['database'] },
  access: {
    about: 'API keys, scopes, whose organisation, how many requests.',
    imports: ['database', 'audit'],
  },
  secrets: {
    about: 'Where secrets are kept: an envelope in Postgres, or Vault. Moves and key rotation.',
    imports: ['database', 'audit'],
  },
  config: {
    about: 'Settings from one table: environment and flags become one checked object.',
    imports: ['secrets'],
  },
  jobs: { about: 'Work that any replica may do: send, work, schedule, stop.', imports: ['database'] },
  budget: {
    about: 'Requests a minute and waits of each provider, shared by all replicas and faces.',
    imports: ['database'],
  },
  providers: {
    about: 'Aspire and OAuth 2.0: first token, refresh, test, and which addresses are called.',
    imports: ['budget'],
  },
  connections: {
    about: 'The record, its status table, the flows, the service beneath every face.',
    imports: ['database', 'audit', 'access', 'secrets', 'budget', 'providers'],
  },
  refresh: {
    about: 'Bearers, leases, due times, sweeps, events.',
    imports: ['database', 'audit', 'access', 'secrets', 'jobs', 'providers', 'connections'],
  },
  proxy: {
    about: "Any request to a connection's provider, with its bearer, streamed both ways.",
    imports: ['access', 'budget', 'connections', 'providers'],
  },
  operations: {
    about: "The connector's operations, run with a connection's bearer; writes happen once under a key.",
    imports: ['access', 'budget', 'connections', 'database', 'providers'],
  },
  sync: {
    about: "Aspire's records in tables: resources, columns, reader, writers, views; reports, schedules and the queue.",
    imports: [
      'access',
      'audit',
      'budget',
      'config',
      'connections',
      'database',
      'jobs',
      'operations',
      'providers',
      'refresh',
    ],
  },
  metrics: {
    about: 'What Prometheus reads.',
    imports: ['database', 'secrets', 'budget', 'connections', 'refresh', 'sync'],
  },
  mcp: {
    about: 'Tools for models: find, read and write, over HTTP and stdio.',
    imports: ['access', 'connections', 'operations', 'sync'],
  },
  console: {
    about: 'The site for people: connections, keys, audit, and the workbench with the form of every operation.',
    imports: ['database', 'audit', 'access', 'connections', 'operations', 'sync'],
  },
  http: {
    about: 'Routes, errors, health, the OpenAPI page.',
    imports: ['access', 'connections', 'console', 'mcp', 'operations', 'proxy', 'sync'],
  },
  cli: {
    about: 'The commands. They call the services in their own process.',
    imports: [
      'config',
      'logging',
      'database',
      'audit',
      'access',
      'secrets',
      'providers',
      'connections',
      'operations',
      'sync',
      'mcp',
      'http',
    ],
  },
};

module.exports = { connector, emulator, gateway, madeOf };
