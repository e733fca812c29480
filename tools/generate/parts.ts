import type { Case } from './renderTest';

/** What differs from one kind of convenience to another. */
export type Parts = {
  /** The callback of `src/aspire/operations.ts`, the rows that it is given, and how it is given them. */
  callback: { name: string; rows: readonly string[]; argument: string };
  example: object;
  cases: readonly Case[];
};
