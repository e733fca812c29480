import type { Fields } from './page';
import { didYouMean } from './problems';
import type { Keys, PageSource, Report } from './readPage';

/** What a field says of those beside it (`either`, `notWith`, `after`, ...) names fields that are there. */
export function checkTogether(pages: Map<string, PageSource>, report: Report): void {
  const check = (source: PageSource, fields: Fields | undefined, keys: Keys) => {
    for (const [name, field] of Object.entries(fields ?? {})) {
      const { either = [], notWith = [], after = [], addsUpTo = [], hoursWithin = [] } = field;
      for (const [word, names] of Object.entries({ either, notWith, after, addsUpTo, hoursWithin })) {
        for (const other of [names].flat().filter((named) => !Object.hasOwn(fields ?? {}, named))) {
          const known = Object.keys(fields ?? {});
          report(
            source,
            [...keys, name, word],
            `${word}: there is no field "${other}" beside ${name}${didYouMean(other, known)}`,
          );
        }
      }
    }
  };
  for (const source of pages.values()) {
    for (const [name, fields] of Object.entries(source.page.types ?? {})) check(source, fields, ['types', name]);
    for (const [name, operation] of Object.entries(source.page.operations)) {
      const at = ['operations', name];
      check(source, operation.body, [...at, 'body']);
      for (const [field, { either }] of Object.entries(operation.replaces ? (operation.body ?? {}) : {})) {
        // What an update leaves out is kept, so that one of two may be missing.
        if (either) report(source, [...at, 'body', field, 'either'], 'either: belongs to an operation that creates');
      }
    }
  }
}
