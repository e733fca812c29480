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
  /** Further API clients that may ask for a token. */
  knownClients?: readonly { clientId: string; secret: string }[];
  /** Refresh tokens that are good from the start, for clients that begin with one. */
  knownRefreshTokens?: readonly string[];
  /** How long a token is good, in seconds of the emulator's clock. */
  tokenLifetimeSeconds?: number;
  /** The time of day in milliseconds since 1970; the emulator's clock can be put forward from it. */
  now?: () => number;
  /** Lets the process end while the emulator still listens, as a test runner wants. */
  unref?: boolean;
  /** What the API client may not do, as `Receipts POST` or `Receipts *`: answered with 403. */
  forbidden?: readonly string[];
  /** Requests a minute before Aspire answers 429; 0 sets no limit. Aspire: 60 in its sandbox, 1200 in production. */
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
  /** What becomes of an id in a body that names no record. */
  references?: 'accept' | 'reject';
  /** What the operations answer that Aspire describes as octet-stream: nothing, or the id as a number. */
  untypedReply?: 'empty' | 'number';
  /** What `/Attachments/NewLink` answers: a link, as described, or status 500, as the one client that tried it saw. */
  newLink?: 'answers' | 'fails';
};

export type Settings = Required<EmulatorOptions>;

export const defaults: Omit<Settings, 'now'> = {
  port: 0,
  seed: 1,
  scale: 1,
  clientId: 'emulator',
  secret: 'emulator-secret',
  knownClients: [],
  knownRefreshTokens: [],
  tokenLifetimeSeconds: 86_400,
  unref: false,
  forbidden: [],
  rateLimitPerMinute: 0,
  rotation: 'single-use',
  skip: 'honoured',
  badCredentials: 401,
  contactReply: 'string',
  maxPage: 'reject',
  pageSizeWithoutOptions: 1000,
  references: 'accept',
  untypedReply: 'empty',
  newLink: 'answers',
};

/** The switches that take one of a few words or numbers. */
export const choices = {
  rotation: ['single-use', 'reusable'],
  skip: ['honoured', 'ignored'],
  badCredentials: [401, 404],
  contactReply: ['string', 'number', 'object'],
  maxPage: ['reject', 'cap'],
  references: ['accept', 'reject'],
  untypedReply: ['empty', 'number'],
  newLink: ['answers', 'fails'],
} as const satisfies { [Name in keyof EmulatorOptions]?: readonly NonNullable<EmulatorOptions[Name]>[] };

/** The options that take a whole number, with the least and the greatest. */
export const numbers = {
  port: [0, 65_535],
  seed: [0, 2_147_483_647],
  scale: [1, 1000],
  tokenLifetimeSeconds: [1, 315_360_000],
  rateLimitPerMinute: [0, 1_000_000],
  pageSizeWithoutOptions: [1, 1000],
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
    if (!/^\w+ (\*|GET|POST|PUT|PATCH|DELETE)$/.test(scope)) {
      throw new OptionError(
        `forbidden takes a controller and a verb, as "Receipts POST" or "Receipts *", not ${quoted(scope)}`,
      );
    }
  }
  return settings;
}

function quoted(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
