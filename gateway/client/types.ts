/** Where the gateway is, who calls, and for which connection. */
export type ClientOptions = {
  /** The address of the gateway, such as `https://gateway.example.com`. */
  url: string | URL;
  /** An API key of your organisation: `ask_...`. Reading needs the scope `read`, writing `write`. */
  key: string;
  /** The name of the connection to Aspire that every call goes over, unless the call names another. */
  connection: string;
  /**
   * How long a call may take, in milliseconds; 130,000 unless told, since the gateway itself ends a call after 100 seconds. For
   * `listAll` it is how long nothing may come.
   */
  timeoutMs?: number;
  /** Used in place of the global `fetch`. */
  fetch?: typeof globalThis.fetch;
};

/** What any call takes beside its input. */
export type CallOptions = {
  /** Ends the call; it then throws the signal's reason. */
  signal?: AbortSignal;
  timeoutMs?: number;
  /** Another connection than that of the client. */
  connection?: string;
};

/** What a write takes beside its input. */
export type WriteOptions = CallOptions & {
  /** The same key gives the same answer for a day, so that a write can be sent again and still happens once. */
  idempotencyKey?: string;
};

/** What a method of the client does: the operation, and how it is run. `all` reads a list record by record. */
export type Method = readonly [operation: string, mode: 'read' | 'write' | 'all'];

/** The methods of every resource by their names. Those of no resource stand under an empty name. */
export type Methods = Readonly<Record<string, Readonly<Record<string, Method>>>>;
