import { GatewayError } from '../errors.ts';
import { readClientSecret } from './connectionSecrets.ts';
import { notNow } from './connect.ts';
import { ownRow } from './lookup.ts';
import type { ConnectionDeps } from './ports.ts';
import { redirectUriOf, toDetail } from './present.ts';
import { findOwn } from './repository.ts';
import { providerOf, toProviderConnection } from './row.ts';
import { moveStatus } from './rowChanges.ts';
import { createState } from './stateSecret.ts';
import { statusDeadlineMs } from './statusMachine.ts';
import type { ConnectionService } from './types.ts';

/** Sending a person to the provider, and giving that up. What happens on the way back is in callback.ts. */
export function createAuthorization(deps: ConnectionDeps): Pick<ConnectionService, 'authorize' | 'cancel'> {
  const { database, audit, providers, secrets, system } = deps;
  return {
    async authorize(caller, name) {
      const { organisation, actor } = caller;
      const row = await ownRow(deps, caller, name);
      const provider = providerOf(row, providers);
      if (row.definition.flow !== 'authorization_code' || !provider.authorizationUrl)
        throw new GatewayError(
          'invalid_input',
          `The connection "${name}" has the flow ${row.definition.flow}, which needs no authorisation in a browser. Connect it instead.`,
        );
      const redirectUri = redirectUriOf(name, deps.publicUrl());
      const secret = createState(system, { organisation, name, redirectUri });
      const { state, challenge } = secret;
      const connection = toProviderConnection(row, await readClientSecret(secrets, row));
      const url = provider.authorizationUrl(connection, { redirectUri, state, challenge });
      await database.inTransaction(async (transaction) => {
        const current = await findOwn(transaction, organisation, name, { lock: true });
        if (current?.generation !== row.generation) throw notNow(row, 'authorised');
        const which = { organisation, name };
        // An authorisation that is under way ends: its state is void, and its answer comes too late.
        if (current.status === 'waiting_callback')
          await moveStatus(transaction, 'cancel', which, { generation: 'new' });
        const waiting = await moveStatus(transaction, 'authorize', which, { statusMessage: null, updatedBy: actor });
        if (!waiting) throw notNow(current, 'authorised');
        await transaction.query('delete from authorizations where org_id = $1 and connection = $2', [
          organisation,
          name,
        ]);
        await transaction.query(
          `insert into authorizations (state_hash, org_id, connection, generation, sealed_verifier, redirect_uri, expires_at)
           values ($1, $2, $3, $4, $5, $6, clock_timestamp() + $7::float8 * interval '1 millisecond')`,
          [
            secret.hash,
            organisation,
            name,
            waiting.generation,
            secret.sealedVerifier,
            redirectUri,
            statusDeadlineMs.waiting_callback,
          ],
        );
        await audit.record(
          { organisation, actor, action: 'connection.authorizing', subject: name, outcome: 'success' },
          transaction,
        );
      });
      return { authorization_url: url.href, state };
    },

    async cancel(caller, name) {
      const { organisation, actor } = caller;
      const row = await ownRow(deps, caller, name);
      return database.inTransaction(async (transaction) => {
        const cancelled = await moveStatus(
          transaction,
          'cancel',
          { organisation, name },
          { generation: 'new', statusMessage: 'The authorisation was cancelled.', updatedBy: actor },
        );
        if (!cancelled) throw notNow(row, 'cancelled');
        await transaction.query('delete from authorizations where org_id = $1 and connection = $2', [
          organisation,
          name,
        ]);
        await audit.record(
          { organisation, actor, action: 'connection.cancelled', subject: name, outcome: 'success' },
          transaction,
        );
        return toDetail(cancelled, deps.publicUrl());
      });
    },
  };
}
