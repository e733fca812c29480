import type { DataType, Field, ObjectType } from '../../api/schema/types';

/** An input, and the same with what it shares with other inputs of its resource as types by themselves. */
export type SharedInputs = {
  inputs: ReadonlyMap<string, ObjectType>;
  /** The types that several inputs hold; those inside others first. */
  shared: readonly ObjectType[];
};

/**
 * Finds what the inputs of a resource's operations have in common: types that several of them hold, and the body of a
 * create, which an upsert and a batch repeat, and an update with no field required. Descriptions stay as they are; only
 * the text of the types becomes shorter.
 */
export function shareBodies(
  inputs: ReadonlyMap<string, ObjectType>,
  create: { operation: string; name: string } | undefined,
): SharedInputs {
  const nested = typesOfSeveral([...inputs.values()]);
  const body = create && bodyOf(inputs.get(create.operation), create.name);
  const isShared =
    body !== undefined && [...inputs].some(([name, input]) => name !== create?.operation && repeats(input, body));
  const rewritten = [...inputs].map(([name, input]) => {
    const whole = isShared ? withBody(input, body) : input;
    return [name, extending(whole, nested)] as const;
  });
  return { inputs: new Map(rewritten), shared: isShared ? [...nested, extending(body, nested)] : nested };
}

/** The fields of a create that come from its body. */
function bodyOf(input: ObjectType | undefined, name: string): ObjectType | undefined {
  const [first] = input?.parts ?? [];
  return first && !first.name ? { kind: 'object', name, fields: first.fields } : undefined;
}

function repeats(input: ObjectType, body: ObjectType): boolean {
  return withBody(input, body) !== input;
}

/** The input with the body as a part of it, where its fields stand there one after the other. */
function withBody(input: ObjectType, body: ObjectType): ObjectType {
  const parts = input.parts ?? [input];
  const split = parts.map((part) => (part.name ? [part] : splitAt(part, body)));
  if (split.every((pieces) => pieces.length === 1 && pieces[0] && parts.includes(pieces[0]))) return input;
  return { ...input, parts: split.flat() };
}

function splitAt(part: ObjectType, body: ObjectType): ObjectType[] {
  const { fields } = part;
  const items = withItems(part, body);
  if (items) return [items];
  for (const partial of [false, true]) {
    const at = runAt(fields, body.fields, partial);
    if (at === undefined) continue;
    const run = fields.slice(at, at + body.fields.length);
    const pieces: ObjectType[] = [
      { kind: 'object', fields: fields.slice(0, at) },
      partial ? { kind: 'object', name: 'Partial', arguments: [body], fields: run } : body,
      { kind: 'object', fields: fields.slice(at + body.fields.length) },
    ];
    return pieces.filter((piece) => piece.fields.length > 0);
  }
  return [part];
}

/** A batch: a list whose items are such bodies. */
function withItems(part: ObjectType, body: ObjectType): ObjectType | undefined {
  const holds = ({ type }: Field) =>
    type.kind === 'list' && type.items.kind === 'object' && keyOf(type.items.fields) === keyOf(body.fields);
  if (!part.fields.some(holds)) return undefined;
  const fields = part.fields.map((field): Field =>
    holds(field) ? { ...field, type: { kind: 'list', items: body } } : field,
  );
  return { ...part, fields };
}

/** Where the wanted fields stand, all of them and in their order; `partial` where none of them is required there. */
function runAt(fields: readonly Field[], wanted: readonly Field[], partial: boolean): number | undefined {
  const keysOf = (some: readonly Field[]) =>
    some.map((field) => keyOf(partial ? { ...field, required: false } : field));
  const [all, sought] = [keysOf(fields), keysOf(wanted)];
  const at = all.findIndex((_, start) => sought.every((key, offset) => all[start + offset] === key));
  if (at < 0) return undefined;
  return partial && fields.slice(at, at + wanted.length).some(({ required }) => required) ? undefined : at;
}

/** The object types with a name that more than one input holds. */
function typesOfSeveral(inputs: readonly ObjectType[]): ObjectType[] {
  const found = new Map<string, { type: ObjectType; count: number }>();
  for (const input of inputs) {
    const own = new Map(nestedTypes(input).map((type) => [keyOf(type), type]));
    for (const [key, type] of own) found.set(key, { type, count: (found.get(key)?.count ?? 0) + 1 });
  }
  const several = [...found.values()].filter(({ count }) => count > 1).map(({ type }) => type);
  // Of two types with one name only one can stand in the file.
  return several.filter(({ name }, index) => several.findIndex((other) => other.name === name) === index);
}

/** The object types with a name inside an input, the inner ones first. */
function nestedTypes({ fields }: ObjectType): ObjectType[] {
  return fields.flatMap(({ type }) => {
    const held = type.kind === 'list' ? type.items : type;
    return held.kind === 'object' && held.name ? [...nestedTypes(held), held] : [];
  });
}

/** The type, its nested ones that begin with all fields of a shared type of the same name put together from it. */
function extending(type: ObjectType, shared: readonly ObjectType[]): ObjectType {
  const { fields, parts, arguments: given } = type;
  return {
    ...type,
    fields: fields.map((field) => ({ ...field, type: extended(field.type, shared) })),
    parts: parts?.map((part) => extending(part, shared)),
    arguments: given?.map((argument) => (argument.kind === 'object' ? extending(argument, shared) : argument)),
  };
}

function extended(type: DataType, shared: readonly ObjectType[]): DataType {
  if (type.kind === 'list') return { ...type, items: extended(type.items, shared) };
  if (type.kind !== 'object' || !type.name) return type;
  const namesake = shared.find(({ name }) => name === type.name);
  if (!namesake || keyOf(namesake) === keyOf(type)) return type;
  const [first, ...rest] = splitAt(unnamed(type), namesake);
  return first === namesake && rest.length > 0
    ? { kind: 'object', fields: type.fields, parts: [first, ...rest] }
    : type;
}

function unnamed({ fields }: ObjectType): ObjectType {
  return { kind: 'object', fields };
}

function keyOf(value: unknown): string {
  return JSON.stringify(value);
}
