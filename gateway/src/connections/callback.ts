import { createMessageRedactor } from '../../../src/aspire/redaction/redact';
import { obtainByCode } from '../providers/obtainTokens.ts';
import type { TokenAnswer } from '../providers/provider.ts';
import { readClientSecret } from './connectionSecrets.ts';
import { isConnectionName } from './fields.ts';
import type { ConnectionDeps } from './ports.ts';
import { findOwn } from './repository.ts';
import { providerOf, toProviderConnection, type ConnectionRow } from './row.ts';
import { moveStatus, patchRow } from './rowChanges.ts';
import { hashState, isState, openVerifier } from './stateSecret.ts';
import { finishTesting } from './testing.ts';
import { mergeTokens } from './tokens.ts';
import { saveTokens } from './tokenWriter.ts';
import type { CallbackQuery, CallbackReport, Status } from './types.ts';

/** Everything that happens at a callback is noted under this actor: the browser has no API key. */
const actor = 'callback';

type Authorization = { org_id: string; generation: string; sealed_verifier: string; redirect_uri: string };

type Claimed = { row: ConnectionRow; verifier: string; redirectUri: string };

/** What is noted of a callback: never the code nor the state. */
type Note = {
  stateValid: boolean;
  exchangeSuccess?: boolean;
  tokensReceived?: boolean;
  testResult?: 'success' | 'failed' | 'skipped';
};

/** A person comes back from the provider. */
export function createCallback(deps: ConnectionDeps): (name: string, query: CallbackQuery) => Promise<CallbackReport> {
  const { database, audit, providers, secrets, system } = deps;

  /** Uses the state up, once. It tells the organisation; the path tells only the name. */
  const claim = (name: string, state: string): Promise<Claimed | undefined> =>
    database.inTransaction(async (transaction) => {
      const { rows } = await transaction.query<Authorization>(
        `update authorizations set used_at = clock_timestamp()
         where state_hash = $1 and connection = $2 and used_at is null and expires_at > clock_timestamp()
         returning org_id, generation, sealed_verifier, redirect_uri`,
        [hashState(state), name],
      );
      const [found] = rows;
      if (!found) return undefined;
      const organisation = found.org_id;
      const current = await findOwn(transaction, organisation, name, { lock: true });
      if (current?.status !== 'waiting_callback' || current.generation !== Number(found.generation)) return undefined;
      const context = { organisation, name, redirectUri: found.redirect_uri };
      const verifier = openVerifier(state, found.sealed_verifier, context);
      // A refresh of the tokens before these, if one is under way, comes too late from here on.
      const row = await patchRow(
        transaction,
        { organisation, name },
        { generation: 'new', tokensFence: -1, endLease: 'any' },
      );
      return row && { row, verifier, redirectUri: found.redirect_uri };
    });

  const fail = (row: ConnectionRow, message: string) =>
    database.inTransaction(async (transaction) => {
      const { organisation, name, generation } = row;
      const which = { organisation, name, generation };
      const failed = await moveStatus(transaction, 'callback_refused', which, { statusMessage: message });
      await audit.record(
        { organisation, actor, action: 'connection.connected', subject: name, outcome: 'failure', detail: { message } },
        transaction,
      );
      return failed;
    });

  const exchange = async ({ row, verifier, redirectUri }: Claimed, code: string) => {
    const connection = toProviderConnection(row, await readClientSecret(secrets, row));
    const provider = providerOf(row, providers);
    await secrets.assertWritable();
    const answer: TokenAnswer = await obtainByCode(system, provider, connection, { code, redirectUri, verifier });
    await system.checkpoint('authorize:after-exchange');
    return { answer, scopes: connection.scopes };
  };

  /** The callback of a valid state: refused by the person, or exchanged, saved and tested. */
  const complete = async (claimed: Claimed, query: CallbackQuery, note: Note): Promise<CallbackReport> => {
    const { row } = claimed;
    const name = row.name;
    if (query.error !== undefined || !query.code) {
      const said = [query.error ?? 'no code came', query.error_description].filter(Boolean).join(': ');
      const message = `The provider refused the authorisation: ${clean(said)}.`;
      const failed = await fail(row, message);
      return { http: 400, status: failed?.status as Status | undefined, connection: name, message };
    }
    note.exchangeSuccess = false;
    const { answer, scopes } = await exchange(claimed, query.code);
    if (answer.kind !== 'granted') {
      const again = answer.kind === 'transient' ? ' Authorise once more.' : '';
      const message = `The authorisation code gave no tokens: ${clean(answer.reason)}.${again}`;
      const failed = await fail(row, message);
      return { http: 400, status: failed?.status as Status | undefined, connection: name, message };
    }
    note.exchangeSuccess = true;
    note.tokensReceived = true;
    const tokens = mergeTokens(undefined, answer.tokens, { issuedAt: row.readAt, scopes });
    const patch = { lastRefresh: 'now', failures: 0, statusMessage: null, retryAt: null } as const;
    const save = { tokens, events: ['callback'] as const, patch, actor, action: 'connection.connected' };
    const saved = await saveTokens(deps, row, save);
    if (!saved) return superseded(name);
    await system.checkpoint('authorize:after-save');
    const finished = await finishTesting(deps, saved.row, tokens, actor);
    if (!finished) return superseded(name);
    const isCompleted = finished.status === 'completed';
    note.testResult = isCompleted ? 'success' : 'failed';
    const report = { status: finished.status as Status, connection: name };
    if (!isCompleted) return { ...report, http: 400, message: finished.statusMessage ?? 'The connection test failed.' };
    const warning = finished.statusMessage ?? undefined;
    const message = `The connection "${name}" is authorised.`;
    return { ...report, http: 200, message, ...(warning !== undefined && { warning }) };
  };

  const record = async (organisation: string, name: string, report: CallbackReport, note: Note, startedAt: number) => {
    await database.query(
      `insert into callbacks (org_id, connection, state_valid, exchange_success, tokens_received, test_result,
         final_status, error_message, processing_duration_ms) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        organisation,
        name,
        note.stateValid,
        note.exchangeSuccess ?? null,
        note.tokensReceived ?? false,
        note.testResult ?? null,
        report.status ?? null,
        report.http === 200 ? null : report.message,
        Math.round(system.monotonic() - startedAt),
      ],
    );
  };

  return async (name, query) => {
    const startedAt = system.monotonic();
    const claimed = isConnectionName(name) && isState(query.state) ? await claim(name, query.state) : undefined;
    // Who comes without a valid state learns nothing, not even whether there is such a connection; nor is a row written.
    if (!claimed) return invalidState(name);
    const note: Note = { stateValid: true };
    const report = await complete(claimed, query, note);
    await record(claimed.row.organisation, name, report, note, startedAt);
    return report;
  };
}

/** A provider's words, without anything that looks like a secret, on one line. The page escapes them for HTML. */
function clean(text: string): string {
  return createMessageRedactor([])(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, 500);
}

function superseded(name: string): CallbackReport {
  const message = 'The connection was changed or authorised anew in the meantime; this authorisation was not used.';
  return { http: 400, status: undefined, connection: name, message };
}

function invalidState(name: string): CallbackReport {
  const message =
    'This authorisation is unknown, used up or older than ten minutes. Start it again from the connection.';
  return { http: 400, status: undefined, connection: name, message };
}
