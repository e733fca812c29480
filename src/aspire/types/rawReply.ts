// Generated from api/schema/rawHttpRequestTypes.ts by "npm run generate": change that, not this file.

/** Whatever Aspire answers: of the reply to an arbitrary request nothing can be said beforehand. Type only. */
export type AnyBody = unknown;

/** The headers of a reply, by their names. Type only. */
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style
export type HeaderFields = { [name: string]: string };
