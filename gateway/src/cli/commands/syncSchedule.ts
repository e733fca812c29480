import { showSchedule } from '../../sync/present.ts';
import type { When } from '../../sync/scheduleTimes.ts';
import type { Schedule } from '../../sync/schedules.ts';
import type { CommandCall } from '../command.ts';
import { UsageError } from '../exit.ts';
import { operator } from '../operator.ts';
import { table } from '../output/table.ts';
import { connectionOf } from '../run/connectionOf.ts';
import { readDuration } from '../sync/duration.ts';
import { copyOptions } from '../sync/options.ts';
import { organisationOf, withGateway } from '../withGateway.ts';

/** Schedules resources, or all. */
export function add(call: CommandCall): Promise<void> {
  const when = whenOf(call);
  const options = copyOptions(call);
  return withGateway(call, async (gateway) => {
    const caller = operator(await organisationOf(gateway, call.options));
    const connection = await connectionOf(gateway, caller, call.options);
    const resources = call.args.length > 0 ? { resources: call.args } : {};
    const made = await gateway.sync.schedules.add(caller, { connection, ...resources, when, options });
    show(made, call);
    call.io.err('It runs while the gateway serves (aspire-gateway serve).');
  });
}

export function list(call: CommandCall): Promise<void> {
  return withGateway(call, async (gateway) => {
    const caller = operator(await organisationOf(gateway, call.options));
    const { connection } = call.options;
    const found = await gateway.sync.schedules.list(caller, typeof connection === 'string' ? connection : undefined);
    if (found.length === 0 && !call.options.json)
      return call.io.err('There are no schedules. Make one: aspire-gateway sync schedule add --every 15m');
    show(found, call);
  });
}

export function remove(call: CommandCall): Promise<void> {
  return withGateway(call, async (gateway) => {
    const caller = operator(await organisationOf(gateway, call.options));
    const removed: Schedule[] = [];
    for (const id of call.args) removed.push(await gateway.sync.schedules.remove(caller, id));
    if (call.options.json) return call.io.out(JSON.stringify({ removed: removed.map(showSchedule) }));
    for (const { connection, resource } of removed) call.io.err(`${connection} ${resource} is not scheduled any more.`);
  });
}

function whenOf({ options: { every, cron } }: CommandCall): When {
  if (typeof cron === 'string') return { cron };
  if (typeof every !== 'string') throw new UsageError('Say how often: --every 15m, or --cron "0 6 * * 1-5".');
  const minutes = readDuration(every, '--every') / 60_000;
  if (Number.isInteger(minutes)) return { everyMinutes: minutes };
  throw new UsageError(`--every is ${every}; a minute is the finest grain.`);
}

function show(schedules: readonly Schedule[], call: CommandCall): void {
  const shown = schedules.map(showSchedule);
  if (call.options.json) return call.io.out(JSON.stringify({ schedules: shown }));
  const rows = shown.map((one) => ({ ...one, when: one.cron ?? `every ${one.every_minutes} min` }));
  const width = call.io.outDisplay.width === undefined ? {} : { width: call.io.outDisplay.width };
  call.io.out(table(rows, ['id', 'connection', 'resource', 'when', 'enabled', 'next_at', 'options'], width));
}
