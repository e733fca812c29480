import { findForReading } from '../connections/lookup.ts';
import type { Database } from '../database/database.ts';
import { GatewayError } from '../errors.ts';

/** The connection that an organisation means by a name: its own, else GLOBAL's. Throws `not_found`, and for another provider `invalid_input`. */
export async function connectionToAspire(
  database: Database,
  organisation: string,
  connection: string,
): Promise<{ owner: string; name: string }> {
  const { organisation: owner, name, definition } = await findForReading(database, organisation, connection);
  if (definition.provider === 'aspire') return { owner, name };
  const message = `is "${name}", which is no connection to Aspire: there is nothing to sync`;
  throw new GatewayError('invalid_input', `connection ${message}.`, { errors: [{ field: 'connection', message }] });
}
