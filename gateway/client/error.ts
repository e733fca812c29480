import type { ErrorCode } from './errorCode.ts';

/** What the gateway told of an error, or what is known without an answer. */
export type ErrorFacts = {
  code: ErrorCode;
  /** The HTTP status; absent where no answer came. */
  status?: number;
  /** What Aspire said, or what is wrong with each field of the input. */
  messages?: readonly string[];
  /** For `invalid_input`: every wrong field. */
  errors?: readonly { field: string; message: string }[];
  /** Further facts. */
  details?: Readonly<Record<string, unknown>>;
  /** When asking again makes sense. */
  retryAt?: Date;
  cause?: unknown;
};

/** What every method of the client throws, except for the reason of a signal that ended a call. */
export class AspireError extends Error {
  readonly code: ErrorCode;
  readonly status: number | undefined;
  readonly messages: readonly string[];
  readonly errors: readonly { field: string; message: string }[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly retryAt: Date | undefined;

  constructor(message: string, { code, status, messages = [], errors = [], details = {}, retryAt, cause }: ErrorFacts) {
    super(message, { cause });
    this.name = 'AspireError';
    this.code = code;
    this.status = status;
    this.messages = messages;
    this.errors = errors;
    this.details = details;
    this.retryAt = retryAt;
  }
}

/** The error that the gateway answered with. `isWrite` decides what an answer that is not the gateway's means. */
export function errorOf(status: number | undefined, text: string, isWrite: boolean): AspireError {
  const told = readBody(text);
  if (!told) {
    const answer = status === undefined ? 'something unreadable' : `status ${status} without a readable body`;
    return new AspireError(
      `What answered is not the gateway, or something between changed its answer: ${answer}. Look at the url.`,
      { code: isWrite && status !== 404 ? 'outcome_unknown' : 'unavailable', status },
    );
  }
  const { message, code, messages, errors, details, retry_at: retryAt } = told;
  return new AspireError(message, {
    code,
    status,
    messages,
    errors,
    details,
    ...(retryAt === undefined ? {} : { retryAt: new Date(retryAt) }),
  });
}

type Body = Omit<ErrorFacts, 'retryAt' | 'status'> & { message: string; retry_at?: string };

function readBody(text: string): Body | undefined {
  try {
    const body = JSON.parse(text) as Partial<Body> | null;
    return typeof body?.code === 'string' && typeof body.message === 'string' ? (body as Body) : undefined;
  } catch {
    return undefined;
  }
}
