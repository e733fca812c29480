import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { askWith } from './lookupRows';
import type { Operation } from './operation';
import type { Context } from './request';
import { sharedRuntime, type Runtime } from './runtime';

/** The callback of a dropdown whose choices are the texts of a list, each once and sorted. It never rejects. */
export function lookupTexts(list: Operation, runtime?: Runtime) {
  return async (ctx: Context): Promise<OperationHandlerResult<{ result: { text: string; value: string }[] }>> => {
    const answer = await askWith(ctx, runtime ?? sharedRuntime())<unknown>(list, []);
    if (answer.isFailure) return answer;
    const texts = new Set(answer.value.filter((text): text is string => typeof text === 'string' && text !== ''));
    return OperationHandlerResult.success({ result: [...texts].sort().map((text) => ({ text, value: text })) });
  };
}
