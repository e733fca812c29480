import type { Fields } from './page';
import { didYouMean } from './problems';
import type { PageSource, Report } from './readPage';

/**
 * A body's fields in the order in which a person fills them in: what is required, then what the form names, each in the
 * form's order; then the others, which stand apart. Without a form all of them are in view, as far as the page does not say
 * otherwise.
 */
export function inFormOrder(fields: Fields, form: readonly string[] | undefined): Fields {
  const order = form ?? Object.keys(fields);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const isNeeded = (name: string) => fields[name]?.required === true || fields[name]?.needed === true;
  const byForm = Object.keys(fields).sort((a, b) => place(a) - place(b));
  const ordered = [...byForm.filter(isNeeded), ...byForm.filter((name) => !isNeeded(name))];
  return Object.fromEntries(
    ordered.map((name) => {
      const field = fields[name]!;
      const isApart = form !== undefined && !form.includes(name) && !isNeeded(name);
      return [name, isApart ? { ...field, advanced: true as const } : field];
    }),
  );
}

/** Reports a form of what the page does not have, and in a form what that does not have. */
export function checkForms(pages: ReadonlyMap<string, PageSource>, report: Report): void {
  for (const source of pages.values()) {
    const { forms = {}, types = {}, operations } = source.page;
    for (const [name, form] of Object.entries(forms)) {
      const fields = types[name] ?? operations[name]?.body;
      if (!fields) {
        const known = [...Object.keys(types), ...Object.keys(operations)];
        report(
          source,
          ['forms', name],
          `there is no type and no body "${name}" on this page${didYouMean(name, known)}`,
        );
        continue;
      }
      for (const field of form.filter((each) => !(each in fields)))
        report(source, ['forms', name], `${name} has no field "${field}"${didYouMean(field, Object.keys(fields))}`);
    }
  }
}
