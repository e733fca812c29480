import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { journal, type Call } from './emulator';

/** What Aspire was asked since the journal was last cleared: exactly this, in this order; nothing at all without calls. */
export async function expectCalls(...calls: readonly Call[]): Promise<OperationHandlerResult<undefined>> {
  expect(await journal()).toEqual(calls);
  return OperationHandlerResult.success(undefined);
}

/** The operation failed with an error for the builder to act on, and its message says each of these words. */
export function expectRefusal(result: OperationHandlerResult<unknown>, ...words: readonly string[]): void {
  expect(result).toMatchObject({ isFailure: true, error: { _tag: 'UserInputError' } });
  const message = result.isFailure ? result.error.message : '';
  for (const word of words) expect(message).toContain(word);
}
