import type { TestAnswer } from '../providers/provider.ts';
import { readClientSecret, readStoredTokens } from './connectionSecrets.ts';
import { retryDelayMs } from './dueTimes.ts';
import type { ConnectionDeps } from './ports.ts';
import { providerOf, toProviderConnection, type ConnectionRow } from './row.ts';
import { moveStatus, type Patch } from './rowChanges.ts';
import type { StoredTokens } from './tokens.ts';

/** How long the light test of a new connection may take, in milliseconds. */
const testTimeoutMs = 5_000;

/** Asks the provider whether it takes the token. */
export async function testToken(
  { providers, secrets, system }: ConnectionDeps,
  row: ConnectionRow,
  { access_token: value, token_type: type }: StoredTokens,
): Promise<TestAnswer> {
  const connection = toProviderConnection(row, await readClientSecret(secrets, row));
  return providerOf(row, providers).test(connection, { value, type }, system.now() + testTimeoutMs);
}

/** Tests a connection in status `testing` whose tokens are saved, and ends that status. Undefined: it was changed meanwhile. */
export async function finishTesting(
  deps: ConnectionDeps,
  row: ConnectionRow,
  tokens: StoredTokens,
  actor: string,
): Promise<ConnectionRow | undefined> {
  const answer = await testToken(deps, row, tokens);
  if (answer.result === 'failed') {
    // No answer, or a server error, is a passing fault: the sweep tries again. The tokens stay in any case.
    const isPassing = answer.status === undefined || answer.status >= 500 || answer.status === 429;
    return endTesting(deps, row, { event: 'test_failed', message: answer.message, retry: isPassing, actor });
  }
  const warning =
    tokens.refresh_token === undefined && row.definition.flow === 'authorization_code'
      ? `The provider sent no refresh token: the connection ends at ${tokens.expires_at}, and must be authorised anew then.`
      : null;
  return endTesting(deps, row, { event: 'test_passed', message: warning, actor });
}

/** Ends the status `testing`. `retry`: the sweep tries a refresh later. */
export function endTesting(
  { database, audit, system }: ConnectionDeps,
  row: ConnectionRow,
  ended: { event: 'test_passed' | 'test_failed'; message: string | null; retry?: boolean; actor: string },
): Promise<ConnectionRow | undefined> {
  const { organisation, name, generation } = row;
  const passed = ended.event === 'test_passed';
  const retryAt = row.readAt + retryDelayMs(1, system.random);
  const patch: Patch = {
    statusMessage: ended.message,
    failures: passed ? 0 : 1,
    lastTest: 'now',
    ...(passed ? {} : { nextRefreshAt: ended.retry ? retryAt : null }),
  };
  return database.inTransaction(async (transaction) => {
    const moved = await moveStatus(transaction, ended.event, { organisation, name, generation }, patch);
    if (!moved) return undefined;
    const outcome = passed ? 'success' : 'failure';
    const detail = ended.message === null ? {} : { message: ended.message };
    await audit.record(
      { organisation, actor: ended.actor, action: 'connection.tested', subject: name, outcome, detail },
      transaction,
    );
    return moved;
  });
}

/**
 * Ends what a crash left in `testing` past its deadline: with saved tokens the test is made up for, without them the
 * connection has failed, which the sweep mends where client id and secret get new ones.
 */
export async function finishOverdueTest(deps: ConnectionDeps, row: ConnectionRow): Promise<void> {
  const stored = row.tokensFence >= 0 ? await readStoredTokens(deps.secrets, row, { fresh: true }) : undefined;
  if (stored && stored.tokens.access_token !== '') {
    await finishTesting(deps, row, stored.tokens, 'system');
    return;
  }
  const message = 'The connection was interrupted before its first token was saved. Connect it again.';
  await endTesting(deps, row, { event: 'test_failed', message, retry: true, actor: 'system' });
}
