import { destinationVariable } from '../config/config.ts';
import { GatewayError } from '../errors.ts';

/**
 * What is wrong with the text of a destination as people write it, undefined if nothing is. A password in it would stay in the
 * list of processes, the shell's history, the schedule and the audit log: it comes by `env:ASPIRE_SYNC_...`, or by Postgres'
 * own PGPASSWORD and ~/.pgpass. The text itself is never quoted.
 */
export function destinationProblem(to: string): string | undefined {
  const [, kind = '', rest = ''] = /^([a-z]+):(.*)$/s.exec(to) ?? [];
  if (/\p{Cc}/u.test(to) || to.length > 2_000) return 'must be one line of at most 2000 characters';
  if (kind === 'env')
    return destinationVariable.test(rest)
      ? undefined
      : 'names an environment variable as env:ASPIRE_SYNC_..., such as env:ASPIRE_SYNC_WAREHOUSE';
  if (kind === 'duckdb' || kind === 'parquet') return rest === '' ? `needs a path behind ${kind}:` : undefined;
  if (kind !== 'postgres' && kind !== 'postgresql')
    return 'must begin with postgres://, duckdb:, parquet: or env:ASPIRE_SYNC_';
  if (!URL.canParse(to)) return 'must look like postgres://user@host:5432/database';
  const { password, searchParams } = new URL(to);
  const holdsSecret = password !== '' || [...searchParams.keys()].some((name) => /pass/i.test(name));
  return holdsSecret
    ? 'holds a password, which others can read there. Put the URL into an environment variable and give env:ASPIRE_SYNC_WAREHOUSE, or leave the password out and set PGPASSWORD or ~/.pgpass'
    : undefined;
}

/** The destination itself, with its password: for the one who opens it, and for nobody else. Throws `invalid_input`. */
export function resolveDestination(to: string, variables: Readonly<Record<string, string>>): string {
  const [, name] = /^env:(.*)$/s.exec(to) ?? [];
  if (name === undefined) return to;
  const found = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (found !== undefined && /^(postgres|postgresql|duckdb|parquet):/.test(found)) return found;
  const message =
    found === undefined
      ? `names ${name.slice(0, 80)}, which is not set where the gateway runs`
      : `names ${name.slice(0, 80)}, which holds no destination; it must begin with postgres://, duckdb: or parquet:`;
  throw new GatewayError('invalid_input', `The destination ${message}.`, { errors: [{ field: 'to', message }] });
}
