import { Command, Option } from 'commander';
import type { Load } from './command.ts';
import { addCopyOptions } from './sync/options.ts';

type Add = (parent: Command, command: Command, load: Load) => Command;

const organisation = () => new Option('--org <organisation>', 'organisation (default: the only one there is)');
const connection = () => new Option('--connection <name>', 'the connection (default: the only one to Aspire)');
const json = () => new Option('--json', 'print JSON');
const full = () => new Option('--full', 'read all records, whatever is known');

/** `sync` and what belongs to it. */
export function addSyncCommands(program: Command, add: Add, addGroup: (parent: Command, group: Command) => Command) {
  const common = (command: Command) => command.addOption(connection()).addOption(organisation()).addOption(json());
  const sync = addCopyOptions(
    common(new Command('sync').description("copy Aspire's records into tables: all resources, or those that are named"))
      .argument('[resources...]')
      .addOption(full())
      .option('--since <time>', 'changes from here on, such as 2026-11-01 or 2026-11-01T08:00:00Z')
      .option('--dry-run', 'tell what it would do, and do nothing'),
  );
  // The words behind a subcommand are its own: `sync backfill --to` is a time.
  add(program, sync.helpCommand(false).enablePositionalOptions(), async () => ({
    run: (await import('./commands/sync.ts')).run,
  }));
  const load = (name: 'status' | 'verify' | 'backfill') => async () => ({
    run: (await import('./commands/sync.ts'))[name],
  });
  add(
    sync,
    common(
      new Command('status').description('show what runs, waits and failed, and how fresh the tables are'),
    ).argument('[resources...]'),
    load('status'),
  );
  add(
    sync,
    addCopyOptions(
      common(new Command('verify').description('compare the tables with Aspire, range by range of keys'))
        .argument('[resources...]')
        .option('--repair', 'write what differs'),
    ),
    load('verify'),
  );
  add(
    sync,
    addCopyOptions(
      common(new Command('backfill').description('read a range of records again, beside the usual runs'))
        .argument('<resources...>')
        .option('--from-key <key>', 'the first key')
        .option('--to-key <key>', 'the last key')
        .option('--from <time>', 'changed from here on (created, where changes have no time)')
        .option('--to <time>', 'until here'),
      '--destination',
    ),
    load('backfill'),
  );
  const schedule = addGroup(
    sync,
    new Command('schedule').description('what is copied by itself, while the gateway serves').helpCommand(false),
  );
  const loadSchedule = (name: 'add' | 'list' | 'remove') => async () => ({
    run: (await import('./commands/syncSchedule.ts'))[name],
  });
  add(
    schedule,
    addCopyOptions(
      common(
        new Command('add').description(
          'copy resources regularly; without names, all that have no schedule of their own',
        ),
      )
        .argument('[resources...]')
        .addOption(new Option('--every <time>', 'how often: 15m, 2h, 1d').conflicts('cron'))
        .option('--cron <fields>', 'when, in UTC: minute, hour, day, month, weekday, such as "0 6 * * 1-5"')
        .addOption(full()),
    ),
    loadSchedule('add'),
  );
  add(schedule, common(new Command('list').description('list the schedules')), loadSchedule('list'));
  add(
    schedule,
    new Command('remove')
      .description('remove schedules; the tables stay')
      .argument('<ids...>')
      .addOption(organisation())
      .addOption(json()),
    loadSchedule('remove'),
  );
}
