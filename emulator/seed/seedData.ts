import type { Api, Shape, ShapeField } from '../../api/model/model';
import { derivedFieldsOf, type DerivedField } from '../model/derivedFields';
import { isValues, type Value, type Values, textOf } from '../model/values';
import { generatorForField } from './generatorForField';
import { FieldContext, type Generator, type RowContext, type SeedLookup } from './fieldContext';
import { day, timestamp } from './calendar';
import { gapsUpTo, isGapId } from './idGaps';
import type { Plan } from './plan';
import { planFor } from './plans/planFor';
import { hashText } from '../model/random';

/** How to get one field of a shape: from its generator, or from the row that it repeats. */
type FieldTemplate = {
  name: string;
  generator?: Generator;
  salt: number;
  derivedField?: DerivedField;
  nested?: RecordTemplate;
};

/** The field templates of a record or of a nested type. */
type RecordTemplate = { resource: string; fields: ReadonlyMap<string, FieldTemplate>; stored: readonly string[] };

/** Below this a list is a choice of a few names, and has no gaps. */
const leastRowsWithGaps = 40;

/** How many rows to keep in memory; further ones are generated again when they are needed. */
const maxCachedRows = 40_000;

/**
 * The data that an emulator starts with. Every row is a pure function of the seed, the list and the id, so it is generated
 * only when it is needed and can be generated again.
 */
export class SeedData implements SeedLookup {
  private readonly templates = new Map<string, RecordTemplate>();
  private readonly counts = new Map<string, number>();
  private recent = new Map<string, Map<number, SeedRow>>();
  private older = new Map<string, Map<number, SeedRow>>();
  private recentCount = 0;
  readonly today: number;
  /** The lists with gaps in their ids. */
  private readonly gaps: ReadonlySet<string>;

  constructor(
    readonly api: Api,
    readonly seed: number,
    readonly scale: number,
    seedDate: string,
    idGaps: 'some' | 'none',
  ) {
    this.gaps = idGaps === 'some' ? listsWithGaps(api) : new Set();
    this.today = Date.parse(`${seedDate}T00:00:00Z`);
  }

  /** How many seeded rows the list has. */
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

  /** Whether a seeded record with this id was deleted before the start. */
  isGap(resource: string, id: number): boolean {
    return this.gaps.has(resource) && isGapId(id) && id <= this.rows(resource);
  }

  /** How many of a list's seeded ids are gaps. */
  gapCount(resource: string): number {
    if (!this.gaps.has(resource)) return 0;
    return gapsUpTo(this.rows(resource));
  }

  /** A seeded row; undefined if the list has no such id. */
  row(resource: string, id: number): SeedRow | undefined {
    if (id < 1 || id > this.rows(resource) || this.isGap(resource, id)) return undefined;
    const known = this.recent.get(resource)?.get(id) ?? this.older.get(resource)?.get(id);
    if (known) return known;
    const row = new SeedRow(this, this.template(resource), id);
    if (this.recentCount >= maxCachedRows / 2) {
      this.older = this.recent;
      this.recent = new Map();
      this.recentCount = 0;
    }
    const rows = this.recent.get(resource) ?? new Map<number, SeedRow>();
    this.recent.set(resource, rows.set(id, row));
    this.recentCount++;
    return row;
  }

  value(resource: string, id: number, field: string): Value {
    return this.row(resource, id)?.get(field) ?? null;
  }

  private template(resource: string): RecordTemplate {
    const known = this.templates.get(resource);
    if (known) return known;
    const record = this.api.resources.get(resource)?.record;
    if (!record) throw new Error(`the list ${resource} has no record`);
    const template = this.templateOf(resource, record, planFor(resource), record.name);
    this.templates.set(resource, template);
    return template;
  }

  private templateOf(resource: string, shape: Shape, plan: Plan, path: string): RecordTemplate {
    const derived = derivedFieldsOf(this.api, shape);
    const own = path === shape.name ? plan.fields : plan.nested?.[shape.name];
    const owner = this.api.resources.get(resource)!;
    const templates = shape.fields.map((field): FieldTemplate => {
      const template: FieldTemplate = {
        name: field.name,
        salt: hashText(`${resource} ${path} ${field.name}`, this.seed),
      };
      // An address inside a contact is a row of another list: the seed has only its key, and the store looks it up.
      if (field.type === 'array' && field.shape) {
        template.nested = this.templateOf(resource, field.shape, plan, `${path}.${field.name}.${field.shape.name}`);
      }
      const planned = own?.[field.name];
      const derivedField = derived.get(field.name);
      if (derivedField) return { ...template, derivedField };
      return {
        ...template,
        generator: notAhead(
          withinLimits(planned ?? generatorForField(field, shape, owner, path !== shape.name, this.api), field),
          field,
        ),
      };
    });
    return {
      resource,
      fields: new Map(templates.map((template) => [template.name, template])),
      stored: templates.filter(({ derivedField }) => !derivedField).map(({ name }) => name),
    };
  }
}

