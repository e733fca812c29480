import type { Caller } from '../../access/access.ts';
import type { Gateway } from '../../composition.ts';
import { GatewayError } from '../../errors.ts';
import { UsageError } from '../exit.ts';
import { lines } from '../output/lines.ts';
import type { CommandCall } from '../command.ts';
import { confirm } from '../readSecret.ts';
import { operator } from '../operator.ts';
import { organisationOf, withGateway } from '../withGateway.ts';

type Act = (gateway: Gateway, caller: Caller, name: string, call: CommandCall) => Promise<object>;

/** A command on one connection, which prints what came of it. */
const onConnection =
  (act: Act) =>
  (call: CommandCall): Promise<void> =>
    withGateway(call, async (gateway) => {
      const caller = operator(await organisationOf(gateway, call.options));
      const result = await act(gateway, caller, call.args[0] ?? '', call);
      call.io.out(call.options.json ? JSON.stringify(result) : lines(result as Record<string, unknown>));
    });

export const actions = {
  show: onConnection(({ connections }, caller, name) => connections.get(caller, name)),
  refresh: onConnection(({ connections }, caller, name) => connections.refresh(caller, name)),
  disconnect: onConnection(({ connections }, caller, name) => connections.disconnect(caller, name)),

  test: onConnection(async ({ connections }, caller, name) => {
    const report = await connections.test(caller, name);
    if (report.test_result === 'failed') throw new GatewayError('provider_refused', report.message);
    return report;
  }),

  /** The token alone, so that it can be used in a command line. */
  token: (call: CommandCall): Promise<void> =>
    withGateway(call, async (gateway) => {
      const caller = operator(await organisationOf(gateway, call.options));
      const credentials = await gateway.connections.credentials(caller, call.args[0] ?? '');
      call.io.out(call.options.json ? JSON.stringify(credentials) : credentials.access_token);
    }),

  delete: onConnection(async ({ connections }, caller, name, { options, io }) => {
    const question = `Delete the connection ${name} of ${caller.organisation} and its secrets for good?`;
    if (!options.yes && !(await confirm(io, question)))
      throw new UsageError(io.interactive ? 'Nothing was deleted.' : 'Nothing was deleted: add --yes.');
    return connections.delete(caller, name, { confirmDisableWorkflows: options.confirmDisableWorkflows === true });
  }),
};
