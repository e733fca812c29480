import { clearJournal, refuseNext, type Refusal } from '../emulator';
import { expectCalls, expectRefusal } from '../expectations';
import type { TestCase } from '../testHandler';

type Route = Pick<Refusal, 'method' | 'path'>;

/** Aspire refuses the request because of a missing scope; the message must name it. */
export function lacksScope<IN, OUT>({ method, path }: Route, resource: string, example: IN): TestCase<IN, OUT> {
  return {
    says: 'says which scope the API client lacks',
    given: () => refuseNext({ method, path, status: 403, body: 'Forbidden' }),
    when: () => example,
    then: (output) => expectRefusal(output, method, resource),
  };
}

/** The input is refused with a message that contains these words, and nothing is sent to Aspire. */
export function refusesBeforeSending<IN, OUT>(says: string, input: IN, ...words: readonly string[]): TestCase<IN, OUT> {
  return {
    says: `${says}, before anything is sent`,
    given: clearJournal,
    when: () => input,
    then: (output) => expectRefusal(output, ...words),
    finally: () => expectCalls(),
  };
}
