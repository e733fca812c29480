import type { SwitchOptions } from '../behaviour/switches';

/** An API client of Aspire: who may ask for a token, and what the token allows. */
export type ApiClient = {
  clientId: string;
  secret: string;
  /** The boxes ticked in the client's grid, as `Receipts POST`, `Properties *` or `* GET`; without it, all of them. */
  scopes?: '*' | readonly string[];
};

/**
 * How to start an emulator. Every option has a default. The switches cover what is unknown or disputed about Aspire, so
 * that a client can be tried against each possibility.
 */
export type EmulatorOptions = SwitchOptions & {
  /** 0 takes any free port. */
  port?: number;
  /** The same seed gives the same records. */
  seed?: number;
  /**
   * The day on which the history of the seeded records ends, as `2026-03-23`; without it, or empty, today. The same date
   * gives the same records.
   */
  seedDate?: string;
  /** Multiplies the number of records; a whole number from 1 to 1000. */
  scale?: number;
  /**
   * How many rows a list has, by its name as `WorkTickets` or `work_tickets`: up to 20 million, which are computed when
   * they are read.
   */
  rows?: Readonly<Record<string, number>>;
  /** How many of the optional fields of the rows that `rows` adds to are filled, in percent. */
  filledFields?: number;
  clientId?: string;
  secret?: string;
  /** Further API clients that may ask for a token, each with its scopes. */
  clients?: readonly ApiClient[];
  /** Refresh tokens that are valid from the start, for clients that begin with one. */
  knownRefreshTokens?: readonly string[];
  /** How long a token is valid, in seconds of the emulator's clock. */
  tokenLifetimeSeconds?: number;
  /** How long a refresh token is valid, in seconds of the emulator's clock; 0 means it never expires. */
  refreshTokenLifetimeSeconds?: number;
  /** The current time in milliseconds since 1970. The emulator's clock starts from it and can be advanced. */
  now?: () => number;
  /** Lets the process end while the emulator still listens, as a test runner needs. */
  unref?: boolean;
  /** Web pages that may call the API, as `http://localhost:5173`; by default none. */
  corsOrigins?: readonly string[];
  /** What no API client may do, as `Receipts POST` or `Receipts *`: answered with 403. */
  forbidden?: readonly string[];
  /** Which of Aspire's published limits answers 429: 60 requests a minute in its sandbox, 1200 in production. */
  rateLimit?: 'off' | 'sandbox' | 'production';
  /** A custom limit that replaces the published one; 0 leaves it to `rateLimit`. */
  rateLimitPerMinute?: number;
};

/** The options with every default filled in. */
export type Settings = Required<EmulatorOptions>;
