import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readApi } from '../../../api/model/readApi';
import { eachInputField, planDropdowns } from '../../../api/operations/planDropdowns';

const source = join(__dirname, '../../../src');
const api = readApi();
const { dropdowns, at } = planDropdowns(api);

/** Every input field that holds an id or ids, with the operation of its dropdown, where it has one. */
const idFields = [...api.operations.values()].flatMap((operation) => {
  const found: { field: string; of?: string }[] = [];
  eachInputField(operation, (path, field) => {
    const dropdown = at(operation, path, field)?.dropdown.name;
    const isId = /id$/i.test(field.name) && field.type === 'integer';
    if (dropdown !== undefined || isId) found.push({ field: `${operation.name}.${path}`, of: dropdown });
  });
  return found;
});

describe('the ids of the inputs', () => {
  it('have a dropdown, but for those of which Aspire gives no list', () => {
    expect(idFields.filter(({ of }) => of === undefined).map(({ field }) => field)).toEqual([
      // To be left out of a new receipt, which is the only one that can be written.
      'receipts_create.ReceiptItems.ReceiptItemID',
      'receipts_create.ReceiptExtraCosts.ReceiptExtraCostID',
    ]);
  });

  it('are 162 with a dropdown; 60 operations fill dropdowns', () => {
    expect(idFields.filter(({ of }) => of !== undefined)).toHaveLength(162);
    expect(dropdowns).toHaveLength(60);
  });

  it('name only operations that are there and fill dropdowns', () => {
    const ids = readFileSync(join(source, 'records/ids.ts'), 'utf8');
    const named = [...ids.matchAll(/@lookupOperation (\w+)|"operation":"(\w+)"/g)].map(([, tag, item]) => tag ?? item);
    expect(new Set(named)).toEqual(new Set(dropdowns.map(({ name }) => `${name}_ddl`)));
    for (const name of named) {
      const descriptor = join(source, `${name}/operation.json`);
      expect(existsSync(descriptor) ? JSON.parse(readFileSync(descriptor, 'utf8')) : name).toMatchObject({
        name,
        type: 'ddl',
      });
    }
  });
});
