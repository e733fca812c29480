import type { Shape, ShapeField } from './model';
import type { Fields } from './page';
import { inFormOrder } from './formOrder';
import { didYouMean } from './problems';
import type { Keys, PageSource, Report } from './readPage';

/** The named types: a page's own first, then the records of all pages. */
export class TypeTable {
  private readonly shapes = new Map<string, Shape>();
  private readonly records = new Map<string, PageSource>();
  private readonly pages: ReadonlyMap<string, PageSource>;

  constructor(
    pages: Map<string, PageSource>,
    private readonly report: Report,
  ) {
    this.pages = pages;
    for (const source of pages.values()) if (source.page.record) this.records.set(recordName(source), source);
  }

  find(name: string, from: PageSource, keys: Keys, parents: readonly string[] = []): Shape | undefined {
    const owner = from.page.types?.[name] ? from : this.records.get(name);
    if (!owner) {
      const known = [...Object.keys(from.page.types ?? {}), ...this.records.keys()];
      this.report(
        from,
        keys,
        `there is no type "${name}" on this page and no record of that name${didYouMean(name, known)}`,
      );
      return undefined;
    }
    const id = `${owner.file}#${name}`;
    if (parents.includes(id)) {
      this.report(from, keys, `type "${name}" holds itself; Tray's schemas cannot express a recursive type`);
      return undefined;
    }
    const known = this.shapes.get(id);
    if (known) return known;
    const own = owner.page.types?.[name];
    const place = own ? ['types', name] : ['record'];
    const form = owner.page.forms?.[name];
    const fields = own && form ? inFormOrder(own, form) : (own ?? owner.page.record ?? {});
    const made = this.shapeOf(name, fields, owner, place, [...parents, id]);
    const shape = own ? made : { ...made, about: owner.page.about };
    this.shapes.set(id, shape);
    return shape;
  }

  shapeOf(name: string, fields: Fields, source: PageSource, keys: Keys, parents: readonly string[] = []): Shape {
    return {
      name,
      fields: Object.entries(fields).map(([fieldName, { of, ...own }]): ShapeField => {
        const refersTo = own.ref === undefined ? undefined : this.wordsOf(own.ref);
        const field = refersTo ? { ...own, refersTo } : own;
        if (of === undefined) return { name: fieldName, ...field };
        if (isScalar(of)) return { name: fieldName, ...field, of };
        return { name: fieldName, ...field, shape: this.find(of, source, [...keys, fieldName], parents) };
      }),
    };
  }

  private wordsOf(resource: string): ShapeField['refersTo'] {
    const page = this.pages.get(resource)?.page;
    const list = Object.values(page?.operations ?? {}).find((operation) => operation.list !== undefined);
    return page && { singular: page.singular, list: list?.title };
  }
}

function isScalar(of: string): of is NonNullable<ShapeField['of']> {
  return /^[a-z]/.test(of);
}

/** The name of a page's record type. */
export function recordName({ page }: PageSource): string {
  return pascal(page.singular);
}

/** `work ticket` or `work_tickets_get` in PascalCase. */
export function pascal(text: string): string {
  return text
    .split(/[\s_]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
