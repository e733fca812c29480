import type { Caller } from '../access/access.ts';
import type { Queryable } from '../database/database.ts';
import { GatewayError } from '../errors.ts';
import { isConnectionName } from './fields.ts';
import type { ConnectionDeps } from './ports.ts';
import { findOwn, searchVisible, sharedOrganisation, type Found, type Search } from './repository.ts';
import type { ConnectionRow } from './row.ts';

/** Names both places, since a reader's search covers both. */
export function notFound(organisation: string, name: string): GatewayError {
  const shown = isConnectionName(name) ? `"${name}"` : 'of that name';
  const places =
    organisation === sharedOrganisation ? sharedOrganisation : `${organisation}, nor in ${sharedOrganisation}`;
  return new GatewayError(
    'not_found',
    `There is no connection ${shown} in the organisation ${places}. Create it, or correct the name.`,
  );
}

/** The caller's own row, for what changes something: GLOBAL's is for reading only. */
export async function ownRow(
  { database }: ConnectionDeps,
  { organisation }: Caller,
  name: string,
): Promise<ConnectionRow> {
  const row = isConnectionName(name) ? await findOwn(database, organisation, name) : undefined;
  if (!row) throw notFound(organisation, name);
  return row;
}

const rowAlone = searchVisible();

/** The organisation's own row, else GLOBAL's. */
export async function findForReading(by: Queryable, organisation: string, name: string): Promise<ConnectionRow> {
  return (await findBy(rowAlone, by, organisation, name)).row;
}

/** The same by a search that brings more along. */
export async function findBy(search: Search, by: Queryable, organisation: string, name: string): Promise<Found> {
  const found = isConnectionName(name) ? await search(by, organisation, name) : undefined;
  if (!found) throw notFound(organisation, name);
  return found;
}
