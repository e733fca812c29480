import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AspireRecord } from '../../../src/aspire/model/record';
import type { Database } from '../../src/database/database.ts';
import { createPostgresDestination } from '../../src/sync/postgres/destination.ts';
import { resourceByName } from '../../src/sync/resources/registry.ts';
import { syncResource } from '../../src/sync/run/syncResource.ts';
import type { SchemaContract } from '../../src/sync/write/destination.ts';
import { aspireList } from '../../testing/aspireList.ts';
import { createEmptyDatabase } from '../../testing/postgres.ts';
import { createTestSystem } from '../../testing/system.ts';

const system = createTestSystem();
let database: Database;
beforeAll(async () => {
  database = await createEmptyDatabase();
});
beforeEach(() => database.query('drop schema if exists copied cascade'));
afterAll(() => database.close());

/** Copies tags from memory: pages of 10, groups of 30. */
async function copy(records: readonly AspireRecord[], contract: SchemaContract = 'evolve') {
  const options = { hard: false, history: false };
  const setting = { owner: 'acme/aspire', place: 'here', contract, options, schema: 'copied' } as const;
  const destination = createPostgresDestination({ ...setting, database, system });
  const { fetchPage, asked } = aspireList('TagID', records);
  const { resources } = await destination.prepare([await resourceByName('tags')], { dryRun: false });
  const [resource] = resources;
  if (!resource) throw new Error('there are no tags');
  const writer = await destination.open(resource, 'main', 'test');
  const source = {
    pages: () => fetchPage,
    calls: 0,
    aspireTime: () => system.now(),
    problem: undefined,
    concurrency: 4,
  };
  try {
    const outcome = await syncResource(resource, {
      ...{ destination, writer, system, contract },
      openSource: () => Promise.resolve(source),
      retryAt: () => Promise.resolve(undefined),
      order: { full: true, anew: true },
      sizes: { page: 10, group: 30, waiting: 30 },
      select: undefined,
      signal: new AbortController().signal,
      until: system.now() + 60_000,
    });
    return { ...outcome, asked: asked.length };
  } finally {
    await writer.release();
  }
}

const tags = (more: Readonly<Record<number, AspireRecord>> = {}) =>
  Array.from({ length: 200 }, (_, at): AspireRecord => ({ TagID: at + 1, TagName: `tag ${at + 1}`, ...more[at + 1] }));
const found = async (text: string) => (await database.query<Record<string, unknown>>(text)).rows;

describe('fields that Aspire has since yesterday', () => {
  it.each([1, 15, 45, 200])('get their columns, also where the first one comes with record %i', async (first) => {
    const more = { [first]: { Colour: 'red' }, [Math.max(150, first)]: { Colour: 'green', Weight: 1.5 } };
    const report = await copy(tags(more));
    expect(report).toMatchObject({ outcome: 'complete', read: 200, new: 200, skipped: 0 });
    const names = [...new Set(report.reasons.map(({ reason }) => reason))].join();
    expect(names).toMatch(/new columns: .*Colour/);
    const wanted = Object.entries(more).map(([id, { Colour, Weight = null }]) => ({
      ...{ id: Number(id), colour: Colour, weight: Weight },
    }));
    expect(
      await found('select tag_id as id, colour, weight::float8 from copied.tags where colour is not null order by 1'),
    ).toEqual(wanted);
    expect(await found('select count(*) as n, count(_aspire_raw) as raw from copied.tags')).toEqual([
      { n: 200, raw: 0 },
    ]);
    // From then on they are columns like others, and a record without them is the same record.
    expect(await copy(tags(more))).toMatchObject({ outcome: 'complete', new: 0, reasons: [] });
    expect(await copy(tags(more))).toMatchObject({ new: 0, changed: 0 });
  });

  it('are read again from where the last group ends, and not from the front', async () => {
    const without = await copy(tags());
    await database.query('drop schema copied cascade');
    const report = await copy(tags({ 195: { Colour: 'red' } }));
    expect(report.read).toBe(200);
    // The page, those that were under way, and the looks at the order.
    expect(report.asked - without.asked).toBeLessThan(12);
  });

  it('stay raw where tables are to stay as they are, and end the run where nothing may be lost from them', async () => {
    const more = { 45: { Colour: 'red' } };
    expect(await copy(tags(more), 'discard')).toMatchObject({ outcome: 'complete', new: 200 });
    expect(
      await found('select tag_id as id, _aspire_raw as raw from copied.tags where _aspire_raw is not null'),
    ).toEqual([{ id: 45, raw: { Colour: 'red' } }]);
    await database.query('drop schema copied cascade');
    const report = await copy(tags(more), 'freeze');
    expect(report).toMatchObject({ outcome: 'failed', error: { code: 'unexpected_reply' } });
    expect(report.error?.message).toMatch(/Colour has no column.*discard/);
  });
});
