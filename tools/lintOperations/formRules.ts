import type { Finding } from './finding';
import type { OperationFolder } from './readOperations';
import { fieldsOf, isSchema, partsOf, textOf, type Schema } from './schema';

/** Optional fields that one part of a form may show besides the required ones. */
const mostInView = 12;

/** How a form reads: what its fields are called, in which order they stand, and how many are in view. */
export function formRules({ folder, schemas }: OperationFolder): Finding[] {
  const file = `src/${folder}/input.ts`;
  return partsOf(schemas.input ?? {}).flatMap(({ place, part }) => {
    const fields = Object.entries(fieldsOf(part));
    const where = place === '' ? 'the form' : place;
    return [...idFindings(fields, place), ...orderFindings(part, where)].map((found) => ({ file, ...found }));
  });
}

type Found = Omit<Finding, 'file'>;

function idFindings(fields: readonly (readonly [string, Schema])[], place: string): Found[] {
  return fields.flatMap(([name, field]) => {
    const { items } = field;
    const isPicked = isSchema(field.lookup) || (isSchema(items) && isSchema(items.lookup));
    if (!isPicked || !/\bIDs?$/.test(textOf(field.title))) return [];
    const path = place === '' ? name : `${place}.${name}`;
    const wrong = `the title of ${path}, "${textOf(field.title)}", names an ID, and one picks a name there`;
    return [{ wrong, remedy: 'call it after what is picked; on a page: title' }];
  });
}

function orderFindings(part: Schema, where: string): Found[] {
  const names = Object.keys(fieldsOf(part));
  const required = new Set(Array.isArray(part.required) ? (part.required as unknown[]) : []);
  const advanced = new Set(Array.isArray(part.advanced) ? (part.advanced as unknown[]) : []);
  const found: Found[] = [];
  const firstOptional = names.findIndex((name) => !required.has(name));
  const late = firstOptional < 0 ? [] : names.slice(firstOptional).filter((name) => required.has(name));
  if (late.length > 0) {
    const wrong = `${late.join(', ')} of ${where} ${late.length === 1 ? 'is' : 'are'} required, and stand behind optional fields`;
    found.push({ wrong, remedy: 'put what is required first' });
  }
  const shown = names.filter((name) => !required.has(name) && !advanced.has(name));
  if (shown.length > mostInView) {
    const wrong = `${where} shows ${shown.length} optional fields at once, more than ${mostInView}`;
    found.push({ wrong, remedy: 'name the usual ones in "form" on the page: the rest becomes advanced' });
  }
  return found;
}
