/**
 * Every way in which a request can fail: its HTTP status, the exit code of the command line, and when it occurs. HTTP, CLI,
 * MCP and the docs read this table. The codes are stable: callers branch on them.
 */
export const outcomes = {
  invalid_input: { http: 400, exit: 2, meaning: 'The input is wrong; the fields are named and nothing was done.' },
  unauthenticated: { http: 401, exit: 3, meaning: 'There is no API key, or it is unknown, revoked or expired.' },
  forbidden: { http: 403, exit: 3, meaning: 'The API key lacks a scope, or another organisation was asked for.' },
  not_found: { http: 404, exit: 4, meaning: 'There is no such thing in the organisation, nor in GLOBAL.' },
  conflict: {
    http: 409,
    exit: 5,
    meaning: 'The name is taken, dependents stand in the way, or somebody else was faster.',
  },
  connection_not_ready: { http: 503, exit: 6, meaning: 'The connection has no usable token yet.' },
  reconnect_needed: { http: 503, exit: 6, meaning: 'The provider refuses the tokens; only a new authorisation helps.' },
  rate_limited: { http: 429, exit: 7, meaning: 'Too many requests; `retryAt` says when to come back.' },
  refused_by_aspire: { http: 422, exit: 8, meaning: 'Aspire refused what was sent, in its own words.' },
  scope_missing: { http: 403, exit: 8, meaning: "Aspire's API client lacks the scope that is named." },
  ambiguous: { http: 409, exit: 8, meaning: 'Several records match where one is meant; nothing was written.' },
  too_large: { http: 422, exit: 8, meaning: 'The answer is larger, or takes longer, than one call allows.' },
  file_unavailable: { http: 422, exit: 8, meaning: 'A file cannot be fetched, or Aspire has no contents for it.' },
  wrong_environment: { http: 400, exit: 2, meaning: 'The environment of the connection is missing or unknown.' },
  unexpected_reply: { http: 502, exit: 9, meaning: 'Aspire answered what the call cannot mean; nothing was changed.' },
  provider_refused: { http: 502, exit: 8, meaning: "The provider's token endpoint refused." },
  unavailable: { http: 502, exit: 9, meaning: 'The provider is down, silent or unreadable; nothing was changed.' },
  store_unavailable: { http: 503, exit: 9, meaning: 'The database or the secret store cannot be reached.' },
  outcome_unknown: { http: 502, exit: 10, meaning: 'A write may have happened and nobody knows.' },
  bug: { http: 500, exit: 70, meaning: 'A fault of the gateway itself; nothing internal is told.' },
} as const;

export type OutcomeCode = keyof typeof outcomes;

/** What is wrong with one field of an input. */
export type FieldProblem = { field: string; message: string };

export type ErrorDetails = {
  /** For `invalid_input`: every wrong field. */
  errors?: readonly FieldProblem[];
  /** When asking again makes sense. */
  retryAt?: Date;
  /** Further facts a caller can branch on, such as `status` or `dependents`; JSON, without secrets. */
  details?: Readonly<Record<string, unknown>>;
  cause?: unknown;
};

/** What services throw for the person who can act on it. The faces turn it into a response, an exit code or a tool result. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly errors?: readonly FieldProblem[];
  readonly retryAt?: Date;
  readonly details?: Readonly<Record<string, unknown>>;

  /** `message` holds no secret; control characters in it (a provider's words, say) become blanks, so that a log line stays one line. */
  constructor(
    readonly code: OutcomeCode,
    message: string,
    { errors, retryAt, details, cause }: ErrorDetails = {},
  ) {
    super(message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '), { cause });
    this.errors = errors;
    this.retryAt = retryAt;
    this.details = details;
  }
}

/** What every face tells of an error. `messages`: what Aspire said, or what is wrong with an operation's input. */
export type ErrorFacts = {
  message: string;
  code: OutcomeCode;
  errors?: readonly FieldProblem[];
  messages?: readonly string[];
  details?: Readonly<Record<string, unknown>>;
  retry_at?: string;
};

/** The same on every face. Of a fault of our own nothing is told. */
export function errorBody(thrown: unknown): ErrorFacts {
  if (!(thrown instanceof GatewayError))
    return { message: 'The gateway failed. Its log tells more, under the id of this request.', code: 'bug' };
  const { code, message, errors, details, retryAt } = thrown;
  return {
    message,
    code,
    ...(errors ? { errors } : {}),
    ...(Array.isArray(details?.messages) ? { messages: details.messages as string[] } : {}),
    ...(details ? { details } : {}),
    ...(retryAt ? { retry_at: retryAt.toISOString() } : {}),
  };
}
