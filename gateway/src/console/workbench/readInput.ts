import { fieldsOf, shapeOf, usualAt, type ScalarType, type Schema } from './shape.ts';
import { root, rowsAt, typeAt, valueAt, type FormState } from './formState.ts';

/** The input that a form holds. What is empty is left out; what is no number stays a text, so that the operation names it. */
export function readInput(schema: Schema, state: FormState): Record<string, unknown> {
  return readObject(schema, state, root, schema.default) ?? {};
}

function read(schema: Schema, state: FormState, path: string, required: boolean, usual: unknown): unknown {
  const shape = shapeOf(schema, required);
  switch (shape.kind) {
    case 'union': {
      const branch = shape.branches[typeAt(state, path, shape.branches.length)]?.schema ?? {};
      return read(branch, state, path, required, usual);
    }
    case 'list': {
      const rows = Array.from({ length: rowsAt(state, path, shape.usual) }, (_, at) => {
        const value = read(shape.items, state, `${path}.${at}`, false, usualAt(usual, at));
        return value ?? (shape.items.type === 'object' ? {} : undefined);
      }).filter((value) => value !== undefined);
      return rows.length > 0 ? rows : undefined;
    }
    case 'map': {
      const entries = Array.from({ length: rowsAt(state, path, 0) }, (_, at) => [
        state.get(`k.${path}.${at}`) ?? '',
        read(shape.values, state, `${path}.${at}`, false, undefined),
      ]).filter(([name, value]) => name !== '' && value !== undefined);
      return entries.length > 0 ? (Object.fromEntries(entries) as unknown) : undefined;
    }
    case 'object':
      return readObject(schema, state, path, usual);
    case 'choice':
      return textAt(state, path, usual) || undefined;
    case 'scalar':
      return scalarOf(shape.type, textAt(state, path, usual));
    case 'any':
      return jsonOf(textAt(state, path, usual));
  }
}

function readObject(schema: Schema, state: FormState, path: string, usual: unknown) {
  const entries = fieldsOf(schema)
    .map(({ name, schema: own, required }) => [
      name,
      read(own, state, `${path}.${name}`, required, usualAt(usual, name) ?? own.default),
    ])
    .filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as Record<string, unknown>) : undefined;
}

/** What a control shows: what the form holds, else the default. */
export function textAt(state: FormState, path: string, usual: unknown): string {
  const given = valueAt(state, path);
  if (given !== undefined) return given;
  if (usual === undefined || usual === null) return '';
  return typeof usual === 'string' ? usual : JSON.stringify(usual);
}

function scalarOf(type: ScalarType, text: string): unknown {
  if (text === '') return undefined;
  if (type === 'boolean') return text === 'true' || (text === 'false' ? false : text);
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text.trim());
  return type !== 'string' && isNumber ? Number(text) : text;
}

function jsonOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
