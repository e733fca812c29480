/** A value as it goes out, or what is wrong with it, as the end of a sentence. */
export type ScalarRead = { value: unknown } | { problem: string };
