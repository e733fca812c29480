import type { Api, Resource, Shape } from '../../api/model/model';
import { moduleOf, namesOf } from './names';
import { renderHandler } from './renderHandler';
import { renderInput } from './renderInput';
import { renderOperationJson } from './renderOperationJson';
import { renderOutput } from './renderOutput';
import { renderRecord } from './renderRecord';
import { renderRows } from './renderRows';
import { renderTest } from './renderTest';

/** Brings the code of a TypeScript file into the house's form. */
export type Format = (code: string) => Promise<string>;

/** Every generated file, by its path from the root of the project, in a fixed order. */
export async function renderFiles(api: Api, format: Format): Promise<Map<string, string>> {
  const ownerOf = recordOwners(api);
  const code: [path: string, text: string][] = [];
  const data: [path: string, text: string][] = [];
  for (const resource of api.resources.values()) {
    const records = `src/records/${moduleOf(resource)}`;
    const record = renderRecord(resource, ownerOf);
    if (record) code.push([`${records}.ts`, record]);
    if (resource.operations.length > 0) code.push([`${records}.operations.ts`, renderRows(resource)]);
  }
  for (const operation of api.operations.values()) {
    const { folder } = namesOf(operation);
    code.push(
      [`${folder}/handler.ts`, renderHandler(operation)],
      [`${folder}/input.ts`, renderInput(operation)],
      [`${folder}/output.ts`, renderOutput(operation)],
      [`${folder}/handler.test.ts`, renderTest(operation)],
    );
    data.push([`${folder}/operation.json`, renderOperationJson(operation)]);
  }
  const formatted = await Promise.all(code.map(async ([path, text]) => [path, await format(text)] as const));
  return new Map([...formatted, ...data]);
}

function recordOwners(api: Api): (shape: Shape) => Resource | undefined {
  const owners = new Map(
    [...api.resources.values()].flatMap((resource) => (resource.record ? [[resource.record, resource] as const] : [])),
  );
  return (shape) => owners.get(shape);
}
