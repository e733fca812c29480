/** A record as Aspire answered it. */
export type AspireRecord = Readonly<Record<string, unknown>>;
