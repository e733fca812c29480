import { getById } from '../../../src/aspire/operations/getById';
import type { OperationRow, UpsertRow } from '../../../src/aspire/model/operation';
import { upsert } from '../../../src/aspire/operations/upsert/upsert';
import { companiesGet, companiesPost, companiesPut } from '../../../src/records/companies.operations';
import { contactsCreate, contactsGet, contactsUpdate } from '../../../src/records/contacts.operations';
import { propertiesCreate, propertiesGet, propertiesUpdate } from '../../../src/records/properties.operations';
import { catalogItemsCreate, catalogItemsGet, catalogItemsUpdate } from '../../../src/records/catalog_items.operations';
import { errorOf, useEmulator, valueOf } from '../../withEmulator';

const aspire = useEmulator();

const contacts: UpsertRow = {
  list: contactsGet,
  create: contactsCreate,
  update: contactsUpdate,
  match: ['CompanyID', 'ContactID', 'Email', 'FirstName', 'LastName'],
};
const properties: UpsertRow = {
  list: propertiesGet,
  create: propertiesCreate,
  update: propertiesUpdate,
  match: ['IntegrationID', 'PropertyID', 'PropertyName'],
};
const companies: UpsertRow = {
  list: companiesGet,
  create: companiesPost,
  update: companiesPut,
  match: ['CompanyID', 'CompanyName'],
};
const catalogItems: UpsertRow = {
  list: catalogItemsGet,
  create: catalogItemsCreate,
  update: catalogItemsUpdate,
  match: ['CatalogItemID', 'ItemCode'],
};

const read = async (list: OperationRow, id: number) =>
  valueOf(await getById(aspire.session(), { list }, { id })).record as Record<string, unknown>;

/** A value as text, without the stamps of changes; a flag that was never set counts as false. */
const plain = (value: unknown) =>
  JSON.stringify(value ?? false, (name, inner: unknown) => (/Modified|LastUpdated/.test(name) ? undefined : inner)) ??
  '';

/** The fields in which two states of a record differ. */
function changed(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const names = Object.keys({ ...before, ...after }).filter((name) => !/Modified|LastUpdated/.test(name));
  return names.filter((name) => plain(before[name]) !== plain(after[name]));
}

describe('a contact', () => {
  const dana = { FirstName: 'Dana', LastName: "O'Hara", Email: "dana.o'hara@example.com", Active: true };

  it('is created once and updated from then on', async () => {
    const input = { match_on: ['Email'], Contact: dana, OfficeAddress: { City: 'Austin' }, ContactTags: '1,2' };
    const first = valueOf(await upsert(aspire.session(), contacts, input));
    expect(first).toMatchObject({ created: true, id: expect.any(Number), record: { LastName: "O'Hara" } });
    const second = valueOf(
      await upsert(aspire.session(), contacts, { match_on: ['Email'], Contact: { ...dana, Title: 'Manager' } }),
    );
    expect(second).toMatchObject({ created: false, id: first.id, record: { Title: 'Manager' } });
    expect(changed(first.record ?? {}, second.record ?? {})).toEqual(['Title']);
    expect(aspire.calls().map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'GET', 'PUT', 'GET']);
  });

  it('that was there before loses nothing', async () => {
    const before = await read(contactsGet, 5);
    const Contact = { ContactID: 5, FirstName: before.FirstName, LastName: before.LastName, Notes: 'Prefers e-mail.' };
    valueOf(await upsert(aspire.session(), contacts, { match_on: ['ContactID'], Contact }));
    expect(changed(before, await read(contactsGet, 5))).toEqual(['Notes']);
  });

  it('is not chosen among several', async () => {
    for (const Title of ['One', 'Two']) {
      const { FirstName, LastName } = dana;
      await upsert(aspire.session(), contacts, {
        match_on: ['Email'],
        Contact: { FirstName, LastName, Email: `${Title}@example.com`, Title },
      });
    }
    const error = errorOf(
      await upsert(aspire.session(), contacts, { match_on: ['FirstName', 'LastName'], Contact: dana }),
    );
    expect(error).toMatchObject({
      _tag: 'UserInputError',
      response: { ids: [expect.any(Number), expect.any(Number)] },
    });
    expect(error.message).toContain('2 contacts have this First name and Last name, ContactID');
    expect(aspire.calls().at(-1)).toMatchObject({
      method: 'GET',
      query: { $filter: "FirstName eq 'Dana' and LastName eq 'O''Hara'" },
    });
  });

  it('whose creation Aspire saved without an answer is not sent again, and found the next time', async () => {
    aspire.emulator.fault({ method: 'POST', path: '/Contacts', reset: true, after: true });
    const input = { match_on: ['Email'], Contact: dana };
    expect(errorOf(await upsert(aspire.session(), contacts, input)).message).toContain('It may have been saved');
    expect(aspire.calls().map(({ method }) => method)).toEqual(['GET', 'POST']);
    expect(valueOf(await upsert(aspire.session(), contacts, input)).created).toBe(false);
  });
});

describe('a property, a company, a catalog item', () => {
  it('keep what was not given', async () => {
    const property = await read(propertiesGet, 4);
    const given = { PropertyID: 4, PropertyName: property.PropertyName, BranchID: property.BranchID, Budget: 31_000 };
    valueOf(await upsert(aspire.session(), properties, { match_on: ['PropertyID'], ...given }));
    expect(changed(property, await read(propertiesGet, 4))).toEqual(['Budget']);

    const company = await read(companiesGet, 3);
    const { CompanyName } = company;
    valueOf(
      await upsert(aspire.session(), companies, {
        match_on: ['CompanyName'],
        CompanyName,
        DeniedTimeEmail: 'a@example.com',
      }),
    );
    expect(changed(company, await read(companiesGet, 3))).toEqual(['DeniedTimeEmail']);

    const item = await read(catalogItemsGet, 2);
    const { CatalogItemCategoryID, ItemType, ItemCode, AvailableToBid, Active, UnitTypeAllocationConversion } = item;
    const kept = { CatalogItemCategoryID, ItemType, ItemCode, AvailableToBid, Active, UnitTypeAllocationConversion };
    valueOf(
      await upsert(aspire.session(), catalogItems, {
        match_on: ['CatalogItemID'],
        CatalogItemID: 2,
        ...kept,
        ItemCost: 12.5,
      }),
    );
    expect(changed(item, await read(catalogItemsGet, 2))).toEqual(['ItemCost']);
  });

  it('are told apart by every field that is matched on', async () => {
    const input = { match_on: ['IntegrationID', 'PropertyName'], BranchID: 1, PropertyName: 'Twin Oaks' };
    const one = valueOf(await upsert(aspire.session(), properties, { ...input, IntegrationID: 'CRM-1' }));
    const two = valueOf(await upsert(aspire.session(), properties, { ...input, IntegrationID: 'CRM-2' }));
    expect([one.created, two.created]).toEqual([true, true]);
    expect(valueOf(await upsert(aspire.session(), properties, { ...input, IntegrationID: 'CRM-1' }))).toMatchObject({
      created: false,
      id: one.id,
    });
  });
});
