import type { Lookup } from '../../aspire/model/lookup';
import type { LookupOutput } from '../../aspire/types/lookupOutput';
import { expectChoices } from '../choices';
import { clearJournal } from '../emulator';
import { testHandler, type Handler } from '../testHandler';
import { lacksScope, refusesBeforeSending } from './commonCases';

/** Tests a dropdown of records. It has no required inputs. */
export function testLookup<IN extends { search?: string }>(handler: Handler<IN, LookupOutput>, { list }: Lookup): void {
  const everything = {} as IN;
  testHandler(handler, [
    {
      says: 'gives a text of its own for each id',
      given: clearJournal,
      when: () => everything,
      then: (output) => {
        expect(output).toMatchOutputSchemaOf(handler.name);
        expectChoices(output);
      },
    },
    lacksScope(list, list.resource.name, everything),
    refusesBeforeSending('refuses half a character to search for', { ...everything, search: '\uD83C' }, 'Search'),
  ]);
}
