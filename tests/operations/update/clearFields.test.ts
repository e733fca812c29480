import { readApi } from '../../../api/model/readApi';
import { getById } from '../../../src/aspire/operations/getById';
import { clearableFields } from '../../../src/aspire/operations/update/clearFields';
import type { OperationRow } from '../../../src/aspire/model/operation';
import { update } from '../../../src/aspire/operations/update/update';
import { contactsGet, contactsUpdate } from '../../../src/records/contacts.operations';
import { propertiesUpdate } from '../../../src/records/properties.operations';
import { rowOf } from '../../../tools/generate/renderRows';
import { errorOf, useEmulator, valueOf } from '../../withEmulator';

type Row = Record<string, unknown>;

const aspire = useEmulator();
const puts = [...readApi().operations.values()].filter(({ method }) => method === 'PUT');
const run = (operation: OperationRow, input: unknown) => update(aspire.session(), operation, input);
const lastBody = () => aspire.calls().at(-1)?.body as Row;
const at = (body: unknown, place: string) =>
  place.split('.').reduce<unknown>((holder, name) => (holder as Row)?.[name], body);

/** A date-time as Aspire reads it back: one that names no zone is in UTC. */
const inUtc = (value: unknown) => (typeof value === 'string' && /T\d\d:\d\d:\d\d$/.test(value) ? `${value}Z` : value);

describe('clear_fields', () => {
  const emptying = puts.filter((operation) => clearableFields(rowOf(operation)).length > 0);
  it.each(emptying.map((operation) => [operation.name, operation] as const))(
    'empties the named fields of %s and leaves the others as they were',
    async (_, { example, ...operation }) => {
      const row = rowOf({ ...operation, example });
      const places = clearableFields(row);
      // The example fills in what is to be emptied.
      valueOf(await run(row, example));
      const full = lastBody();
      const { keys = {}, entry } = row.readBefore ?? {};
      const naming: Row = {};
      for (const place of [...Object.values(keys), ...(entry ? [entry.field] : [])]) {
        const [outer = '', inner] = place.split('.');
        naming[outer] = inner === undefined ? at(example, place) : { [inner]: at(example, place) };
      }
      const result = await run(row, { ...naming, clear_fields: places });
      if (result.isFailure) {
        // Aspire has rules of its own: some fields may be empty in a record but not in a write.
        expect(result.error.message).toMatch(/Aspire refused|Fill in/);
        return;
      }
      const body = lastBody();
      for (const place of places) {
        if (at(full, place) !== undefined && at(full, place) !== null)
          expect([place, at(body, place)]).toEqual([place, null]);
      }
      for (const name of Object.keys(full)) {
        if (
          typeof full[name] === 'object' ||
          places.includes(name) ||
          row.body?.[name]?.writeOnly ||
          row.body?.[name]?.labelOf
        )
          continue;
        expect([name, inUtc(body[name])]).toEqual([name, inUtc(full[name])]);
      }
    },
  );

  it('offers what may be empty: no key, no switch, no name beside an id', () => {
    const contact = clearableFields(contactsUpdate);
    expect(contact).toEqual(
      expect.arrayContaining(['Contact.Email', 'Contact.OwnerContactID', 'HomeAddress.AddressLine2']),
    );
    for (const place of ['Contact.ContactID', 'Contact.OwnerContactName', 'UpdateTags', 'Contact.FirstName'])
      expect(contact).not.toContain(place);
    expect(clearableFields(propertiesUpdate)).not.toContain('PropertyName');
  });

  it('empties one line of an address and keeps the others, and makes no address where there is none', async () => {
    const OfficeAddress = { AddressLine1: '1 Oak Street', AddressLine2: 'Rear', City: 'Waco' };
    valueOf(await run(contactsUpdate, { Contact: { ContactID: 30 }, OfficeAddress, HomeAddress: null }));
    const clear_fields = ['OfficeAddress.AddressLine2', 'HomeAddress.City'];
    valueOf(await run(contactsUpdate, { Contact: { ContactID: 30 }, clear_fields }));
    expect(lastBody()).toMatchObject({
      OfficeAddress: { AddressLine1: '1 Oak Street', AddressLine2: null, City: 'Waco' },
    });
    expect(lastBody().HomeAddress ?? null).toBeNull();
  });

  it('goes with sending only what is given', async () => {
    valueOf(
      await run(propertiesUpdate, {
        ...puts.find(({ name }) => name === 'properties_update')?.example,
        Note: undefined,
        clear_fields: ['Note'],
        send_only_given_fields: true,
      }),
    );
    expect(lastBody()).toHaveProperty('Note', null);
    expect(lastBody()).not.toHaveProperty('clear_fields');
  });

  it.each([
    [{ clear_fields: ['Note'], Note: 'Gate code' }, 'Note (Note) is given, and named in Clear fields'],
    [{ clear_fields: ['PropertyName'] }, '"PropertyName", which is no field that can be emptied'],
    [{ clear_fields: ['__proto__'] }, 'no field that can be emptied'],
    [{ clear_fields: 'Note' }, 'Clear fields (clear_fields) must be a list'],
  ])('refuses %j before anything is sent', async (more, message) => {
    expect(errorOf(await run(propertiesUpdate, { PropertyID: 1, ...more })).message).toContain(message);
    expect(aspire.calls()).toEqual([]);
  });
});

