import type { Api, Operation, Shape, ShapeField } from '../../api/model/model';
import type { DescribedField, DescribedShape } from './description';
import { fieldFacts, type Difference, type FieldFact } from './difference';
import type { Pages } from './pages';
import { pageLine } from './pageLine';

/** The position of a shape's fields: a page, and the keys above a given field (or above new fields). */
type Owner = { page: string; keys: (field?: string) => readonly string[] };

type FactValue = string | number | boolean | undefined;

type Found = Difference & { seenIn: string[] };

/** A change without its position. */
type Change = {
  [D in Difference as D['kind']]: Omit<D, 'page' | 'pageExists' | 'keys' | 'seenIn' | 'notIn'>;
}[Difference['kind']];

/**
 * Collects the differences of one comparison. A type that many operations share is compared for each of them; the same
 * difference at the same position is listed once, with the operations that have it and those that do not.
 */
export class DiffCollector {
  private readonly differences = new Map<string, Found>();
  /** The parts of the file that read a position of a page. */
  private readonly readers = new Map<string, Set<string>>();
  private readonly owners = new Map<Shape, Owner>();

  constructor(
    api: Api,
    private readonly pages: Pages,
  ) {
    for (const { file, record, types } of api.resources.values()) {
      for (const [name, shape] of types) this.owners.set(shape, { page: file, keys: () => ['types', name] });
      if (record) this.owners.set(record, { page: file, keys: () => ['record'] });
    }
  }

  add(page: string, keys: readonly string[], change: Change, pageExists = true, context?: string): void {
    const id = JSON.stringify([page, keys, identityOf(change)]);
    const known = this.differences.get(id);
    const seenIn = context === undefined ? [] : [context];
    if (known) known.seenIn.push(...seenIn.filter((one) => !known.seenIn.includes(one)));
    else this.differences.set(id, { ...change, page, keys, pageExists, seenIn, notIn: [] });
  }

  compareShape(ours: Shape, theirs: DescribedShape, context: string): void {
    const owner = this.owners.get(ours);
    if (!owner) throw new Error(`type ${ours.name} is not on any page`);
    this.compareFields(ours, theirs.fields(), context, owner);
  }

  /** A field that a body inherits (`bodyFrom`) is on the entry of the other operation. */
  compareBody({ name, resource: { file } }: Operation, ours: Shape, theirs: DescribedShape): void {
    const context = `${name} body`;
    const keysOf = (operation: string) => ['operations', operation, 'body'];
    for (const operation of this.origins(file, name)) this.read(file, keysOf(operation), context);
    this.compareFields(ours, theirs.fields(), context, {
      page: file,
      keys: (field) => keysOf(field === undefined ? name : this.pages.holderOf(file, name, field)),
    });
  }

  compareFields(ours: Shape, theirs: readonly DescribedField[], context: string, { page, keys }: Owner): void {
    this.read(page, keys(), context);
    const described = new Map(theirs.map((field) => [field.name, field]));
    for (const field of ours.fields) {
      const at = [...keys(field.name), field.name];
      this.read(page, at, context);
      const twin = described.get(field.name);
      if (twin) this.compareField(field, twin, page, at, context);
      else this.add(page, at, { kind: 'field removed', field: field.name }, true, context);
    }
    const known = new Set(ours.fields.map(({ name }) => name));
    for (const field of theirs.filter(({ name }) => !known.has(name))) {
      this.add(page, [...keys(), field.name], { kind: 'field added', field }, true, context);
    }
  }

  /** All differences, by page and line. */
  all(): Difference[] {
    this.joinInherited();
    return [...this.differences.values()]
      .map((difference): Difference => ({ ...difference, notIn: this.notIn(difference) }))
      .map((difference) => ({ difference, line: this.pages.lineOf(difference.page, difference.keys) }))
      .sort((a, b) => compareText(a.difference.page, b.difference.page) || a.line - b.line)
      .map(({ difference }) => difference);
  }

  private compareField(ours: ShapeField, theirs: DescribedField, page: string, at: string[], context: string): void {
    const change = (fact: FieldFact, was: FactValue, is: FactValue) =>
      this.add(page, at, { kind: 'changed', fact, was: factText(was), is: factText(is), field: theirs }, true, context);
    if (ours.type !== theirs.type) return change('type', ours.type, theirs.type);
    for (const fact of fieldFacts) {
      const was = fact === 'of' ? itemType(ours) : ours[fact];
      const is = fact === 'of' && theirs.type !== 'array' ? itemType(ours) : theirs[fact];
      if (factText(was) !== factText(is)) change(fact, was, is);
    }
    for (const limit of theirs.beyond) change('limit', undefined, limit);
    if (ours.shape && theirs.shape) this.compareShape(ours.shape, theirs.shape, context);
  }

  private read(page: string, keys: readonly string[], context: string): void {
    const position = JSON.stringify([page, keys]);
    const readers = this.readers.get(position) ?? new Set();
    this.readers.set(position, readers.add(context));
  }

  /** For an added field, the parts of the file that read the fields around it. */
  private notIn({ page, keys, kind, seenIn }: Difference): string[] {
    const position = kind === 'field added' ? keys.slice(0, -1) : keys;
    const readers = this.readers.get(JSON.stringify([page, position])) ?? [];
    return [...readers].filter((reader) => !seenIn.includes(reader));
  }

  /** The operations that a body inherits from, the nearest first. */
  private origins(page: string, operation: string): string[] {
    const from = this.pages.bodyFrom(page, operation);
    return from === undefined ? [] : [from, ...this.origins(page, from)];
  }

  /** A field added to a body and to the body that inherits from it is listed once, at its origin. */
  private joinInherited(): void {
    for (const [id, found] of [...this.differences]) {
      if (found.kind !== 'field added' || found.keys[0] !== 'operations' || found.keys[2] !== 'body') continue;
      const [, operation, , field] = found.keys as [string, string, string, string];
      const origin = this.origins(found.page, operation)
        .flatMap(
          (from) =>
            this.differences.get(
              JSON.stringify([found.page, ['operations', from, 'body', field], identityOf(found)]),
            ) ?? [],
        )
        .at(-1);
      if (!origin) continue;
      origin.seenIn.push(...found.seenIn);
      this.differences.delete(id);
    }
  }
}

/** Two changes at one position with the same identity are the same change. */
function identityOf(change: Change): readonly unknown[] {
  switch (change.kind) {
    case 'field added':
      return [change.kind, pageLine(change.field)];
    case 'changed':
      return [change.kind, change.fact, change.was, change.is];
    default:
      return [change.kind];
  }
}

/** The type of an array's items: a scalar type or `object`. */
function itemType({ type, of, shape }: ShapeField): string | undefined {
  return type === 'array' ? (of ?? (shape && 'object')) : undefined;
}

function factText(value: FactValue): string | undefined {
  return value === undefined || value === false ? undefined : String(value);
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
