/** A record as Aspire returned it. */
export type AspireRecord = Readonly<Record<string, unknown>>;
