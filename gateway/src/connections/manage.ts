import { GatewayError } from '../errors.ts';
import { connectRow, notNow } from './connect.ts';
import { refTo } from './connectionSecrets.ts';
import { disableConsumers, dependentsOf } from './dependencies.ts';
import { isConnectionName } from './fields.ts';
import { findForReading, notFound, ownRow } from './lookup.ts';
import type { ConnectionDeps } from './ports.ts';
import { toDetail, toSummary } from './present.ts';
import {
  countRows,
  deleteRow,
  findOwn,
  insertRow,
  listRows,
  sharedOrganisation,
  updateDefinition,
} from './repository.ts';
import type { ConnectionRow } from './row.ts';
import { moveStatus } from './rowChanges.ts';
import { firstStatus } from './statusMachine.ts';
import type { StoredTokens } from './tokens.ts';
import type { ConnectionDetail, ConnectionService } from './types.ts';
import { checkChange, checkNew, type Definition } from './validate.ts';

type Methods = Pick<ConnectionService, 'create' | 'list' | 'get' | 'update' | 'delete' | 'disconnect' | 'connect'>;

/** Connections as records: making, reading, changing and deleting them. */
export function createManagement(deps: ConnectionDeps): Methods {
  const { database, secrets, audit, egress } = deps;
  const judgeUrl = egress.whyNotCallable;
  const detail = (row: ConnectionRow) => toDetail(row, deps.publicUrl());

  return {
    async create({ organisation, actor }, input) {
      const { name, definition, clientSecret, refreshToken } = checkNew(input, judgeUrl);
      const made = await database.inTransaction(async (transaction) => {
        const row = await insertRow(transaction, {
          organisation,
          name,
          definition,
          status: firstStatus,
          actor,
          hasClientSecret: clientSecret !== undefined,
        });
        const stamp = { generation: row.generation, fence: row.fence };
        // A connection of this name may have left secrets behind in a store that was down when it was deleted.
        await secrets.delete({ organisation, connection: name }, transaction);
        if (clientSecret !== undefined)
          await secrets.write(refTo(row, 'client_secret'), clientSecret, stamp, transaction);
        if (refreshToken !== undefined)
          await secrets.write(refTo(row, 'tokens'), JSON.stringify(onlyRefreshToken(refreshToken)), stamp, transaction);
        const facts = { provider: definition.provider, flow: definition.flow };
        await audit.record(
          { organisation, actor, action: 'connection.created', subject: name, outcome: 'success', detail: facts },
          transaction,
        );
        return row;
      });
      if (definition.flow === 'authorization_code') return detail(made);
      return detail((await connectRow(deps, made, actor)) ?? made);
    },

    async list({ organisation }, { includeGlobal = true, limit = 100, after } = {}) {
      if (!Number.isInteger(limit) || limit < 1 || limit > 500)
        throw invalid('limit', `limit is ${limit}; a whole number from 1 to 500 is allowed`);
      const organisations = [...new Set([organisation, ...(includeGlobal ? [sharedOrganisation] : [])])];
      const position = after === undefined ? undefined : readCursor(after);
      const [rows, count] = await Promise.all([
        listRows(database, { organisations, limit: limit + 1, after: position }),
        countRows(database, organisations),
      ]);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        connections: page.map(toSummary),
        count,
        ...(rows.length > limit &&
          last && { next: writeCursor(organisations.indexOf(last.organisation) + 1, last.name) }),
      };
    },

    async get({ organisation }, name) {
      return detail(await findForReading(database, organisation, name));
    },

    async update(caller, name, change) {
      const { organisation, actor } = caller;
      await ownRow(deps, caller, name);
      return database.inTransaction(async (transaction): Promise<ConnectionDetail> => {
        const row = await findOwn(transaction, organisation, name, { lock: true });
        if (!row) throw notFound(organisation, name);
        const current = { definition: row.definition, hasClientSecret: row.hasClientSecret };
        const { definition, clientSecret } = checkChange(change, current, judgeUrl);
        const hasClientSecret = row.hasClientSecret || clientSecret !== undefined;
        let changed = await updateDefinition(transaction, row, definition, { actor, hasClientSecret });
        const effect = effectOf(row.definition, definition, clientSecret !== undefined);
        if (effect !== 'none') {
          const generation = effect === 'another client' ? 'new without tokens' : 'new';
          changed = await moveStatus(
            transaction,
            'change',
            { organisation, name },
            {
              generation,
              tokensFence: -1,
              statusMessage: 'The connection was changed: connect it again.',
              nextRefreshAt: null,
              retryAt: null,
              failures: 0,
              endLease: 'any',
              ...(effect === 'another client' && { expiresAt: null, issuedAt: null }),
            },
          );
          await transaction.query('delete from authorizations where org_id = $1 and connection = $2', [
            organisation,
            name,
          ]);
        }
        if (!changed) throw notNow(row, 'changed');
        if (clientSecret !== undefined) {
          const { generation, fence } = changed;
          await secrets.write(refTo(row, 'client_secret'), clientSecret, { generation, fence }, transaction);
        }
        if (effect === 'another client')
          await secrets.delete({ organisation, connection: name, field: 'tokens' }, transaction);
        const facts = { fields: Object.keys(change).sort() };
        await audit.record(
          { organisation, actor, action: 'connection.changed', subject: name, outcome: 'success', detail: facts },
          transaction,
        );
        return detail(changed);
      });
    },

    async delete(caller, name, { confirmDisableWorkflows = false } = {}) {
      const { organisation, actor } = caller;
      await ownRow(deps, caller, name);
      return database.inTransaction(async (transaction) => {
        const row = await findOwn(transaction, organisation, name, { lock: true });
        if (!row) throw notFound(organisation, name);
        const dependents = await dependentsOf(transaction, organisation, name);
        const workflows = [...new Set(dependents.map(({ workflow_id: id }) => id))];
        if (workflows.length > 0 && !confirmDisableWorkflows)
          throw new GatewayError(
            'conflict',
            `The connection "${name}" is used by ${workflows.length} workflow(s): ${workflows.slice(0, 20).join(', ')}. Confirm that they are disabled (confirm_disable_workflows=true), or give them another connection first.`,
            { details: { dependents: dependents.slice(0, 100) } },
          );
        await disableConsumers(transaction, dependents, { name, actor });
        await deleteRow(transaction, organisation, name);
        await secrets.delete({ organisation, connection: name }, transaction);
        const facts = { disabled_workflows: workflows };
        await audit.record(
          { organisation, actor, action: 'connection.deleted', subject: name, outcome: 'success', detail: facts },
          transaction,
        );
        return { message: `The connection "${name}" was deleted.`, disabled_workflows: workflows };
      });
    },

    async disconnect(caller, name) {
      const { organisation, actor } = caller;
      await ownRow(deps, caller, name);
      return database.inTransaction(async (transaction) => {
        const row = await moveStatus(
          transaction,
          'disconnect',
          { organisation, name },
          {
            generation: 'new without tokens',
            tokensFence: -1,
            expiresAt: null,
            issuedAt: null,
            nextRefreshAt: null,
            retryAt: null,
            failures: 0,
            statusMessage: null,
            updatedBy: actor,
            endLease: 'any',
          },
        );
        if (!row) throw notFound(organisation, name);
        await transaction.query('delete from authorizations where org_id = $1 and connection = $2', [
          organisation,
          name,
        ]);
        await secrets.delete({ organisation, connection: name, field: 'tokens' }, transaction);
        await audit.record(
          { organisation, actor, action: 'connection.disconnected', subject: name, outcome: 'success' },
          transaction,
        );
        return detail(row);
      });
    },

    async connect(caller, name) {
      const row = await ownRow(deps, caller, name);
      const connected = await connectRow(deps, row, caller.actor);
      if (!connected) throw notNow(row, 'connected');
      return detail(connected);
    },
  };
}

