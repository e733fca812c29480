import { layOut } from '../output/table.ts';
import { tellLeft } from '../run/show.ts';
import type { CommandCall } from '../command.ts';
import { operator } from '../operator.ts';
import { organisationOf, withGateway } from '../withGateway.ts';

/** Lists all connections of an organisation, page by page. */
export function run(call: CommandCall): Promise<void> {
  return withGateway(call, async (gateway) => {
    const caller = operator(await organisationOf(gateway, call.options));
    const includeGlobal = call.options.global !== false;
    const connections = [];
    let after: string | undefined;
    do {
      const page = await gateway.connections.list(caller, { includeGlobal, limit: 500, ...(after ? { after } : {}) });
      connections.push(...page.connections);
      after = page.next;
    } while (after !== undefined);
    if (call.options.json) return call.io.out(JSON.stringify({ connections, count: connections.length }));
    if (connections.length === 0)
      return call.io.err('There are no connections. Make one: aspire-gateway connect <name>');
    const columns = [
      'connection_name',
      'provider',
      'oauth_flow_type',
      'status',
      'org_id',
      'expires_at',
      'last_refresh_at',
    ];
    const { width, style } = call.io.outDisplay;
    const { head, lines, left } = layOut(connections, columns, {
      head: style.strong,
      whole: ['connection_name', 'status'],
      narrowest: 17,
      ...(width === undefined ? {} : { width }),
    });
    call.io.out([head, ...lines(connections)].join('\n'));
    tellLeft(call.io, left, '--json shows all.');
    for (const { connection_name, status_message } of connections)
      if (status_message) call.io.err(`${connection_name}: ${status_message}`);
  });
}
