import type { Resource } from '../../api/model/model';
import type { JsonSchema } from '../../api/schema/jsonSchema';
import type { Example } from './readExample';

type Run = (input: Example) => Promise<unknown>;
type Row = Record<string, unknown>;

/**
 * An example of a list that takes conditions: a condition that one of its records meets, a few fields, an order. It is made
 * of the first record that the list gives.
 */
export async function listExample(resource: Resource, input: JsonSchema, run: Run): Promise<Example> {
  const known = input.properties?.conditions?.items?.properties?.field?.enum ?? [];
  const { items } = (await run({ limit: 1 })) as { items: Row[] };
  const record = items[0] ?? {};
  const has = (name: string | undefined): name is string => name !== undefined && known.includes(name);
  const condition = conditionFor(resource, record, has);
  const fields = [resource.label, condition?.field, resource.changed ?? resource.created].filter(has);
  const own = new Set([...fields, ...known.filter((name): name is string => name !== null)]);
  const shown = [...own].filter((name) => !resource.key.includes(name)).slice(0, Math.max(fields.length, 2));
  const sortBy = fields.find((name) => name !== condition?.field);
  return {
    ...(condition && { conditions: [condition] }),
    ...(shown.length > 0 && { fields: shown }),
    ...(sortBy !== undefined && { sort_by: sortBy }),
    limit: 2,
  };
}

type Condition = { field: string; operator: 'equals' | 'contains'; value: unknown };

/** A status is what people ask for most; then the name, what is in use, and the key. */
function conditionFor(
  { label, key }: Resource,
  record: Row,
  has: (name: string | undefined) => name is string,
): Condition | undefined {
  const filled = (name: string | undefined): name is string =>
    has(name) && record[name] !== null && record[name] !== '';
  const status = Object.keys(record).find((name) => /Status(Name)?$/.test(name) && filled(name));
  if (status !== undefined) return { field: status, operator: 'equals', value: record[status] };
  if (filled(label) && typeof record[label] === 'string') {
    return { field: label, operator: 'contains', value: firstWord(record[label]) };
  }
  const equal = ['Active', ...key].find(filled);
  return equal === undefined ? undefined : { field: equal, operator: 'equals', value: record[equal] };
}

function firstWord(text: string): string {
  return /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text;
}
