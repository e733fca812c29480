/** What stands at a place of an object: `Contact.ContactID`. */
export function valueAt(holder: unknown, place: string): unknown {
  return place.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)?.[name], holder);
}

/** Puts a value at a place of an object, and makes the objects on the way. */
export function setAt(target: Record<string, unknown>, place: string, value: unknown): void {
  const [first = '', ...rest] = place.split('.');
  if (rest.length === 0) target[first] = value;
  else setAt((target[first] ??= {}) as Record<string, unknown>, rest.join('.'), value);
}
