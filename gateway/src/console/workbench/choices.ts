import type { Caller } from '../../access/access.ts';
import { GatewayError } from '../../errors.ts';
import { describeOperation } from '../../operations/catalog.ts';
import type { Operations } from '../../operations/service.ts';
import { valueAt, type FormState } from './formState.ts';
import { fieldsOf, type Schema } from './shape.ts';

/** What a dropdown offers, or why it offers nothing. */
export type Choices = { path: string } & ({ values: readonly { text: string; value: string }[] } | { problem: string });

type Dropdown = NonNullable<Schema['x-dropdown']>;

/** A field of a form, as somebody opens its dropdown. */
export type Opened = { schema: Schema; state: FormState; path: string; connection: string };

/**
 * Runs the lookup of a field with the other fields that it depends on, as Tray does when somebody opens the dropdown. Undefined
 * for a field without one.
 */
export async function lookUp(operations: Operations, caller: Caller, opened: Opened): Promise<Choices | undefined> {
  const { schema, path, connection } = opened;
  const dropdown = schemaAt(schema, path)?.['x-dropdown'];
  if (!dropdown) return undefined;
  try {
    const { input, missing, needsMissing } = await lookupInput(dropdown, opened);
    const waiting = `Fill in ${missing.join(' and ')} first: the choices depend on it.`;
    if (needsMissing) return { path, problem: waiting };
    const output = await operations.run(caller, { operation: dropdown.operation, connection, input });
    const { result } = output as { result: readonly { text: string; value: string | number | boolean }[] };
    if (result.length === 0 && missing.length > 0) return { path, problem: waiting };
    return { path, values: result.map(({ text, value }) => ({ text, value: String(value) })) };
  } catch (error) {
    if (error instanceof GatewayError && error.code !== 'bug') return { path, problem: error.message };
    throw error;
  }
}

/** The lookup's input with `{{{field}}}` filled in, the titles of fields that are empty, and whether it cannot do without them. */
async function lookupInput({ operation, input: templates }: Dropdown, opened: Opened) {
  const { input_schema: schema } = await describeOperation(operation);
  const input: Record<string, unknown> = {};
  const missing: string[] = [];
  let needsMissing = false;
  for (const { name, required, schema: own } of fieldsOf(schema)) {
    const template = templates[name];
    if (template === undefined) continue;
    const reference = /^\{\{\{(.+)\}\}\}$/.exec(template)?.[1];
    const { text, title } = reference === undefined ? { text: template, title: '' } : referredTo(reference, opened);
    if (text !== '') input[name] = typed(own, text);
    else {
      missing.push(title);
      needsMissing ||= required;
    }
  }
  return { input, missing, needsMissing };
}

/** The value and the title of a field beside the dropdown, or further out. */
function referredTo(reference: string, { schema, state, path }: Opened): { text: string; title: string } {
  const steps = path.split('.').slice(0, -1);
  for (; steps.length > 0; steps.pop()) {
    const other = [...steps, reference].join('.');
    const found = schemaAt(schema, other);
    if (found) return { text: valueAt(state, other) ?? '', title: found.title ?? reference };
  }
  return { text: '', title: reference };
}

function typed({ type }: Schema, text: string): string | number {
  const isNumeric = [type].flat().some((one) => one === 'integer' || one === 'number');
  return isNumeric && /^-?\d+$/.test(text) ? Number(text) : text;
}

/** The schema of a field of the form; undefined for a path that leads nowhere. */
function schemaAt(schema: Schema, path: string): Schema | undefined {
  const [, ...steps] = path.split('.');
  return steps.reduce<Schema | undefined>((own, step) => {
    const inside = own ? [own, ...(own.oneOf ?? [])] : [];
    const found = inside.find(
      ({ items, properties = {} }) => (isRow(step) && items) || Object.hasOwn(properties, step),
    );
    return isRow(step) && found?.items ? found.items : found?.properties?.[step];
  }, schema);
}

function isRow(step: string): boolean {
  return /^\d+$/.test(step);
}
