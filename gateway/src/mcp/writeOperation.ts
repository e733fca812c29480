import { requireScope } from '../access/createAccess.ts';
import { GatewayError, type OutcomeCode } from '../errors.ts';
import { findOperation } from '../operations/catalog.ts';
import { confirmWrite } from './confirm.ts';
import { connectionNamed } from './connectionNamed.ts';
import type { CursorCall } from './cursor.ts';
import { readOperation } from './readOperation.ts';
import { runOperation } from './runOperation.ts';
import { fitted } from './size.ts';
import type { ToolAnswer, ToolCall } from './tool.ts';

export type WriteCall = CursorCall & { idempotencyKey?: string; confirmed: boolean; dryRun?: boolean };

/** Writes, after a person agreed where that is needed. An operation that only reads is read. */
export async function writeOperation(call: ToolCall, write: WriteCall): Promise<ToolAnswer> {
  const { operation, connection, input, idempotencyKey, confirmed, dryRun } = write;
  const onReply = (replies: number) => call.progress(replies, `${replies} requests answered`);
  if (dryRun) {
    // It says nothing of what Aspire lets the connection write, so it is not remembered as a run.
    const { name } = await connectionNamed(call, connection);
    const watch = { signal: call.signal, onReply };
    return fitted(await call.deps.operations.run(call.caller, { operation, connection: name, input, dryRun, watch }));
  }
  requireScope(call.caller, 'write');
  const entry = findOperation(operation);
  if (!entry.writes) return readOperation(call, { operation, connection, input });
  const target = await connectionNamed(call, connection);
  if (target.environment === 'production') await rehearse(call, { operation, connection: target.name, input });
  const asked = confirmWrite(call, { entry, target, input, confirmed });
  if (asked) return asked;
  const run = { operation, connection, input, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
  return fitted(await runOperation(call, run, onReply));
}

/** What is wrong before anything is sent, so that no person is asked about a write that cannot be. */
const seenBeforehand: readonly OutcomeCode[] = [
  'invalid_input',
  'connection_not_ready',
  'reconnect_needed',
  'wrong_environment',
];

/** Runs a write that was cancelled before it began: its input is checked and its token fetched, and nothing is sent. */
async function rehearse({ caller, deps }: ToolCall, write: CursorCall): Promise<void> {
  try {
    await deps.operations.run(caller, { ...write, watch: { signal: AbortSignal.abort() } });
  } catch (error) {
    if (error instanceof GatewayError && seenBeforehand.includes(error.code)) throw error;
  }
}
