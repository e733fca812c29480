import type { Api, Operation, Resource } from '../model/model';
import { attachDropdowns } from '../operations/attachDropdowns';
import { compositeOperations, type CompositeOperation } from '../operations/compositeOperations';
import { planDropdowns, type Dropdown, type DropdownPlan } from '../operations/planDropdowns';
import { downloadTypes, uploadTypes } from './attachmentFileTypes';
import { batchCreateTypes } from './batchCreateTypes';
import { callInput, callOutput } from './callTypes';
import { attachmentObjectsTypes, dropdownTypes, fieldValuesTypes, objectCodesTypes } from './dropdownTypes';
import { getByIdTypes } from './getByIdTypes';
import { listInput, listOutput } from './listTypes';
import { idType } from './pageFields';
import { rawHttpRequestTypes } from './rawHttpRequestTypes';
import { tokenRequestTypes } from './tokenRequestTypes';
import type { OperationTypes } from './types';
import { upsertTypes } from './upsertTypes';
import { verifyConnectionTypes } from './verifyConnectionTypes';

/** An operation of the connector: its types, made when they are first asked for, and what they are made from. */
export type OperationDescription = {
  types: () => OperationTypes;
  /** The resource that it is about, its dropdowns attached. */
  resource?: Resource;
  /** The files below `api/` that say what it takes and gives: `properties.yaml`. */
  sources: readonly string[];
};

/** All operations by name: Aspire's own, those made of them, the dropdowns, and those written by hand. */
export function describeOperations(
  pages: Api,
  plan: DropdownPlan = planDropdowns(pages),
): ReadonlyMap<string, OperationDescription> {
  const api = attachDropdowns(pages, plan);
  const found = new Map<string, OperationDescription>();
  const add = (name: string, types: () => OperationTypes, sources: readonly string[], resource?: Resource) =>
    found.set(name, { types: once(types), sources, resource });
  for (const operation of api.operations.values()) {
    const { name, resource } = operation;
    add(name, () => ownTypes(operation), [resource.file], resource);
  }
  for (const composite of compositeOperations(api)) {
    const { name, resource } = composite;
    const sources = [resource.file, 'operations/compositeOperations.ts'];
    add(name, () => compositeTypes(composite, plan), sources, resource);
  }
  for (const dropdown of plan.recordDropdowns) {
    const sources = [dropdown.resource.file, 'operations/dropdowns.ts'];
    add(`${dropdown.name}_ddl`, () => dropdownTypes(dropdown), sources);
  }
  for (const [name, source, types] of handWritten(pages, plan)) add(name, types, [`schema/${source}.ts`]);
  return found;
}

/** An operation of Aspire's own, its dropdowns attached. */
function ownTypes(operation: Operation): OperationTypes {
  const { options, replies } = operation;
  const isList = replies.kind === 'rows' || replies.kind === 'texts';
  return {
    input: options === 'odata' && replies.kind === 'rows' ? listInput(operation, replies.type) : callInput(operation),
    output: isList ? listOutput(operation) : callOutput(operation),
  };
}

/** An operation that is made of Aspire's own. */
function compositeTypes(composite: CompositeOperation, { recordDropdowns }: DropdownPlan): OperationTypes {
  const { name, key } = composite.resource;
  const dropdown = recordDropdowns.find((planned) => planned.resource.name === name && planned.key === key[0]);
  switch (composite.kind) {
    case 'getById':
      return getByIdTypes(composite, dropdown);
    case 'upsert':
      return upsertTypes(composite, dropdown);
    case 'batchCreate':
      return batchCreateTypes(composite);
  }
}

type HandWritten = [name: string, source: string, types: () => OperationTypes];

/** The operations whose code is written by hand. Those of attachments are there where the API has the resource. */
function handWritten({ resources }: Api, { dropdowns }: DropdownPlan): HandWritten[] {
  const ids = (name: string) => idType(find(dropdowns, name));
  const always: HandWritten[] = [
    ['#token_request', 'tokenRequestTypes', () => tokenRequestTypes],
    ['field_values_ddl', 'dropdownTypes', () => fieldValuesTypes],
    ['raw_http_request', 'rawHttpRequestTypes', () => rawHttpRequestTypes],
    ['verify_connection', 'verifyConnectionTypes', () => verifyConnectionTypes],
  ];
  if (!resources.has('Attachments')) return always;
  return [
    ...always,
    ['attachment_objects_ddl', 'dropdownTypes', () => attachmentObjectsTypes],
    ['attachments_download_file', 'attachmentFileTypes', () => downloadTypes(ids)],
    ['attachments_upload_file', 'attachmentFileTypes', () => uploadTypes(ids)],
    ['object_codes_ddl', 'dropdownTypes', () => objectCodesTypes],
  ];
}

function find(dropdowns: readonly Dropdown[], name: string): Dropdown {
  const found = dropdowns.find((dropdown) => dropdown.name === name);
  if (!found) throw new Error(`dropdowns.ts: there is no dropdown ${name}`);
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
