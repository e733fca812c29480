import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TJSTraySchemaGenerator } from '@trayio/tray-schema/schema/TJSTraySchemaGenerator';
import { SchemaError, traySchemas, type SchemaSource } from './traySchemas';

describe("Tray's schemas, written in one run", () => {
  const root = mkdtempSync(join(tmpdir(), 'aspire-schemas-'));
  afterAll(() => rmSync(root, { recursive: true }));

  function source(operation: string, name: string, text: string): SchemaSource {
    const file = join(root, operation, 'input.ts');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return { operation, file, name };
  }

  function problemOf(sources: readonly SchemaSource[]): unknown {
    try {
      traySchemas(sources);
    } catch (error) {
      return error;
    }
    return undefined;
  }

  const sound = source(
    'plant_tree',
    'PlantTreeInput',
    `
/** @items {"type":"integer"} */
type Ids = number[];
type Place = {
  /**
   * @title Latitude
   * @minimum -90
   */
  latitude: number;
};
export type PlantTreeInput = {
  /**
   * Which tree.
   *
   * @title Kind
   * @maxLength 20
   */
  kind: string;
  /**
   * @title Age
   * @TJS-type ["integer","null"]
   * @advanced true
   */
  age?: number | null;
  beds?: Ids;
  place?: Place | null;
  size?: 'small' | 'large';
};`,
  );

  it('are byte for byte those that Tray writes one by one', () => {
    const tray = new TJSTraySchemaGenerator().generateFromType(sound.name, sound.file);
    const alone = tray._tag === 'Right' ? JSON.stringify(tray.right) : undefined;
    const other = source('fell_tree', 'FellTreeInput', 'export type FellTreeInput = { kind: string };');
    expect(traySchemas([other, sound])[1]).toBe(alone);
  });

  it.each([
    ['a type that is missing', 'export type TreeInput = { a: string };', 'declares no type "CutTreeInput"'],
    [
      'a type that is only handed on',
      "export { type A as CutTreeInput } from './a';",
      'declares no type "CutTreeInput"',
    ],
    ['a type that does not compile', '\nexport type CutTreeInput = { a: Strnig };', "Cannot find name 'Strnig'"],
    ['an import from nowhere', "import { B } from './b';\nexport type CutTreeInput = B;", "Cannot find module './b'"],
  ])('fail for %s, with the name of the operation', (_, text, expected) => {
    writeFileSync(join(root, 'plant_tree/a.ts'), '');
    const bad = source('cut_tree', 'CutTreeInput', text);
    writeFileSync(join(root, 'cut_tree/a.ts'), 'export type A = { a: string };');
    const error = problemOf([sound, bad]);
    expect(error).toBeInstanceOf(SchemaError);
    expect(String(error)).toContain('cut_tree: ');
    expect(String(error)).toContain(expected);
  });
});
