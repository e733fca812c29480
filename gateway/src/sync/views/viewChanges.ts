import type { Catalog, SchemaChange } from '../postgres/catalog.ts';
import { literal } from '../postgres/ddl.ts';
import { qualified, quoted } from '../postgres/identifiers.ts';
import { digest128 } from '../tables/digest.ts';
import { viewDefinitions, type ViewDefinition } from './definitions.ts';

/**
 * What has to be done so that a schema has its views: those whose tables and columns are all there. A view that an older
 * gateway made is made anew; what somebody else has under the name of a view stays, and is told.
 */
export function viewChanges(existing: Catalog, schema: string): SchemaChange[] {
  return viewDefinitions
    .filter((view) => needsOf(view).every(([table, column]) => existing.get(table)?.columns.has(column)))
    .flatMap((view) => changesOf(view, existing, schema));
}

function changesOf(view: ViewDefinition, existing: Catalog, schema: string): SchemaChange[] {
  const { name } = view;
  const place = qualified(schema, name);
  const select = selectOf(view, schema);
  const comment = `${view.comment} Made by the Aspire gateway (${digest128(select).slice(0, 8)}).`;
  const make = [`create view ${place} as\n${select}`, `comment on view ${place} is ${literal(comment)}`];
  const found = existing.get(name);
  if (!found) return [{ table: name, change: 'new view', sql: make }];
  if (found.kind !== 'view' || !/Made by the Aspire gateway \([0-9a-f]{8}\)\.$/.test(found.comment ?? ''))
    return [{ table: name, change: 'no view: something else has its name', sql: [] }];
  if (found.comment === comment) return [];
  return [{ table: name, change: 'view made anew', sql: [`drop view ${place}`, ...make] }];
}

function selectOf({ from, joins, columns }: ViewDefinition, schema: string): string {
  const [table, alias] = from;
  return [
    'select',
    Object.entries(columns)
      .map(([name, expression]) => `  ${expression} as ${quoted(name)}`)
      .join(',\n'),
    `from ${qualified(schema, table)} ${alias}`,
    ...joins.map(([joined, by, column, refersTo]) => {
      const on = `${by}.${column} = ${refersTo} and ${by}._aspire_deleted_at is null`;
      return `left join ${qualified(schema, joined)} ${by} on ${on}`;
    }),
    `where ${alias}._aspire_deleted_at is null`,
  ].join('\n');
}

/** Every column that a view reads: the table and the column. */
function needsOf({ from, joins, columns }: ViewDefinition): [table: string, column: string][] {
  const tables = new Map([from, ...joins].map(([table, alias]) => [alias, table]));
  const texts = [
    ...Object.values(columns),
    ...joins.flatMap(([, alias, column, refersTo]) => [`${alias}.${column}`, refersTo]),
  ];
  return texts
    .flatMap((text) => [...text.matchAll(/\b([a-z])\.([a-z_0-9]+)/g)])
    .map(([, alias = '', column = '']) => [tables.get(alias) ?? '', column]);
}
