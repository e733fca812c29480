import type { Transaction } from '../database/database.ts';

/** Who did it: an API key (`key:<id>`), the machine itself (`system`), or the operator at the command line (`cli`). */
export type Actor = string;

/** One event. `detail` is JSON for people to read; it holds no secret. */
export type AuditEvent = {
  organisation: string;
  actor: Actor;
  /** `connection.created`, `refresh-success`, ... : see `actions`. */
  action: string;
  /** The connection, key or workflow it is about. */
  subject: string;
  outcome: 'success' | 'failure';
  detail?: Readonly<Record<string, unknown>>;
};

/** The log of what happened, each event one row whose hash covers the row before it. */
export type Audit = {
  /** Written in the transaction of what it tells of: both happen or neither. */
  record(event: AuditEvent, transaction: Transaction): Promise<void>;
  /** The same for several, in this order, as one statement. */
  recordAll(events: readonly AuditEvent[], transaction: Transaction): Promise<void>;
};
