import { readApi } from '../../../api/model/readApi';
import { compileFilter, compileOrderBy, compileSelect, type Row } from '../../../emulator/odata/index';
import { createServices } from '../../../src/aspire/client/services';
import type { Lookup } from '../../../src/aspire/model/lookup';
import type { AspireError } from '../../../src/aspire/model/result';
import type { Choice } from '../../../src/aspire/operations/lookup/labels';
import { lookup } from '../../../src/aspire/operations/lookup/lookup';
import { sessionOf } from '../../fakeAuth';
import { fakeSystem, json, type Scripted } from '../../fakeSystem';
import { connected } from '../../sampleOperations';

const { resources } = readApi();

/** A deviation from Aspire's usual response to a request; undefined for the usual response. */
export type Quirk = (call: { path: string; query: URLSearchParams; rows: readonly Row[] }) => Scripted | undefined;

/** The records of some resources, by resource. A field that a record omits is null. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** A fake Aspire with these records, and functions that fill dropdowns from it. */
export function aspireWith(tables: Tables, quirk?: Quirk) {
  const asked: { path: string; query: URLSearchParams }[] = [];
  const system = fakeSystem(({ url }) => {
    const { pathname: path, searchParams: query } = new URL(url);
    asked.push({ path, query });
    const rows = page(path.slice(1), query, tables);
    return quirk?.({ path, query, rows }) ?? json(rows);
  });
  const services = createServices(system);
  const run = async (row: Lookup, input: unknown = {}) => lookup(sessionOf(connected, services), row, input);
  return {
    /** The requests so far, in order. */
    asked,
    /** The choices of a dropdown; throws for a failure. */
    async choices(lookup: Lookup, input?: unknown): Promise<Choice[]> {
      const result = await run(lookup, input);
      if (result.isFailure) throw new Error(result.error.message);
      return result.value.result;
    },
    async texts(lookup: Lookup, input?: unknown): Promise<string[]> {
      return (await this.choices(lookup, input)).map(({ text }) => text);
    },
    /** The error of a dropdown; throws if there is none. */
    async failure(lookup: Lookup, input?: unknown): Promise<AspireError> {
      const result = await run(lookup, input);
      if (!result.isFailure) throw new Error('a failure was expected');
      return result.error;
    },
  };
}

function page(name: string, query: URLSearchParams, tables: Tables): readonly Row[] {
  const shape = resources.get(name)?.record;
  if (!shape) throw new Error(`Aspire has no list ${name}`);
  const empty = Object.fromEntries(shape.fields.map((field) => [field.name, null]));
  const option = (given: string) => query.get(given) ?? undefined;
  let rows: Row[] = (tables[name] ?? []).map((row) => ({ ...empty, ...row }));
  const [filter, order, select] = [option('$filter'), option('$orderby'), option('$select')];
  if (filter !== undefined) rows = rows.filter(compileFilter(filter, shape));
  if (order !== undefined) rows = rows.sort(compileOrderBy(order, shape));
  rows = rows.slice(0, Number(option('$limit') ?? 1000));
  return select === undefined ? rows : rows.map(compileSelect(select, shape));
}

/** `count` records, created from their ids: 1, 2, ... */
export function many(count: number, make: (id: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
