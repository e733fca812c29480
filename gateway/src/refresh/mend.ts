import type { StampedTokens } from '../connections/connectionSecrets.ts';
import type { ConnectionRow } from '../connections/row.ts';
import { patchRow } from '../connections/rowChanges.ts';
import { lifePatch } from '../connections/tokenWriter.ts';
import type { Database } from '../database/database.ts';

/**
 * A store beside the database may hold tokens that the row does not know yet, because the process that saved them died before
 * the row. The row then takes over what the tokens say.
 */
export async function mendRow(
  database: Database,
  row: ConnectionRow,
  { tokens, stamp }: StampedTokens,
): Promise<ConnectionRow> {
  if (stamp.generation !== row.generation || stamp.fence <= row.tokensFence) return row;
  const { organisation, name, generation } = row;
  const told = { failures: 0, statusMessage: null, retryAt: null, lastRefresh: 'now' } as const;
  const patch = { ...lifePatch(tokens), ...told, tokensFence: stamp.fence };
  return (await patchRow(database, { organisation, name, generation }, patch)) ?? row;
}
