import type { Api, Resource, ShapeField } from '../../api/model/model';
import { describeReply, rowsOf, type Reply, type Row } from './reply';
import type { Session } from './session';

/** Rows of a list, with what is known of the list. */
export type Sample = { resource: Resource; path: string; key: string; rows: readonly Row[]; reply: Reply };

/** A list with some rows, on which questions about queries are tried. */
export type Base = Sample & {
  /** The field that names a record, and the texts that stand in it. */
  label: string;
  names: readonly string[];
  /** A date, and a boolean. */
  date: string;
  flag: string;
};

/** Thrown where an account has nothing to ask a question about. */
export class NoData extends Error {}

const sampleSize = 50;

/** Lists that most accounts have rows in. */
const bases = ['Properties', 'Contacts', 'Companies', 'CatalogItems', 'Branches'];

/** What an account holds, as far as questions need it. Each list is read once. */
export class Account {
  private readonly samples = new Map<string, Promise<Sample>>();
  private found: Promise<Base> | undefined;

  constructor(
    readonly api: Api,
    readonly session: Session,
  ) {}

  resource(name: string): Resource {
    const found = this.api.resources.get(name);
    if (!found) throw new Error(`api/ has no ${name}`);
    return found;
  }

  /** The first rows of a list by key, or none where it may not be read. */
  sample(name: string): Promise<Sample> {
    const known = this.samples.get(name);
    if (known) return known;
    const resource = this.resource(name);
    const key = resource.key[0]!;
    const path = resource.operations.find(({ options }) => options === 'odata' || options === 'none')!.path;
    const read = this.session
      .get(path, { $orderby: key, $top: sampleSize })
      .then((reply): Sample => ({ resource, path, key, reply, rows: rowsOf(reply) }));
    this.samples.set(name, read);
    return read;
  }

  /** The rows of a list; throws NoData where there are none. */
  async rows(name: string): Promise<readonly Row[]> {
    const { rows, reply } = await this.sample(name);
    if (rows.length === 0) throw new NoData(`${name}: ${describeReply(reply)}`);
    return rows;
  }

  /** A list with at least three rows. */
  base(): Promise<Base> {
    this.found ??= this.findBase();
    return this.found;
  }

  private async findBase(): Promise<Base> {
    for (const name of bases) {
      const sample = await this.sample(name);
      const { fields } = sample.resource.record!;
      const label = sample.resource.label!;
      const names = sample.rows.map((row) => row[label]).filter((text): text is string => typeof text === 'string');
      const date = nameOf(fields, ({ format }) => format === 'date-time');
      const flag = nameOf(fields, ({ type }) => type === 'boolean');
      if (sample.rows.length < 3 || names.length === 0 || date === undefined || flag === undefined) continue;
      return { ...sample, label, names, date, flag };
    }
    throw new NoData(`none of ${bases.join(', ')} has three rows`);
  }
}

function nameOf(fields: readonly ShapeField[], matches: (field: ShapeField) => boolean): string | undefined {
  return fields.find(matches)?.name;
}

/** The numbers in a field of some rows. */
export function numbersIn(rows: readonly Row[], field: string): number[] {
  return rows.map((row) => row[field]).filter((value): value is number => typeof value === 'number');
}

/** The texts in a field of some rows. */
export function textsIn(rows: readonly Row[], field: string): string[] {
  return rows.map((row) => row[field]).filter((value): value is string => typeof value === 'string');
}
