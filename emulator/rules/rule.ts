import type { ApiResponse } from '../model/apiResponse';
import type { WriteCall } from '../writing/writeCall';
import type { Complete } from '../writing/writeRecord';

/** What an operation does beyond copying the body's fields into a record. */
export type Rule = {
  /** Fields of the body whose presence `check` tests with its own message. */
  checksRequired?: readonly string[];
  /** Throws an ApiError for what Aspire would refuse, before anything is written. */
  check?: (call: WriteCall) => void;
  /** Replaces the usual write; returns the id of what was written. */
  write?: (call: WriteCall) => number;
  /** Completes the record once the body's fields are in it. */
  complete?: Complete;
  /** Updates other records that depend on this one. */
  after?: (call: WriteCall, id: number) => void;
  /** Replaces the usual response. */
  respond?: (call: WriteCall, id: number) => ApiResponse;
};

/** Rules by the name of the operation. */
export type Rules = Readonly<Record<string, Rule>>;
