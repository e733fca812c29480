import { titleOf } from '../../aspire/model/fieldLabel';
import type { OperationRow } from '../../aspire/model/operation';
import { clearJournal, refuseNext, type Call, type Refusal } from '../emulator';
import { expectCalls, expectRefusal } from '../expectations';
import { testHandler, type Handler, type TestCase } from '../testHandler';
import { without } from '../without';
import { lacksScope, refusesBeforeSending } from './commonCases';

/**
 * Tests an operation that sends a single request: a create, a delete, or a list without options. `required` is the first
 * required field; without one, it tests that Aspire's own error message is passed on.
 */
export function testCall<IN extends object, OUT>(
  handler: Handler<IN, OUT>,
  row: OperationRow,
  example: IN,
  { required }: { required?: string } = {},
): void {
  const { method, resource } = row;
  const path = pathOf(row, example);
  const value = valueOf(row);
  testHandler(handler, [
    {
      says: 'sends the example to Aspire and gives its answer',
      given: clearJournal,
      when: () => example,
      then: (output) => {
        expect(output).toMatchOutputSchemaOf(handler.name);
        if (value) expect(output).toMatchObject({ value });
      },
      finally: () => expectCalls(callOf(row, path, example)),
    },
    lacksScope({ method, path }, resource.name, example),
    required === undefined ? passesRefusalOn({ method, path }, example) : asksFor(row, required, example),
  ]);
}

/** The part of the output that Aspire's description of the reply guarantees. */
function valueOf({ replies }: OperationRow): object | undefined {
  switch (replies) {
    case 'id':
      return { success: true, id: expect.any(Number) as unknown };
    case 'object':
    case 'boolean':
    case 'nothing':
    case 'untyped':
      return { success: true };
    default:
      return undefined;
  }
}

function asksFor<IN extends object, OUT>(row: OperationRow, required: string, example: IN): TestCase<IN, OUT> {
  const title = titleOf(required, { ...row.params, ...row.body });
  return refusesBeforeSending(`asks for "${title}" where it is missing`, without(example, required as keyof IN), title);
}

function passesRefusalOn<IN, OUT>({ method, path }: Pick<Refusal, 'method' | 'path'>, example: IN): TestCase<IN, OUT> {
  const messages = ['The date is locked.', 'Another message.'];
  return {
    says: "gives Aspire's own words when it refuses",
    given: () => refuseNext({ method, path, status: 400, body: messages }),
    when: () => example,
    then: (output) => expectRefusal(output, ...messages),
  };
}

function callOf({ method, path: template, params = {}, body }: OperationRow, path: string, example: object): Call {
  const inQuery = Object.entries(example).filter(([name]) => name in params && !template.includes(`{${name}}`));
  const query = Object.fromEntries(inQuery.map(([name, value]) => [name, String(value)]));
  return { method, path, query, ...(body ? { body: example } : {}) };
}

function pathOf({ path }: OperationRow, example: object): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => String((example as Record<string, unknown>)[name]));
}
