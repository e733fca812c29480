import type { Api, Resource, Shape } from '../../api/model/model';
import { conveniencesOf } from './conveniences';
import { headerOf, moduleOf, namesOf } from './names';
import { operationTest } from './operationTest';
import { planLookups } from './planLookups';
import { catalogFile, renderCatalog, type CatalogLine } from './renderCatalog';
import { renderConvenience } from './renderConvenience';
import { callbackOf, renderHandler } from './renderHandler';
import { renderHandlerTest } from './renderHandlerTest';
import { idsFile, renderIds, withIdImports } from './renderIds';
import { renderInput } from './renderInput';
import { renderLookup } from './renderLookup';
import { renderOperationJson } from './renderOperationJson';
import { renderOutput } from './renderOutput';
import { renderRecord } from './renderRecord';
import { renderRows } from './renderRows';
import { withLookups } from './withLookups';

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
  const plan = planLookups(pages);
  const { lookups, dropdowns } = plan;
  const api = withLookups(pages, plan);
  const conveniences = conveniencesOf(api);
  const ownerOf = recordOwners(api);
  const code: [path: string, text: string][] = [];
  const data: [path: string, text: string][] = [];
  for (const resource of api.resources.values()) {
    const records = `src/records/${moduleOf(resource)}`;
    const record = renderRecord(resource, ownerOf);
    if (record) code.push([`${records}.ts`, record]);
    if (resource.operations.length === 0) continue;
    const made = conveniences.filter((convenience) => convenience.resource === resource);
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
      [`${folder}/input.ts`, renderInput(operation)],
      [`${folder}/output.ts`, renderOutput(operation)],
      [`${folder}/handler.test.ts`, renderHandlerTest(header, names, reference, operationTest(operation))],
    );
    data.push([`${folder}/operation.json`, renderOperationJson(operation)]);
  }
  for (const convenience of conveniences) {
    const files = renderConvenience(convenience, lookups);
    code.push(...files.code);
    data.push(files.descriptor);
  }
  for (const lookup of lookups) {
    const files = renderLookup(lookup);
    code.push(...files.code);
    data.push(files.descriptor);
  }
  code.push([catalogFile, renderCatalog(api, conveniences, lookups, handWritten)]);
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
