import { changesRecords } from '../../../../tools/run/confirm';
import type { RunnableEntry } from '../../operations/catalog.ts';
import { UsageError } from '../exit.ts';
import type { CommandCall } from '../command.ts';
import { confirm } from '../readSecret.ts';

/** Lets a write to a production company pass once a person agreed, at the terminal or by `--yes`; throws otherwise. */
export async function guardProduction(
  entry: RunnableEntry,
  { environment, connection, input }: { environment: string | undefined; connection: string; input: unknown },
  { io, options }: CommandCall,
): Promise<void> {
  if (environment !== 'production' || !changesRecords(entry, input) || options.yes === true) return;
  const what = `"${entry.title}" changes records in production (connection ${connection}).`;
  if (!io.interactive)
    throw new UsageError(
      `${what} There is no terminal to ask on: add --yes, or --dry-run to see what would be sent. Nothing was sent.`,
    );
  if (!(await confirm(io, `${what} Go on?`))) throw new UsageError('Nothing was sent.');
}
