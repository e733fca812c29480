/** What references are looked up in: `{ steps: { 'loop-1': { value: ... } } }`. */
export type Context = Readonly<Record<string, unknown>>;

/** A reference, as Tray writes it: `$.steps.vendor.items[0].VendorID`. */
const whole = /^\$(?:\.[\w-]+|\[(?:\d+|\*)\])+$/;
/** The same within a text: `Ticket {$.steps.ticket.items[0].WorkTicketNumber}`. */
const within = /\{(\$(?:\.[\w-]+|\[(?:\d+|\*)\])+)\}/g;

/** The value with its references replaced by what they stand for. Throws if one stands for nothing. */
export function resolve(value: unknown, context: Context): unknown {
  if (typeof value === 'string') {
    if (whole.test(value)) return lookUp(value, context);
    return value.replace(within, (_, reference: string) => String(lookUp(reference, context)));
  }
  if (Array.isArray(value)) return value.map((entry) => resolve(entry, context));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, resolve(field, context)]));
}

/** Where a value has references: the path of each in the value, and the reference. */
export function referencesIn(value: unknown, path = ''): { path: string; reference: string }[] {
  if (typeof value === 'string') {
    const found = whole.test(value) ? [value] : [...value.matchAll(within)].map(([, reference = '']) => reference);
    return found.map((reference) => ({ path, reference }));
  }
  if (Array.isArray(value)) return value.flatMap((entry, at) => referencesIn(entry, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => referencesIn(field, path === '' ? name : `${path}.${name}`));
}

function lookUp(reference: string, context: Context): unknown {
  const parts = [...reference.matchAll(/\.([\w-]+)|\[(\d+|\*)\]/g)].map(([, name, index]) => name ?? index ?? '');
  const found = follow(context, parts);
  if (found === undefined) throw new Error(`${reference} is not there`);
  return found;
}

/** `*` takes every entry of a list. */
function follow(value: unknown, [part, ...rest]: readonly string[]): unknown {
  if (part === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (part !== '*') return follow((value as Record<string, unknown>)[part], rest);
  return Array.isArray(value) ? value.map((entry: unknown) => follow(entry, rest)) : undefined;
}
