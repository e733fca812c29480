import type { Caller } from '../access/access.ts';
import { requireScope } from '../access/createAccess.ts';
import { isDayOrTime } from '../dayOrTime.ts';
import { GatewayError, type FieldProblem } from '../errors.ts';
import { destinationProblem } from './destinationText.ts';
import type { SyncOrder } from './sync.ts';

/** The longest that a run may take at once, in milliseconds. It goes on in the next one. */
export const mostRunMs = 20 * 3_600_000;

/** What a schedule says about its runs, besides when they are: no secret is in it. */
export type ScheduleOptions = Omit<SyncOrder, 'connection' | 'resources' | 'since' | 'backfill'>;

/**
 * Checks an order as far as the faces can, so that what is queued or scheduled does not fail later. Throws `invalid_input`,
 * which names every wrong field, and `forbidden`: where tables go is for those who run the gateway, since it
 * may be any file or server that the gateway reaches.
 */
export function checkOrder(caller: Caller, order: Partial<SyncOrder>): void {
  const errors = problemsOf(order).map(({ field, message }) => ({ field: snake(field), message }));
  if (errors.length > 0)
    throw new GatewayError('invalid_input', errors.map(({ field, message }) => `${field} ${message}`).join('; '), {
      errors,
    });
  if (order.to !== undefined || order.schema !== undefined) requireScope(caller, 'operator');
}

function problemsOf(order: Partial<SyncOrder>): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const note = (field: string, message: string | undefined) => {
    if (message !== undefined) problems.push({ field, message });
  };
  const { to, schema, select, exclude, full, since, backfill, timeLimitMs } = order;
  if (to !== undefined) note('to', destinationProblem(to));
  if (schema !== undefined) note('schema', schemaProblem(schema, to));
  if (select && exclude) note('exclude', 'cannot be given along with select: name what to copy, or what not to');
  if (since !== undefined) note('since', timeProblem(since));
  if (since !== undefined && full) note('since', 'cannot be given along with full, which reads everything');
  if (timeLimitMs !== undefined && !(timeLimitMs >= 1_000 && timeLimitMs <= mostRunMs))
    note('timeLimit', `must be from 1 second to ${mostRunMs / 3_600_000} hours`);
  if (backfill) problems.push(...backfillProblems(backfill));
  return problems;
}

function backfillProblems({ fromKey, toKey, from, to }: NonNullable<SyncOrder['backfill']>): FieldProblem[] {
  const byKey = fromKey !== undefined || toKey !== undefined;
  const byTime = from !== undefined || to !== undefined;
  const problems = Object.entries({ from, to }).flatMap(([field, text]) => {
    const message = text === undefined ? undefined : timeProblem(text);
    return message === undefined ? [] : [{ field, message }];
  });
  if (byKey === byTime)
    problems.push({ field: 'fromKey', message: 'or toKey is needed, or from or to, and not both kinds' });
  if (fromKey !== undefined && toKey !== undefined && fromKey > toKey)
    problems.push({ field: 'toKey', message: `is ${toKey}, which comes before ${fromKey}` });
  if (problems.length === 0 && from !== undefined && to !== undefined && Date.parse(from) > Date.parse(to))
    problems.push({ field: 'to', message: `is ${to}, which comes before ${from}` });
  return problems;
}

/** The gateway's own rows are in `public`, and those of its queue in `jobs`. */
const ownSchemas = ['public', 'jobs'];

function schemaProblem(schema: string, to: string | undefined): string | undefined {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema) || schema.startsWith('pg_') || schema === 'information_schema')
    return 'must be small letters, digits and _, begin with a letter, and have at most 63 of them';
  if (to === undefined && ownSchemas.includes(schema)) return `is ${schema}, where the gateway keeps its own rows`;
  return undefined;
}

function timeProblem(text: string): string | undefined {
  if (isDayOrTime(text)) return undefined;
  return `must be a day or a time with its zone, such as 2026-11-01 or 2026-11-01T08:00:00Z (it is "${text.replace(/\p{Cc}/gu, ' ').slice(0, 60)}")`;
}

function snake(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
