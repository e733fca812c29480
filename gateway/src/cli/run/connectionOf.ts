import type { Caller } from '../../access/access.ts';
import type { Gateway } from '../../composition.ts';
import { GatewayError } from '../../errors.ts';
import type { CommandCall } from '../command.ts';

/** Of so many connections the names are told. */
const maxTold = 20;

/** The connection of `--connection`, or the only one to Aspire that the organisation has. */
export async function connectionOf(
  { connections }: Pick<Gateway, 'connections'>,
  caller: Caller,
  { connection: given }: CommandCall['options'],
): Promise<string> {
  if (typeof given === 'string') return given;
  const page = await connections.list(caller, { limit: 500 });
  const names = page.connections.filter(({ provider }) => provider === 'aspire').map((one) => one.connection_name);
  const [only, ...others] = [...new Set(names)];
  if (only !== undefined && others.length === 0 && page.next === undefined) return only;
  if (only === undefined)
    throw new GatewayError(
      'not_found',
      'There is no connection to Aspire. Make one: aspire-gateway connect <name> --environment <environment> --client-id <id>',
    );
  const told = [only, ...others].slice(0, maxTold).join(' or --connection ');
  throw new GatewayError('invalid_input', `There are several connections: add --connection ${told}.`, {
    errors: [{ field: '--connection', message: 'is required where there are several connections' }],
  });
}
