import { GatewayError } from '../errors.ts';
import { searchOperations } from '../operations/catalog.ts';
import type { OperationCall } from '../operations/service.ts';
import { connectionNamed } from './connectionNamed.ts';
import type { ToolCall } from './tool.ts';

/** Runs an operation for a tool: the client may cancel it and is told how far it is, and what Aspire refuses is remembered. */
export async function runOperation(
  { caller, deps, signal }: ToolCall,
  call: Omit<OperationCall, 'watch'>,
  onReply: (replies: number) => void,
): Promise<object> {
  const { operations, scopesKnown } = deps;
  const { organisation } = caller;
  const { operation, connection } = call;
  try {
    const output = await operations.run(caller, { ...call, watch: { signal, onReply } });
    scopesKnown.allowed(organisation, connection, operation);
    for (const name of refusedIn(output)) scopesKnown.refused(organisation, connection, name);
    return output;
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    if (error.code === 'scope_missing') scopesKnown.refused(organisation, connection, operation);
    // The run looks the connection up itself; if that is what is missing, this tells the names.
    if (error.code === 'not_found') await connectionNamed({ caller, deps }, connection);
    throw error;
  }
}

/** The operations that read what `verify_connection` found refused. */
function refusedIn(output: object): string[] {
  const { resources } = output as { resources?: unknown };
  if (!Array.isArray(resources)) return [];
  const refused = new Set(
    (resources as { resource?: unknown; may_read?: unknown }[])
      .filter(({ may_read }) => may_read === false)
      .map(({ resource }) => resource),
  );
  if (refused.size === 0) return [];
  return searchOperations('')
    .filter(({ writes, resource }) => !writes && resource !== null && refused.has(resource))
    .map(({ name }) => name);
}
