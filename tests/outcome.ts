import type { AspireError, Result } from '../src/aspire/model/result';

/** The value of a success; throws for a failure. */
export function valueOf<T>(result: Result<T>): T {
  if (result.isFailure) throw new Error(`${result.error._tag}: ${result.error.message}`);
  return result.value;
}

/** The error of a failure; throws for a success. */
export function errorOf(result: Result<unknown>): AspireError {
  if (!result.isFailure) throw new Error(`a failure was expected: ${JSON.stringify(result)}`);
  return result.error;
}
