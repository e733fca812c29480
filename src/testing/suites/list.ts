import type { OperationRow } from '../../aspire/model/operation';
import { clearJournal } from '../emulator';
import { expectCalls } from '../expectations';
import { testHandler, type Handler } from '../testHandler';
import { without } from '../without';
import { lacksScope, refusesBeforeSending } from './commonCases';

type ListInput = { filter?: string; limit?: number };

/** Tests a list that takes a filter. The filter of the example matches the record with the key 1. */
export function testList<IN extends ListInput, OUT>(handler: Handler<IN, OUT>, row: OperationRow, example: IN): void {
  const { method, path, options, resource } = row;
  testHandler(handler, [
    {
      says:
        resource.key.length > 0
          ? `gives the ${resource.plural} that meet the filter`
          : 'sends the example to Aspire and gives its answer',
      given: clearJournal,
      when: () => example,
      then: (output) => {
        expect(output).toMatchOutputSchemaOf(handler.name);
        expect(output).toMatchObject({ value: valueOf(row) });
      },
      finally: () => expectCalls(...queriesOf(row, example).map((query) => ({ method, path, query }))),
    },
    lacksScope(row, resource.name, example),
    options === 'odata'
      ? refusesBeforeSending('refuses a page that Aspire would not give', { ...example, limit: 1001 }, 'Limit', '1000')
      : refusesBeforeSending('asks for "Filter" where it is missing', without(example, 'filter'), 'Filter'),
  ]);
}

/** Expects exactly the record with the key 1. If the key has several fields, other records may be in the list as well. */
function valueOf({ resource }: OperationRow): object {
  const [key, ...more] = resource.key;
  if (key === undefined) return {};
  const record = { [key]: 1 };
  if (more.length > 0) return { items: expect.arrayContaining([expect.objectContaining(record)]) as unknown };
  return { items: [record], count: 1, has_more: false, next_page: null };
}

/**
 * The page, and the one behind it: that a page is not full does not say that it is the last one. A record that is asked for by
 * its id is all that there is.
 */
function queriesOf({ options, resource }: OperationRow, { filter }: ListInput): Record<string, string>[] {
  const filtered: Record<string, string> = filter === undefined ? {} : { $filter: filter };
  if (options !== 'odata') return [filtered];
  const order = resource.key.map((name) => `${name} asc`).join(',');
  const ordered = { ...filtered, ...(order === '' ? {} : { $orderby: order }) };
  const isById = resource.key.length === 1 && filter === `${resource.key[0]} eq 1`;
  return (isById ? ['1'] : ['1', '2']).map(($pageNumber) => ({ ...ordered, $pageNumber, $limit: '50' }));
}
