/** An input with one field left out, also one that its type requires: what a builder can do, and a type cannot stop. */
export function without<Input extends object>(input: Input, name: keyof Input): Input {
  const rest = { ...input };
  delete rest[name];
  return rest;
}
