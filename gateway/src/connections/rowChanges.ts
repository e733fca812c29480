import type { Queryable, Transaction } from '../database/database.ts';
import { readRow, rowColumns, type ConnectionRow } from './row.ts';
import { statusDeadlineMs, transitions, type StatusEvent } from './statusMachine.ts';

/** A change of columns beside the status. Values are SQL values; times are milliseconds since 1970. */
export type Patch = {
  statusMessage?: string | null;
  expiresAt?: number | null;
  issuedAt?: number | null;
  nextRefreshAt?: number | null;
  retryAt?: number | null;
  failures?: number;
  tokenType?: string;
  tokensFence?: number;
  updatedBy?: string;
  /** Takes a new generation, with which answers on their way come too late. `without tokens`: those stored are not used again. */
  generation?: 'new' | 'new without tokens';
  lastRefresh?: 'now';
  lastTest?: 'now';
  /** Ends the lease of this fencing number, or whoever's it is. */
  endLease?: number | 'any';
};

const timeColumns: Readonly<Record<string, string>> = {
  expiresAt: 'expires_at',
  issuedAt: 'issued_at',
  nextRefreshAt: 'next_refresh_at',
  retryAt: 'retry_at',
};
const plainColumns: Readonly<Record<string, string>> = {
  statusMessage: 'status_message',
  failures: 'failures',
  tokenType: 'token_type',
  tokensFence: 'tokens_fence',
  updatedBy: 'updated_by',
};

type Values = unknown[];

/** `column = $n` for every column of a patch; values are added to `values`. */
function assignments(patch: Patch, values: Values): string[] {
  const bind = (value: unknown) => `$${values.push(value)}`;
  const parts = Object.entries(patch).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const time = timeColumns[key];
    if (time !== undefined) return [`${time} = to_timestamp(${bind(value)}::float8 / 1000)`];
    const plain = plainColumns[key];
    return plain === undefined ? [] : [`${plain} = ${bind(value)}`];
  });
  if (patch.updatedBy !== undefined) parts.push('updated_at = clock_timestamp()');
  if (patch.generation === 'new') parts.push(`generation = nextval('connection_generations')`);
  if (patch.generation === 'new without tokens')
    parts.push(`(generation, tokens_since) = (select n, n from nextval('connection_generations') as n)`);
  if (patch.lastRefresh) parts.push('last_refresh_at = clock_timestamp()');
  if (patch.lastTest) parts.push('last_test_at = clock_timestamp()');
  if (patch.endLease === 'any') parts.push('lease_owner = null', 'lease_until = null');
  else if (patch.endLease !== undefined) {
    const isOurs = `fence = ${bind(patch.endLease)}`;
    parts.push(`lease_owner = case when not ${isOurs} then lease_owner end`);
    parts.push(`lease_until = case when not ${isOurs} then lease_until end`);
  }
  return parts;
}

/** `status = ...` and its deadline, as the table of moves says. */
function statusAssignments(event: StatusEvent): string[] {
  const { to } = transitions[event];
  const deadline = statusDeadlineMs[to];
  const until = deadline === undefined ? 'null' : `clock_timestamp() + interval '${deadline} milliseconds'`;
  return [`status = '${to}'`, `status_deadline = ${until}`];
}

/** Which row, and how it must be for a statement to touch it. */
export type RowCondition = {
  organisation: string;
  name: string;
  generation?: number;
  fence?: number;
  /** The tokens that the row describes are still those of this fencing number. */
  tokensFence?: number;
  /** The tokens that the row describes are older than this fencing number. */
  tokensBefore?: number;
  /** Only past the deadline of its status. */
  overdue?: true;
};

function condition(
  { organisation, name, generation, fence, tokensFence, tokensBefore, overdue }: RowCondition,
  values: Values,
): string {
  const bind = (value: unknown) => `$${values.push(value)}`;
  const parts = [`org_id = ${bind(organisation)}`, `name = ${bind(name)}`];
  if (generation !== undefined) parts.push(`generation = ${bind(generation)}`);
  if (fence !== undefined) parts.push(`fence = ${bind(fence)}`);
  if (tokensFence !== undefined) parts.push(`tokens_fence = ${bind(tokensFence)}`);
  if (tokensBefore !== undefined) parts.push(`tokens_fence < ${bind(tokensBefore)}`);
  if (overdue) parts.push('status_deadline < clock_timestamp()');
  return parts.join(' and ');
}

/** Tells every replica that what it remembers of a connection may be old. Sent when the transaction commits. */
export const changesChannel = 'gateway_connections';

export async function announce(by: Queryable, row: Pick<ConnectionRow, 'organisation' | 'name'>): Promise<void> {
  await by.query('select pg_notify($1, $2)', [changesChannel, JSON.stringify([row.organisation, row.name])]);
}

export async function first(by: Queryable, text: string, values: Values): Promise<ConnectionRow | undefined> {
  const { rows } = await by.query<Record<string, unknown>>(text, values);
  return rows[0] && readRow(rows[0]);
}

/**
 * Moves a row to another status, if its status allows it and the condition holds; undefined if not. The only statement that
 * changes a status.
 */
export async function moveStatus(
  by: Transaction,
  event: StatusEvent,
  which: RowCondition,
  patch: Patch = {},
): Promise<ConnectionRow | undefined> {
  const values: Values = [];
  const set = [...statusAssignments(event), ...assignments(patch, values)].join(', ');
  // A change mends a row whose status somebody has damaged by hand.
  const anyStatus = event === 'change' || event === 'disconnect';
  const from = anyStatus ? '' : ` and status = any($${values.push(transitions[event].from)})`;
  const where = condition(which, values);
  const row = await first(by, `update connections set ${set} where ${where}${from} returning ${rowColumns}`, values);
  if (row) await announce(by, row);
  return row;
}

/** Changes columns other than the status; undefined if the condition does not hold. */
export async function patchRow(by: Queryable, which: RowCondition, patch: Patch): Promise<ConnectionRow | undefined> {
  const values: Values = [];
  const set = assignments(patch, values).join(', ');
  const where = condition(which, values);
  const row = await first(by, `update connections set ${set} where ${where} returning ${rowColumns}`, values);
  if (row && patch.tokensFence !== undefined) await announce(by, row);
  return row;
}
