import type { FieldRules, OperationRow } from '../model/operation';
import type { Result } from '../model/result';
import { validateInput } from '../model/validateInput';
import { invalidInput } from './errors';

/** Checks an input by its rules and runs with the fields, or says what is wrong with it; then nothing is sent. */
export async function validated<T>(
  operation: OperationRow,
  input: unknown,
  rules: FieldRules,
  run: (fields: Record<string, unknown>) => Promise<Result<T>> | Result<T>,
): Promise<Result<T>> {
  // What is created has nothing yet that null could empty.
  const checked = validateInput(input ?? {}, rules, operation.method === 'POST' ? 'drop' : 'keep');
  return 'problems' in checked ? invalidInput(operation, checked.problems) : run(checked.fields);
}
