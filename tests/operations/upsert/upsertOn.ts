import type { HttpRequest } from '../../../src/aspire/http/types';
import type { OperationRow, UpsertRow } from '../../../src/aspire/model/operation';
import { createServices } from '../../../src/aspire/client/services';
import { upsert } from '../../../src/aspire/operations/upsert/upsert';
import { fakeSystem, json, type FakeSystem, type Scripted } from '../../fakeSystem';
import { connected, createProperty, listProperties } from '../../sampleOperations';
import { sessionOf } from '../../fakeAuth';

const update: OperationRow = {
  ...createProperty,
  name: 'properties_update',
  title: 'Update property',
  method: 'PUT',
  body: {
    ...createProperty.body,
    PropertyID: { type: 'integer', required: true },
    Notify: { type: 'boolean', writeOnly: true },
  },
  readBefore: { path: '/Properties', keys: { PropertyID: 'PropertyID' } },
};
export const rows = {
  list: listProperties,
  create: createProperty,
  update,
  match: ['BranchID', 'PropertyID', 'PropertyName'],
};
export const plaza = { PropertyID: 7, PropertyName: 'Plaza', BranchID: 2, Note: 'Gate 4' };

type Answer = (request: HttpRequest, index: number, system: FakeSystem) => Scripted;

/** An Aspire that holds these records, whatever is asked; `answer` may answer in its place. */
export async function run(
  input: unknown,
  records: readonly object[],
  { answer, row = rows }: { answer?: Answer; row?: UpsertRow } = {},
) {
  const system: FakeSystem = fakeSystem((request, index) => {
    const own = answer?.(request, index, system);
    if (own) return own;
    if (request.method !== 'GET') return json(request.method === 'POST' ? 8 : 7);
    return json(index === 0 ? records : [{ ...plaza, PropertyID: records.length === 0 ? 8 : 7 }]);
  });
  const result = await upsert(sessionOf(connected, createServices(system)), row, input);
  const sent = system.sent.map(({ method, url, body }) => {
    const { pathname, search } = new URL(url);
    return [
      `${method} ${pathname}${decodeURIComponent(search)}`,
      ...(body === undefined ? [] : [JSON.parse(body) as unknown]),
    ];
  });
  return { result, sent, system };
}

export const lookup = (filter: string) => [`GET /Properties?$filter=${filter}&$orderby=PropertyID asc&$top=11`];
export const readBack = (id: number) => [`GET /Properties?$filter=PropertyID eq ${id}&$top=1`];
