import type { GetByIdRow } from '../../aspire/model/operation';
import { clearJournal } from '../emulator';
import { expectCalls, expectRefusal } from '../expectations';
import { testHandler, type Handler } from '../testHandler';
import { lacksScope } from './commonCases';

type GetByIdInput = { id: number; return_null_if_not_found?: boolean };

/** The largest possible id; the emulator has no record with it. */
const missing = 2_147_483_647;

/** Tests getting a record by its id. The example has the id of an existing record. */
export function testGetById<IN extends GetByIdInput, OUT>(
  handler: Handler<IN, OUT>,
  { list }: GetByIdRow,
  example: IN,
): void {
  const { method, path, resource } = list;
  const { singular } = resource;
  const [key = ''] = resource.key;
  testHandler(handler, [
    {
      says: `gives the ${singular} with the id`,
      given: clearJournal,
      when: () => example,
      then: (output) => {
        expect(output).toMatchOutputSchemaOf(handler.name);
        expect(output).toMatchObject({ isSuccess: true, value: { record: { [key]: example.id }, found: true } });
      },
      finally: () => expectCalls({ method, path, query: { $filter: `${key} eq ${example.id}`, $top: '1' } }),
    },
    {
      says: 'says that there is none with the id',
      given: clearJournal,
      when: () => ({ ...example, id: missing }),
      then: (output) => expectRefusal(output, `There is no ${singular} with the ID ${missing}.`),
    },
    {
      says: 'gives null for a missing one where that is asked for',
      given: clearJournal,
      when: () => ({ ...example, id: missing, return_null_if_not_found: true }),
      then: (output) => {
        expect(output).toMatchOutputSchemaOf(handler.name);
        expect(output).toMatchObject({ isSuccess: true, value: { record: null, found: false } });
      },
    },
    lacksScope(list, resource.name, example),
  ]);
}