describe('what an update keeps of a contact', () => {
  /** A contact as Aspire gives it, with all its fields, some of them changed. */
  const contact = async (id: number, changes: Row) => {
    const { record } = valueOf(await getById(aspire.session(), { list: contactsGet }, { id }));
    return { ...(record as Row), ...changes };
  };

  it('is its rating, also where Aspire gives its name in place of its id', async () => {
    const contacts = [await contact(5, { ProspectRating: 'B', ProspectRatingName: 'B' })];
    aspire.emulator.fault({ method: 'GET', path: '/Contacts', status: 200, body: contacts, times: 2 });
    valueOf(await run(contactsUpdate, { Contact: { ContactID: 5, Title: 'Manager' } }));
    expect(lastBody()).toMatchObject({ Contact: { ProspectRating: 2, Title: 'Manager' } });
    aspire.emulator.fault({ method: 'GET', path: '/ProspectRatings', status: 200, body: [] });
    expect(errorOf(await run(contactsUpdate, { Contact: { ContactID: 5, Title: 'Manager' } })).message).toContain(
      'Fill in Person > Prospect rating (Contact.ProspectRating)',
    );
  });

  it('is its PIN and its HR notes, and where Aspire shows none, no null goes out in their place', async () => {
    valueOf(await run(contactsUpdate, { Contact: { ContactID: 6, EmployeePin: '4711', HRNotes: 'On leave.' } }));
    valueOf(await run(contactsUpdate, { Contact: { ContactID: 6, Title: 'Foreman' } }));
    expect(lastBody()).toMatchObject({ Contact: { EmployeePin: expect.any(String), HRNotes: 'On leave.' } });
    const hidden = [await contact(6, { EmployeePin: null, HRNotes: null, Notes: null })];
    aspire.emulator.fault({ method: 'GET', path: '/Contacts', status: 200, body: hidden });
    valueOf(await run(contactsUpdate, { Contact: { ContactID: 6, Title: 'Foreman' } }));
    expect(lastBody().Contact).toHaveProperty('Notes', null);
    for (const name of ['EmployeePin', 'HRNotes']) expect(lastBody().Contact).not.toHaveProperty(name);
    valueOf(await run(contactsUpdate, { Contact: { ContactID: 6 }, clear_fields: ['Contact.EmployeePin'] }));
    expect(lastBody().Contact).toHaveProperty('EmployeePin', null);
  });
});
