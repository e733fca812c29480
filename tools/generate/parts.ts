import type { Case } from './renderTest';

/** What differs from one kind of convenience to another. Texts of types begin after the header. */
export type Parts = {
  input: string;
  output: string;
  /** The callback of `src/aspire/tray/handlers.ts`, the rows that it is given, and how it is given them. */
  callback: { name: string; rows: readonly string[]; argument: string };
  example: object;
  cases: readonly Case[];
};
