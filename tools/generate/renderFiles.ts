import type { Api, Operation } from '../../api/model/model';
import { compositeOperations } from '../../api/operations/compositeOperations';
import { copyFieldTitle, fieldTitleCopy } from './copyFieldTitle';
import { moduleOf, namesOf } from './names';
import { planDropdowns } from '../../api/operations/planDropdowns';
import { renderConvenience } from './renderConvenience';
import { renderHandler } from './renderHandler';
import { idsModule, renderIds } from './renderIds';
import { renderLookup } from './renderLookup';
import { renderOperationJson } from './renderOperationJson';
import { renderOperationTypes } from './renderOperationTypes';
import { renderRecord } from './renderRecord';
import { renderRows } from './renderRows';
import { renderTest } from './renderTest';
import { attachDropdowns } from '../../api/operations/attachDropdowns';
import { renderUpdateTest } from './renderUpdateTest';
import { renderSharedTypes } from './sharedTypes';
import { planHomes } from './typeHomes';

/** Brings the code of a TypeScript file into the house's form. */
export type Format = (code: string) => Promise<string>;

/** Every generated file, by its path from the root of the project, in a fixed order. */
export async function renderFiles(pages: Api, format: Format): Promise<Map<string, string>> {
  const plan = planDropdowns(pages);
  const { recordDropdowns, dropdowns } = plan;
  const api = attachDropdowns(pages, plan);
  const homeOf = planHomes(pages, dropdowns);
  const code: [path: string, text: string][] = [];
  const data: [path: string, text: string][] = [];
  for (const resource of api.resources.values()) {
    const records = `src/records/${moduleOf(resource)}`;
    const record = renderRecord(resource, homeOf);
    if (record) code.push([`${records}.ts`, record]);
    if (resource.operations.length > 0) code.push([`${records}.operations.ts`, renderRows(resource)]);
  }
  for (const operation of api.operations.values()) {
    const { folder } = namesOf(operation);
    code.push([`${folder}/handler.ts`, renderHandler(operation)], [`${folder}/handler.test.ts`, testOf(operation)]);
    data.push([`${folder}/operation.json`, renderOperationJson(operation)]);
  }
  for (const convenience of compositeOperations(api)) {
    const files = renderConvenience(convenience);
    code.push(...files.code);
    data.push(files.descriptor);
  }
  for (const lookup of recordDropdowns) {
    const files = renderLookup(lookup);
    code.push(...files.code);
    data.push(files.descriptor);
  }
  code.push(...renderOperationTypes(pages, plan, homeOf), ...renderSharedTypes(homeOf));
  code.push([fieldTitleCopy, copyFieldTitle()]);
  if (dropdowns.length > 0) code.push([`${idsModule}.ts`, renderIds(dropdowns)]);
  const formatted = await Promise.all(code.map(async ([path, text]) => [path, await format(text)] as const));
  return new Map([...formatted, ...data]);
}

function testOf(operation: Operation): string {
  const { reading } = operation;
  return reading ? renderUpdateTest(operation, reading) : renderTest(operation);
}
