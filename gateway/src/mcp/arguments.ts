import type { z } from 'zod';
import { nearestName } from '../../../src/aspire/model/knownValues';
import { GatewayError, type FieldProblem } from '../errors.ts';

/** A tool's arguments, checked. Throws `invalid_input`, which names each wrong one and what is allowed. */
export function readArguments<Schema extends z.ZodObject>(schema: Schema, given: unknown): z.output<Schema> {
  const read = schema.safeParse(given ?? {}, { reportInput: true });
  if (read.success) return read.data;
  const errors = read.error.issues.flatMap((issue) => problemsOf(issue, Object.keys(schema.shape)));
  throw new GatewayError('invalid_input', `The arguments are wrong: ${errors.map(toldAs).join('; ')}`, { errors });
}

function toldAs({ field, message }: FieldProblem): string {
  return field === '' ? message : `${field} ${message}`;
}

function problemsOf(issue: z.core.$ZodIssue, known: readonly string[]): FieldProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const meant = nearestName(key, known);
      const hint = meant === undefined ? `there are ${known.join(', ')}` : `did you mean ${meant}?`;
      return { field: key.slice(0, 100), message: `is no argument of this tool; ${hint}` };
    });
  return [{ field: issue.path.join('.'), message: sentenceOf(issue) }];
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is required';
  if (issue.code === 'invalid_type') return `must be ${withArticle(issue.expected)}`;
  if (issue.code === 'invalid_value') return `must be ${issue.values.map(String).join(' or ')}`;
  const { message } = issue;
  return `is wrong: ${message}`;
}

function withArticle(type: string): string {
  const name = type === 'record' ? 'object' : type === 'int' ? 'integer' : type;
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
