/** An API client of Aspire: who may ask for a token, and what the token allows. */
export type ApiClient = {
  clientId: string;
  secret: string;
  /** The boxes ticked in the client's grid, as `Receipts POST`, `Properties *` or `* GET`; without it, all of them. */
  scopes?: '*' | readonly string[];
};

/**
 * How to start an emulator. Every option has a default. The options from `rotation` on cover what is unknown or disputed
 * about Aspire, so that a client can be tried against each possibility.
 */
export type EmulatorOptions = {
  /** 0 takes any free port. */
  port?: number;
  /** The same seed gives the same records. */
  seed?: number;
  /** Multiplies the number of records; a whole number from 1 to 1000. */
  scale?: number;
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
  /** Whether a refresh token can be used once or again and again. */
  rotation?: 'single-use' | 'reusable';
  /** `ignored` answers every page with the first rows, as clients report for some lists. */
  skip?: 'supported' | 'ignored';
  /** The status for a wrong client id or secret, or for an invalid refresh token. */
  badCredentials?: 401 | 404;
  /** What creating or changing a contact answers: the id as a string or a number, or an object. */
  contactReply?: 'string' | 'number' | 'object';
  /** What happens to a page of more than 1000 rows: refused with 400, or cut to 1000. */
  maxPage?: 'reject' | 'cap';
  /** How many rows a list returns when the query does not say; from 1 to 1000. */
  pageSizeWithoutOptions?: number;
  /** `always` returns fewer rows than a full page even when there are more; the next page starts where this one ends. */
  shortPages?: 'never' | 'always';
  /** The order of rows without `$orderby`: Aspire promises none. */
  defaultOrder?: 'key' | 'reverse';
  /** How many values an `in` may have before Aspire refuses the filter with 400; 0 sets no limit. */
  maxListedValues?: number;
  /** How many operands an `or` may have, in the same way. */
  maxAlternatives?: number;
  /** Whether a filter ignores the case of text. */
  textCase?: 'ignored' | 'case-sensitive';
  /** What `/Attachments/AttachmentFileData` answers for one attachment. */
  fileDataReply?: 'list' | 'object';
  /** The body of a 403 for a missing scope: the text `Forbidden`, or nothing. */
  forbiddenReply?: 'text' | 'empty';
  /** What happens when an id in a body names no record. */
  references?: 'accept' | 'reject';
  /** The reply of operations that Aspire describes as octet-stream: nothing, or the id as a number. */
  untypedReply?: 'empty' | 'number';
  /** What `/Attachments/NewLink` answers: a link, as described, or status 500, as the one client that tried it saw. */
  newLink?: 'answers' | 'fails';
  /** Whether a path may be written in any case, or only as described and in lower case. */
  pathCase?: 'ignored' | 'case-sensitive';
  /** Whether a query may write fields, operators and functions in any case. */
  nameCase?: 'case-sensitive' | 'ignored';
  /** `lenient` lets a body write 5 as "5", a text as a number, and null as "". */
  bodyValues?: 'lenient' | 'strict';
  /** The body of a 400 for an unreadable query: a JSON string, plain text, or `{"error":{"message"}}`. */
  queryErrorReply?: 'string' | 'text' | 'object';
  /** Whether a 429 says in `Retry-After` how many seconds of the minute are left. */
  retryAfter?: 'absent' | 'sent';
  /** Whether a token carries its expiry in `exp`. */
  expClaim?: 'present' | 'absent';
  /** What happens to the fields that a PUT omits. A contact always loses them: that is known. */
  omittedFields?: 'emptied' | 'kept';
  /** What `POST /Receipts` does with a `ReceiptID` in its body: ignores it, or changes that receipt. */
  receiptWithId?: 'creates' | 'changes';
  /** How durations are written: `08:00:00` or `PT8H`. */
  durations?: 'clock' | 'iso';
};

/** The options with every default filled in. */
export type Settings = Required<EmulatorOptions>;
