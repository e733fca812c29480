import type { Queryable, Transaction } from '../database/database.ts';
import { GatewayError } from '../errors.ts';
import { quote } from './fields.ts';
import { findForReading } from './lookup.ts';
import type { ConnectionDeps } from './ports.ts';
import { sharedOrganisation } from './repository.ts';
import type { ConnectionService, Dependency, WorkflowState } from './types.ts';

type ConsumerRow = {
  org_id: string;
  workflow_id: string;
  connection: string;
  workflow_name: string;
  registered_at: Date;
  last_accessed_at: Date | null;
};

function toDependency(row: ConsumerRow): Dependency {
  return {
    workflow_id: row.workflow_id,
    workflow_name: row.workflow_name,
    connection_name: row.connection,
    org_id: row.org_id,
    registered_at: row.registered_at.toISOString(),
    last_accessed_at: row.last_accessed_at?.toISOString() ?? null,
  };
}

/**
 * The workflows that use an organisation's connection. Of GLOBAL's, also those of organisations that have none of their own by
 * that name.
 */
export async function dependentsOf(by: Queryable, organisation: string, name: string): Promise<Dependency[]> {
  const isShared = organisation === sharedOrganisation;
  const { rows } = await by.query<ConsumerRow>(
    `select * from consumers c where connection = $2 and (org_id = $1 or ($3 and not exists (
       select from connections o where o.org_id = c.org_id and o.name = c.connection and o.org_id <> $1)))
     order by org_id, workflow_id limit 10000`,
    [organisation, name, isShared],
  );
  return rows.map(toDependency);
}

/** Notes that a workflow uses a connection. A second time moves `last_accessed_at`, and keeps a name that is not given. */
export async function noteConsumer(
  by: Queryable,
  consumer: { organisation: string; workflowId: string; connection: string; workflowName?: string; accessed: boolean },
): Promise<Dependency> {
  const { organisation, workflowId, connection, workflowName = '', accessed } = consumer;
  const { rows } = await by.query<ConsumerRow>(
    `insert into consumers as c (org_id, workflow_id, connection, workflow_name, last_accessed_at)
     values ($1, $2, $3, $4, case when $5 then clock_timestamp() end)
     on conflict (org_id, workflow_id, connection) do update set
       workflow_name = coalesce(nullif(excluded.workflow_name, ''), c.workflow_name),
       last_accessed_at = coalesce(excluded.last_accessed_at, c.last_accessed_at)
     returning *`,
    [organisation, workflowId, connection, workflowName, accessed],
  );
  const [row] = rows;
  if (!row) throw new GatewayError('bug', 'A consumer could not be noted.');
  return toDependency(row);
}

/** Disables the workflows that used a connection which is about to be deleted, and says so in their state. */
export async function disableConsumers(
  by: Transaction,
  dependents: readonly Dependency[],
  { name, actor }: { name: string; actor: string },
): Promise<void> {
  if (dependents.length === 0) return;
  await by.query(
    `insert into workflow_states (org_id, workflow_id, is_disabled, disabled_reason, disabled_at, disabled_by, related_oauth_connection)
     select org_id, workflow_id, true, 'oauth_connection_deleted', clock_timestamp(), $3, $4
     from unnest($1::text[], $2::text[]) as consumer (org_id, workflow_id)
     on conflict (org_id, workflow_id) do update set is_disabled = true, disabled_reason = excluded.disabled_reason,
       disabled_at = excluded.disabled_at, disabled_by = excluded.disabled_by,
       related_oauth_connection = excluded.related_oauth_connection, enabled_at = null, enabled_by = null`,
    [dependents.map((one) => one.org_id), dependents.map((one) => one.workflow_id), actor, name],
  );
}

type StateRow = Omit<WorkflowState, 'disabled_at' | 'enabled_at'> & {
  disabled_at: Date | null;
  enabled_at: Date | null;
};

function toState({ disabled_at: disabledAt, enabled_at: enabledAt, ...row }: StateRow): WorkflowState {
  return { ...row, disabled_at: disabledAt?.toISOString() ?? null, enabled_at: enabledAt?.toISOString() ?? null };
}

/** The state of a workflow that is disabled; undefined if it is not. */
export async function disabledState(
  by: Queryable,
  organisation: string,
  workflowId: string,
): Promise<WorkflowState | undefined> {
  const text = 'select * from workflow_states where org_id = $1 and workflow_id = $2 and is_disabled';
  const { rows } = await by.query<StateRow>(text, [organisation, workflowId]);
  return rows[0] && toState(rows[0]);
}

/** Throws `invalid_input` for what cannot be the id or the name of a workflow. */
export function checkWorkflow(workflowId: unknown, workflowName: unknown = ''): void {
  const message =
    typeof workflowId !== 'string' || !/^[^\p{Cc}]{1,200}$/u.test(workflowId)
      ? `workflow_id is ${quote('', workflowId)}; 1 to 200 characters without line breaks are allowed`
      : typeof workflowName !== 'string' || !/^[^\p{Cc}]{0,200}$/u.test(workflowName)
        ? 'workflow_name may have up to 200 characters, without line breaks'
        : undefined;
  if (message === undefined) return;
  const field = message.startsWith('workflow_id') ? 'workflow_id' : 'workflow_name';
  throw new GatewayError('invalid_input', message, { errors: [{ field, message }] });
}

type Methods = Pick<
  ConnectionService,
  'registerDependency' | 'dependencies' | 'dependents' | 'disabledWorkflows' | 'enableWorkflow'
>;

/** Which workflow uses which connection, and which were disabled with it. */
export function createDependencies({ database, audit }: ConnectionDeps): Methods {
  return {
    async registerDependency(caller, workflowId, { connection_name: name, workflow_name: workflowName }) {
      checkWorkflow(workflowId, workflowName);
      const { organisation } = caller;
      await findForReading(database, organisation, name);
      return noteConsumer(database, { organisation, workflowId, connection: name, workflowName, accessed: false });
    },
    async dependencies({ organisation }, workflowId) {
      checkWorkflow(workflowId);
      const { rows } = await database.query<ConsumerRow>(
        'select * from consumers where org_id = $1 and workflow_id = $2 order by connection limit 10000',
        [organisation, workflowId],
      );
      return rows.map(toDependency);
    },
    async dependents(caller, name) {
      const row = await findForReading(database, caller.organisation, name);
      const all = await dependentsOf(database, row.organisation, name);
      // Who reads GLOBAL's connection sees its own workflows, not those of others.
      return all.filter(
        ({ org_id: owner }) => owner === caller.organisation || row.organisation === caller.organisation,
      );
    },
    async disabledWorkflows({ organisation }) {
      const { rows } = await database.query<StateRow>(
        'select * from workflow_states where org_id = $1 and is_disabled order by workflow_id limit 10000',
        [organisation],
      );
      return rows.map(toState);
    },
    async enableWorkflow({ organisation, actor }, workflowId) {
      checkWorkflow(workflowId);
      return database.inTransaction(async (transaction) => {
        const { rows } = await transaction.query<StateRow>(
          `update workflow_states set is_disabled = false, enabled_at = clock_timestamp(), enabled_by = $3
           where org_id = $1 and workflow_id = $2 returning *`,
          [organisation, workflowId, actor],
        );
        if (!rows[0])
          throw new GatewayError(
            'not_found',
            `The workflow ${quote('', workflowId)} was never disabled in ${organisation}.`,
          );
        await audit.record(
          { organisation, actor, action: 'workflow.enabled', subject: workflowId, outcome: 'success' },
          transaction,
        );
        return toState(rows[0]);
      });
    },
  };
}
