import { GatewayError } from '../errors.ts';
import { createAuthorization } from './authorization.ts';
import { createCallback } from './callback.ts';
import { checkWorkflow, createDependencies, disabledState, noteConsumer } from './dependencies.ts';
import { isConnectionName } from './fields.ts';
import { findForReading, notFound, ownRow } from './lookup.ts';
import { createManagement } from './manage.ts';
import type { BearerOf, ConnectionDeps, Refresh } from './ports.ts';
import { isoTime, toDetail } from './present.ts';
import type { ConnectionRow } from './row.ts';
import { findOwn } from './repository.ts';
import { patchRow } from './rowChanges.ts';
import { testToken } from './testing.ts';
import type { ConnectionService, RefreshRun } from './types.ts';

/** What the service needs of the room `refresh`. */
export type RefreshPorts = {
  bearer: BearerOf;
  refresh: Refresh;
  /** A process forgets at once what its own service changed. */
  forget(name: string): void;
  lastRun(): Promise<RefreshRun | undefined>;
  sweepAll(actor: string): Promise<RefreshRun>;
};

/** How long a caller of `refresh` waits for another process that is at it, in milliseconds. */
const refreshPatienceMs = 35_000;

/** The connections of an organisation, for every face. */
export function createConnectionService(deps: ConnectionDeps, ports: RefreshPorts): ConnectionService {
  const { database, system } = deps;
  const management = createManagement(deps);
  const authorization = createAuthorization(deps);
  const dependencies = createDependencies(deps);
  const callback = createCallback(deps);
  const detail = (row: ConnectionRow) => toDetail(row, deps.publicUrl());

  /** Whatever came of a change, this process remembers nothing of before. */
  const thenForget = <Result>(name: string, change: Promise<Result>): Promise<Result> =>
    change.finally(() => ports.forget(name));

  const refreshNow = async (row: ConnectionRow, actor: string): Promise<ConnectionRow> => {
    const until = system.monotonic() + refreshPatienceMs;
    for (;;) {
      const outcome = await ports.refresh(row.organisation, row.name, { force: true, notSince: row.readAt, actor });
      switch (outcome.kind) {
        case 'renewed':
        case 'current':
          return outcome.row;
        case 'gone':
          // Deleted, or overtaken by another process, which may have renewed them.
          if (!(await findOwn(database, row.organisation, row.name))) throw notFound(row.organisation, row.name);
          break;
        case 'not_ready':
        case 'nothing':
          throw nothingToRefresh(outcome.kind === 'not_ready' ? outcome.row : row);
        case 'refused':
          throw new GatewayError(
            'provider_refused',
            `The tokens of "${row.name}" were not renewed: ${outcome.reason}. Connect it again.`,
            { details: { status: 'failed' } },
          );
        case 'transient':
          throw new GatewayError(
            'unavailable',
            `The tokens of "${row.name}" were not renewed: ${outcome.reason}. What there was still serves; try again later.`,
            outcome.retryAt && { retryAt: outcome.retryAt },
          );
        case 'busy':
          break;
      }
      if (system.monotonic() > until)
        throw new GatewayError(
          'unavailable',
          `Another process is renewing the tokens of "${row.name}". Try again later.`,
        );
      await system.sleep(100);
    }
  };

  return {
    ...management,
    ...authorization,
    ...dependencies,
    create: (caller, input) => thenForget(String(input.connection_name), management.create(caller, input)),
    update: (caller, name, change) => thenForget(name, management.update(caller, name, change)),
    delete: (caller, name, options) => thenForget(name, management.delete(caller, name, options)),
    disconnect: (caller, name) => thenForget(name, management.disconnect(caller, name)),
    authorize: (caller, name) => thenForget(name, authorization.authorize(caller, name)),
    callback: (name, query) => thenForget(name, callback(name, query)),

    async refresh(caller, name) {
      const row = await ownRow(deps, caller, name);
      return detail(await thenForget(name, refreshNow(row, caller.actor)));
    },

    async test(caller, name) {
      const own = await ownRow(deps, caller, name);
      let bearer = await ports.bearer(own.organisation, name);
      const ask = () =>
        testToken(deps, own, {
          access_token: bearer.token,
          token_type: bearer.tokenType,
          expires_at: bearer.expiresAt.toISOString(),
          scopes: bearer.scopes,
        });
      let answer = await ask();
      if (answer.status === 401) {
        bearer = await ports.bearer(own.organisation, name, { rejected: bearer.token });
        answer = await ask();
      }
      const tested = await patchRow(database, { organisation: own.organisation, name }, { lastTest: 'now' });
      const { result, message } = answer;
      return { test_result: result, message, tested_at: isoTime(tested?.lastTestAt ?? system.now()) };
    },

    async credentials({ organisation }, name, { workflow, rejected } = {}) {
      if (!isConnectionName(name)) throw notFound(organisation, name);
      if (workflow !== undefined) checkWorkflow(workflow);
      if (workflow !== undefined) await refuseDisabled(deps, organisation, name, workflow);
      const bearer = await ports.bearer(organisation, name, rejected === undefined ? {} : { rejected });
      if (workflow !== undefined)
        await noteConsumer(database, { organisation, workflowId: workflow, connection: name, accessed: true });
      return {
        connection_name: name,
        access_token: bearer.token,
        token_type: bearer.tokenType,
        expires_at: bearer.expiresAt.toISOString(),
        scopes: bearer.scopes,
      };
    },

    lastRefreshRun: ports.lastRun,
    refreshAll: ({ actor }) => ports.sweepAll(actor),
  };
}

/** A workflow that was disabled with its connection is told so, and is not served by GLOBAL's of the same name. */
async function refuseDisabled(
  { database }: ConnectionDeps,
  organisation: string,
  name: string,
  workflow: string,
): Promise<void> {
  const state = await disabledState(database, organisation, workflow);
  if (!state) return;
  const exists = await findForReading(database, organisation, name).then(
    () => true,
    () => false,
  );
  const { disabled_reason: reason, disabled_at: at, related_oauth_connection: related } = state;
  const why = reason === 'oauth_connection_deleted' ? `its connection "${related}" was deleted` : (reason ?? 'by hand');
  const remedy = exists ? '' : `Create the connection "${name}" again, then `;
  throw new GatewayError(
    exists ? 'connection_not_ready' : 'not_found',
    `The workflow "${workflow}" was disabled at ${at}: ${why}. ${remedy === '' ? 'E' : `${remedy}e`}nable the workflow.`,
    { details: { workflow_id: workflow, disabled_reason: reason, related_oauth_connection: related } },
  );
}

function nothingToRefresh({ name, status, definition }: ConnectionRow): GatewayError {
  const how = definition.flow === 'authorization_code' ? 'Authorise it' : 'Connect it';
  return new GatewayError(
    'invalid_input',
    `The connection "${name}" has nothing to refresh (it is ${status}). ${how} first.`,
    { details: { status } },
  );
}
