/** Whatever Aspire answers: of the reply to an arbitrary request nothing can be said beforehand. Type only. */
export type AnyBody = unknown;

/**
 * The headers of a reply, by their names. Type only.
 */
// A Record of any string would become an object that may hold nothing in Tray's schema.
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style
export type HeaderFields = { [name: string]: string };
