/** How much of a value to print; comments say how much is omitted. */
type Limits = { fields: number; entries: number; text: number };

/** Enough to show what a record looks like. */
const readable: Limits = { fields: 10, entries: 1, text: 90 };
const whole: Limits = { fields: Infinity, entries: Infinity, text: Infinity };

const lineWidth = 100;

/** JSON as a person would write it, with short values on one line. */
export function printWhole(value: unknown): string {
  return print(value, whole, '', 0);
}

/**
 * The same, shortened: the first entry of a list, the first non-empty fields of a record, the start of a text. Comments
 * say how much is omitted. The outermost object keeps all its fields.
 */
export function printCut(value: unknown): string {
  return print(value, readable, '', 0);
}

function print(value: unknown, limits: Limits, indent: string, depth: number): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > limits.text ? `${value.slice(0, limits.text)}...` : value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const shown = value.slice(0, limits.entries).map((entry) => print(entry, limits, inner, depth + 1));
    return frame('[', shown, ']', { indent, left: omitted(value.length - shown.length, 'more') });
  }
  const fields = Object.entries(value);
  const kept = depth === 0 ? fields : firstNonEmpty(fields, limits.fields);
  const shown = kept.map(([name, field]) => `${JSON.stringify(name)}: ${print(field, limits, inner, depth + 1)}`);
  return frame('{', shown, '}', { indent, left: omitted(fields.length - kept.length, 'more fields') });
}

/** Chooses some fields, non-empty ones first, and keeps their order. */
function firstNonEmpty(fields: [string, unknown][], most: number): [string, unknown][] {
  if (fields.length <= most) return fields;
  const holding = fields.filter(([, value]) => value !== null && value !== '' && !isEmptyList(value));
  const chosen = new Set([...holding, ...fields].slice(0, most));
  return fields.filter((field) => chosen.has(field));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function omitted(count: number, what: string): string | undefined {
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
