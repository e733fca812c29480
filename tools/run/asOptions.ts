/** An input as options of the command line, each quoted for a shell: the inverse of `applyFields`. */
export function asOptions(input: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(input).flatMap(([name, value]) => optionsOf(name, value));
}

function optionsOf(name: string, value: unknown): string[] {
  if (Array.isArray(value)) {
    const isOfObjects = value.length > 0 && value.every(isObject);
    return isOfObjects
      ? value.flatMap((entry, at) => optionsOf(`${name}[${at}]`, entry))
      : [option(name, listText(value))];
  }
  if (!isObject(value)) return [option(name, typeof value === 'string' ? value : JSON.stringify(value))];
  const entries = Object.entries(value);
  if (entries.length === 0) return [option(name, '{}')];
  return entries.flatMap(([inner, held]) => optionsOf(`${name}.${inner}`, held));
}

/** Values with commas between them, where that can be read back. */
function listText(values: readonly unknown[]): string {
  const texts = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  const isPlain = values.length > 0 && texts.every((text) => /^[\w.-]+$/.test(text));
  return isPlain ? texts.join(',') : JSON.stringify(values);
}

function option(name: string, value: string): string {
  const given = name.includes('[') ? quote(`--${name}`) : `--${name}`;
  return value.startsWith('--') ? quote(`--${name}=${value}`) : `${given} ${quote(value)}`;
}

/** A text as one word of a shell. */
export function quote(text: string): string {
  return /^[\w./:@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
