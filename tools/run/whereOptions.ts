import type { JsonSchema } from '../../api/schema/jsonSchema';
import { UsageError } from './usageError';

type Condition = { field: string; operator: string; value?: string };

const signs: Readonly<Record<string, string>> = {
  '=': 'equals',
  '!=': 'is_not',
  '>': 'greater_than',
  '>=': 'at_least',
  '<': 'less_than',
  '<=': 'at_most',
};

/**
 * Conditions as words: `HoursEst at least 40`, `BranchID = 2`, `ReviewedDateTime is empty`. Operators are those of the schema,
 * with spaces or underscores. Throws a UsageError if a list takes no conditions, or for one without an operator.
 */
export function readConditions(where: readonly string[], schema: JsonSchema): Condition[] {
  if (where.length === 0) return [];
  const operators = schema.properties?.conditions?.items?.properties?.operator?.enum;
  if (!operators) throw new UsageError('--where is for lists: this operation takes no conditions.');
  const names = operators.filter((name): name is string => name !== null);
  return where.map((text) => readCondition(text, names));
}

/** An input with the conditions of `--where` added to those that it has. */
export function withConditions<Input extends object>(
  input: Input,
  where: readonly string[],
  schema: JsonSchema,
): Input {
  const conditions = readConditions(where, schema);
  if (conditions.length === 0) return input;
  const { conditions: others = [] } = input as { conditions?: unknown[] };
  return { ...input, conditions: [...others, ...conditions] };
}

function readCondition(text: string, operators: readonly string[]): Condition {
  const [field = ''] = text.trim().split(/\s+/);
  const rest = text.trim().slice(field.length).trim();
  const spoken = [...operators.map((name) => [name.replaceAll('_', ' '), name] as const), ...Object.entries(signs)];
  const said = rest.replace(/^[a-z]+(?:_[a-z]+)+/i, (word) => word.replaceAll('_', ' ')).toLowerCase();
  // The longest first: "is not empty" is no "is not".
  const [words, operator] =
    spoken
      .filter(([name]) => said === name || said.startsWith(`${name} `))
      .sort(([a], [b]) => b.length - a.length)[0] ?? [];
  if (words === undefined || operator === undefined) {
    const known = operators.map((name) => name.replaceAll('_', ' ')).join(', ');
    throw new UsageError(
      `--where takes a field, an operator and a value, such as: --where 'BranchID equals 2'. Operators: ${known}.`,
    );
  }
  const value = rest.slice(words.length).trim();
  return value === '' ? { field, operator } : { field, operator, value };
}
