import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { prepared, preparedRead } from '../../src/database/prepared.ts';
import { sharingReads } from '../../src/database/sharedReads.ts';
import { createTestDatabase } from '../../testing/postgres.ts';

const numberOf = preparedRead('select txid_current()::text as statement, $1::int as asked');
const lock = prepared('select txid_current()::text as statement');

let pool: Database;
let sent: string[];
/** What an answer waits for. */
let held: Promise<void> | undefined;
let stopWaiting: () => void;
let database: Database;
beforeAll(async () => {
  pool = await createTestDatabase();
  sent = [];
  const watched: Database = {
    ...pool,
    query: async (text, values) => {
      sent.push(text);
      const until = held;
      const answer = await pool.query(text, values);
      await until;
      return answer as never;
    },
  };
  database = sharingReads(watched, () => new Promise<void>((resolve) => (stopWaiting = resolve)));
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

describe('while the same is being read', () => {
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  /** Asks once and holds the answer back. */
  const askAndHold = async () => {
    sent = [];
    let release = (): void => undefined;
    held = new Promise((resolve) => (release = resolve));
    const first = ask(1);
    while (sent.length === 0) await turn();
    held = undefined;
    return { first, release };
  };

  it('those who come share the next statement, which is sent after the answer', async () => {
    const { first, release } = await askAndHold();
    const second = ask(1);
    await turn();
    const third = ask(1);
    await turn();
    expect(sent).toHaveLength(1);
    release();
    const [one, two, three] = await Promise.all([first, second, third]);
    expect(two).toEqual(three);
    expect(two?.statement).not.toBe(one?.statement);
    expect(sent).toHaveLength(2);
  });

  it('nobody waits for long for an answer that does not come', async () => {
    const { first, release } = await askAndHold();
    const second = ask(1);
    await turn();
    stopWaiting();
    expect((await second)?.asked).toBe(1);
    release();
    await first;
  });
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
