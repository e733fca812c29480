import type { Resource, Shape } from '../../api/model/model';
import { fraction, hashText } from '../model/random';
import type { Row, Value, Values } from '../model/values';
import { variationsOf, type Variation } from '../seed/variations';
import type { GeneratedList } from '../seed/generatedList';
import type { SeedData } from '../seed/seedData';
import { linkedCollections } from './linkedCollections';
import type { ReadLog } from './readLog';
import type { Source, View } from './views';

/** How much of the rows is filled, in percent. */
export type Filling = { filledFields: number; nullStamps: () => number };

/** A row of the first round, field by field as they are read. */
type BaseRow = { values: Values; isComplete: boolean; touched: Set<string> };

/**
 * The rows of a generated list. What all rounds share is read once for each row of the first round, and forgotten when a
 * record that it repeats is written; the rest follows from the id.
 */
export class GeneratedRows {
  private readonly bases = new Map<number, BaseRow>();
  private readonly dependents = new Map<string, Set<number>>();
  private readonly variations: ReadonlyMap<string, Variation>;
  private readonly byId: ReadonlyMap<string, (id: number) => Value>;
  private readonly names: readonly string[];
  private readonly derived: ReadonlySet<string>;
  private readonly emptied: ReadonlySet<string>;
  private readonly RowClass: new (id: number) => { readonly id: number };

  constructor(
    readonly list: GeneratedList,
    private readonly seed: SeedData,
    private readonly view: View,
    private readonly log: ReadLog,
    filling: Filling,
  ) {
    const { resource } = list;
    const shape = resource.record!;
    this.names = shape.fields.map(({ name }) => name);
    this.derived = view.derived;
    this.emptied = emptiedFields(resource, view.derived, filling.filledFields, list);
    this.variations = variationsOf(list, seed, filling.nullStamps);
    this.byId = this.readersById(shape);
    this.RowClass = this.rowClass();
  }

  row(id: number): Row {
    return new this.RowClass(id);
  }

  /** The whole row as a plain object, or undefined if the row is not of this kind. */
  objectOf(row: Row): Values | undefined {
    return row instanceof this.RowClass ? this.object(row.id) : undefined;
  }

  object(id: number): Values {
    const object = { ...this.completeBase(this.list.baseOf(id)) };
    for (const [name, read] of this.byId) object[name] = read(id);
    return object;
  }

  /** The values to store when the row is written: all but the derived fields. */
  stored(id: number): Values {
    return Object.fromEntries(Object.entries(this.object(id)).filter(([name]) => !this.derived.has(name)));
  }

  /** Forgets what was read from a record that has been written. */
  forget(record: string): void {
    for (const base of this.dependents.get(record) ?? []) this.bases.delete(base);
    this.dependents.delete(record);
  }

  forgetAll(): void {
    this.bases.clear();
    this.dependents.clear();
  }

  private rowClass(): new (id: number) => { readonly id: number } {
    class GeneratedRow {
      readonly #id: number;
      constructor(id: number) {
        this.#id = id;
      }
      get id(): number {
        return this.#id;
      }
    }
    const { list, byId } = this;
    for (const name of this.names) {
      const read = byId.get(name) ?? ((id: number) => this.shared(list.baseOf(id), name));
      Object.defineProperty(GeneratedRow.prototype, name, {
        enumerable: true,
        get(this: GeneratedRow) {
          return read(this.id);
        },
      });
    }
    return GeneratedRow;
  }

  private readersById(shape: Shape): ReadonlyMap<string, (id: number) => Value> {
    const readers = new Map<string, (id: number) => Value>();
    for (const field of shape.fields) {
      const { name } = field;
      if (this.emptied.has(name)) continue;
      if (field.shape && field.type === 'array' && hasLinked(shape, field.shape, name)) {
        // Its rows, or rows inside it, are a list of their own that can be written.
        readers.set(name, (id) => this.view.read(name, this.storedSource(id)));
        continue;
      }
      const vary = this.variations.get(name);
      if (vary) readers.set(name, (id) => vary(id, this.shared(this.list.baseOf(id), name)));
    }
    return readers;
  }

  /** The stored values of a row, as a view reads them. */
  private storedSource(id: number): Source {
    const base = this.baseSource(this.list.baseOf(id));
    return {
      get: (name) => {
        const value = base.get(name);
        return this.variations.get(name)?.(id, value) ?? value;
      },
    };
  }

  private baseSource(base: number): Source {
    const row = this.seed.row(this.list.resource.name, base)!;
    return { get: (name) => (this.emptied.has(name) ? null : row.get(name)) };
  }

  /** A field of a row of the first round. */
  private shared(base: number, name: string): Value {
    const row = this.base(base);
    if (this.log.isOpen) for (const record of row.touched) this.log.note(record);
    if (name in row.values) return row.values[name]!;
    const { result, touched } = this.log.during(() => this.view.read(name, this.baseSource(base)));
    for (const record of touched) this.note(record, base, row);
    row.values[name] = result;
    return result;
  }

  /** Every field of a row of the first round, in the order of the API's page. */
  private completeBase(base: number): Values {
    const row = this.base(base);
    if (!row.isComplete) {
      const linked = (name: string) => this.byId.has(name) && !this.variations.has(name);
      const values = Object.fromEntries(
        this.names.map((name) => [name, linked(name) ? null : this.shared(base, name)]),
      );
      // Parsed objects are laid out so that copying them, once for each row, is several times faster.
      row.values = JSON.parse(JSON.stringify(values)) as Values;
      row.isComplete = true;
    }
    return row.values;
  }

  private base(base: number): BaseRow {
    let row = this.bases.get(base);
    if (!row) this.bases.set(base, (row = { values: {}, isComplete: false, touched: new Set() }));
    return row;
  }

  private note(record: string, base: number, row: BaseRow): void {
    row.touched.add(record);
    const bases = this.dependents.get(record) ?? new Set();
    this.dependents.set(record, bases.add(base));
  }
}

/** Whether a collection has rows that are also a list of their own, or an object inside it has. */
function hasLinked(owner: Shape, shape: Shape, field: string): boolean {
  if (`${owner.name}.${field}` in linkedCollections) return true;
  return shape.fields.some(({ name, shape: inner }) => inner !== undefined && hasLinked(shape, inner, name));
}

/** The optional fields that stay empty in every row; its keys and stamps never do. */
function emptiedFields(
  { name: list, record, key }: Resource,
  derived: ReadonlySet<string>,
  percent: number,
  generated: GeneratedList,
): ReadonlySet<string> {
  const parent = generated.parent?.list.resource.name;
  const fields = record!.fields.filter(
    ({ name, nullable = false, ref, shape }) =>
      nullable &&
      shape === undefined &&
      !key.includes(name) &&
      !derived.has(name) &&
      generated.stampKind(name) === undefined &&
      (ref === undefined || ref !== parent) &&
      fraction(hashText(`${list} ${name}`, 0)) * 100 >= percent,
  );
  return new Set(fields.map(({ name }) => name));
}
