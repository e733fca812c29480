import type { Caller } from '../../access/access.ts';
import type { Gateway } from '../../composition.ts';
import type { ConnectionDetail, ConnectionInput } from '../../connections/types.ts';
import { GatewayError } from '../../errors.ts';
import { UsageError } from '../exit.ts';
import { lines } from '../output/lines.ts';
import type { CommandCall } from '../command.ts';
import { readSecret } from '../readSecret.ts';
import { operator } from '../operator.ts';
import { organisationOf, withGateway } from '../withGateway.ts';

/** Options that describe a connection, by the field they fill. */
const fields = {
  provider: 'provider',
  environment: 'environment',
  oauth_flow_type: 'flow',
  client_id: 'clientId',
  token_url: 'tokenUrl',
  authorization_url: 'authorizationUrl',
  scopes: 'scopes',
  description: 'description',
} as const;

/**
 * Makes the connection, or changes one that is there by what the options say, and connects it. For the authorization code
 * flow it prints the address to open.
 */
export function run(call: CommandCall): Promise<void> {
  return withGateway(call, async (gateway) => {
    const caller = operator(await organisationOf(gateway, call.options));
    const [name = ''] = call.args;
    const given = givenFields(call.options);
    const existing = await ownConnection(gateway, caller, name);
    const ready = existing
      ? await change(gateway, caller, existing, given, call)
      : await create(gateway, caller, name, given, call);
    await finish(gateway, caller, ready, call);
  });
}

function givenFields(options: CommandCall['options']): Record<string, unknown> {
  const entries = Object.entries(fields).map(([field, option]) => [field, options[option]]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
}

/** The organisation's own row: a connection of GLOBAL by this name does not count. */
async function ownConnection(
  { connections }: Gateway,
  caller: Caller,
  name: string,
): Promise<ConnectionDetail | undefined> {
  try {
    const found = await connections.get(caller, name);
    return found.org_id === caller.organisation ? found : undefined;
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'not_found') return undefined;
    throw error;
  }
}

async function create(
  { connections }: Gateway,
  caller: Caller,
  name: string,
  given: Record<string, unknown>,
  { options, io }: CommandCall,
): Promise<ConnectionDetail> {
  const flow = (given.oauth_flow_type as string | undefined) ?? 'client_credentials';
  if (given.client_id === undefined) throw new UsageError('A new connection needs --client-id.');
  const secrets: Record<string, string> = {};
  if (flow === 'refresh_token') secrets.refresh_token = await readSecret(io, 'refresh token');
  else if (!options.public) secrets.client_secret = await readSecret(io, 'client secret');
  const input = { ...given, connection_name: name, oauth_flow_type: flow, ...secrets };
  return connections.create(caller, input as unknown as ConnectionInput);
}

/** A secret is asked for where the definition changes: without one the stored secret stays. */
async function change(
  { connections }: Gateway,
  caller: Caller,
  existing: ConnectionDetail,
  { provider, ...given }: Record<string, unknown>,
  { io, options }: CommandCall,
): Promise<ConnectionDetail> {
  const name = existing.connection_name;
  if (provider !== undefined && provider !== existing.provider)
    throw new GatewayError(
      'conflict',
      `The connection "${name}" is one of ${existing.provider}: delete it first, or use another name.`,
    );
  const decides = Object.keys(given).some((field) => field !== 'description');
  const secret = decides && !options.public ? { client_secret: await readSecret(io, 'client secret') } : {};
  if (Object.keys(given).length > 0) await connections.update(caller, name, { ...given, ...secret });
  const changed = await connections.get(caller, name);
  if (changed.oauth_flow_type === 'authorization_code') return changed;
  return changed.status === 'completed' ? connections.refresh(caller, name) : connections.connect(caller, name);
}

async function finish(
  { connections }: Gateway,
  caller: Caller,
  connection: ConnectionDetail,
  { io, options }: CommandCall,
): Promise<void> {
  const { connection_name: name } = connection;
  if (connection.oauth_flow_type === 'authorization_code') {
    const { authorization_url } = await connections.authorize(caller, name);
    if (options.json) return io.out(JSON.stringify({ ...connection, status: 'waiting_callback', authorization_url }));
    io.err('Open this address within 10 minutes, in a browser that reaches the gateway (serve must run):');
    return io.out(authorization_url);
  }
  io.out(options.json ? JSON.stringify(connection) : lines(connection));
  if (connection.status !== 'completed')
    throw new GatewayError(
      'provider_refused',
      `The connection "${name}" is ${connection.status}: ${connection.status_message ?? 'no reason is known'}`,
    );
}
