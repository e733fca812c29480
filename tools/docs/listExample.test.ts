import type { Resource } from '../../api/model/model';
import type { JsonSchema } from '../../api/schema/jsonSchema';
import { listExample } from './listExample';

const trees = { key: ['TreeID'], label: 'TreeName', changed: 'ModifiedDate' } as unknown as Resource;

function example(record: Record<string, unknown>, resource = trees) {
  const input: JsonSchema = {
    properties: { conditions: { items: { properties: { field: { enum: Object.keys(record) } } } } },
  };
  return listExample(resource, input, () => Promise.resolve({ items: [record] }));
}

describe('the example of a list', () => {
  it('asks for a status that a record has, with the fields that matter', async () => {
    const record = { TreeID: 1, TreeName: 'Old oak', TreeStatusName: 'Planted', ModifiedDate: '2026-01-01T00:00:00Z' };
    expect(await example(record)).toEqual({
      conditions: [{ field: 'TreeStatusName', operator: 'equals', value: 'Planted' }],
      fields: ['TreeName', 'TreeStatusName', 'ModifiedDate'],
      sort_by: 'TreeName',
      limit: 2,
    });
  });

  it('asks for a word of the name where there is no status', async () => {
    const record = { TreeID: 1, TreeName: '"Old" oak', TreeStatusName: null, ModifiedDate: null };
    expect(await example(record)).toMatchObject({
      conditions: [{ field: 'TreeName', operator: 'contains', value: 'Old' }],
      sort_by: 'ModifiedDate',
    });
  });

  it('asks for the key where there is nothing else', async () => {
    const bare = { key: ['TreeID'] } as unknown as Resource;
    expect(await example({ TreeID: 7, Height: 3 }, bare)).toEqual({
      conditions: [{ field: 'TreeID', operator: 'equals', value: 7 }],
      fields: ['Height'],
      limit: 2,
    });
  });
});
