import type { Api, Shape, ShapeField } from '../../api/model/model';
import { joinsOf, type Join } from '../model/derivedFields';
import { isValues, type Value, type Values, textOf } from '../model/values';
import { makerFor } from './generatorForField';
import { Draw, type Maker, type SeedPlace, type World } from './fieldContext';
import type { Plan } from './plan';
import { planFor } from './plans/planFor';
import { hashText } from '../model/random';

/** How one field of a shape is made: from its maker, or read from the row that it repeats. */
type Recipe = { name: string; maker?: Maker; salt: number; join?: Join; nested?: Sheet };

/** The recipes of a record or of a nested type. */
type Sheet = { resource: string; fields: ReadonlyMap<string, Recipe>; stored: readonly string[] };

/** More rows than this are not kept in memory but made again when they are asked for. */
const keptRows = 40_000;

/**
 * The data that an emulator starts with. Every row is a pure function of the seed, the list and the id: nothing is made
 * before it is asked for, and what is not kept can be made again.
 */
export class SeedWorld implements World {
  private readonly sheets = new Map<string, Sheet>();
  private readonly counts = new Map<string, number>();
  private kept = new Map<string, Map<number, SeedRow>>();
  private older = new Map<string, Map<number, SeedRow>>();
  private keptCount = 0;

  constructor(
    readonly api: Api,
    readonly seed: number,
    readonly scale: number,
  ) {}

  /** How many rows the list starts with. */
  rows(resource: string): number {
    let count = this.counts.get(resource);
    if (count === undefined) {
      const record = this.api.resources.get(resource)?.record;
      const plan = planFor(resource);
      count = record ? plan.rows * (plan.scales ? this.scale : 1) : 0;
      this.counts.set(resource, count);
    }
    return count;
  }

  /** A seeded row; undefined where the list has none of that id. */
  row(resource: string, id: number): SeedRow | undefined {
    if (id < 1 || id > this.rows(resource)) return undefined;
    const known = this.kept.get(resource)?.get(id) ?? this.older.get(resource)?.get(id);
    if (known) return known;
    const row = new SeedRow(this, this.sheet(resource), id);
    if (this.keptCount >= keptRows / 2) {
      this.older = this.kept;
      this.kept = new Map();
      this.keptCount = 0;
    }
    const rows = this.kept.get(resource) ?? new Map<number, SeedRow>();
    this.kept.set(resource, rows.set(id, row));
    this.keptCount++;
    return row;
  }

  value(resource: string, id: number, field: string): Value {
    return this.row(resource, id)?.get(field) ?? null;
  }

  private sheet(resource: string): Sheet {
    const known = this.sheets.get(resource);
    if (known) return known;
    const record = this.api.resources.get(resource)?.record;
    if (!record) throw new Error(`the list ${resource} has no record`);
    const sheet = this.sheetOf(resource, record, planFor(resource), record.name);
    this.sheets.set(resource, sheet);
    return sheet;
  }

  private sheetOf(resource: string, shape: Shape, plan: Plan, path: string): Sheet {
    const joins = joinsOf(this.api, shape);
    const own = path === shape.name ? plan.fields : plan.nested?.[shape.name];
    const owner = this.api.resources.get(resource)!;
    const recipes = shape.fields.map((field): Recipe => {
      const recipe: Recipe = { name: field.name, salt: hashText(`${resource} ${path} ${field.name}`, this.seed) };
      // An address inside a contact is a row of another list: the store looks it up, the seed holds its key alone.
      if (field.type === 'array' && field.shape) {
        recipe.nested = this.sheetOf(resource, field.shape, plan, `${path}.${field.name}.${field.shape.name}`);
      }
      const planned = own?.[field.name];
      const join = joins.get(field.name);
      if (join) return { ...recipe, join };
      return {
        ...recipe,
        maker: limited(planned ?? makerFor(field, shape, owner, path !== shape.name, this.api), field),
      };
    });
    return {
      resource,
      fields: new Map(recipes.map((recipe) => [recipe.name, recipe])),
      stored: recipes.filter(({ join }) => !join).map(({ name }) => name),
    };
  }
}

/** A row of the seed; fields are made when they are read. */
export class SeedRow implements SeedPlace {
  private readonly made = new Map<string, Value | undefined>();
  readonly resource: string;

  constructor(
    private readonly world: SeedWorld,
    private readonly sheet: Sheet,
    readonly id: number,
    readonly index = 0,
    readonly parent?: SeedPlace,
    private readonly given: Values = {},
  ) {
    this.resource = sheet.resource;
  }

  get(field: string): Value {
    if (this.made.has(field)) {
      const known = this.made.get(field);
      if (known === undefined) throw new Error(`the seed of ${this.resource}.${field} depends on itself`);
      return known;
    }
    this.made.set(field, undefined);
    const value = field in this.given ? this.given[field]! : this.make(field);
    this.made.set(field, value);
    return value;
  }

  /** The values that a store keeps: all but what is read from other rows. */
  stored(): Values {
    return Object.fromEntries(this.sheet.stored.map((name) => [name, this.get(name)]));
  }

  private make(field: string): Value {
    const recipe = this.sheet.fields.get(field);
    if (!recipe) throw new Error(`${this.resource} has no field ${field}`);
    const { join, maker, nested, salt } = recipe;
    if (join) {
      const id = this.get(join.via);
      if (typeof id !== 'number') return null;
      const parts = join.sources.map((source) => this.world.value(join.target, id, source));
      return parts.length === 1 ? parts[0]! : parts.map(textOf).join(' ');
    }
    const children = (values: readonly Values[]) =>
      values.map((given, index) => {
        const id = this.id * 10 + index + 1;
        return nested ? new SeedRow(this.world, nested, id, index, this, given).stored() : given;
      });
    return maker!(new Draw(this.world, this, salt, children));
  }
}

/** Keeps what a maker gives within the field's limits. */
function limited(maker: Maker, { maxLength, minimum, maximum }: ShapeField): Maker {
  if (maxLength === undefined && minimum === undefined && maximum === undefined) return maker;
  return (draw) => {
    const value = maker(draw);
    if (typeof value === 'string' && maxLength !== undefined) return value.slice(0, maxLength).trimEnd();
    if (typeof value === 'number') return Math.min(Math.max(value, minimum ?? value), maximum ?? value);
    return isValues(value) ? { ...value } : value;
  };
}
