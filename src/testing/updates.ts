import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { clearJournal, journal, rowsOf, startAnew, write } from './emulator';

type Row = Readonly<Record<string, unknown>>;

/** A record before the call under test, and the list and filter to read it with. */
export type Before = { path: string; filter: string; record: Row };

/** What to write first if the record has null in one of the fields that the test needs. */
export type Preparation = { needs: readonly string[]; put: string; body: object };

/** Resets Aspire, reads the only record that matches a filter, and then clears the journal. */
export async function recordBefore(
  path: string,
  filter: string,
  preparation?: Preparation,
): Promise<OperationHandlerResult<Before>> {
  await startAnew();
  let record = await readRecord(path, filter);
  if (preparation?.needs.some((name) => record[name] === null)) {
    await write('PUT', preparation.put, preparation.body);
    record = await readRecord(path, filter);
  }
  await clearJournal();
  return OperationHandlerResult.success({ path, filter, record });
}

/** The expected effect of an update. */
export type Update = {
  /** The path of the PUT. */
  put: string;
  /** Part of its body. */
  body: Row;
  /** Fields that its body must have, with any value. */
  whole: readonly string[];
  /** All differences in the record: the new values by their paths. A path omits the indexes of list entries. */
  changed: Row;
};

/**
 * Expects that the whole record was read once and sent once, and that it has changed only as intended. Timestamps of the
 * change do not count.
 */
export async function expectUpdated(
  { path, filter, record }: Before,
  { put, body, whole, changed }: Update,
): Promise<OperationHandlerResult<undefined>> {
  const calls = (await journal()).filter((call) => call.path !== '/Authorization/RefreshToken');
  expect(calls.map((call) => `${call.method} ${call.path}`)).toEqual([`GET ${path}`, `PUT ${put}`]);
  const [read, write] = calls;
  expect(read?.query).toMatchObject({ $filter: filter });
  expect(write?.body).toMatchObject(body);
  expect(Object.keys(write?.body ?? {})).toEqual(expect.arrayContaining([...whole]));
  expect(differences(record, await readRecord(path, filter))).toEqual(changed);
  return OperationHandlerResult.success(undefined);
}

async function readRecord(path: string, filter: string): Promise<Row> {
  const rows = await rowsOf(path, filter);
  expect(rows).toHaveLength(1);
  return rows[0] ?? {};
}

const changeTimestamp = /^(Modified|LastModified|LastUpdated)/;

/** The paths that differ, with their new values. */
function differences(before: unknown, after: unknown, path = ''): Record<string, unknown> {
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return Object.assign({}, ...before.map((entry, index) => differences(entry, after[index], path))) as Row;
  }
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (name) => !changeTimestamp.test(name),
    );
    const inner = (name: string) => differences(before[name], after[name], path === '' ? name : `${path}.${name}`);
    return Object.assign({}, ...names.map(inner)) as Row;
  }
  return Object.is(before, after) ? {} : { [path]: after };
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
