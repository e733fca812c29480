import { nearestName } from '../../../src/aspire/model/knownValues';
import type { Target } from '../connections/target.ts';
import { GatewayError } from '../errors.ts';
import type { ToolCall } from './tool.ts';

/** As many names as are told in an error. */
const mostNames = 20;

/** The connection that is meant. Throws `not_found`, which tells the names that there are. */
export async function connectionNamed(
  { caller, deps }: Pick<ToolCall, 'caller' | 'deps'>,
  name: string,
): Promise<Target> {
  try {
    return await deps.operations.targetOf(caller.organisation, name);
  } catch (error) {
    if (!(error instanceof GatewayError) || error.code !== 'not_found') throw error;
    const { connections } = await deps.connections.list(caller, { limit: 100 });
    const names = connections.map((one) => one.connection_name);
    const nearest = nearestName(name, names);
    const hint = nearest === undefined ? told(names) : `Did you mean ${nearest}?`;
    throw new GatewayError('not_found', `${error.message} ${hint}`, {
      errors: [{ field: 'connection', message: hint }],
      details: {
        ...error.details,
        ...(nearest === undefined ? {} : { nearest }),
        connections: names.slice(0, mostNames),
      },
    });
  }
}

function told(names: readonly string[]): string {
  if (names.length === 0) return 'There is no connection yet: a person makes one with aspire-gateway connect.';
  const more = names.length > mostNames ? ' and more' : '';
  return `There are ${names.slice(0, mostNames).join(', ')}${more}.`;
}
