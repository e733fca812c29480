import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { prepared, preparedRead } from '../../src/database/prepared.ts';
import { sharingReads } from '../../src/database/sharedReads.ts';
import { createTestDatabase } from '../../testing/postgres.ts';

const numberOf = preparedRead('select txid_current()::text as statement, $1::int as asked');
const lock = prepared('select txid_current()::text as statement');

let pool: Database;
let sent: string[];
let database: Database;
beforeAll(async () => {
  pool = await createTestDatabase();
  sent = [];
  database = sharingReads({
    ...pool,
    query: (text, values) => {
      sent.push(text);
      return pool.query(text, values);
    },
  });
});
afterAll(() => pool.close());

const ask = async (asked: number) =>
  (await database.query<{ statement: string; asked: number }>(numberOf, [asked])).rows[0];

it('who asks the same in one turn shares a statement, and whoever asks something else has one of his own', async () => {
  sent = [];
  const [one, other, another] = await Promise.all([ask(1), ask(1), ask(2)]);
  expect(one).toEqual(other);
  expect([one?.asked, another?.asked]).toEqual([1, 2]);
  expect(sent).toEqual([numberOf, numberOf]);
});

it('whoever asks once a statement is on its way does not get its answer', async () => {
  sent = [];
  const first = ask(1);
  while (sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
  const second = ask(1);
  expect((await first)?.statement).not.toBe((await second)?.statement);
  expect(sent).toHaveLength(2);
});

it("a failure is everybody's who asked, and the next one asks anew", async () => {
  const wrong = preparedRead('select 1 / $1::int as answer');
  const both = await Promise.allSettled([database.query(wrong, [0]), database.query(wrong, [0])]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(database.query(wrong, [0])).rejects.toThrow('division by zero');
});

it('statements that do more than read, and those that are not prepared, are sent for each', async () => {
  sent = [];
  await Promise.all([
    database.query(lock),
    database.query(lock),
    database.query('select 1'),
    database.query('select 1'),
  ]);
  expect(sent).toEqual([lock, lock, 'select 1', 'select 1']);
});
