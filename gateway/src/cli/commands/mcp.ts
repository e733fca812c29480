import { once } from 'node:events';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createTools } from '../../mcp/tools.ts';
import type { CommandCall } from '../command.ts';
import { operator } from '../operator.ts';
import { organisationOf, withGateway } from '../withGateway.ts';

/** Serves the tools on stdin and stdout until stdin ends. stdout belongs to the protocol: words go to stderr. */
export function run(call: CommandCall): Promise<void> {
  return withGateway(call, async (gateway) => {
    const organisation = await organisationOf(gateway, call.options);
    const scopes = call.options.allowWrites ? (['read', 'write'] as const) : (['read'] as const);
    const { connections, operations, system } = gateway;
    const local = { ...operator(organisation), scopes };
    const ended = once(call.io.stdin, 'end');
    const server = serveStdio(createTools({ connections, operations, local, log: system.log }), {
      onerror: (error) => call.io.err(error.message),
    });
    await ended;
    await server.close();
  });
}
