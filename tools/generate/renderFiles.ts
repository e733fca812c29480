import type { Api, Operation, Resource, Shape } from '../../api/model/model';
import { conveniencesOf } from './conveniences';
import { moduleOf, namesOf } from './names';
import { planLookups } from './planLookups';
import { renderConvenience } from './renderConvenience';
import { renderHandler } from './renderHandler';
import { idsFile, renderIds, withIdImports } from './renderIds';
import { renderInput } from './renderInput';
import { renderLookup } from './renderLookup';
import { renderOperationJson } from './renderOperationJson';
import { renderOutput } from './renderOutput';
import { renderRecord } from './renderRecord';
import { renderRows } from './renderRows';
import { renderTest } from './renderTest';
import { withLookups } from './withLookups';
import { renderUpdateTest } from './renderUpdateTest';

/** Brings the code of a TypeScript file into the house's form. */
export type Format = (code: string) => Promise<string>;

/** Every generated file, by its path from the root of the project, in a fixed order. */
export async function renderFiles(pages: Api, format: Format): Promise<Map<string, string>> {
  const plan = planLookups(pages);
  const { lookups, dropdowns } = plan;
  const api = withLookups(pages, plan);
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
      [`${folder}/handler.test.ts`, testOf(operation)],
    );
    data.push([`${folder}/operation.json`, renderOperationJson(operation)]);
  }
  for (const convenience of conveniencesOf(api)) {
    const files = renderConvenience(convenience, lookups);
    code.push(...files.code);
    data.push(files.descriptor);
  }
  for (const lookup of lookups) {
    const files = renderLookup(lookup);
    code.push(...files.code);
    data.push(files.descriptor);
  }
  if (dropdowns.length > 0) code.push([idsFile, renderIds(dropdowns)]);
  const whole = code.map(([path, text]) => [path, path.endsWith('/input.ts') ? withIdImports(text, dropdowns) : text]);
  const formatted = await Promise.all(whole.map(async ([path = '', text = '']) => [path, await format(text)] as const));
  return new Map([...formatted, ...data]);
}

function recordOwners(api: Api): (shape: Shape) => Resource | undefined {
  const owners = new Map(
    [...api.resources.values()].flatMap((resource) => (resource.record ? [[resource.record, resource] as const] : [])),
  );
  return (shape) => owners.get(shape);
}

function testOf(operation: Operation): string {
  const { reading } = operation;
  return reading ? renderUpdateTest(operation, reading) : renderTest(operation);
}