/** What a change does to the tokens. Those of another client, or of another server, must not be used, nor sent there. */
function effectOf(before: Definition, after: Definition, newSecret: boolean): 'none' | 'new grant' | 'another client' {
  const identity = ({ flow, environment, clientId, authorizationUrl, tokenUrl, settings }: Definition) =>
    JSON.stringify([flow, environment, clientId, authorizationUrl, tokenUrl, settings]);
  if (identity(before) !== identity(after)) return 'another client';
  return newSecret || before.scopes !== after.scopes ? 'new grant' : 'none';
}

/** What the refresh token flow begins with. Without an expiry it is due at once. */
function onlyRefreshToken(refreshToken: string): StoredTokens {
  return { access_token: '', refresh_token: refreshToken, token_type: 'Bearer', expires_at: null, scopes: '' };
}

function writeCursor(position: number, name: string): string {
  return Buffer.from(JSON.stringify([position, name])).toString('base64url');
}

function readCursor(cursor: string): readonly [number, string] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(value) && Number.isInteger(value[0]) && isConnectionName(value[1])) return [value[0], value[1]];
  } catch {
    // Told below.
  }
  throw invalid('after', 'after is no cursor; give what the page before it gave as next');
}

function invalid(field: string, message: string): GatewayError {
  return new GatewayError('invalid_input', message, { errors: [{ field, message }] });
}
