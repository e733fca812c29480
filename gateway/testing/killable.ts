/**
 * A replica as a process of its own, which stops or dies where a test says. Reads one command a line from stdin and writes one
 * answer a line to stdout. Started by replica.ts.
 */
import { createInterface } from 'node:readline';
import { openPool } from '../src/database/pool.ts';
import { GatewayError } from '../src/errors.ts';
import type { FaultPoint } from '../src/system.ts';
import { caller, onDatabase } from './onDatabase.ts';
import type { ReplicaAnswer, ReplicaCommand, ReplicaOptions } from './replica.ts';
import { createTestSystem } from './system.ts';

const options = JSON.parse(process.argv[2] ?? '') as ReplicaOptions;
const system = createTestSystem();
const tell = (answer: ReplicaAnswer) => process.stdout.write(`${JSON.stringify(answer)}\n`);

/** Dies or freezes by itself, so that it happens exactly here. */
function setFault(point: FaultPoint, how: 'kill' | 'freeze' | 'none'): void {
  const signal = how === 'kill' ? 'SIGKILL' : 'SIGSTOP';
  const act = async () => {
    system.at(point, undefined);
    process.kill(process.pid, signal);
    // A signal is handled a moment after it is sent.
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  system.at(point, how === 'none' ? undefined : act);
}

const core = onDatabase(openPool(options.connection), { ...options, system });

async function run(command: ReplicaCommand): Promise<unknown> {
  switch (command.do) {
    case 'fault':
      return setFault(command.point, command.how);
    case 'bearer': {
      const { rejected } = command;
      const { token } = await core.bearer(
        command.organisation,
        command.name,
        rejected === undefined ? {} : { rejected },
      );
      return token;
    }
    case 'refresh':
      return (await core.connections.refresh(caller(command.organisation), command.name)).status;
    case 'callback':
      return core.connections.callback(command.name, command.query);
    case 'sweep':
      return core.sweep.sweepDue();
    case 'create':
      return (await core.connections.create(caller(command.organisation), command.input)).status;
    case 'clock':
      return system.setClockOff(command.off);
    case 'log':
      return system.lines.join('');
    case 'close':
      await core.close();
      return setImmediate(() => process.exit(0));
  }
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, ...command } = JSON.parse(line) as ReplicaCommand & { id: number };
  void run(command).then(
    (value) => tell({ id, value: value ?? null }),
    (error: unknown) =>
      tell({ id, error: error instanceof GatewayError ? error.code : String((error as Error).stack ?? error) }),
  );
});
tell({ id: 0, value: process.pid });
