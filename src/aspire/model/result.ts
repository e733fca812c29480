import { errorCodes, type ErrorCode } from './errorCodes';

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/**
 * The outcome of an operation. It has the shape of the CDK's result, so Tray takes it without conversion (a type test
 * checks this) and only `tray/` depends on the CDK.
 */
export type Result<T> = Success<T> | Failure;

export type Success<T> = {
  readonly _tag: 'Success';
  readonly isSuccess: true;
  readonly isFailure: false;
  readonly value: T;
};

export type Failure = {
  readonly _tag: 'Failure';
  readonly isSuccess: false;
  readonly isFailure: true;
  readonly error: AspireError;
};

/**
 * An error for the person who can act on it. `_tag` is Tray's kind of error, `code` a stable code from `errorCodes`.
 * `response` repeats the code and adds details that a workflow can branch on. It never contains a secret or a query value.
 */
export type AspireError = {
  _tag: 'UserInputError' | 'ApiError' | 'OauthRefreshError' | 'ConnectorError';
  code: ErrorCode;
  message: string;
  response: { code: ErrorCode } & Record<string, Json>;
};

export function success<T>(value: T): Success<T> {
  return { _tag: 'Success', isSuccess: true, isFailure: false, value };
}

export function failure(error: AspireError): Failure {
  return { _tag: 'Failure', isSuccess: false, isFailure: true, error };
}

/** An error with one of the codes. Undefined details are left out, since `response` must be JSON. */
export function aspireError(
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, Json | undefined>> = {},
): AspireError {
  const known = Object.entries(details).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return {
    _tag: errorCodes[code].tag,
    code,
    message: readable(message),
    response: { ...Object.fromEntries(known), code },
  };
}

/** Whatever a message quotes, it is a line to be read: no control characters, and no signs that turn the text around. */
function readable(message: string): string {
  return message.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** `failure(aspireError(...))`. */
export function fail(...error: Parameters<typeof aspireError>): Failure {
  return failure(aspireError(...error));
}
