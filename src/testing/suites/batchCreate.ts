import type { BatchRow } from '../../aspire/model/operation';
import { clearJournal } from '../emulator';
import { expectCalls } from '../expectations';
import { testHandler, type Handler } from '../testHandler';
import { without } from '../without';
import { lacksScope, refusesBeforeSending } from './commonCases';

/** Tests a batch create. The example has one valid item; without its `required` field the item is invalid. */
export function testBatchCreate<IN extends { items: object[] }, OUT>(
  handler: Handler<IN, OUT>,
  { create }: BatchRow,
  example: IN,
  { required }: { required: string },
): void {
  const { method, path, resource } = create;
  const wrong = example.items.map((item) => without(item, required as keyof typeof item));
  testHandler(handler, [
    {
      says: 'creates what is right and says what is wrong with the rest, in order',
      given: clearJournal,
      when: () => ({ ...example, items: [...example.items, ...wrong] }),
      then: (output) => {
        expect(output).toMatchOutputSchemaOf(handler.name);
        expect(output).toMatchObject({
          value: {
            results: [
              { index: 0, success: true, id: expect.any(Number) as unknown, error: null, attempted: true },
              { index: 1, success: false, id: null, error: expect.stringContaining(required) as unknown },
            ],
            count: 2,
            succeeded: 1,
            failed: 1,
            not_attempted: 0,
          },
        });
      },
      finally: () => expectCalls({ method, path, query: {}, body: example.items[0] }),
    },
    lacksScope(create, resource.name, example),
    refusesBeforeSending('refuses an empty list', { ...example, items: [] }, 'Items'),
  ]);
}
