import { InexactNumber } from '../../../../src/aspire/http/exactNumbers';
import { columnName, shorten } from './names.ts';
import type { ChildTable, Column, ColumnType, Table } from './table.ts';

/**
 * The table with a column for each field that its pages do not know, its type read off a value. A field of a list's entries
 * has the list before its name: `ReceiptItems.Colour`. Fields that are known already, or whose value is null and says no type,
 * change nothing.
 */
export function withColumns<T extends Table>(table: T, fields: Readonly<Record<string, unknown>>): T {
  let next: T = table;
  for (const [field, value] of Object.entries(fields)) next = withColumn(next, field, value);
  return next;
}

/** A later run reads the name of the field from there. */
function extraComment(field: string): string {
  return `Aspire's field ${JSON.stringify(field)}, which its description lacks. Its type is that of the first value.`;
}

/** The field that such a comment tells of. */
export function fieldOfComment(comment: string | null): string | undefined {
  const written = /^Aspire's field ("(?:[^"\\]|\\.)*"), which/.exec(comment ?? '')?.[1];
  return written === undefined ? undefined : (JSON.parse(written) as string);
}

function withColumn<T extends Table>(table: T, field: string, value: unknown): T {
  const [list = '', ...rest] = field.split('.');
  const child = rest.length > 0 ? table.children.find((one) => one.field === list) : undefined;
  if (child) {
    const children: ChildTable[] = table.children.map((one) =>
      one === child ? withColumn(child, rest.join('.'), value) : one,
    );
    return children.every((one, at) => one === table.children[at]) ? table : { ...table, children };
  }
  const isKnown = table.columns.some((column) => column.field === field) || table.leftOut?.includes(field);
  if (isKnown || value === null || value === undefined) return table;
  const column: Column = {
    name: freeName(columnName(field), table),
    field,
    type: typeOfValue(value),
    comment: extraComment(field),
  };
  return { ...table, columns: [...table.columns, column] };
}

function typeOfValue(value: unknown): ColumnType {
  switch (typeof value) {
    case 'number':
      return 'numeric';
    case 'boolean':
      return 'boolean';
    case 'object':
      return value instanceof InexactNumber ? 'numeric' : 'jsonb';
    default:
      return 'text';
  }
}

/** `Colour` beside `colour`: `colour_2`. */
function freeName(name: string, { columns }: Table): string {
  const isTaken = (wanted: string) => columns.some((column) => column.name === wanted);
  let free = name;
  for (let count = 2; isTaken(free); count++) free = `${shorten(name, 58)}_${count}`;
  return free;
}
