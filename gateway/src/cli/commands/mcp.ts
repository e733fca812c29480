import { once } from 'node:events';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createScopesKnown } from '../../mcp/scopesKnown.ts';
import { createServer } from '../../mcp/server.ts';
import { noToolsets, readToolsets } from '../../mcp/toolsets.ts';
import type { CommandCall } from '../command.ts';
import { operator } from '../operator.ts';
import { organisationOf, withGateway } from '../withGateway.ts';

/** Serves the tools on stdin and stdout until stdin ends. stdout belongs to the protocol: words go to stderr. */
export async function run(call: CommandCall): Promise<void> {
  const { all, toolsets: names, allowWrites } = call.options;
  const named = typeof names === 'string' ? readToolsets(names, '--toolsets') : noToolsets;
  const toolsets = all === true ? 'all' : named;
  return withGateway(call, async (gateway) => {
    const organisation = await organisationOf(gateway, call.options);
    const scopes = allowWrites ? (['read', 'write'] as const) : (['read'] as const);
    const caller = { ...operator(organisation), scopes };
    const { connections, operations, sync, system } = gateway;
    const deps = { connections, operations, sync, scopesKnown: createScopesKnown(system.now), log: system.log };
    const ended = once(call.io.stdin, 'end');
    const server = serveStdio(() => createServer(deps, caller, toolsets), {
      onerror: (error) => call.io.err(error.message),
    });
    await ended;
    await server.close();
  });
}
