import type { Api, Shape } from '../model/model';

/**
 * The name of every type that an operation sends or receives, in alphabetical order. Records and bodies keep their names;
 * a nested type that shares its name with a record or with another page's type gets its resource's name as a prefix.
 */
export function nameComponents(api: Api): ReadonlyMap<Shape, string> {
  const used = usedShapes(api);
  const takers = new Map<string, number>();
  for (const { name } of used) takers.set(name, (takers.get(name) ?? 0) + 1);
  const records = new Set([...api.resources.values()].map(({ record }) => record));
  const owners = new Map(
    [...api.resources.values()].flatMap(({ name, types }) =>
      [...types.values()].map((shape): [Shape, string] => [shape, name]),
    ),
  );
  const named = [...used].map((shape): [Shape, string] => {
    const alone = takers.get(shape.name) === 1 || records.has(shape);
    return [shape, alone ? shape.name : `${owners.get(shape) ?? ''}${shape.name}`];
  });
  const twins = named.filter(([, name], index) => named.findIndex(([, other]) => other === name) !== index);
  if (twins.length > 0) throw new Error(`two types are called ${twins[0]![1]}: rename one of them on its page`);
  return new Map(named.sort(([, a], [, b]) => (a < b ? -1 : 1)));
}

function usedShapes(api: Api): Set<Shape> {
  const used = new Set<Shape>();
  const visit = (shape: Shape | undefined) => {
    if (!shape || used.has(shape)) return;
    used.add(shape);
    for (const field of shape.fields) visit(field.shape);
  };
  for (const { body, replies, params } of api.operations.values()) {
    visit(body);
    if ('type' in replies) visit(replies.type);
    for (const field of params) visit(field.shape);
  }
  return used;
}
