import type { Api, Operation, Shape, ShapeField } from '../../api/model/model';
import type { DescribedField, DescribedShape } from './description';
import { fieldFacts, type Difference, type FieldFact } from './difference';
import type { Pages } from './pages';
import { pageLine } from './pageLine';

/** Where the fields of a shape stand: a page, and the keys above the field (or, without one, above new fields). */
type Holder = { page: string; keys: (field?: string) => readonly string[] };

type FactValue = string | number | boolean | undefined;

type Found = Difference & { seenIn: string[] };

/** A change without its place. */
type Change = {
  [D in Difference as D['kind']]: Omit<D, 'page' | 'pageExists' | 'keys' | 'seenIn' | 'notIn'>;
}[Difference['kind']];

/**
 * Gathers the differences of one comparison. A type that many operations share is compared for each of them; what is
 * found in the same place is told once, with everyone who shows it and everyone who does not.
 */
export class DiffCollector {
  private readonly found = new Map<string, Found>();
  /** Who reads a place of a page. */
  private readonly readers = new Map<string, Set<string>>();
  private readonly holders = new Map<Shape, Holder>();

  constructor(
    api: Api,
    private readonly pages: Pages,
  ) {
    for (const { file, record, types } of api.resources.values()) {
      for (const [name, shape] of types) this.holders.set(shape, { page: file, keys: () => ['types', name] });
      if (record) this.holders.set(record, { page: file, keys: () => ['record'] });
    }
  }

  add(page: string, keys: readonly string[], change: Change, pageExists = true, context?: string): void {
    const mark = JSON.stringify([page, keys, identityOf(change)]);
    const known = this.found.get(mark);
    const seenIn = context === undefined ? [] : [context];
    if (known) known.seenIn.push(...seenIn.filter((one) => !known.seenIn.includes(one)));
    else this.found.set(mark, { ...change, page, keys, pageExists, seenIn, notIn: [] });
  }

  compareShape(ours: Shape, theirs: DescribedShape, context: string): void {
    const holder = this.holders.get(ours);
    if (!holder) throw new Error(`type ${ours.name} stands on no page`);
    this.compareFields(ours, theirs.fields(), context, holder);
  }

  /** A field that a body takes over from another stands on that other operation's entry. */
  compareBody({ name, resource: { file } }: Operation, ours: Shape, theirs: DescribedShape): void {
    const context = `${name} body`;
    const keysOf = (operation: string) => ['operations', operation, 'body'];
    for (const operation of this.origins(file, name)) this.read(file, keysOf(operation), context);
    this.compareFields(ours, theirs.fields(), context, {
      page: file,
      keys: (field) => keysOf(field === undefined ? name : this.pages.holderOf(file, name, field)),
    });
  }

  compareFields(ours: Shape, theirs: readonly DescribedField[], context: string, { page, keys }: Holder): void {
    this.read(page, keys(), context);
    const described = new Map(theirs.map((field) => [field.name, field]));
    for (const field of ours.fields) {
      const at = [...keys(field.name), field.name];
      this.read(page, at, context);
      const twin = described.get(field.name);
      if (twin) this.compareField(field, twin, page, at, context);
      else this.add(page, at, { kind: 'field went', field: field.name }, true, context);
    }
    const known = new Set(ours.fields.map(({ name }) => name));
    for (const field of theirs.filter(({ name }) => !known.has(name))) {
      this.add(page, [...keys(), field.name], { kind: 'field came', field }, true, context);
    }
  }

  /** Everything found, page by page in the order of the pages' lines. */
  all(): Difference[] {
    this.joinInherited();
    return [...this.found.values()]
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
      const was = fact === 'of' ? heldBy(ours) : ours[fact];
      const is = fact === 'of' && theirs.type !== 'array' ? heldBy(ours) : theirs[fact];
      if (factText(was) !== factText(is)) change(fact, was, is);
    }
    for (const limit of theirs.beyond) change('limit', undefined, limit);
    if (ours.shape && theirs.shape) this.compareShape(ours.shape, theirs.shape, context);
  }

  private read(page: string, keys: readonly string[], context: string): void {
    const place = JSON.stringify([page, keys]);
    const readers = this.readers.get(place) ?? new Set();
    this.readers.set(place, readers.add(context));
  }

  /** For what came, those who read the fields around it. */
  private notIn({ page, keys, kind, seenIn }: Difference): string[] {
    const place = kind === 'field came' ? keys.slice(0, -1) : keys;
    const readers = this.readers.get(JSON.stringify([page, place])) ?? [];
    return [...readers].filter((reader) => !seenIn.includes(reader));
  }

  /** The operations that a body is taken from, the nearest first. */
  private origins(page: string, operation: string): string[] {
    const from = this.pages.bodyFrom(page, operation);
    return from === undefined ? [] : [from, ...this.origins(page, from)];
  }

  /** A field that came to a body and to the body that takes it over is written once, where the first stands. */
  private joinInherited(): void {
    for (const [mark, found] of [...this.found]) {
      if (found.kind !== 'field came' || found.keys[0] !== 'operations' || found.keys[2] !== 'body') continue;
      const [, operation, , field] = found.keys as [string, string, string, string];
      const origin = this.origins(found.page, operation)
        .flatMap(
          (from) =>
            this.found.get(JSON.stringify([found.page, ['operations', from, 'body', field], identityOf(found)])) ?? [],
        )
        .at(-1);
      if (!origin) continue;
      origin.seenIn.push(...found.seenIn);
      this.found.delete(mark);
    }
  }
}

/** What makes two changes of one place the same change. */
function identityOf(change: Change): readonly unknown[] {
  switch (change.kind) {
    case 'field came':
      return [change.kind, pageLine(change.field)];
    case 'changed':
      return [change.kind, change.fact, change.was, change.is];
    default:
      return [change.kind];
  }
}

/** What an array holds: a scalar type or objects. */
function heldBy({ type, of, shape }: ShapeField): string | undefined {
  return type === 'array' ? (of ?? (shape && 'object')) : undefined;
}

function factText(value: FactValue): string | undefined {
  return value === undefined || value === false ? undefined : String(value);
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
