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
  store: { about: 'The seeded records and what was written since.', imports: ['model', 'seed'] },
  writing: { about: 'Copies a body into a record, for any operation.', imports: ['model', 'seed', 'store'] },
  rules: {
    about: 'What single operations do beyond that, and which rule applies.',
    imports: ['model', 'seed', 'store', 'writing'],
  },
  admin: {
    about: 'Controls a running emulator: settings, faults, journal, snapshots, outages.',
    imports: ['behaviour', 'model', 'auth', 'store'],
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

module.exports = { connector, emulator, madeOf };
