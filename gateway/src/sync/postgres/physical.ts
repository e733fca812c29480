import { digestColumn } from '../tables/tableOf.ts';
import type { ColumnType, Table } from '../tables/table.ts';

/** A column as Postgres has it. `mark`: without it a table is somebody else's. */
export type PhysicalColumn = { name: string; type: ColumnType; notNull?: true; mark?: true; comment?: string };

/** A table as Postgres has it. */
export type PhysicalTable = {
  name: string;
  comment: string;
  columns: readonly PhysicalColumn[];
  key: readonly string[];
};

const digest: PhysicalColumn = {
  name: digestColumn,
  type: 'text',
  notNull: true,
  mark: true,
  comment: 'A digest of all that the record says: another one means that it has changed.',
};

const raw: PhysicalColumn = {
  name: '_aspire_raw',
  type: 'jsonb',
  mark: true,
  comment: 'Values that do not fit their columns, and fields without a column, as Aspire gave them.',
};

/** What every table of records has besides Aspire's fields. */
export const recordColumns: readonly PhysicalColumn[] = [
  {
    name: '_aspire_synced_at',
    type: 'timestamptz',
    notNull: true,
    comment: 'When this version of the record was read from Aspire.',
  },
  {
    name: '_aspire_deleted_at',
    type: 'timestamptz',
    comment: 'When the record was found to be gone from Aspire; empty as long as it is there.',
  },
  {
    name: '_aspire_generation',
    type: 'bigint',
    notNull: true,
    comment: 'The number of the full scan in or after which this version was written.',
  },
  digest,
  raw,
];

/** What a table of versions has besides Aspire's fields. */
export const historyColumns: readonly PhysicalColumn[] = [
  {
    name: '_aspire_valid_from',
    type: 'timestamptz',
    notNull: true,
    mark: true,
    comment: 'When this version was first read from Aspire.',
  },
  {
    name: '_aspire_valid_to',
    type: 'timestamptz',
    comment: 'When the next version took its place, or the record was gone; empty while it holds.',
  },
  digest,
  raw,
];

export const historyName = (table: string): string => `${table}__history`;

/** Every table that the records of a resource need: their own, those of the lists inside, and that of their versions. */
export function physicalTables(table: Table, { history }: { history: boolean }): PhysicalTable[] {
  const own = columnsOf(table);
  const records = { name: table.name, comment: table.comment, columns: [...own, ...recordColumns], key: table.key };
  const versions = {
    name: historyName(table.name),
    comment: `Every version of ${table.name}, with the time in which it held.`,
    columns: [...own, ...historyColumns],
    key: [...table.key, '_aspire_valid_from'],
  };
  return [records, ...(history ? [versions] : []), ...table.children.flatMap(entryTables)];
}

function entryTables(table: Table): PhysicalTable[] {
  const places = table.key
    .filter((name) => name.startsWith('_aspire_index'))
    .map((name): PhysicalColumn => ({
      name,
      type: 'bigint',
      notNull: true,
      comment: 'The place in the list, from 0.',
    }));
  const { name, comment, key } = table;
  const columns = [...columnsOf(table), ...places, raw];
  return [{ name, comment, columns, key }, ...table.children.flatMap(entryTables)];
}

function columnsOf({ columns, key }: Table): PhysicalColumn[] {
  return columns.map(({ name, type, comment }) => ({
    name,
    type,
    ...(key.includes(name) ? { notNull: true } : {}),
    ...(comment === undefined ? {} : { comment }),
  }));
}
