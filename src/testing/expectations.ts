import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { journal, type Call } from './emulator';

const refreshPath = '/Authorization/RefreshToken';

/**
 * Expects that Aspire has received exactly these requests since the journal was cleared, in this order. The token refresh
 * for `test.ctx.json` before the first call of a test file does not count.
 */
export async function expectCalls(...calls: readonly Call[]): Promise<OperationHandlerResult<undefined>> {
  const aboutRefresh = calls.some(({ path }) => path === refreshPath);
  const seen = (await journal()).filter(({ path }) => aboutRefresh || path !== refreshPath);
  expect(seen).toEqual(calls.map((call) => ({ ...call, body: masked(call.body) })));
  return OperationHandlerResult.success(undefined);
}

/** Expects that the operation failed with a UserInputError whose message contains each of these texts. */
export function expectRefusal(result: OperationHandlerResult<unknown>, ...words: readonly string[]): void {
  expect(result).toMatchObject({ isFailure: true, error: { _tag: 'UserInputError' } });
  const message = result.isFailure ? result.error.message : '';
  for (const word of words) expect(message).toContain(word);
}

/** A body as in the journal, with its secrets as asterisks. */
function masked(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const mask = ([name, value]: [string, unknown]) => [
    name,
    /^(secret|refreshtoken|password)$/i.test(name) ? '***' : value,
  ];
  return Object.fromEntries(Object.entries(body).map(mask));
}
