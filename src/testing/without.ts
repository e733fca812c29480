/** An input without one of its fields. It may be one that the type requires, since a builder can leave out any field. */
export function without<Input extends object>(input: Input, name: keyof Input): Input {
  const rest = { ...input };
  delete rest[name];
  return rest;
}
