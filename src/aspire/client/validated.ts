import type { FieldRules, OperationRow } from '../model/operation';
import type { Result } from '../model/result';
import { validateInput } from '../model/validateInput';
import { invalidInput } from './errors';

/** Validates an input, then calls `run` with its fields. An invalid input fails with its problems, and nothing is sent. */
export function validated<T>(
  operation: OperationRow,
  input: unknown,
  rules: FieldRules,
  run: (fields: Record<string, unknown>) => Promise<Result<T>> | Result<T>,
): Promise<Result<T>> {
  // What is created has nothing yet that null could empty.
  const checked = validateInput(input ?? {}, rules, operation.method === 'POST' ? 'drop' : 'keep');
  // A promise is passed on as it is: every await would cost each call a turn.
  return Promise.resolve('problems' in checked ? invalidInput(operation, checked.problems) : run(checked.fields));
}
