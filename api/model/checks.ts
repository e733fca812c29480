import type { Operation, ShapeField } from './model';
import type { Fields } from './page';
import { didYouMean } from './problems';
import type { Keys, PageSource, Report } from './readPage';
import { recordName, type TypeTable } from './typeTable';
import { follow } from './ways';

/** `reads` must lead to a field of the record; see page.ts for its signs. */
export function checkReads(
  fields: readonly ShapeField[],
  target: PageSource,
  types: TypeTable,
  source: PageSource,
  at: Keys,
  report: Report,
): void {
  const record = target.page.record && types.find(recordName(target), target, ['record']);
  for (const field of fields) {
    if (field.shape) checkReads(field.shape.fields, target, types, source, at, report);
    if (field.reads === undefined) continue;
    const lead = follow(field.reads, record);
    if ('lost' in lead) {
      report(
        source,
        [...at, 'body', field.name],
        `reads: ${target.page.resource} has no field "${field.reads}"${didYouMean(lead.lost.name, lead.known)}`,
      );
    }
  }
}

/** Every `ref` names a resource, and one that has a key to hold. */
export function checkRefs(pages: Map<string, PageSource>, report: Report): void {
  const check = (source: PageSource, fields: Fields | undefined, keys: Keys) => {
    for (const [name, { ref }] of Object.entries(fields ?? {})) {
      if (ref === undefined) continue;
      const target = pages.get(ref);
      if (!target)
        report(source, [...keys, name, 'ref'], `${name}: ref "${ref}" is no resource${didYouMean(ref, pages.keys())}`);
      else if (target.page.key === undefined)
        report(source, [...keys, name, 'ref'], `${name}: ref "${ref}" has no key`);
    }
  };
  for (const source of pages.values()) {
    check(source, source.page.record, ['record']);
    for (const [name, fields] of Object.entries(source.page.types ?? {})) check(source, fields, ['types', name]);
    for (const [name, { body, params }] of Object.entries(source.page.operations)) {
      check(source, body, ['operations', name, 'body']);
      check(source, params, ['operations', name, 'params']);
    }
  }
}

/** The lists and fields whose values a dropdown offers are there. */
export function checkChoices(operations: Map<string, Operation>, pages: Map<string, PageSource>, report: Report): void {
  for (const { name, resource, body } of operations.values()) {
    for (const field of body?.fields ?? []) {
      const { choices } = field;
      const source = pages.get(resource.name);
      if (!choices || !source) continue;
      const list = operations.get(choices.list);
      const known = list?.replies.kind === 'rows' ? list.replies.type.fields.map((each) => each.name) : undefined;
      const wanted = choices.field ?? field.name;
      const keys = ['operations', name, 'body', field.name, 'choices'];
      if (!known)
        report(source, keys, `${field.name}: ${choices.list} is no list${didYouMean(choices.list, operations.keys())}`);
      else if (!known.includes(wanted))
        report(source, keys, `${field.name}: ${choices.list} has no field "${wanted}"${didYouMean(wanted, known)}`);
    }
  }
}

/** No two operations share a method and a path. */
export function checkRoutes(operations: Map<string, Operation>, pages: Map<string, PageSource>, report: Report): void {
  const routes = new Map<string, string>();
  for (const { name, method, path, resource } of operations.values()) {
    const route = `${method} ${path}`;
    const twin = routes.get(route);
    const source = pages.get(resource.name);
    if (twin && source) report(source, ['operations', name], `${route} is already taken by operation "${twin}"`);
    routes.set(route, name);
  }
}
