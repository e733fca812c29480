import type { DataType, Field, ObjectType, OperationTypes, ScalarName } from '../../../api/schema/types';

/**
 * Leaves of a type what TypeScript can say: without what only a form shows, such as titles, labels and limits. A type that
 * stands at two places remains one type. Those with a name of `unnamed` stand where they are used.
 */
export function plainTypes(unnamed: ReadonlySet<string> = new Set()): <T extends DataType>(type: T) => T {
  const made = new Map<DataType, DataType>();
  const plain = <T extends DataType>(type: T): T => {
    const known = made.get(type);
    if (known) return known as T;
    const result = strip(type);
    made.set(type, result);
    return result as T;
  };
  const nameOf = ({ name = '' }: DataType) => (name === '' || unnamed.has(name) ? undefined : name);
  const object = ({ about, fields, parts, arguments: given, ...type }: ObjectType): ObjectType =>
    defined({
      kind: 'object',
      name: nameOf({ ...type, fields }),
      about,
      fields: fields.map(({ name, type, required, nullable, about }): Field => {
        return defined({ name, type: plain(type), required, nullable, about });
      }),
      parts: parts?.map(plain),
      arguments: given?.map(plain),
    });
  const strip = (type: DataType): DataType => {
    const [name, about] = [nameOf(type), type.about];
    switch (type.kind) {
      case 'scalar':
        return defined({ kind: 'scalar', name, about, types: type.types.map(withoutIntegers) });
      case 'choice':
        return defined({ kind: 'choice', name, about, values: type.values });
      case 'list':
        // Tray alone needs a name for a list; in a resource's file several have the same one.
        return defined({ kind: 'list', about, items: plain(type.items) });
      case 'object':
        return object(type);
      case 'union':
        return defined({ kind: 'union', name, about, branches: type.branches.map(object) });
      case 'map':
        return defined({ kind: 'map', name, about, values: plain(type.values) });
      case 'any':
      case 'parameter':
        return type;
    }
  };
  return plain;
}

/** Every type with a name that these types hold. */
export function namedTypes({ input, output }: OperationTypes): ReadonlySet<DataType> {
  const seen = new Set<DataType>();
  const visit = (type: DataType): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.kind === 'object') {
      type.fields.forEach((field) => visit(field.type));
      type.parts?.forEach(visit);
      type.arguments?.forEach(visit);
    } else if (type.kind === 'list') visit(type.items);
    else if (type.kind === 'map') visit(type.values);
    else if (type.kind === 'union') type.branches.forEach(visit);
  };
  visit(input);
  visit(output);
  return new Set([...seen].filter(({ name, kind }) => name !== undefined && kind !== 'parameter'));
}

function withoutIntegers(name: ScalarName): ScalarName {
  return name === 'integer' ? 'number' : name;
}

function defined<T extends object>(type: T): T {
  return Object.fromEntries(Object.entries(type).filter(([, value]) => value !== undefined)) as T;
}
