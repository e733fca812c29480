import type { DatabaseConnection } from '../src/database/database.ts';

/** The database whose copies the tests use. */
export const templateName = 'gateway_template';

/** The same server, another database. */
export function named(connection: DatabaseConnection, database: string): DatabaseConnection {
  if (!('connectionString' in connection)) return { ...connection, database };
  return { connectionString: Object.assign(new URL(connection.connectionString), { pathname: `/${database}` }).href };
}
