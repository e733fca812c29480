import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { canonical } from '../../src/audit/chain.ts';
import { createAudit } from '../../src/audit/createAudit.ts';
import { verifyAudit } from '../../src/audit/verify.ts';
import type { Database } from '../../src/database/database.ts';
import { createTestDatabase } from '../../testing/postgres.ts';

const audit = createAudit();
let database: Database;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

const event = (subject: string) => ({
  organisation: 'acme',
  actor: 'key:1',
  action: 'connection.created',
  subject,
  outcome: 'success' as const,
  detail: { z: 1, a: { y: null, b: ['x'] } },
});
const record = (subject: string) => database.inTransaction((transaction) => audit.record(event(subject), transaction));
const kinds = async () => (await verifyAudit(database)).problems.map(({ seq, kind }) => [seq, kind]);

async function recordFive(): Promise<void> {
  for (const name of ['a', 'b', 'c', 'd', 'e']) await record(name);
}

it('E118 each event is one row, and an untouched log has no problem', async () => {
  await recordFive();
  const report = await verifyAudit(database);
  expect(report).toMatchObject({ rows: 5, problems: [] });
  expect(report.head).toMatch(/^[0-9a-f]{64}$/);
});

it('E118 events that are recorded at once follow each other without a gap', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, index) => record(`c${index}`)));
  expect(await verifyAudit(database)).toMatchObject({ rows: 30, problems: [] });
});

it('E118 an event of a transaction that is rolled back leaves no row and no gap', async () => {
  await record('a');
  const work = database.inTransaction(async (transaction) => {
    await audit.record(event('b'), transaction);
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  await record('c');
  expect(await verifyAudit(database)).toMatchObject({ rows: 2, problems: [] });
});

it('E118 a transaction that has recorded and goes on holds up no other; rows stand in the order of the commits', async () => {
  await database.inTransaction(async (transaction) => {
    await audit.record(event('first'), transaction);
    await audit.record(event('second'), transaction);
    await record('meanwhile');
  });
  const { rows } = await database.query<{ subject: string }>('select subject from audit order by seq');
  expect(rows.map(({ subject }) => subject)).toEqual(['meanwhile', 'first', 'second']);
  expect(await verifyAudit(database)).toMatchObject({ rows: 3, problems: [] });
  expect((await database.query('select from audit_pending')).rowCount).toBe(0);
});

it.each(['org_id', 'actor', 'action', 'subject', 'outcome'])('E118 an edit of %s is found', async (column) => {
  await recordFive();
  await database.query(`update audit set ${column} = 'forged' where seq = 3`);
  expect(await kinds()).toEqual([[3, 'edited']]);
});

it('E118 an edit of the detail or the time is found', async () => {
  await recordFive();
  await database.query(`update audit set detail = detail || '{"z": 2}' where seq = 2`);
  await database.query(`update audit set at = at + interval '1 millisecond' where seq = 4`);
  expect(await kinds()).toEqual([
    [2, 'edited'],
    [4, 'edited'],
  ]);
});

it('E118 a removed row is found', async () => {
  await recordFive();
  await database.query('delete from audit where seq = 2');
  expect(await kinds()).toEqual([[2, 'missing']]);
});

it('E118 a removed row is found also where the others were numbered anew', async () => {
  await recordFive();
  await database.query('delete from audit where seq = 2');
  await database.query('update audit set seq = seq - 1 where seq > 2');
  expect((await kinds()).length).toBeGreaterThan(0);
});

it('E118 rows that changed places are found', async () => {
  await recordFive();
  await database.query('update audit set seq = case seq when 2 then -3 else -2 end where seq in (2, 3)');
  await database.query('update audit set seq = -seq where seq < 0');
  expect((await kinds()).map(([seq]) => seq)).toContain(2);
});

it('E118 a cut tail is found', async () => {
  await recordFive();
  await database.query('delete from audit where seq > 3');
  expect(await kinds()).toEqual([[4, 'cut tail']]);
});

it('E118 a row that was added is found', async () => {
  await recordFive();
  await database.query(
    "insert into audit select seq + 1, at, org_id, actor, action, 'forged', outcome, detail, hash, hash from audit where seq = 5",
  );
  expect((await kinds()).map(([, kind]) => kind)).toContain('added');
});

it('the order of keys does not change what is hashed', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(reversed)).toBe(canonical(value));
    }),
  );
});

it('E118 a log that is written to while it is checked has no problem', async () => {
  await recordFive();
  const busy: Pick<Database, 'inTransaction'> = {
    inTransaction: (work) =>
      database.inTransaction((transaction) =>
        work({
          ...transaction,
          async query(text, values) {
            const result = await transaction.query<never>(text, values);
            await record('meanwhile');
            return result;
          },
        }),
      ),
  };
  expect(await verifyAudit(busy)).toMatchObject({ problems: [] });
  expect((await verifyAudit(database)).rows).toBeGreaterThan(5);
});
