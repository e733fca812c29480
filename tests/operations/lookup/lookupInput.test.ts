import fc from 'fast-check';
import { createServices } from '../../../src/aspire/client/services';
import { lookupByCode } from '../../../src/aspire/operations/lookup/lookupByCode';
import { contactsLookup } from '../../../src/records/contacts.lookup';
import { propertiesLookup } from '../../../src/records/properties.lookup';
import { workTicketsLookup } from '../../../src/records/work_tickets.lookup';
import { sessionOf } from '../../fakeAuth';
import { fakeSystem, json } from '../../fakeSystem';
import { connected } from '../../sampleOperations';
import { aspireWith } from './aspireWith';

describe('a search in a dropdown', () => {
  const people = [
    { ContactID: 1, FirstName: 'Sinéad', LastName: "O'Hara", CompanyName: 'Oak HOA' },
    { ContactID: 2, FirstName: 'Ann', LastName: 'Lee', CompanyName: 'Oak HOA' },
    { ContactID: 3, FirstName: 'Lee', LastName: 'Marsh', CompanyName: null },
  ];
  const found = async (search: string) =>
    (await aspireWith({ Contacts: people }).choices(contactsLookup, { search })).map(({ value }) => value);

  it('finds what holds every word, in any of the fields that are shown', async () => {
    expect(await found('Lee')).toEqual([2, 3]);
    expect(await found('  Oak   Lee ')).toEqual([2]);
    expect(await found('Elm')).toEqual([]);
    expect(await found(' ')).toEqual([2, 3, 1]);
  });

  it("takes quotes for what they are: O'Hara", async () => {
    expect(await found("O'Hara")).toEqual([1]);
    expect(await found("') or (ContactID gt 0")).toEqual([]);
  });

  it('sends a filter that Aspire can read, and finds only what holds the word, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-zA-Z'"()&%+#é,-]{1,6}$/), async (word) => {
        const holding = people.filter((person) =>
          [person.FirstName, person.LastName, person.CompanyName].some((text) =>
            text?.toLowerCase().includes(word.toLowerCase()),
          ),
        );
        expect((await found(word)).sort()).toEqual(holding.map(({ ContactID }) => ContactID));
      }),
      { seed: 7 },
    );
  });
});

describe('a dropdown whose records depend on a code', () => {
  const byCode = { Property: propertiesLookup, WorkTicket: workTicketsLookup };
  const run = async (input: object) => {
    const services = createServices(fakeSystem(() => json([])));
    const result = await lookupByCode(sessionOf(connected, services), byCode, input);
    return result.isFailure ? result.error.message : result.value.result;
  };

  it.each(['WorkTicket', 'work ticket', 'WORKTICKET'])('takes %s for work tickets', async (object_code) => {
    expect(await run({ object_code })).toEqual([]);
  });

  it.each([[{}], [{ object_code: '' }], [{ object_code: '{{{ObjectCode}}}' }], [{ object_code: '$.steps.a' }]])(
    'asks for the code where it is not known yet: %j',
    async (input) => {
      expect(await run(input)).toMatch(/^Choose the object code first/);
    },
  );

  it('names the codes that it has a list for', async () => {
    expect(await run({ object_code: 'Email' })).toMatch(/type the id.* Property, WorkTicket\.$/);
  });
});

describe('a dropdown that cannot be filled', () => {
  it.each([
    [{ branch_id: 'Austin' }, 'Cannot list the properties: Branch ID (branch_id) must be a number; it is text'],
    [{ branch_id: 1.5 }, 'must be a whole number'],
    [{ search: 5 }, 'Search (search) must be text'],
    [{ search: '\uD83C' }, 'half a character'],
    [{ PropertyID: 1 }, 'There is no field "PropertyID"'],
    [[], 'The input must be an object; it is a list.'],
  ])('says why: %j', async (input, told) => {
    const aspire = aspireWith({ Properties: [{ PropertyID: 1, PropertyName: 'Plaza' }] });
    const error = await aspire.failure(propertiesLookup, input);
    expect(error._tag).toBe('UserInputError');
    expect(error.message).toContain(told);
    expect(aspire.asked).toEqual([]);
  });

  it('names the scope that the API client lacks', async () => {
    const aspire = aspireWith({}, () => ({ status: 403, text: 'Forbidden' }));
    const error = await aspire.failure(propertiesLookup);
    expect(error).toMatchObject({ _tag: 'UserInputError', message: expect.stringContaining('GET for Properties') });
  });

  it('says what it lacks to narrow by a property', async () => {
    const aspire = aspireWith({}, ({ path }) => (path === '/Opportunities' ? { status: 403, text: '' } : undefined));
    expect((await aspire.failure(workTicketsLookup, { property_id: 1 })).message).toContain('GET for Opportunities');
  });

  it('does not take a web page for records', async () => {
    const aspire = aspireWith({}, () => ({ status: 200, text: '<html>busy</html>' }));
    expect(await aspire.failure(propertiesLookup)).toMatchObject({ _tag: 'ApiError' });
  });
});
