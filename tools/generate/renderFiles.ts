import type { Api } from '../../api/model/model';
import { attachDropdowns } from '../../api/operations/attachDropdowns';
import { compositeOperations } from '../../api/operations/compositeOperations';
import { planDropdowns } from '../../api/operations/planDropdowns';
import { copyFieldTitle, fieldTitleCopy } from './copyFieldTitle';
import { headerOf, moduleOf, namesOf } from './names';
import { operationTest } from './operationTest';
import { catalogFile, listsFile, renderCatalog, renderLists, type CatalogLine } from './renderCatalog';
import { renderComposite } from './renderComposite';
import { renderDropdown } from './renderDropdown';
import { fieldValuesFile, renderFieldValues } from './renderFieldValues';
import { callbackOf, renderHandler } from './renderHandler';
import { renderHandlerTest } from './renderHandlerTest';
import { idsModule, renderIds } from './renderIds';
import { renderOperationJson } from './renderOperationJson';
import { renderOperationTypes } from './renderOperationTypes';
import { renderRecord } from './renderRecord';
import { renderRows } from './renderRows';
import { renderSharedTypes } from './sharedTypes';
import { planHomes } from './typeHomes';

/** Brings the code of a TypeScript file into the house's form. */
export type Format = (code: string) => Promise<string>;

/**
 * Every generated file, by its path from the root of the project, in a fixed order. `handWritten` is what the catalog says of
 * the other operations.
 */
export async function renderFiles(
  pages: Api,
  format: Format,
  handWritten: readonly CatalogLine[] = [],
): Promise<Map<string, string>> {
  const plan = planDropdowns(pages);
  const { recordDropdowns, dropdowns } = plan;
  const api = attachDropdowns(pages, plan);
  const homeOf = planHomes(pages, dropdowns);
  const composites = compositeOperations(api);
  const code: [path: string, text: string][] = [];
  const data: [path: string, text: string][] = [];
  for (const resource of api.resources.values()) {
    const records = `src/records/${moduleOf(resource)}`;
    const record = renderRecord(resource, homeOf);
    if (record) code.push([`${records}.ts`, record]);
    if (resource.operations.length === 0) continue;
    const made = composites.filter((composite) => composite.resource === resource);
    code.push([`${records}.operations.ts`, renderRows(resource, made)]);
  }
  for (const operation of api.operations.values()) {
    const names = namesOf(operation);
    const { folder, row } = names;
    const header = headerOf(operation.resource);
    const reference = { row, module: `${moduleOf(operation.resource)}.operations` };
    const callback = callbackOf(operation);
    code.push(
      [`${folder}/handler.ts`, renderHandler(header, names, callback, reference)],
      [`${folder}/handler.test.ts`, renderHandlerTest(header, names, reference, operationTest(operation))],
    );
    data.push([`${folder}/operation.json`, renderOperationJson(operation)]);
  }
  for (const composite of composites) {
    const files = renderComposite(composite);
    code.push(...files.code);
    data.push(files.descriptor);
  }
  for (const dropdown of recordDropdowns) {
    const files = renderDropdown(dropdown);
    code.push(...files.code);
    data.push(files.descriptor);
  }
  code.push([catalogFile, renderCatalog(api, composites, recordDropdowns, handWritten)], [listsFile, renderLists(api)]);
  code.push(...renderOperationTypes(pages, plan, homeOf), ...renderSharedTypes(homeOf));
  code.push([fieldValuesFile, renderFieldValues(api, plan)]);
  code.push([fieldTitleCopy, copyFieldTitle()]);
  if (dropdowns.length > 0) code.push([`${idsModule}.ts`, renderIds(dropdowns)]);
  const formatted = await Promise.all(code.map(async ([path, text]) => [path, await format(text)] as const));
  return new Map([...formatted, ...data]);
}
