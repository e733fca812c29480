import type { Answer } from '../model/apiResponse';
import type { Call } from '../writing/writeCall';
import type { Complete } from '../writing/writeRecord';

/** What an operation does beyond putting the body's fields into a record. */
export type Rule = {
  /** Required fields of the body that `check` asks for in words of its own. */
  asks?: readonly string[];
  /** Refuses what Aspire would refuse, before anything is written. */
  check?: (call: Call) => void;
  /** Writes in place of the usual way; gives the id of what was written. */
  write?: (call: Call) => number;
  /** Completes the record after the body's fields are in it. */
  complete?: Complete;
  /** Writes what belongs to the record elsewhere. */
  after?: (call: Call, id: number) => void;
  reply?: (call: Call, id: number) => Answer;
};

/** Rules by the name of the operation. */
export type Rules = Readonly<Record<string, Rule>>;
