import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { journal, type Call } from './emulator';

const refreshPath = '/Authorization/RefreshToken';

/**
 * What Aspire was asked since the journal was last cleared: exactly this, in this order; nothing at all without calls.
 * The refresh of the token of `test.ctx.json`, which goes ahead of a file's first call, is left out.
 */
export async function expectCalls(...calls: readonly Call[]): Promise<OperationHandlerResult<undefined>> {
  const aboutRefresh = calls.some(({ path }) => path === refreshPath);
  const seen = (await journal()).filter(({ path }) => aboutRefresh || path !== refreshPath);
  expect(seen).toEqual(calls.map((call) => ({ ...call, body: masked(call.body) })));
  return OperationHandlerResult.success(undefined);
}

/** The operation failed with an error for the builder to act on, and its message says each of these words. */
export function expectRefusal(result: OperationHandlerResult<unknown>, ...words: readonly string[]): void {
  expect(result).toMatchObject({ isFailure: true, error: { _tag: 'UserInputError' } });
  const message = result.isFailure ? result.error.message : '';
  for (const word of words) expect(message).toContain(word);
}

/** A body as the journal shows it: its secrets as asterisks. */
function masked(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const mask = ([name, value]: [string, unknown]) => [
    name,
    /^(secret|refreshtoken|password)$/i.test(name) ? '***' : value,
  ];
  return Object.fromEntries(Object.entries(body).map(mask));
}
