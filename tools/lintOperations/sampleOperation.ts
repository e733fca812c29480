import type { OperationFolder } from './readOperations';
import type { Schema } from './schema';

/** A description that tells a builder and an agent what they need. */
export const sampleDescription =
  'Plants a tree and returns its ID. For many, use "Plant forest". Each run plants another one: do not repeat it blindly.';

/** A valid operation for a test, with the test's changes. */
export function sampleOperation(changes: Partial<OperationFolder> = {}): OperationFolder {
  return {
    folder: 'plant_tree',
    files: ['handler.test.ts', 'handler.ts', 'input.json', 'input.ts', 'operation.json', 'output.json', 'output.ts'],
    descriptor: { name: 'plant_tree', title: 'Plant tree', description: sampleDescription },
    types: {
      input: 'export type PlantTreeInput = { kind: string };',
      output: 'export type PlantTreeOutput = { id: number };',
    },
    schemas: {
      input: objectOf({ kind: { type: 'string', title: 'Kind' } }),
      output: objectOf({ id: { type: 'integer', title: 'ID' } }),
    },
    ...changes,
  };
}

/** The operation with another input schema. */
export function withInput(input: Schema): OperationFolder {
  const sample = sampleOperation();
  return { ...sample, schemas: { ...sample.schemas, input } };
}

/** An operation that fills a dropdown of tree kinds. */
export function sampleDdl(changes: Partial<OperationFolder> = {}): OperationFolder {
  const folder = 'list_kinds_ddl';
  const row = objectOf({ text: { type: 'string', title: 'Text' }, value: { type: 'string', title: 'Value' } });
  return sampleOperation({
    folder,
    descriptor: { name: folder, title: 'List kinds DDL', description: 'Lists kinds of trees.', type: 'ddl' },
    types: {
      input: 'export type ListKindsDdlInput = { garden?: string };',
      output: 'export type ListKindsDdlOutput = { result: { text: string; value: string }[] };',
    },
    schemas: {
      input: objectOf({ garden: { type: 'string', title: 'Garden' } }),
      output: objectOf({ result: { type: 'array', title: 'Result', items: row } }),
    },
    ...changes,
  });
}

/** The schema of an object with these fields, as Tray's generator writes it. */
export function objectOf(properties: Record<string, Schema>, more: Schema = {}): Schema {
  const fields = Object.entries(properties).map(([name, field]) => [name, { description: 'Such as oak.', ...field }]);
  return { type: 'object', properties: Object.fromEntries(fields), additionalProperties: false, advanced: [], ...more };
}
