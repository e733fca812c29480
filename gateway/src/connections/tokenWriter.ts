import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { SecretStore } from '../secrets/store.ts';
import type { System } from '../system.ts';
import { refTo } from './connectionSecrets.ts';
import { nextRefreshTime } from './dueTimes.ts';
import { findOwn } from './repository.ts';
import type { ConnectionRow } from './row.ts';
import { moveStatus, patchRow, type Patch, type RowCondition } from './rowChanges.ts';
import type { StatusEvent } from './statusMachine.ts';
import { readInstant, type StoredTokens } from './tokens.ts';

export type TokenWriterDeps = {
  database: Database;
  secrets: SecretStore;
  audit: Audit;
  system: Pick<System, 'checkpoint'>;
};

export type TokenSave = {
  tokens: StoredTokens;
  /** The moves to try, in this order; if the status allows none of them, it stays and the tokens are saved all the same. */
  events: readonly StatusEvent[];
  patch?: Patch;
  actor: string;
  /** For the audit. */
  action: string;
};

/** The row after it, and the move that was made. */
export type SavedTokens = { row: ConnectionRow; event?: StatusEvent };

/** What the row says of its tokens. */
export function lifePatch(tokens: StoredTokens): Patch {
  const expiresAt = readInstant(tokens.expires_at);
  const issuedAt = readInstant(tokens.issued_at);
  return {
    expiresAt: expiresAt ?? null,
    issuedAt: issuedAt ?? null,
    // Without a refresh token there is nothing to do before the end, and `refresh_refused` to do then.
    nextRefreshAt: nextRefreshTime({ expiresAt, issuedAt }) ?? null,
    tokenType: tokens.token_type,
  };
}

/**
 * Saves tokens and the row that describes them, unless the connection was changed since (`generation`), or tokens of a later
 * lease are there (`fence`). A holder whose lease was taken over, but whose tokens are still the newest, saves them: the refresh
 * token before them is spent. Undefined: the tokens come too late and nothing was changed.
 */
export async function saveTokens(
  { database, secrets, audit, system }: TokenWriterDeps,
  row: ConnectionRow,
  { tokens, events, patch, actor, action }: TokenSave,
): Promise<SavedTokens | undefined> {
  const { organisation, name, generation, fence } = row;
  const stamp = { generation, fence };
  const value = JSON.stringify(tokens);
  const which = { organisation, name, generation, tokensBefore: fence };
  if (secrets.kind !== 'database') {
    // The store keeps no transaction with the row: what is found to be late afterwards is deleted again.
    const current = await findOwn(database, organisation, name);
    if (current?.generation !== generation || current.tokensFence >= fence) return undefined;
    if ((await secrets.write(refTo(row, 'tokens'), value, stamp)) === 'late') return undefined;
    await system.checkpoint('refresh:after-save');
  }
  const whole: Patch = { ...lifePatch(tokens), tokensFence: fence, ...patch };
  const saved = await database.inTransaction(async (transaction) => {
    await system.checkpoint('refresh:before-row');
    const changed =
      (await moveByFirst(transaction, events, which, whole)) ?? (await patched(transaction, which, whole));
    if (!changed) return undefined;
    if (secrets.kind === 'database') {
      const written = await secrets.write(refTo(row, 'tokens'), value, stamp, transaction);
      if (written === 'late') throw new Error('the stored tokens are newer than the row that was locked');
      await system.checkpoint('refresh:after-save');
    }
    const detail = { expires_at: tokens.expires_at };
    await audit.record({ organisation, actor, action, subject: name, outcome: 'success', detail }, transaction);
    return changed;
  });
  await system.checkpoint('refresh:after-row');
  if (!saved && secrets.kind !== 'database' && !(await findOwn(database, organisation, name)))
    await secrets.delete({ organisation, connection: name });
  return saved;
}

async function moveByFirst(
  transaction: Transaction,
  events: readonly StatusEvent[],
  which: RowCondition,
  patch: Patch,
): Promise<SavedTokens | undefined> {
  for (const event of events) {
    const row = await moveStatus(transaction, event, which, patch);
    if (row) return { row, event };
  }
  return undefined;
}

async function patched(transaction: Transaction, which: RowCondition, patch: Patch): Promise<SavedTokens | undefined> {
  const row = await patchRow(transaction, which, patch);
  return row && { row };
}
