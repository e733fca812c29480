import { join } from 'node:path';
import { catalog } from '../../src/records/catalog';
import { traySchemas } from '../schemas/traySchemas';
import { typeName } from '../../api/operations/typeName';

type Schema = {
  type?: string | string[];
  lookup?: { operation: string; input: Record<string, string>; authRequired: boolean };
  properties?: Record<string, Schema>;
  items?: Schema;
};

const source = join(__dirname, '../../src');
const operations = catalog.map(({ name }) => name);

/** Every field of a schema, the items of lists too, by its path. */
function fieldsOf({ properties = {}, items }: Schema, path: string): [path: string, field: Schema][] {
  const inside = Object.entries(properties).flatMap(([name, field]): [string, Schema][] => [
    [`${path}.${name}`, field],
    ...fieldsOf(field, `${path}.${name}`),
  ]);
  return items ? [...inside, [`${path}[]`, items], ...fieldsOf(items, `${path}[]`)] : inside;
}

describe("the dropdowns in Tray's schemas", () => {
  let fields: [path: string, field: Schema][] = [];
  beforeAll(() => {
    const inputs = operations.filter((name) => !name.endsWith('_ddl') && !name.startsWith('#'));
    const schemas = traySchemas(
      inputs.map((name) => ({
        operation: name,
        file: join(source, name, 'input.ts'),
        name: `${typeName(name)}Input`,
      })),
    );
    fields = schemas.flatMap((schema, index) => fieldsOf(JSON.parse(schema) as Schema, inputs[index] ?? ''));
  }, 120_000);

  it('stand at every id of every operation, but for those of which Aspire gives no list', () => {
    const ids = fields.filter(([path, { type }]) => type === 'integer' && /\.id$|I[dD]$/.test(path));
    expect(ids.length).toBeGreaterThan(190);
    const without = ids.filter(([, { lookup }]) => lookup === undefined).map(([path]) => path);
    expect([...new Set(without.map((path) => path.slice(path.lastIndexOf('.') + 1)))].sort()).toEqual([
      // Both are to be left out of a new receipt, which is the only one that can be written.
      'ReceiptExtraCostID',
      'ReceiptItemID',
    ]);
  });

  it('name operations that are there, and let an id, a text or a value be typed', () => {
    const looking = fields.filter(([, { lookup }]) => lookup !== undefined);
    for (const [path, { type, lookup }] of looking) {
      expect([path, operations.includes(lookup?.operation ?? '')]).toEqual([path, true]);
      const isText = ['object_codes_ddl', 'field_values_ddl'].includes(lookup?.operation ?? '');
      expect([path, ...[type].flat()]).toContain(isText ? 'string' : 'integer');
      expect([path, lookup?.authRequired, typeof lookup?.input]).toEqual([path, true, 'object']);
    }
  });
});
