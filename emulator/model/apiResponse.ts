/** What a call is answered with. Without a body the reply is empty. */
export type Answer = { status: number; body?: unknown; headers?: Readonly<Record<string, string>> };

/** What Aspire answers where something broke on its side. */
export const serverError: Answer = { status: 500, body: { StatusCode: 500, Message: 'Internal Server Error' } };

/** The header of a body that is no JSON. */
export const plainText = { 'content-type': 'text/plain; charset=utf-8' };

/** Thrown where a call is refused. The body is what Aspire is known to send: a list of texts, one text, or nothing. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body?: unknown,
    readonly headers?: Readonly<Record<string, string>>,
  ) {
    super(`refused with ${status}`);
    this.name = 'Refusal';
  }

  /** The body does not fit its description: a JSON array of texts. */
  static invalid(problems: readonly string[]): Refusal {
    return new Refusal(400, problems);
  }

  /** A rule of the business says no: a bare JSON string. */
  static rule(message: string): Refusal {
    return new Refusal(400, message);
  }

  static notFound(singular: string): Refusal {
    return Refusal.rule(`${singular.charAt(0).toUpperCase()}${singular.slice(1)} not found.`);
  }
}
