import type { UpsertRow } from '../../aspire/model/operation';
import { startAnew } from '../emulator';
import { expectCalls } from '../expectations';
import { testHandler, type Handler } from '../testHandler';
import { without } from '../without';
import { lacksScope, refusesBeforeSending } from './commonCases';

/** Tests an upsert. The example matches on one text field, whose value no record has. */
export function testUpsert<IN extends { match_on: string[] }, OUT>(
  handler: Handler<IN, OUT>,
  { list, create }: UpsertRow,
  example: IN,
): void {
  const { method, path, resource } = list;
  const [key = ''] = resource.key;
  const [matchField = ''] = example.match_on;
  const value = textIn(example, matchField);
  const body = without(example, 'match_on');
  const number: unknown = expect.any(Number);
  const question = { $filter: `${matchField} eq '${value.replaceAll("'", "''")}'`, $orderby: `${key} asc`, $top: '11' };
  const readBack = { $filter: expect.stringMatching(new RegExp(`^${key} eq \\d+$`)) as string, $top: '1' };
  testHandler(handler, [
    {
      says: `creates the ${resource.singular} where there is none, and reads it back`,
      given: () => startAnew(),
      when: () => example,
      then: (output) => {
        expect(output).toMatchOutputSchemaOf(handler.name);
        expect(output).toMatchObject({ value: { created: true, id: number, record: { [key]: number } } });
      },
      finally: () =>
        expectCalls(
          { method, path, query: question },
          { method: create.method, path: create.path, query: {}, body },
          { method, path, query: readBack },
        ),
    },
    {
      says: 'updates it where it is there',
      given: () => startAnew({ path: create.path, body }),
      when: () => example,
      then: (output) => {
        expect(output).toMatchOutputSchemaOf(handler.name);
        expect(output).toMatchObject({ value: { created: false, id: number, record: { [matchField]: value } } });
      },
    },
    lacksScope(list, resource.name, example),
    refusesBeforeSending('asks for "Match on" where it is missing', body, 'Match on'),
  ]);
}

/** The text of a field at the top level of an example or in one of its objects. */
function textIn(example: object, name: string): string {
  const holders = [example, ...(Object.values(example) as unknown[])];
  const holder = holders.find((one) => typeof one === 'object' && one !== null && Object.hasOwn(one, name));
  const value = (holder as Record<string, unknown> | undefined)?.[name];
  if (typeof value !== 'string') throw new Error(`the example has no text in ${name} to match on`);
  return value;
}
