import type { Caller } from '../../access/access.ts';
import { GatewayError } from '../../errors.ts';
import { describeOperation } from '../../operations/catalog.ts';
import type { Operations } from '../../operations/service.ts';
import { valueAt, type FormState } from './formState.ts';
import { fieldsOf, type Schema } from './shape.ts';

/** What a dropdown offers, or why it offers nothing. */
export type Choices = { path: string } & ({ values: readonly { text: string; value: string }[] } | { problem: string });

type Dropdown = NonNullable<Schema['x-dropdown']>;

/** Runs the lookup of a dropdown with the other fields that it depends on, as Tray does when somebody opens it. */
export async function lookUp(
  operations: Operations,
  caller: Caller,
  { dropdown, connection, path, state }: { dropdown: Dropdown; connection: string; path: string; state: FormState },
): Promise<Choices> {
  try {
    const input = await lookupInput(dropdown, path, state);
    const output = await operations.run(caller, { operation: dropdown.operation, connection, input });
    const { result } = output as { result: readonly { text: string; value: string | number | boolean }[] };
    return { path, values: result.map(({ text, value }) => ({ text, value: String(value) })) };
  } catch (error) {
    if (error instanceof GatewayError && error.code !== 'bug') return { path, problem: error.message };
    throw error;
  }
}

/** The lookup's input with `{{{field}}}` filled in. Throws `invalid_input` if something that the lookup needs is empty. */
async function lookupInput({ operation, input }: Dropdown, path: string, state: FormState) {
  const { input_schema: schema } = await describeOperation(operation);
  const filled: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const { name, required, schema: own } of fieldsOf(schema)) {
    const template = input[name];
    if (template === undefined) continue;
    const reference = /^\{\{\{(.+)\}\}\}$/.exec(template)?.[1];
    const text = reference === undefined ? template : referredTo(reference, path, state);
    if (text !== '') filled[name] = typed(own, text);
    else if (required) missing.push(reference ?? name);
  }
  if (missing.length > 0)
    throw new GatewayError('invalid_input', `Fill in ${missing.join(' and ')} first: the choices depend on it.`);
  return filled;
}

/** The value of a field beside the dropdown, or further out. */
function referredTo(reference: string, path: string, state: FormState): string {
  const steps = path.split('.').slice(0, -1);
  for (; steps.length > 0; steps.pop()) {
    const value = valueAt(state, [...steps, reference].join('.'));
    if (value !== undefined) return value;
  }
  return '';
}

function typed({ type }: Schema, text: string): string | number {
  const isNumeric = [type].flat().some((one) => one === 'integer' || one === 'number');
  return isNumeric && /^-?\d+$/.test(text) ? Number(text) : text;
}

/** The dropdown of a field of the form; undefined if there is none. */
export function dropdownAt(schema: Schema, path: string): Dropdown | undefined {
  const find = (own: Schema, steps: readonly string[]): Dropdown | undefined => {
    const [step, ...rest] = steps;
    if (step === undefined) return own['x-dropdown'];
    const inside = [own, ...(own.oneOf ?? [])];
    for (const one of inside) {
      const next = /^\d+$/.test(step) && one.items ? one.items : one.properties?.[step];
      const found = next && find(next, rest);
      if (found) return found;
    }
    return undefined;
  };
  return find(schema, path.split('.').slice(1));
}
