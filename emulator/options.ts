import { isGrant, type ApiClient } from './auth/scopes';

/**
 * How an emulator is started. Everything has a default; the switches from `skip` on stand for what is unknown or
 * disputed about Aspire, so that a client can be tried against both.
 */
export type EmulatorOptions = {
  /** 0 takes any free port. */
  port?: number;
  /** The seed of the data: the same seed gives the same records. */
  seed?: number;
  /** How many times the usual number of records; a whole number from 1 to 1000. */
  scale?: number;
  clientId?: string;
  secret?: string;
  /** Further API clients that may ask for a token, each with what it may do. */
  clients?: readonly ApiClient[];
  /** Refresh tokens that are good from the start, for clients that begin with one. */
  knownRefreshTokens?: readonly string[];
  /** How long a token is good, in seconds of the emulator's clock. */
  tokenLifetimeSeconds?: number;
  /** How long a refresh token is good, in the same seconds; 0 for ever. */
  refreshTokenLifetimeSeconds?: number;
  /** The time of day in milliseconds since 1970; the emulator's clock can be put forward from it. */
  now?: () => number;
  /** Lets the process end while the emulator still listens, as a test runner wants. */
  unref?: boolean;
  /** What no API client may do, as `Receipts POST` or `Receipts *`: answered with 403. */
  forbidden?: readonly string[];
  /** Which of Aspire's published limits answers 429: 60 requests a minute in its sandbox, 1200 in production. */
  rateLimit?: 'off' | 'sandbox' | 'production';
  /** A limit of one's own in place of a published one; 0 leaves it to `rateLimit`. */
  rateLimitPerMinute?: number;
  /** Whether a refresh token is good once or for ever. */
  rotation?: 'single-use' | 'reusable';
  /** `ignored` answers every page with the first rows, as clients report of some lists. */
  skip?: 'honoured' | 'ignored';
  /** The status for a wrong client id or secret, or for a refresh token that is not good. */
  badCredentials?: 401 | 404;
  /** What creating or changing a contact answers: the id as a string or a number, or an object. */
  contactReply?: 'string' | 'number' | 'object';
  /** What becomes of a page of more than 1000 rows: refused with 400, or cut to 1000. */
  maxPage?: 'reject' | 'cap';
  /** How many rows a list gives when nothing says how many; from 1 to 1000. */
  pageSizeWithoutOptions?: number;
  /** `always` gives fewer rows than a full page holds even where there are more; the next page begins where they end. */
  shortPages?: 'never' | 'always';
  /** In which order rows come that nothing orders: Aspire promises none. */
  orderUnasked?: 'key' | 'reverse';
  /** How many values an `in` or operands an `or` may have before Aspire refuses the filter with 400; 0 sets no limit. */
  maxListedValues?: number;
  /** Whether a filter heeds the case of text. */
  textCase?: 'ignored' | 'heeded';
  /** What `/Attachments/AttachmentFileData` answers for one attachment. */
  fileDataReply?: 'list' | 'object';
  /** What a missing scope is answered with beside 403: the text `Forbidden`, or nothing. */
  forbiddenReply?: 'text' | 'empty';
  /** What becomes of an id in a body that names no record. */
  references?: 'accept' | 'reject';
  /** What the operations answer that Aspire describes as octet-stream: nothing, or the id as a number. */
  untypedReply?: 'empty' | 'number';
  /** What `/Attachments/NewLink` answers: a link, as described, or status 500, as the one client that tried it saw. */
  newLink?: 'answers' | 'fails';
  /** Whether a path may be written in any case, or only as it is described and in lower case. */
  pathCase?: 'ignored' | 'heeded';
  /** Whether a query may write fields, operators and functions in any case. */
  nameCase?: 'heeded' | 'ignored';
  /** Whether a body may say 5 as "5", a text as a number, and nothing as "". */
  bodyValues?: 'lenient' | 'strict';
  /** What stands beside 400 for a query that cannot be read: a JSON string, plain text, or `{"error":{"message"}}`. */
  queryErrorReply?: 'string' | 'text' | 'object';
  /** Whether 429 says in `Retry-After` how many seconds are left of the minute. */
  retryAfter?: 'absent' | 'sent';
  /** Whether a token tells in `exp` when it ends. */
  expClaim?: 'present' | 'absent';
  /** What becomes of the fields that a PUT leaves out. A contact loses them in any case: that is known. */
  leftOutFields?: 'emptied' | 'kept';
  /** What `POST /Receipts` does with a `ReceiptID` in its body: passes it over, or changes that receipt. */
  receiptWithId?: 'creates' | 'changes';
  /** How durations are written: `08:00:00` or `PT8H`. */
  durations?: 'clock' | 'iso';
};

export type Settings = Required<EmulatorOptions>;

