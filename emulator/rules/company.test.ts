import { connect, type Connected } from '../testing/client';

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect();
});
beforeEach(() => aspire.emulator.reset());
afterAll(() => aspire.emulator.close());

const post = (path: string, body: unknown) => aspire.send('POST', path, body);

describe('a property', () => {
  it('has one primary contact, in both lists', async () => {
    await post('/Properties', { PropertyName: 'X', BranchID: 1, PrimaryContactID: 40, BillingContactID: 41 });
    expect(await aspire.rows('/PropertyContacts', { $filter: 'PropertyID eq 91' })).toMatchObject([
      { ContactID: 40, PrimaryContact: true, PropertyName: 'X' },
      { ContactID: 41, BillingContact: true },
    ]);
    await aspire.send('PUT', '/Properties', { PropertyID: 1, PropertyName: 'Y', BranchID: 1, PrimaryContactID: 1 });
    const { PropertyContacts } = await aspire.row('/Properties', 'PropertyID eq 1');
    const primary = (PropertyContacts as Record<string, unknown>[]).filter((row) => row.PrimaryContact === true);
    expect(primary).toMatchObject([{ ContactID: 1 }]);
  });

  it('has each contact once', async () => {
    expect((await post('/PropertyContacts', { PropertyID: 1, ContactID: 1 })).status).toBe(400);
    expect((await post('/PropertyContacts', { PropertyID: 1, ContactID: 3 })).status).toBe(200);
    const { PropertyContacts } = await aspire.row('/Properties', 'PropertyID eq 1');
    expect(PropertyContacts).toHaveLength(3);
  });

  it('is open at hours, however they are written; the same start takes the place of the old', async () => {
    const open = (StartTime: string, EndTime: string) =>
      post('/PropertyAvailabilities', { PropertyId: 2, AvailabilityTimes: [{ DayOfWeek: 1, StartTime, EndTime }] });
    await open('08:00:00', '16:30:00');
    await open('PT8H', 'PT17H');
    expect(await aspire.rows('/PropertyAvailabilities', { $filter: 'PropertyId eq 2' })).toEqual([
      { PropertyId: 2, DayOfWeek: 1, StartTime: '08:00:00', EndTime: '17:00:00' },
    ]);
  });

  it('keeps a custom field under its own id', async () => {
    const field = { PropertyID: 2, PropertyCustomFieldDefinitionID: 1, ColumnValue: 'Gate 9' };
    expect((await post('/PropertyCustomFields', field)).body).toBe(61);
    await aspire.send('PUT', '/PropertyCustomFields', { PropertyCustomFieldValueID: 61, ColumnValue: 'Gate 10' });
    expect(await aspire.row('/PropertyCustomFields', 'PropertyCustomFieldValueID eq 61')).toMatchObject({
      ...field,
      ColumnValue: 'Gate 10',
    });
  });
});

describe('inside the company', () => {
  it('an allocation costs what the catalog says', async () => {
    const body = {
      CatalogItemID: 1,
      Quantity: 2,
      InventoryLocationID: 1,
      WorkTicketID: 5,
      AllocationDate: '2026-04-08',
    };
    expect((await post('/ItemAllocations', body)).body).toBe(true);
    expect(await aspire.row('/ItemAllocations', 'ItemAllocationID eq 121')).toMatchObject({
      ItemQuantity: 2,
      ItemUnitCost: 34.5,
      ItemTotalCost: 69,
    });
  });

  it('tax overrides stand in their service', async () => {
    await post('/ServiceTaxOverrides', { ServiceID: 2, StateProvinceCode: 'TX', LaborTaxable: true });
    const { ServiceTaxOverrides } = await aspire.row('/Services', 'ServiceID eq 2');
    const [override] = ServiceTaxOverrides as Record<string, unknown>[];
    expect(override).toMatchObject({ StateProvinceCode: 'TX', LaborTaxable: true, MaterialTaxable: false });
    await aspire.send('PUT', '/ServiceTaxOverrides', { ...override, ServiceID: 2, StateProvinceCode: 'OK' });
    expect((await aspire.row('/Services', 'ServiceID eq 2')).ServiceTaxOverrides).toMatchObject([
      { StateProvinceCode: 'OK' },
    ]);
  });

  it('a pay code is answered whole, and an override of a pay rate knows its contact', async () => {
    const { body } = await post('/PayCodes', { PayCodeName: 'Snow', Active: true });
    expect(body).toEqual(await aspire.row('/PayCodes', 'PayCodeID eq 9'));
    await post('/PayRateOverridePayCodes', { PayRateID: 5, PayCodeID: 2, OverrideRate: 30 });
    expect(await aspire.row('/PayRateOverridePayCodes', 'PayRateOverridePayCodeID eq 25')).toMatchObject({
      ContactID: 5,
      OverrideRate: 30,
    });
  });

  it('a new user is the contact with the same reference', async () => {
    const contact = await aspire.row('/Contacts', "ExternalContactReference eq 'EMP-2041'");
    const user = {
      AllBranchAccess: true,
      ExternalContactReference: 'EMP-2041',
      Password: 'x',
      Active: true,
      UserRoles: [1, 2],
    };
    expect((await post('/Users', user)).body).toBe(25);
    expect(await aspire.row('/Users', 'UserID eq 25')).toMatchObject({
      ContactLastName: contact.LastName,
      UserRoles: [{ RoleName: 'Administrator' }, { RoleName: 'Branch Manager' }],
    });
    expect(await aspire.row('/Contacts', "ExternalContactReference eq 'EMP-2041'")).toMatchObject({ UserID: 25 });
  });

  it('no password can be read back', async () => {
    const user = {
      AllBranchAccess: true,
      ExternalContactReference: 'E',
      Password: 'hush',
      Active: true,
      UserRoles: [1],
    };
    await post('/Users', user);
    expect(JSON.stringify([await aspire.rows('/Users'), aspire.emulator.journal])).not.toContain('hush');
  });
});
