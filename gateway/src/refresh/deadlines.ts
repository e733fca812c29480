import type { ConnectionDeps } from '../connections/ports.ts';
import { findOwn } from '../connections/repository.ts';
import { moveStatus } from '../connections/rowChanges.ts';
import { finishOverdueTest } from '../connections/testing.ts';
import { selectKeys, type ConnectionKey } from './dueRows.ts';

/** Ends what waits for somebody who does not come: nothing stays in `waiting_callback` or `testing` for ever. */
export async function endOverdue(deps: ConnectionDeps): Promise<void> {
  for await (const key of selectKeys(deps.database, 'overdue')) {
    await endOne(deps, key).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : 'unknown';
      deps.system.log.warn({ ...key, error: message }, 'a connection past its deadline could not be ended yet');
    });
  }
}

async function endOne(deps: ConnectionDeps, { organisation, name }: ConnectionKey): Promise<void> {
  const { database, audit } = deps;
  const row = await findOwn(database, organisation, name);
  if (row?.status === 'testing') return finishOverdueTest(deps, row);
  if (row?.status !== 'waiting_callback') return;
  const { generation } = row;
  const statusMessage = 'Nobody came back from the provider in time. Authorise it again.';
  await database.inTransaction(async (transaction) => {
    const which = { organisation, name, generation, overdue: true } as const;
    const moved = await moveStatus(transaction, 'state_expired', which, { generation: 'new', statusMessage });
    if (!moved) return;
    await transaction.query('delete from authorizations where org_id = $1 and connection = $2', [organisation, name]);
    await audit.record(
      { organisation, actor: 'system', action: 'connection.expired', subject: name, outcome: 'failure' },
      transaction,
    );
  });
}

/** Removes what is kept for a time only: callbacks after 90 days, runs after 30, authorisations a day after their end. */
export async function removeOld({ database }: Pick<ConnectionDeps, 'database'>): Promise<void> {
  await database.query(`delete from callbacks where at < clock_timestamp() - interval '90 days'`);
  await database.query(`delete from refresh_runs where started_at < clock_timestamp() - interval '30 days'`);
  await database.query(`delete from authorizations where expires_at < clock_timestamp() - interval '1 day'`);
}
