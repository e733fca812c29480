/** How much of a value is shown; what is cut off is told in a comment. */
type Bounds = { fields: number; entries: number; text: number };

/** Enough to see what a record looks like, and not all of its dozens of fields. */
const readable: Bounds = { fields: 10, entries: 1, text: 90 };
const whole: Bounds = { fields: Infinity, entries: Infinity, text: Infinity };

const lineWidth = 100;

/** JSON as a person would write it: what fits on a line stands on one. */
export function printWhole(value: unknown): string {
  return print(value, whole, '', 0);
}

/**
 * The same, cut to what is needed to see its shape: of a list the first entry, of a record its first fields that hold
 * something, of a text its beginning. Comments tell how much is left out. The outermost object is never cut.
 */
export function printCut(value: unknown): string {
  return print(value, readable, '', 0);
}

function print(value: unknown, bounds: Bounds, indent: string, depth: number): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > bounds.text ? `${value.slice(0, bounds.text)}...` : value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const shown = value.slice(0, bounds.entries).map((entry) => print(entry, bounds, inner, depth + 1));
    return frame('[', shown, ']', { indent, left: leftOut(value.length - shown.length, 'more') });
  }
  const fields = Object.entries(value);
  const kept = depth === 0 ? fields : mostTelling(fields, bounds.fields);
  const shown = kept.map(([name, field]) => `${JSON.stringify(name)}: ${print(field, bounds, inner, depth + 1)}`);
  return frame('{', shown, '}', { indent, left: leftOut(fields.length - kept.length, 'more fields') });
}

/** So many fields, in their order; those that hold something before those that do not. */
function mostTelling(fields: [string, unknown][], most: number): [string, unknown][] {
  if (fields.length <= most) return fields;
  const holding = fields.filter(([, value]) => value !== null && value !== '' && !isEmptyList(value));
  const chosen = new Set([...holding, ...fields].slice(0, most));
  return fields.filter((field) => chosen.has(field));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function leftOut(count: number, what: string): string | undefined {
  return count > 0 ? `// ${count} ${what}` : undefined;
}

function frame(
  open: string,
  parts: readonly string[],
  close: string,
  { indent, left }: { indent: string; left: string | undefined },
): string {
  const space = open === '{' && parts.length > 0 ? ' ' : '';
  const line = `${open}${space}${parts.join(', ')}${space}${close}`;
  if (left === undefined && !line.includes('\n') && indent.length + line.length <= lineWidth) return line;
  const lines = parts.map((part, at) => `${indent}  ${part}${at < parts.length - 1 ? ',' : ''}`);
  return [open, ...lines, ...(left === undefined ? [] : [`${indent}  ${left}`]), `${indent}${close}`].join('\n');
}
