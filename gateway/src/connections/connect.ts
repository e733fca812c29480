import { GatewayError } from '../errors.ts';
import { obtainTokens } from '../providers/obtainTokens.ts';
import { readClientSecret, readStoredTokens } from './connectionSecrets.ts';
import type { ConnectionDeps } from './ports.ts';
import { providerOf, toProviderConnection, type ConnectionRow } from './row.ts';
import { moveStatus } from './rowChanges.ts';
import { endTesting, finishTesting } from './testing.ts';
import { mergeTokens } from './tokens.ts';
import { saveTokens } from './tokenWriter.ts';

/**
 * Gets the first token without a browser - by the client secret or a stored refresh token -, saves and tests it. What the
 * provider says against it ends as status `failed` with the reason, not as an error. Undefined: the connection was changed or
 * deleted meanwhile.
 */
export async function connectRow(
  deps: ConnectionDeps,
  row: ConnectionRow,
  actor: string,
): Promise<ConnectionRow | undefined> {
  const { database, secrets, providers, system } = deps;
  const { organisation, name, generation } = row;
  const provider = providerOf(row, providers);
  const connection = toProviderConnection(row, await readClientSecret(secrets, row));
  const stored = await readStoredTokens(secrets, row, { fresh: true });
  const refreshToken = stored?.tokens.refresh_token;
  if (refreshToken === undefined && !provider.canLogin(connection)) throw nothingToConnectWith(row);
  await secrets.assertWritable();
  const testing = await database.inTransaction((transaction) =>
    moveStatus(
      transaction,
      'connect',
      { organisation, name, generation },
      { generation: 'new', tokensFence: -1, statusMessage: null, retryAt: null, updatedBy: actor, endLease: 'any' },
    ),
  );
  if (!testing) throw notNow(row, 'connected');
  const answer = await obtainTokens(system, {
    provider,
    connection,
    refreshToken,
    mayCall: () => true,
    wasReplaced: () => Promise.resolve(false),
  });
  if (answer.kind !== 'granted') {
    const message = 'reason' in answer ? `No token: ${answer.reason}.` : 'No token.';
    return endTesting(deps, testing, {
      event: 'test_failed',
      message,
      retry: answer.kind === 'transient',
      actor,
    });
  }
  // From before the call and by the database's clock: no token lives longer than it says here.
  const tokens = mergeTokens(stored?.tokens, answer.tokens, { issuedAt: testing.readAt, scopes: connection.scopes });
  const saved = await saveTokens(deps, testing, {
    tokens,
    events: [],
    patch: { lastRefresh: 'now', failures: 0 },
    actor,
    action: 'connection.connected',
  });
  return saved && finishTesting(deps, saved.row, tokens, actor);
}

/** For a move that the status does not allow. */
export function notNow({ name, status }: ConnectionRow, what: string): GatewayError {
  return new GatewayError(
    'conflict',
    `The connection "${name}" cannot be ${what} while it is ${status}, or it was changed at the same moment. Look at it again.`,
    { details: { status } },
  );
}

function nothingToConnectWith({ name, definition }: ConnectionRow): GatewayError {
  const remedy =
    definition.flow === 'authorization_code'
      ? 'Authorise it in a browser instead'
      : definition.flow === 'refresh_token'
        ? 'Delete it and create it again with a refresh_token'
        : 'Give it a client_secret';
  return new GatewayError('invalid_input', `The connection "${name}" has nothing to connect with. ${remedy}.`);
}
