import type { Resource, Shape, ShapeField } from '../../../../api/model/model';
import { recordHelp } from '../../../../api/schema/recordHelp';
import { days } from './days.ts';
import { columnName, snakeCase } from './names.ts';
import type { ChildTable, Column, ColumnType, Table } from './table.ts';

/** How deep lists inside of records become tables. What lies deeper stays in the column of the list around it. */
const deepest = 2;

/** The key of a record that has none of its own: its digest, which every table has. */
export const digestColumn = '_aspire_hash';

/** Resources by their names, to tell what a field refers to. */
export type Resources = ReadonlyMap<string, Resource>;

/** The table of a resource's records of that shape. `key`: Aspire's fields, none if a record as a whole is its key. */
export function tableOf(resource: Resource, shape: Shape, key: readonly string[], resources: Resources): Table {
  const name = snakeCase(resource.name);
  const columns = columnsOf(shape, resource.name, resources);
  const keyColumns = columns.filter(({ field }) => key.includes(field));
  const stamps = [resource.changed, resource.created];
  return {
    name,
    comment: resource.about,
    columns,
    key: keyColumns.length > 0 ? keyColumns.map((column) => column.name) : [digestColumn],
    indexes: [
      ...refsOf(shape, key),
      ...columns.filter(({ field }) => stamps.includes(field)).map((column) => column.name),
    ],
    children: childrenOf(
      shape,
      { name, resource: resource.name, plural: resource.plural, keyColumns, depth: 1 },
      resources,
    ),
  };
}

type Parent = { name: string; resource: string; plural: string; keyColumns: readonly Column[]; depth: number };

function childrenOf({ fields }: Shape, parent: Parent, resources: Resources): ChildTable[] {
  if (parent.depth > deepest) return [];
  return fields.flatMap((field) =>
    field.type === 'array' && field.shape ? [childOf(field, field.shape, parent, resources)] : [],
  );
}

function childOf(field: ShapeField, shape: Shape, parent: Parent, resources: Resources): ChildTable {
  const name = `${parent.name}__${snakeCase(field.name)}`;
  const inherited = new Set(parent.keyColumns.map((column) => column.name));
  const own = columnsOf(shape, undefined, resources);
  const plural = `${snakeCase(field.name).replaceAll('_', ' ')} of ${parent.plural}`;
  return {
    name,
    field: field.name,
    comment: shape.about ?? `The ${plural}, one row for each.`,
    // What an entry says of the record that it stands in is what the record says.
    columns: [...parent.keyColumns, ...own.filter((column) => !inherited.has(column.name))],
    leftOut: own.filter((column) => inherited.has(column.name)).map((column) => column.field),
    key: [...inherited, ...indexColumns(parent.depth)],
    indexes: refsOf(shape, []).filter((column) => !inherited.has(column)),
    children: childrenOf(shape, { ...parent, name, plural, depth: parent.depth + 1 }, resources),
  };
}

/** The places of an entry in its list, and of that list's record in the list around it, the outermost first. */
function indexColumns(depth: number): string[] {
  return Array.from({ length: depth }, (_, level) => (level === 0 ? '_aspire_index' : `_aspire_index_${level + 1}`));
}

function columnsOf(shape: Shape, resource: string | undefined, resources: Resources): Column[] {
  return shape.fields.map((field) => {
    const comment = commentOf(field, shape, resources);
    return {
      name: columnName(field.name),
      field: field.name,
      type: typeOf(field, resource),
      ...(comment === '' ? {} : { comment }),
    };
  });
}

function typeOf({ name, type, format }: ShapeField, resource = ''): ColumnType {
  switch (type) {
    case 'integer':
      return 'bigint';
    case 'number':
      return 'numeric';
    case 'boolean':
      return 'boolean';
    case 'string':
      if (format !== 'date-time') return 'text';
      return days[resource]?.[name] === undefined ? 'timestamptz' : 'date';
    case 'array':
    case 'object':
      return 'jsonb';
  }
}

function commentOf(field: ShapeField, shape: Shape, resources: Resources): string {
  // The titles of operations and the forms of texts that it tells of otherwise are for those who fill in forms.
  const isForForms = field.about === undefined && (/I[Dd]$/.test(field.name) || field.format !== undefined);
  const help = isForForms && field.type !== 'number' ? undefined : recordHelp(field, shape);
  const target = field.ref === undefined ? undefined : resources.get(field.ref);
  const [key] = target?.key ?? [];
  const refers = target && key !== undefined && `Refers to ${snakeCase(target.name)}.${columnName(key)}.`;
  return [help, refers].filter((part) => part !== undefined).join(' ');
}

/** Columns that hold the id of another record. Users are told of everywhere, and hardly ever searched by. */
function refsOf({ fields }: Shape, key: readonly string[]): string[] {
  return fields
    .filter(({ name, ref }) => ref !== undefined && ref !== 'Users' && key[0] !== name)
    .map(({ name }) => columnName(name));
}
