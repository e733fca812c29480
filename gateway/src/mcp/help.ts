import type { z } from 'zod';
import { GatewayError } from '../errors.ts';
import { describeOperation } from '../operations/catalog.ts';
import type { helpSchema, JsonSchema } from './tool.ts';

export type Help = NonNullable<z.output<typeof helpSchema>>;

/**
 * What the fields that an input's problems name may hold: the problems themselves tell people, who have the form before them, no
 * more than a near name. Undefined where there is nothing to tell.
 */
export async function helpFor(thrown: unknown, operation: string): Promise<Help | undefined> {
  if (!(thrown instanceof GatewayError) || thrown.code !== 'invalid_input') return undefined;
  const { messages } = thrown.details ?? {};
  if (!Array.isArray(messages)) return undefined;
  const { properties = {} } = (await describeOperation(operation)).input_schema;
  const text = messages.map(String).join('\n');
  // A problem names its field as the form does, and as it is spelt in brackets: Priority (Priority), Field 1 (conditions[0].field).
  const named = [...text.matchAll(/\(([\w.[\]]+)\)/g)].map(([, path = '']) => path);
  const allowed: Record<string, string[]> = {};
  const values_from: Record<string, string> = {};
  for (const path of named) {
    const schema = schemaAt(properties, path);
    const values = (schema?.enum ?? schema?.items?.enum)?.filter((one) => one !== null);
    if (values) allowed[path] = values;
    const dropdown = schema?.['x-dropdown'];
    if (dropdown) values_from[path] = dropdown.operation;
  }
  const help: Help = {
    ...(/^There is no field/m.test(text) ? { fields: Object.keys(properties) } : {}),
    ...(Object.keys(allowed).length > 0 ? { allowed } : {}),
    ...(Object.keys(values_from).length > 0 ? { values_from } : {}),
  };
  return Object.keys(help).length > 0 ? help : undefined;
}

/** The schema of `ReceiptItems[0].ItemName`. */
function schemaAt(properties: Readonly<Record<string, JsonSchema>>, path: string): JsonSchema | undefined {
  let fields: Readonly<Record<string, JsonSchema>> = properties;
  let schema: JsonSchema | undefined;
  for (const name of path.replace(/\[\d+\]/g, '').split('.')) {
    schema = Object.hasOwn(fields, name) ? fields[name] : undefined;
    fields = schema?.properties ?? schema?.items?.properties ?? {};
  }
  return schema;
}
