import { z } from 'zod';
import { readOperation } from '../readOperation.ts';
import { defineTool, reads, type Tool } from '../tool.ts';
import { writeOperation } from '../writeOperation.ts';
import * as fields from './fields.ts';

const { operation, connection, input, cursor, idempotencyKey, confirmProduction, dryRun } = fields;

const runRead = defineTool({
  name: 'run_read',
  title: 'Run an operation that reads',
  description: 'Runs an operation that changes nothing. A long result is cut: give its next_cursor as cursor to go on.',
  scope: 'read',
  annotations: reads,
  input: z.strictObject({ operation, connection, input, cursor: cursor.optional() }),
  output: z.object(fields.ran),
  run: async (given, call) => ({ ...(await readOperation(call, given)) }),
});

const runWrite = defineTool({
  name: 'run_write',
  title: 'Run an operation that writes',
  description:
    'Creates, changes or deletes in Aspire. Show the person what will be written before you call it; dry_run tells it.',
  scope: 'write',
  annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
  input: z.strictObject({
    operation,
    connection,
    input,
    idempotency_key: idempotencyKey.optional(),
    confirm_production: confirmProduction.default(false),
    dry_run: dryRun.default(false),
  }),
  output: z.object(fields.ran),
  run: ({ idempotency_key, confirm_production: confirmed, dry_run, ...given }, call) =>
    writeOperation(call, {
      ...given,
      confirmed,
      dryRun: dry_run,
      ...(idempotency_key === undefined ? {} : { idempotencyKey: idempotency_key }),
    }),
});

/** What runs any operation. */
export const runTools: readonly Tool[] = [runRead, runWrite];
