import type { Target } from '../connections/target.ts';
import { GatewayError } from '../errors.ts';
import { searchOperations } from '../operations/catalog.ts';
import type { OperationCall } from '../operations/service.ts';
import type { ToolCall } from './tool.ts';

/** Runs an operation for a tool: the client may cancel it and is told how far it is, and what Aspire refuses is remembered. */
export async function runOperation(
  { caller, deps, signal }: ToolCall,
  target: Target,
  call: Omit<OperationCall, 'connection' | 'watch'>,
  onReply: (replies: number) => void,
): Promise<object> {
  const { operations, scopesKnown } = deps;
  const { organisation } = caller;
  try {
    const output = await operations.run(caller, { ...call, connection: target.name, watch: { signal, onReply } });
    scopesKnown.allowed(organisation, target.name, call.operation);
    for (const name of refusedIn(output)) scopesKnown.refused(organisation, target.name, name);
    return output;
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'scope_missing')
      scopesKnown.refused(organisation, target.name, call.operation);
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
