import type { Operation, Resource } from '../../api/model/model';
import { typeName } from '../../api/operations/typeName';

/** What the parts of one operation are called in the generated code. */
export type OperationNames = {
  /** `src/properties_create` */
  folder: string;
  /** `propertiesCreate`: the row of data. */
  row: string;
  /** `propertiesCreateHandler` */
  handler: string;
  /** `PropertiesCreateInput`: Tray looks for exactly this name. */
  input: string;
  /** `PropertiesCreateOutput` */
  output: string;
};

export function namesOf(operation: Pick<Operation, 'name'>): OperationNames {
  const name = typeName(operation.name);
  const row = lowerFirst(name);
  return {
    folder: `src/${operation.name}`,
    row,
    handler: `${row}Handler`,
    input: `${name}Input`,
    output: `${name}Output`,
  };
}

/** `work_tickets`: the name that a resource's page and its records module share. */
export function moduleOf(resource: Resource): string {
  return resource.file.replace(/\.yaml$/, '');
}

/** `workTickets`: the constant that names a resource. */
export function constantOf(resource: Resource): string {
  return lowerFirst(resource.name);
}

/** The first line of a generated file. */
export function headerOf(resource: Resource): string {
  return `${headerStart}${resource.file} by "npm run generate": change the page, not this file.`;
}

/** How every generated file begins. */
export const headerStart = '// Generated from api/';

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
