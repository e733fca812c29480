import type { Queryable, Transaction } from '../database/database.ts';
import { preparedRead } from '../database/prepared.ts';
import { GatewayError } from '../errors.ts';
import { readRow, rowColumns, type ConnectionRow } from './row.ts';
import { announce, first } from './rowChanges.ts';
import type { Definition } from './validate.ts';

/** The organisation whose connections everybody may read. */
export const sharedOrganisation = 'GLOBAL';

/** The organisation's own row. `lock` keeps it as it is until the transaction ends. */
export function findOwn(
  by: Queryable,
  organisation: string,
  name: string,
  { lock }: { lock?: true } = {},
): Promise<ConnectionRow | undefined> {
  const text = `select ${rowColumns} from connections where org_id = $1 and name = $2${lock ? ' for update' : ''}`;
  return first(by, text, [organisation, name]);
}

/** A row, and what a further column gave. */
export type Found = { row: ConnectionRow; beside: unknown };
export type Search = (by: Queryable, organisation: string, name: string) => Promise<Found | undefined>;

/**
 * The search for the organisation's own row, else that of GLOBAL. The own row wins whatever its status. `beside` is a further
 * column; a search is made once for each.
 */
export function searchVisible(beside = 'null'): Search {
  const text = preparedRead(
    `select ${rowColumns}, ${beside} as beside from connections
     where org_id = any($1) and name = $2 order by (org_id = $3) desc limit 1`,
  );
  return async (by, organisation, name) => {
    const values = [[organisation, sharedOrganisation], name, organisation];
    const { rows } = await by.query<Record<string, unknown>>(text, values);
    return rows[0] && { row: readRow(rows[0]), beside: rows[0].beside };
  };
}

/** A page of an organisation's connections, its own before GLOBAL's, each by name. */
export async function listRows(
  by: Queryable,
  {
    organisations,
    limit,
    after,
  }: { organisations: readonly string[]; limit: number; after?: readonly [number, string] },
): Promise<ConnectionRow[]> {
  const text = `select ${rowColumns} from connections
    where org_id = any($1) and ($2::int is null or (array_position($1, org_id), name) > ($2::int, $3::text))
    order by array_position($1, org_id), name limit $4`;
  const { rows } = await by.query<Record<string, unknown>>(text, [
    organisations,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit,
  ]);
  return rows.map(readRow);
}

/** How many connections the organisations have. */
export async function countRows(by: Queryable, organisations: readonly string[]): Promise<number> {
  const text = 'select count(*)::int as count from connections where org_id = any($1)';
  const { rows } = await by.query<{ count: number }>(text, [organisations]);
  return rows[0]?.count ?? 0;
}

const definitionColumns = (definition: Definition): Record<string, unknown> => ({
  description: definition.description,
  flow: definition.flow,
  environment: definition.environment,
  client_id: definition.clientId,
  authorization_url: definition.authorizationUrl,
  token_url: definition.tokenUrl,
  scopes: definition.scopes,
  settings: JSON.stringify(definition.settings),
});

/** Makes a row. Throws `conflict` if the organisation has the name, in whatever case. */
export async function insertRow(
  by: Transaction,
  {
    organisation,
    name,
    definition,
    status,
    actor,
    hasClientSecret,
  }: {
    organisation: string;
    name: string;
    definition: Definition;
    status: string;
    actor: string;
    hasClientSecret: boolean;
  },
): Promise<ConnectionRow> {
  const columns = {
    org_id: organisation,
    name,
    provider: definition.provider,
    ...definitionColumns(definition),
    status,
    created_by: actor,
    updated_by: actor,
    has_client_secret: hasClientSecret,
  };
  const names = Object.keys(columns);
  const text = `insert into connections (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})
    on conflict do nothing returning ${rowColumns}`;
  await by.query('insert into organisations (id) values ($1) on conflict do nothing', [organisation]);
  const row = await first(by, text, Object.values(columns));
  if (!row) {
    const taken = await by.query<{ name: string }>(
      'select name from connections where org_id = $1 and lower(name) = lower($2)',
      [organisation, name],
    );
    throw new GatewayError(
      'conflict',
      `The organisation ${organisation} has a connection "${taken.rows[0]?.name ?? name}" already. Choose another name, or change that one.`,
    );
  }
  await announce(by, row);
  return row;
}

/** Changes what defines a connection. The status is moved apart. */
export async function updateDefinition(
  by: Transaction,
  { organisation, name }: ConnectionRow,
  definition: Definition,
  { actor, hasClientSecret }: { actor: string; hasClientSecret: boolean },
): Promise<ConnectionRow | undefined> {
  const columns = { ...definitionColumns(definition), updated_by: actor, has_client_secret: hasClientSecret };
  const names = Object.keys(columns);
  const set = names.map((column, at) => `${column} = $${at + 3}`).join(', ');
  const text = `update connections set ${set}, updated_at = clock_timestamp() where org_id = $1 and name = $2 returning ${rowColumns}`;
  return first(by, text, [organisation, name, ...Object.values(columns)]);
}

/** Deletes a row, and what belongs to it but the consumers. False if it was gone. */
export async function deleteRow(by: Transaction, organisation: string, name: string): Promise<boolean> {
  await by.query('delete from authorizations where org_id = $1 and connection = $2', [organisation, name]);
  const { rowCount } = await by.query('delete from connections where org_id = $1 and name = $2', [organisation, name]);
  await announce(by, { organisation, name });
  return (rowCount ?? 0) > 0;
}
