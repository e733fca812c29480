type Fields = Readonly<Record<string, unknown>>;

/** Where a field stands in an input, at its top or in one of its objects: `Email`, `Contact.Email`. */
export function placeOfField(name: string, input: Fields): string {
  return parentOf(name, input)?.place ?? name;
}

/** The value of a field that stands at the top of an input or in one of its objects. */
export function valueOfField(name: string, input: Fields): unknown {
  return (parentOf(name, input)?.holder ?? input)[name];
}

function parentOf(name: string, input: Fields): { place: string; holder: Fields } | undefined {
  if (Object.hasOwn(input, name)) return undefined;
  for (const [parent, value] of Object.entries(input)) {
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, name))
      return { place: `${parent}.${name}`, holder: value as Fields };
  }
  return undefined;
}
