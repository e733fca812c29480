import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AspireRecord } from '../../src/aspire/model/record';
import { success } from '../../src/aspire/model/result';
import { clientSort } from '../../src/aspire/pagination/clientSort';
import type { Limits, PagingStrategy } from '../../src/aspire/pagination/types';
import { failed, roomy } from './exampleAspire';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const bytesEach = 100;

/** Sorts 3,000 records that `make` makes, in pages of 50, and calls `read` before the last of them has been given. */
async function sortMany(make: (ID: number) => AspireRecord, limits: Partial<Limits>, skip: number, read: () => void) {
  const strategy: PagingStrategy = async (_, __, sink) => {
    for (let first = 0; first < 3_000; first += 50) {
      const rows = Array.from({ length: 50 }, (___, index) => make(first + index));
      sink.take({ rows, size: bytesEach * rows.length });
    }
    // What a weak reference was made for stays until the turn is over.
    await new Promise(setImmediate);
    read();
    return success(undefined);
  };
  const listing = {
    filters: [''],
    key: ['ID'],
    byKey: false,
    pageSize: 50,
    skip,
    order: [{ field: 'ID', kind: 'integer' as const }],
  };
  const noPage = () => Promise.resolve(failed);
  const found = await clientSort(noPage, listing, { ...roomy, ...limits }, strategy);
  return found.isSuccess ? found.value.rows.map(({ ID }) => ID) : [];
}

describe('of many records that are sorted here', () => {
  it.each([
    ['records', { records: 10 }, 10],
    ['bytes', { records: 100_000, size: 10 * bytesEach }, 10],
  ])('no more are held than about a page and what a run may give in %s', async (_, limits, given) => {
    const made: WeakRef<AspireRecord>[] = [];
    let held = 0;
    const make = (ID: number) => {
      const record = { ID, Pad: 'x'.repeat(bytesEach - `{"ID":${ID},"Pad":""}`.length) };
      made.push(new WeakRef(record));
      return record;
    };
    const found = await sortMany(make, limits, 0, () => {
      collectGarbage();
      held = made.filter((record) => record.deref() !== undefined).length;
    });
    expect(found).toEqual(Array.from({ length: given }, (__, index) => index));
    expect(held).toBeGreaterThanOrEqual(given);
    expect(held).toBeLessThan(150);
  });

  it('each is measured a few times at most, also where many are left out at the front', async () => {
    let measured = 0;
    const make = (ID: number) => ({
      ID,
      toJSON: () => {
        measured += 1;
        return 'x'.repeat(bytesEach - 2);
      },
    });
    const found = await sortMany(make, { records: 10, size: 10 * bytesEach }, 1_000, () => undefined);
    expect(found).toEqual(Array.from({ length: 10 }, (_, index) => 1_000 + index));
    expect(measured).toBeLessThan(3 * 3_000);
  });
});
