import { clearJournal, refuseNext, type Refusal } from '../emulator';
import { expectCalls, expectRefusal } from '../expectations';
import type { TestCase } from '../testHandler';

type Route = Pick<Refusal, 'method' | 'path'>;

/** Aspire refuses the operation's request for want of a scope; the message says which. */
export function lacksScope<IN, OUT>({ method, path }: Route, resource: string, example: IN): TestCase<IN, OUT> {
  return {
    says: 'says which scope the API client lacks',
    given: () => refuseNext({ method, path, status: 403, body: 'Forbidden' }),
    when: () => example,
    then: (output) => expectRefusal(output, method, resource),
  };
}

/** An input that is refused with these words, and Aspire never hears of it. */
export function refusesBeforeSending<IN, OUT>(says: string, input: IN, ...words: readonly string[]): TestCase<IN, OUT> {
  return {
    says: `${says}, before anything is sent`,
    given: clearJournal,
    when: () => input,
    then: (output) => expectRefusal(output, ...words),
    finally: () => expectCalls(),
  };
}
