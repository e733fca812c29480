import type { Api, Shape, ShapeField } from '../../api/model/model';
import { liveCollections, type LiveCollection } from './linkedCollections';
import { joinsOf } from '../model/derivedFields';
import { isValues, type Row, type Value, type Values, textOf } from '../model/values';

/** Where a row's own values come from: the seed, or what was written. */
export type Source = { get(field: string): Value };

/** The store as views need it. */
export type Rows = {
  row(resource: string, id: number): Row | undefined;
  /** The ids of a list's rows that name this holder. */
  childrenOf(collection: LiveCollection, holder: number): number[];
};

type Read = (source: Source) => Value;

/** How records of one shape are read: a row on which every field is worked out when it is asked for. */
export type View = {
  row(source: Source): Row;
  /** Every field, in the order of the page. */
  plain(row: Row): Values;
};

/**
 * Makes the view of a record. Its rows work out a field when it is read, so that a filter over a long list costs only the
 * fields that it names.
 */
export function viewOf(api: Api, shape: Shape, rows: Rows): View {
  const readers = readersOf(api, shape, rows);
  class LazyRow {
    constructor(readonly source: Source) {}
  }
  for (const [name, read] of readers) {
    Object.defineProperty(LazyRow.prototype, name, {
      enumerable: true,
      get(this: LazyRow) {
        return read(this.source);
      },
    });
  }
  const names = [...readers.keys()];
  return {
    row: (source) => new LazyRow(source) as unknown as Row,
    plain: (row) => Object.fromEntries(names.map((name) => [name, row[name]!])),
  };
}

function readersOf(api: Api, shape: Shape, rows: Rows): Map<string, Read> {
  const joins = joinsOf(api, shape);
  return new Map(
    shape.fields.map((field): [string, Read] => {
      const { name } = field;
      const join = joins.get(name);
      if (join) {
        const { via, target, sources } = join;
        return [name, (source) => joined(rows, source.get(via), target, sources)];
      }
      if (!field.shape) return [name, (source) => source.get(name)];
      return [name, nestedReader(api, shape, field, rows)];
    }),
  );
}

function joined(rows: Rows, id: Value, target: string, sources: readonly string[]): Value {
  const row = typeof id === 'number' ? rows.row(target, id) : undefined;
  if (!row) return null;
  const [only, ...more] = sources;
  return more.length === 0 ? (row[only!] ?? null) : sources.map((name) => textOf(row[name])).join(' ');
}

function nestedReader(api: Api, holder: Shape, field: ShapeField, rows: Rows): Read {
  const { name } = field;
  const shape = field.shape!;
  const record = [...api.resources.values()].find((resource) => resource.record === shape);
  if (field.type === 'object' && record) {
    // An address inside a contact is a row of /Addresses; the contact keeps its key alone.
    const [key] = record.key;
    const readers = readersOf(api, shape, rows);
    return (source) => {
      const kept = source.get(name);
      const row = isValues(kept) ? rows.row(record.name, Number(kept[key!])) : undefined;
      return row ? Object.fromEntries([...readers.keys()].map((inner) => [inner, row[inner]!])) : null;
    };
  }
  const present = presenter(api, shape, rows);
  const collection = liveCollections[`${holder.name}.${name}`];
  if (collection) {
    return (source) => {
      const id = source.get(collection.of);
      if (typeof id !== 'number') return [];
      const children = rows.childrenOf(collection, id).map((child) => rows.row(collection.list, child)!);
      return children.map((row) => present(childSource(row, rows)));
    };
  }
  return (source) => {
    const kept = source.get(name);
    if (Array.isArray(kept)) return kept.map((item) => present(valuesSource(isValues(item) ? item : {})));
    return isValues(kept) ? present(valuesSource(kept)) : kept;
  };
}

function presenter(api: Api, shape: Shape, rows: Rows): (source: Source) => Values {
  const readers = [...readersOf(api, shape, rows)];
  return (source) => Object.fromEntries(readers.map(([name, read]) => [name, read(source)]));
}

export function valuesSource(values: Values): Source {
  return { get: (field) => values[field] ?? null };
}

/** A row of a list seen as a nested object; an allocation's opportunity is its ticket's. */
function childSource(row: Row, rows: Rows): Source {
  return {
    get(field) {
      const value = row[field];
      if (value !== undefined || field !== 'OpportunityID') return value ?? null;
      const ticket = row.WorkTicketID;
      return typeof ticket === 'number' ? (rows.row('WorkTickets', ticket)?.OpportunityID ?? null) : null;
    },
  };
}
