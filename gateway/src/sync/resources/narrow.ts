import { nearestName } from '../../../../src/aspire/model/knownValues';
import { GatewayError, type FieldProblem } from '../../errors.ts';
import { digestColumn } from '../tables/tableOf.ts';
import type { Table } from '../tables/table.ts';
import type { SyncResource } from './resource.ts';

export type Narrowing = {
  /** Aspire's names of the fields to copy, */
  select?: readonly string[];
  /** or not to. */
  exclude?: readonly string[];
  /** Whether lists inside of records become tables of their own; usually true. */
  children?: boolean;
};

/**
 * The resource with fewer columns. Its key and its stamps always stay: without them it could not be kept up to date. Throws
 * `invalid_input`, naming every field that it does not have, and the nearest one.
 */
export function narrowTable(
  resource: SyncResource,
  { select, exclude = [], children = true }: Narrowing,
): SyncResource {
  const { table, key, changed, created } = resource;
  checkFields(table, { select: select ?? [], exclude });
  const kept = new Set([...key, changed, created]);
  const isChosen = (field: string) =>
    kept.has(field) || ((select?.includes(field) ?? true) && !exclude.includes(field));
  const columns = table.columns.filter(({ field }) => isChosen(field));
  const gone = table.columns.filter((column) => !columns.includes(column));
  const names = new Set(columns.map(({ name }) => name));
  return {
    ...resource,
    table: {
      ...table,
      columns,
      leftOut: [...(table.leftOut ?? []), ...gone.map(({ field }) => field)],
      indexes: table.indexes.filter((name) => names.has(name)),
      children: children ? table.children.filter(({ field }) => isChosen(field)) : [],
      // Without a key the digest tells records apart, as far as its columns do.
      key: table.key.filter((name) => names.has(name) || name === digestColumn),
    },
  };
}

function checkFields({ name, columns }: Table, given: Readonly<Record<string, readonly string[]>>): void {
  const known = columns.map(({ field }) => field);
  const errors: FieldProblem[] = Object.entries(given).flatMap(([option, fields]) =>
    fields
      .filter((field) => !known.includes(field))
      .map((field) => {
        const nearest = nearestName(field, known);
        const hint = nearest === undefined ? `Its fields are ${known.join(', ')}.` : `Did you mean ${nearest}?`;
        return { field: option, message: `${name} has no field "${field.slice(0, 100)}". ${hint}` };
      }),
  );
  if (errors.length > 0)
    throw new GatewayError('invalid_input', errors.map(({ message }) => message).join(' '), { errors });
}
