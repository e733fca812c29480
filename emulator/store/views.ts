import type { Api, Shape, ShapeField } from '../../api/model/model';
import { linkedCollections, type LinkedCollection } from './linkedCollections';
import { derivedFieldsOf } from '../model/derivedFields';
import { isValues, type Row, type Value, type Values, textOf } from '../model/values';

/** Where a row's own values come from: the seed or a write. */
export type Source = { get(field: string): Value };

/** What a view needs from the store. */
export type RecordLookup = {
  row(resource: string, id: number): Row | undefined;
  /** The ids of the collection's rows that belong to this parent. */
  childrenOf(collection: LinkedCollection, parent: number): number[];
};

type FieldReader = (source: Source) => Value;

/** Reads records of one shape. */
export type View = {
  row(source: Source): Row;
  /** One field. */
  read(field: string, source: Source): Value;
  /** The fields that repeat other records. */
  derived: ReadonlySet<string>;
  /** A plain object with every field, in the order of the API's page. */
  toObject(row: Row): Values;
};

/**
 * Makes the view of a record. Its rows compute a field only when it is read, so a filter over a long list costs only the
 * fields that it names.
 */
export function viewOf(api: Api, shape: Shape, rows: RecordLookup): View {
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
    read: (field, source) => readers.get(field)!(source),
    derived: new Set(derivedFieldsOf(api, shape).keys()),
    toObject(row) {
      const values: Record<string, Value> = {};
      for (const name of names) values[name] = row[name]!;
      return values;
    },
  };
}

function readersOf(api: Api, shape: Shape, rows: RecordLookup): Map<string, FieldReader> {
  const derived = derivedFieldsOf(api, shape);
  return new Map(
    shape.fields.map((field): [string, FieldReader] => {
      const { name } = field;
      const derivedField = derived.get(name);
      if (derivedField) {
        const { keyField, target, sources } = derivedField;
        return [name, (source) => derivedValue(rows, source.get(keyField), target, sources)];
      }
      if (!field.shape) return [name, (source) => source.get(name)];
      return [name, nestedReader(api, shape, field, rows)];
    }),
  );
}

function derivedValue(rows: RecordLookup, id: Value, target: string, sources: readonly string[]): Value {
  const row = typeof id === 'number' ? rows.row(target, id) : undefined;
  if (!row) return null;
  const [only, ...more] = sources;
  return more.length === 0 ? (row[only!] ?? null) : sources.map((name) => textOf(row[name])).join(' ');
}

function nestedReader(api: Api, parent: Shape, field: ShapeField, rows: RecordLookup): FieldReader {
  const { name } = field;
  const shape = field.shape!;
  const record = [...api.resources.values()].find((resource) => resource.record === shape);
  if (field.type === 'object' && record) {
    // An address inside a contact is a row of /Addresses; the contact stores only its key.
    const [key] = record.key;
    const readers = readersOf(api, shape, rows);
    return (source) => {
      const stored = source.get(name);
      const row = isValues(stored) ? rows.row(record.name, Number(stored[key!])) : undefined;
      return row ? Object.fromEntries([...readers.keys()].map((inner) => [inner, row[inner]!])) : null;
    };
  }
  const toNested = objectReader(api, shape, rows);
  const collection = linkedCollections[`${parent.name}.${name}`];
  if (collection) {
    return (source) => {
      const id = source.get(collection.parentKey);
      if (typeof id !== 'number') return [];
      const children = rows.childrenOf(collection, id).map((child) => rows.row(collection.list, child)!);
      return children.map((row) => toNested(childSource(row, rows), row));
    };
  }
  return (source) => {
    const stored = source.get(name);
    if (Array.isArray(stored)) return stored.map((item) => toNested(valuesSource(isValues(item) ? item : {})));
    return isValues(stored) ? toNested(valuesSource(stored)) : stored;
  };
}

/** Makes objects of a shape. What `row` has under the same name, it has read itself. */
function objectReader(api: Api, shape: Shape, rows: RecordLookup): (source: Source, row?: Row) => Values {
  const readers = [...readersOf(api, shape, rows)];
  return (source, row = {}) => {
    const object: Values = {};
    for (const [name, read] of readers) object[name] = row[name] ?? read(source);
    return object;
  };
}

/** Reads fields from plain values; null for what they lack. */
export function valuesSource(values: Values): Source {
  return { get: (field) => values[field] ?? null };
}

/** A row of a list as the source of a nested object. The opportunity of an allocation is its ticket's. */
function childSource(row: Row, rows: RecordLookup): Source {
  return {
    get(field) {
      const value = row[field];
      if (value !== undefined || field !== 'OpportunityID') return value ?? null;
      const ticket = row.WorkTicketID;
      return typeof ticket === 'number' ? (rows.row('WorkTickets', ticket)?.OpportunityID ?? null) : null;
    },
  };
}
