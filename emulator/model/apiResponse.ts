/** The response to a call. Without a body the reply is empty. */
export type ApiResponse = { status: number; body?: unknown; headers?: Readonly<Record<string, string>> };

/** What Aspire answers when something breaks on its side. */
export const serverError: ApiResponse = { status: 500, body: { StatusCode: 500, Message: 'Internal Server Error' } };

/** The headers of a body that is not JSON. */
export const plainText = { 'content-type': 'text/plain; charset=utf-8' };

/** Thrown to refuse a call. The body is what Aspire is known to send: a list of texts, one text, or nothing. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body?: unknown,
    readonly headers?: Readonly<Record<string, string>>,
  ) {
    super(`refused with ${status}`);
    this.name = 'ApiError';
  }

  /** For a body that does not match its description: a JSON array of texts. */
  static invalid(problems: readonly string[]): ApiError {
    return new ApiError(400, problems);
  }

  /** For a violated business rule: a bare JSON string. */
  static rule(message: string): ApiError {
    return new ApiError(400, message);
  }

  /** For a record that does not exist; `singular` is the resource's name for one. */
  static notFound(singular: string): ApiError {
    return ApiError.rule(`${singular.charAt(0).toUpperCase()}${singular.slice(1)} not found.`);
  }
}
