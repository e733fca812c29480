import type { Database } from '../database/database.ts';
import { openPool } from '../database/pool.ts';
import { GatewayError } from '../errors.ts';
import type { System } from '../system.ts';
import { checkSchema } from './postgres/ddl.ts';
import { createPostgresDestination } from './postgres/destination.ts';
import type { SyncOrder } from './sync.ts';
import type { Destination } from './write/destination.ts';

/** Where an order copies to. Throws `invalid_input` for what is no destination. */
export type OpenDestination = (organisation: string, order: SyncOrder) => Promise<Destination>;

/** Connections to a Postgres of somebody else, at most: as many as there are resources written at once, and one to spare. */
const mostConnections = 4;

export function createDestinations(deps: {
  /** The gateway's own database, which is where tables go unless told otherwise. */
  database: Database;
  system: Pick<System, 'now' | 'checkpoint' | 'log'>;
}): OpenDestination {
  const { database, system } = deps;
  return async (organisation, order) => {
    const { to, hard = false, history = false, contract = 'evolve', connection } = order;
    const owner = `${organisation} ${connection}`;
    const schema = order.schema ?? schemaFor(organisation, connection);
    const common = { schema: checkSchema(schema), owner, options: { hard, history }, contract, system };
    if (to === undefined)
      return createPostgresDestination({ ...common, database, place: `the gateway's database, schema ${schema}` });
    const [, kind = '', rest = ''] = /^([a-z]+):(.*)$/s.exec(to) ?? [];
    if (kind === 'postgres' || kind === 'postgresql') {
      const onLost = (err: Error) => system.log.warn({ err }, 'a connection to the destination was lost');
      const pool = openPool({ connectionString: to }, { max: mostConnections, onLost });
      return createPostgresDestination({ ...common, database: pool, place: describe(to, schema), closes: true });
    }
    if ((kind === 'duckdb' || kind === 'parquet') && rest !== '') {
      const { createDuckDestination } = await import('./duckdb/destination.ts');
      return createDuckDestination({ ...common, kind, path: rest });
    }
    throw new GatewayError(
      'invalid_input',
      'A destination is postgres://user@host/database, duckdb:file or parquet:folder.',
      { errors: [{ field: 'to', message: 'must begin with postgres://, duckdb: or parquet:' }] },
    );
  };
}

/** A schema of its own for each organisation and connection, so that the rows of two never meet. */
export function schemaFor(organisation: string, connection: string): string {
  const part = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  return `aspire_${part(organisation)}_${part(connection)}`.slice(0, 63);
}

/** Without user and password. */
function describe(url: string, schema: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `Postgres at ${host}${pathname}, schema ${schema}`;
  } catch {
    throw new GatewayError('invalid_input', 'The URL of the destination cannot be read.', {
      errors: [{ field: 'to', message: 'must look like postgres://user@host:5432/database' }],
    });
  }
}
