/** What a builder fills in and is given, of a convenience. The texts begin after the header. */
export type Parts = { input: string; output: string };
