import type { Finding } from './finding';
import type { OperationFolder } from './readOperations';
import { fieldsOf, isSchema, partsOf, type Part, type Schema } from './schema';

/** Lookups (dropdowns): each needs an existing operation of type ddl and the right input. */
export function lookupRules(operation: OperationFolder, all: readonly OperationFolder[]): Finding[] {
  const { folder, schemas } = operation;
  const file = `src/${folder}/input.ts`;
  const parts = partsOf(schemas.input ?? {});
  const found = parts.flatMap(({ place, part }) => {
    const what = place === '' ? 'the type' : place;
    if ('lookupOperation' in part || 'lookupInput' in part || 'lookupAuthRequired' in part) {
      const remedy = 'give @lookupOperation, @lookupInput {} and @lookupAuthRequired true together';
      return [{ wrong: `${what} has an incomplete lookup, which Tray ignores`, remedy }];
    }
    return isSchema(part.lookup) ? lookupFindings(what, part.lookup, { all, given: fieldsBeside(place, parts) }) : [];
  });
  return [...found.map((finding) => ({ file, ...finding })), ...ddlFindings(operation)];
}

/** The fields that a lookup can name: those of the form, and those of the same entry of a list. */
function fieldsBeside(place: string, parts: readonly Part[]): ReadonlySet<string> {
  const holder = place.replace(/(^|\.)[^.]*$/, '');
  const names = parts.filter((each) => each.place === '' || each.place === holder);
  return new Set(names.flatMap(({ part }) => Object.keys(fieldsOf(part))));
}

type Known = { all: readonly OperationFolder[]; given: ReadonlySet<string> };

function lookupFindings(what: string, lookup: Schema, { all, given }: Known): Omit<Finding, 'file'>[] {
  const { operation: name, input } = lookup;
  const target = all.find(({ folder }) => folder === name);
  if (!target) {
    const wrong = `the lookup of ${what} names ${JSON.stringify(name)}, which is not an operation`;
    return [{ wrong, remedy: 'name one of the operations of type ddl' }];
  }
  const found: Omit<Finding, 'file'>[] = [];
  if (target.descriptor?.type !== 'ddl') {
    const wrong = `the lookup of ${what} names ${target.folder}, which is not a ddl`;
    found.push({ wrong, remedy: `put "type": "ddl" into src/${target.folder}/operation.json, or name another` });
  }
  if (!isSchema(input)) {
    const wrong = `the lookup input of ${what} is not a JSON object`;
    return [...found, { wrong, remedy: 'write @lookupInput as JSON; {} if there is no input' }];
  }
  const wanted = target.schemas.input;
  for (const field of Object.keys(input)) {
    if (wanted === undefined || field in fieldsOf(wanted)) continue;
    const wrong = `the lookup of ${what} gives ${target.folder} a field ${field}, which it does not have`;
    found.push({ wrong, remedy: 'name a field of its input' });
  }
  for (const [, reference = ''] of JSON.stringify(input).matchAll(/\{\{\{([^{}]*)\}\}\}/g)) {
    const field = reference.trim();
    if (given.has(field.split('.')[0] ?? '')) continue;
    const wrong = `the lookup of ${what} takes {{{${field}}}}, which is not a field of this input`;
    found.push({ wrong, remedy: 'name a field of the same input' });
  }
  return found;
}

/** An operation that fills dropdowns returns `{ result: [{ text, value }] }`. */
function ddlFindings({ folder, descriptor, schemas }: OperationFolder): Finding[] {
  const file = `src/${folder}/operation.json`;
  const type = descriptor?.type;
  if (folder.endsWith('_ddl') && type !== 'ddl') {
    const remedy = 'add "type": "ddl", or change the name';
    return [{ file, wrong: 'its name ends in _ddl, but it is not a ddl', remedy }];
  }
  if (type !== undefined && type !== 'ddl' && type !== 'private') {
    const remedy = 'write "ddl" for a dropdown, "private" for a hidden operation, or leave it out';
    return [{ file, wrong: `its type is ${JSON.stringify(type)}`, remedy }];
  }
  if (type !== 'ddl' || !schemas.output) return [];
  const { items } = fieldsOf(schemas.output).result ?? {};
  const row = isSchema(items) ? fieldsOf(items) : {};
  if ('text' in row && 'value' in row) return [];
  const remedy = 'return { result: { text: string; value: ... }[] }';
  return [{ file: `src/${folder}/output.ts`, wrong: 'a ddl whose output a dropdown cannot show', remedy }];
}
