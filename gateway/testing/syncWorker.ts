import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseConnection } from '../src/database/database.ts';
import { openPool } from '../src/database/pool.ts';
import { aroundSync } from './aroundSync.ts';
import { createScriptedSync } from './scriptedSync.ts';
import { createTestSystem } from './system.ts';

/**
 * A replica whose runs count to a number, once each 100 ms, and keep in the database how far they came, so that the next one
 * goes on from there. Each step is a line in a file, with the number of the process.
 */
const { connection, file, last } = JSON.parse(process.argv[2] ?? '') as {
  connection: DatabaseConnection;
  file: string;
  last: number;
};
const database = openPool(connection);
const engine = createScriptedSync();
engine.script(async ({ resource, signal, progress }) => {
  const { rows } = await database.query<{ step: number }>('select step from steps where resource = $1', [resource]);
  let step = rows[0]?.step ?? 0;
  const resumed = step > 0;
  while (step < last && !signal.aborted) {
    step += 1;
    appendFileSync(file, `${process.pid} ${resource} ${step}\n`);
    progress({ read: step });
    await sleep(100);
    await database.query(
      'insert into steps values ($1, $2) on conflict (resource) do update set step = excluded.step',
      [resource, step],
    );
  }
  return { read: step, resumed, outcome: signal.aborted ? 'stopped' : 'complete' };
});
const { jobs } = aroundSync(database, createTestSystem(), engine);
await jobs.start();
process.stdout.write('ready\n');
process.once('SIGTERM', () => {
  void jobs.stop().then(async () => {
    await database.close();
    process.exit(0);
  });
});
