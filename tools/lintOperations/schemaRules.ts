import type { Finding } from './finding';
import { sides, type OperationFolder, type Side } from './readOperations';
import { fieldsOf, partsOf, type Part, type Schema } from './schema';

/** What Tray's form builder cannot show, or shows wrongly, in the generated schemas. */
export function schemaRules({ folder, types, schemas }: OperationFolder): Finding[] {
  return sides.flatMap((side) => {
    const schema = schemas[side];
    const file = `src/${folder}/${side}.ts`;
    if (schema) {
      const findings = [...rootFindings(schema), ...partsOf(schema).flatMap((part) => partFindings(part, side))];
      return findings.map((finding) => ({ file, ...finding }));
    }
    if (types[side] === undefined) return [];
    return [{ file: `src/${folder}/${side}.json`, wrong: 'the schema is missing', remedy: 'run "npm run schemas"' }];
  });
}

type Found = Omit<Finding, 'file'>;

function rootFindings(schema: Schema): Found[] {
  if ('anyOf' in schema || 'oneOf' in schema) {
    const remedy = 'put the union into a field: Tray cannot show a form for one at the root';
    return [{ wrong: 'its type is a union', remedy }];
  }
  if (schema.type === 'object') return [];
  return [{ wrong: `its type is ${JSON.stringify(schema.type ?? 'anything')}`, remedy: 'make it an object' }];
}

function partFindings({ place, part }: Part, side: Side): Found[] {
  const found: Found[] = [];
  const what = place === '' ? 'the type' : place;
  if ('$ref' in part) {
    const remedy = 'end the recursion after a level or two: Tray does not keep definitions';
    found.push({ wrong: `${what} is a recursive type`, remedy });
  }
  if (side === 'input' && part.type === 'object' && isClosedAndEmpty(part)) {
    const remedy = 'name its fields, or allow any with { [name: string]: string }';
    found.push({ wrong: `${what} is an object that allows no fields`, remedy });
  }
  return [...found, ...advancedFindings(part, what), ...enumFindings(part, what), ...defaultFindings(part, what)];
}

/** The schema of `Record<string, X>`, which neither has nor allows fields. */
function isClosedAndEmpty(part: Schema): boolean {
  return Object.keys(fieldsOf(part)).length === 0 && part.additionalProperties === false;
}

function advancedFindings(part: Schema, what: string): Found[] {
  const fields = fieldsOf(part);
  const listed = Array.isArray(part.advanced) ? (part.advanced as unknown[]) : [];
  const required = Array.isArray(part.required) ? (part.required as unknown[]) : [];
  return listed.flatMap((name) => {
    if (typeof name !== 'string' || !(name in fields)) {
      const wrong = `${what} lists ${JSON.stringify(name)} as advanced, but has no such field`;
      return [{ wrong, remedy: 'run "npm run schemas"' }];
    }
    if (!required.includes(name)) return [];
    const wrong = `${name} of ${what} is required, and hidden under the advanced fields`;
    return [{ wrong, remedy: 'leave out @advanced, or make it optional' }];
  });
}

function enumFindings(part: Schema, what: string): Found[] {
  const { enum: values, enumLabels: labels } = part;
  if (!Array.isArray(values)) return [];
  const found: Found[] = [];
  if (Array.isArray(labels) && labels.length !== values.length) {
    const wrong = `${what} has ${values.length} values but ${labels.length} labels`;
    found.push({ wrong, remedy: 'give every value one label, without commas' });
  }
  return found;
}

function defaultFindings({ default: given, type }: Schema, what: string): Found[] {
  const is = Array.isArray(given) ? 'array' : given === null ? 'null' : typeof given;
  const fits = (name: unknown) => name === is || (name === 'integer' && Number.isInteger(given));
  if (given === undefined || type === undefined || (Array.isArray(type) ? type : [type]).some(fits)) return [];
  const wrong = `the default of ${what} is of type ${is}, not ${JSON.stringify(type)}`;
  return [{ wrong, remedy: 'write a text default in double quotes: @default "5"' }];
}