/** A seeded row. Its fields are generated when they are read. */
export class SeedRow implements RowContext {
  private readonly values = new Map<string, Value | undefined>();
  readonly resource: string;

  constructor(
    private readonly data: SeedData,
    private readonly template: RecordTemplate,
    readonly id: number,
    readonly index = 0,
    readonly parent?: RowContext,
    private readonly given: Values = {},
  ) {
    this.resource = template.resource;
  }

  get(field: string): Value {
    if (this.values.has(field)) {
      const known = this.values.get(field);
      if (known === undefined) throw new Error(`the seed of ${this.resource}.${field} depends on itself`);
      return known;
    }
    this.values.set(field, undefined);
    const value = field in this.given ? this.given[field]! : this.generate(field);
    this.values.set(field, value);
    return value;
  }

  /** The values for the store: all but the derived fields. */
  stored(): Values {
    return Object.fromEntries(this.template.stored.map((name) => [name, this.get(name)]));
  }

  private generate(field: string): Value {
    const template = this.template.fields.get(field);
    if (!template) throw new Error(`${this.resource} has no field ${field}`);
    const { derivedField, generator, nested, salt } = template;
    if (derivedField) {
      const id = this.get(derivedField.keyField);
      if (typeof id !== 'number') return null;
      const parts = derivedField.sources.map((source) => this.data.value(derivedField.target, id, source));
      return parts.length === 1 ? parts[0]! : parts.map(textOf).join(' ');
    }
    const children = (values: readonly Values[]) =>
      values.map((given, index) => {
        const id = this.id * 10 + index + 1;
        return nested ? new SeedRow(this.data, nested, id, index, this, given).stored() : given;
      });
    return generator!(new FieldContext(this.data, this, salt, children));
  }
}

/** The lists to which no record refers, so that a record can be missing without a trace. */
function listsWithGaps({ resources }: Api): ReadonlySet<string> {
  const referredTo = new Set<string>();
  const note = (shape: Shape) => {
    for (const { ref, shape: inner } of shape.fields) {
      if (ref !== undefined) referredTo.add(ref);
      if (inner) note(inner);
    }
  };
  for (const { record } of resources.values()) if (record) note(record);
  const lists = [...resources.values()].filter(
    ({ name, key, record }) =>
      record && key.length === 1 && !referredTo.has(name) && planFor(name).rows >= leastRowsWithGaps,
  );
  return new Set(lists.map(({ name }) => name));
}

/** What has happened to a record, unlike what is planned: it cannot lie ahead. */
export const happened =
  /^(Requested|Log|Reading|EmployeeIncident|Proposed|Submit|Invoice|Deposit|Adjustment|Purchased|Accepted|InService|Won|ItemAllocation|DateSent|Sync|Complete|Reviewed|Exported|Closed|Approved|Received|Sent|Lost|Modified|LastModified|LastUpdated|Edited|Cancel|Disposed|OutOf|Termination|EarliestOpportunityWon)/;

/** Brings back to the seed's date what would have happened after it. */
function notAhead(generator: Generator, { name, format }: ShapeField): Generator {
  if (format !== 'date-time' || !happened.test(name)) return generator;
  return (context) => {
    const value = generator(context);
    const { createdAt, seed } = context;
    if (typeof value !== 'string' || Date.parse(value) <= seed.today) return value;
    if (value.endsWith('T00:00:00Z')) return day(seed.today);
    return timestamp(Math.floor(createdAt + context.random(97) * (seed.today - createdAt)));
  };
}

/** Keeps a generated value within the field's limits. */
function withinLimits(generator: Generator, { maxLength, minimum, maximum }: ShapeField): Generator {
  if (maxLength === undefined && minimum === undefined && maximum === undefined) return generator;
  return (context) => {
    const value = generator(context);
    if (typeof value === 'string' && maxLength !== undefined) {
      // Only what is cut: a name may end in blanks.
      return value.length > maxLength ? value.slice(0, maxLength).trimEnd() : value;
    }
    if (typeof value === 'number') return Math.min(Math.max(value, minimum ?? value), maximum ?? value);
    return isValues(value) ? { ...value } : value;
  };
}
