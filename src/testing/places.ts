/** The value at a path of an object: `Contact.ContactID`. */
export function valueAt(holder: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)?.[name], holder);
}

/** Sets the value at a path of an object, and creates the objects on the path. */
export function setAt(target: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) target[first] = value;
  else setAt((target[first] ??= {}) as Record<string, unknown>, rest.join('.'), value);
}
