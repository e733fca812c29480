import { Option, type Command } from 'commander';
import type { SyncOrder } from '../../sync/sync.ts';
import type { ScheduleOptions } from '../../sync/order.ts';
import type { CommandCall } from '../command.ts';
import { UsageError } from '../exit.ts';
import { readDuration } from './duration.ts';

/** Options of what is copied, and where to: those of a schedule as well. A backfill ends `--to` a time, and has another word. */
export function addCopyOptions(command: Command, toFlag = '--to'): Command {
  return (
    command
      .option(
        `${toFlag} <destination>`,
        "postgres://user@host/db, duckdb:file, parquet:folder or env:ASPIRE_SYNC_... (default: the gateway's own database)",
      )
      .option('--schema <schema>', 'schema of the tables (default: one for each organisation and connection)')
      .option('--select <fields>', "Aspire's names of fields to copy, separated by commas")
      .option('--exclude <fields>', 'or those not to copy; the key and stamps always are')
      // Without the positive form, the absent option would count as a given one.
      .addOption(new Option('--children').hideHelp())
      .option('--no-children', 'without tables for lists inside of records')
      .option('--hard', 'delete rows that are gone, instead of marking them')
      .option('--history', 'keep every version of a row')
      .addOption(
        new Option(
          '--schema-contract <rule>',
          'what a new field does: a new column, the end of the run, nothing',
        ).choices(['evolve', 'freeze', 'discard']),
      )
      .option('--time-limit <time>', 'end then, to go on next time: 30m, 2h')
  );
}

/** What the options say about a copy. */
export function copyOptions({ options }: Pick<CommandCall, 'options'>, toName = 'to'): ScheduleOptions {
  const text = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined);
  const list = (name: string) =>
    text(name)
      ?.split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const given: { -readonly [Key in keyof ScheduleOptions]: ScheduleOptions[Key] | undefined } = {
    to: text(toName),
    schema: text('schema'),
    select: list('select'),
    exclude: list('exclude'),
    contract: text('schemaContract') as ScheduleOptions['contract'],
    full: options.full === true || undefined,
    hard: options.hard === true || undefined,
    history: options.history === true || undefined,
    children: options.children === false ? false : undefined,
    timeLimitMs: text('timeLimit') === undefined ? undefined : readDuration(text('timeLimit') ?? '', '--time-limit'),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** The range of `sync backfill`. */
export function backfillOf({ options }: Pick<CommandCall, 'options'>): NonNullable<SyncOrder['backfill']> {
  const key = (name: string, flag: string) => {
    const given = options[name];
    if (given === undefined) return undefined;
    const text = typeof given === 'string' ? given : '';
    if (/^\d{1,15}$/.test(text)) return Number(text);
    throw new UsageError(`${flag} must be a key, a whole number (it is "${text.slice(0, 40)}").`);
  };
  const range = {
    fromKey: key('fromKey', '--from-key'),
    toKey: key('toKey', '--to-key'),
    from: typeof options.from === 'string' ? options.from : undefined,
    to: typeof options.to === 'string' ? options.to : undefined,
  };
  return Object.fromEntries(Object.entries(range).filter(([, value]) => value !== undefined));
}
