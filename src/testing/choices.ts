import type { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import type { LookupOutput } from '../aspire/types/lookupOutput';

/** Expects the choices of a dropdown: at least one, each with a different text and a different id. */
export function expectChoices(output: OperationHandlerResult<LookupOutput>): void {
  expect(output).toMatchObject({ isSuccess: true });
  const choices = output.isSuccess ? output.value.result : [];
  expect(choices).not.toEqual([]);
  const records = choices.filter(({ value }) => value > 0);
  // The last choice of an incomplete dropdown says so.
  expect(choices.slice(records.length).map(({ value }) => value)).toEqual(choices.length > records.length ? [-1] : []);
  expect(new Set(choices.map(({ text }) => text.toLowerCase())).size).toBe(choices.length);
  expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
}