export const defaults: Omit<Settings, 'now'> = {
  port: 0,
  seed: 1,
  scale: 1,
  clientId: 'emulator',
  secret: 'emulator-secret',
  clients: [],
  knownRefreshTokens: [],
  tokenLifetimeSeconds: 86_400,
  refreshTokenLifetimeSeconds: 0,
  unref: false,
  forbidden: [],
  rateLimit: 'off',
  rateLimitPerMinute: 0,
  rotation: 'single-use',
  skip: 'honoured',
  badCredentials: 401,
  contactReply: 'string',
  maxPage: 'reject',
  pageSizeWithoutOptions: 1000,
  shortPages: 'never',
  orderUnasked: 'key',
  // Clients send their ids by 8 to 25 and say that longer lists are refused; the limit itself is not known.
  maxListedValues: 25,
  textCase: 'ignored',
  fileDataReply: 'list',
  forbiddenReply: 'text',
  references: 'accept',
  untypedReply: 'empty',
  newLink: 'answers',
  pathCase: 'ignored',
  nameCase: 'heeded',
  bodyValues: 'lenient',
  queryErrorReply: 'string',
  retryAfter: 'absent',
  expClaim: 'present',
  leftOutFields: 'emptied',
  receiptWithId: 'creates',
  durations: 'clock',
};

/** The switches that take one of a few words or numbers. */
export const choices = {
  rateLimit: ['off', 'sandbox', 'production'],
  rotation: ['single-use', 'reusable'],
  skip: ['honoured', 'ignored'],
  badCredentials: [401, 404],
  contactReply: ['string', 'number', 'object'],
  maxPage: ['reject', 'cap'],
  shortPages: ['never', 'always'],
  orderUnasked: ['key', 'reverse'],
  textCase: ['ignored', 'heeded'],
  fileDataReply: ['list', 'object'],
  forbiddenReply: ['text', 'empty'],
  references: ['accept', 'reject'],
  untypedReply: ['empty', 'number'],
  newLink: ['answers', 'fails'],
  pathCase: ['ignored', 'heeded'],
  nameCase: ['heeded', 'ignored'],
  bodyValues: ['lenient', 'strict'],
  queryErrorReply: ['string', 'text', 'object'],
  retryAfter: ['absent', 'sent'],
  expClaim: ['present', 'absent'],
  leftOutFields: ['emptied', 'kept'],
  receiptWithId: ['creates', 'changes'],
  durations: ['clock', 'iso'],
} as const satisfies { [Name in keyof EmulatorOptions]?: readonly NonNullable<EmulatorOptions[Name]>[] };

/** The options that take a whole number, with the least and the greatest. */
export const numbers = {
  port: [0, 65_535],
  seed: [0, 2_147_483_647],
  scale: [1, 1000],
  tokenLifetimeSeconds: [1, 315_360_000],
  refreshTokenLifetimeSeconds: [0, 315_360_000],
  rateLimitPerMinute: [0, 1_000_000],
  pageSizeWithoutOptions: [1, 1000],
  maxListedValues: [0, 100_000],
} as const satisfies { [Name in keyof EmulatorOptions]?: readonly [number, number] };

/** Thrown for an option that an emulator cannot be started with; the message says which and what it may be. */
export class OptionError extends Error {}

/** The options with their defaults. Throws an OptionError for a bad or unknown one. */
export function settingsOf(options: EmulatorOptions): Settings {
  const settings: Settings = { ...defaults, now: Date.now };
  for (const [name, value] of Object.entries(options)) {
    if (!(name in settings)) throw new OptionError(`there is no option "${name}"`);
    if (value !== undefined) Object.assign(settings, { [name]: value });
  }
  for (const [name, [low, high]] of Object.entries(numbers)) {
    const value: unknown = settings[name as keyof typeof numbers];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) {
      throw new OptionError(`${name} must be a whole number from ${low} to ${high}, not ${quoted(value)}`);
    }
  }
  for (const [name, allowed] of Object.entries(choices)) {
    const value = settings[name as keyof typeof choices];
    if (!(allowed as readonly unknown[]).includes(value)) {
      throw new OptionError(`${name} must be ${allowed.join(' or ')}, not ${quoted(value)}`);
    }
  }
  for (const name of ['clientId', 'secret'] as const) {
    if (typeof settings[name] !== 'string' || settings[name] === '') throw new OptionError(`${name} must not be empty`);
  }
  for (const scope of settings.forbidden) {
    if (!isGrant(scope)) {
      throw new OptionError(
        `forbidden takes a controller and a verb, as "Receipts POST" or "Receipts *", not ${quoted(scope)}`,
      );
    }
  }
  checkClients(settings);
  return settings;
}

function checkClients({ clientId, clients }: Settings): void {
  const taken = new Set([clientId]);
  for (const client of clients) {
    const { clientId: id, secret, scopes = '*', ...others } = client;
    if ([id, secret].some((text) => typeof text !== 'string' || text === '') || Object.keys(others).length > 0) {
      throw new OptionError('clients takes { clientId, secret, scopes } each, with neither of the first two empty');
    }
    if (taken.has(id)) throw new OptionError(`there are two API clients with the id ${quoted(id)}`);
    taken.add(id);
    if (scopes === '*') continue;
    const wrong: unknown = Array.isArray(scopes) ? scopes.find((scope) => !isGrant(scope)) : scopes;
    if (wrong === undefined) continue;
    throw new OptionError(
      `scopes is "*" or a list such as ["Receipts POST", "Properties *", "* GET"], and ${quoted(wrong)} is none of them`,
    );
  }
}

function quoted(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
