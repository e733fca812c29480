import { readApi } from '../../api/model/readApi';
import { connect, type Connected } from '../testing/client';
import { shapeViolations } from '../testing/shapeViolations';

const api = readApi();
const writes = [...api.operations.values()].filter(({ method, bearer }) => method !== 'GET' && bearer);
const now = 1_900_000_000_000;
const stamp = '2030-03-17T17:46:40Z';
let aspire: Connected;

beforeAll(async () => {
  aspire = await connect({ now: () => now });
});
beforeEach(() => aspire.emulator.reset());
afterAll(() => aspire.emulator.close());

describe.each(writes.map((operation) => [operation.name, operation] as const))('%s', (_, operation) => {
  it('takes the example of its page, and leaves every record as its description says', async () => {
    const { path, example, method, readBack } = operation;
    const reply = await aspire.send(
      method,
      path.replace('{id}', String(example.id)),
      method === 'DELETE' ? undefined : example,
    );
    expect(reply).toMatchObject({ status: 200 });
    const { record } = api.resources.get(readBack)!;
    const wrong = (await aspire.rows(`/${readBack}`)).flatMap((row) => shapeViolations(record!, row));
    expect(wrong).toEqual([]);
  });

  it('answers what its description says', async () => {
    const { path, example, method, replies } = operation;
    const { body } = await aspire.send(
      method,
      path.replace('{id}', String(example.id)),
      method === 'DELETE' ? undefined : example,
    );
    const kinds = {
      id: /^"?\d+"?$/,
      boolean: /^true$/,
      text: /^"/,
      nothing: /^undefined$/,
      untyped: /^undefined$/,
      object: /^\{/,
    };
    expect(String(JSON.stringify(body))).toMatch(kinds[replies.kind as keyof typeof kinds]);
  });
});

describe('creating', () => {
  it('adds a record with the next id, signed with the time of the call', async () => {
    const { body } = await aspire.send('POST', '/Companies', { CompanyName: 'Northside', Active: true });
    expect(body).toEqual({ CompanyID: 41 });
    expect(await aspire.row('/Companies', 'CompanyID eq 41')).toMatchObject({
      CompanyName: 'Northside',
      Active: true,
      CreatedDateTime: stamp,
      CreatedByUserID: 1,
      CreatedByUserName: expect.stringMatching(/\w+ \w+/),
      ModifiedDateTime: null,
      DeniedTimeEmail: null,
    });
  });

  it('is found by filters', async () => {
    await aspire.send('POST', '/Vendors', { VendorName: 'Stone & Sons', BranchID: 2 });
    expect(await aspire.rows('/Vendors', { $filter: "VendorName eq 'Stone & Sons'" })).toMatchObject([
      { BranchName: 'Round Rock' },
    ]);
  });

  it('puts a field where Aspire reads it back', async () => {
    await aspire.send('POST', '/Properties', {
      PropertyName: 'X',
      BranchID: 2,
      City: 'Austin',
      ZipCode: '78701',
      EmailInvoiceFlag: true,
    });
    const property = await aspire.row('/Properties', 'PropertyID eq 91');
    expect(property).toMatchObject({ PropertyAddressCity: 'Austin', PropertyAddressLine1: null, EmailInvoice: true });
    const address = await aspire.row('/Addresses', `AddressID eq ${String(property.PropertyAddressID)}`);
    expect(address).toMatchObject({ City: 'Austin', ZipCode: '78701', CreatedOn: stamp });
  });

  it('takes a date for UTC unless it names its zone, and makes a date-time of a day', async () => {
    const sent = { ContactID: 1, BurdenPercent: 10 };
    await aspire.send('POST', '/PayRates', { ...sent, EffectiveDate: '2026-04-08' });
    await aspire.send('POST', '/PayRates', { ...sent, EffectiveDate: '2026-04-08T08:30:00' });
    await aspire.send('POST', '/PayRates', { ...sent, EffectiveDate: '2026-04-08T08:30:00.500-05:00' });
    const dates = await aspire.rows('/PayRates', { $filter: 'PayRateID gt 36', $select: 'EffectiveDate' });
    expect(dates.map(({ EffectiveDate }) => EffectiveDate)).toEqual([
      '2026-04-08T00:00:00Z',
      '2026-04-08T08:30:00Z',
      '2026-04-08T13:30:00.5Z',
    ]);
  });

  it('makes objects of ids, in a list or in a text', async () => {
    await aspire.send('POST', '/TaxJurisdictions', {
      TaxJurisdictionName: 'New',
      Active: true,
      TaxEntityJurisdictions: [2, 3],
    });
    expect(await aspire.row('/TaxJurisdictions', 'TaxJurisdictionID eq 9')).toMatchObject({
      TaxEntityJurisdictions: [
        { TaxEntityID: 2, TaxEntityName: 'Travis County' },
        { TaxEntityID: 3, TaxEntityName: 'City of Austin' },
      ],
    });
    await aspire.send('POST', '/Properties', { PropertyName: 'X', BranchID: 1, PropertyTags: '1, 3' });
    const { PropertyTags } = await aspire.row('/Properties', 'PropertyID eq 91');
    expect(PropertyTags).toMatchObject([
      { TagID: 1, TagName: 'Priority' },
      { TagID: 3, TagName: 'Warranty' },
    ]);
  });

  it('names what Aspire keeps no list of', async () => {
    await aspire.send('POST', '/Properties', { PropertyName: 'X', BranchID: 1, LeadSourceID: 2 });
    expect(await aspire.row('/Properties', 'PropertyID eq 91')).toMatchObject({
      LeadSourceID: 2,
      LeadSourceName: 'Website',
    });
  });
});

describe('changing', () => {
  it('wipes what is left out', async () => {
    const sent = { PropertyID: 3, PropertyName: 'Only this', BranchID: 2 };
    await aspire.send('PUT', '/Properties', sent);
    expect(await aspire.row('/Properties', 'PropertyID eq 3')).toMatchObject({
      ...sent,
      BranchName: 'Round Rock',
      Note: null,
      Active: false,
      AccountOwnerContactID: null,
      AccountOwnerContactName: null,
      PropertyAddressLine1: null,
      PropertyTags: [],
    });
  });

  it('leaves what cannot be written, and signs the change', async () => {
    const before = await aspire.row('/Properties', 'PropertyID eq 3');
    await aspire.send('PUT', '/Properties', { PropertyID: 3, PropertyName: 'X', BranchID: 1 });
    const after = await aspire.row('/Properties', 'PropertyID eq 3');
    for (const field of [
      'CreatedDate',
      'CreatedByUserID',
      'GEOLocationLatitude',
      'ActiveOpportunityID',
      'PropertyTakeoffItems',
    ]) {
      expect(after[field]).toEqual(before[field]);
    }
    expect(after).toMatchObject({ ModifiedDate: stamp, ModifiedByUserID: 1 });
  });

  it('takes the main and the billing contact from a property that is sent without them', async () => {
    const people = async () => {
      const links = await aspire.rows('/PropertyContacts', { $filter: 'PropertyID eq 3' });
      return links.map(({ ContactID, PrimaryContact, BillingContact }) => [ContactID, PrimaryContact, BillingContact]);
    };
    const before = await people();
    expect(before.some(([, primary]) => primary === true)).toBe(true);
    const sent = { PropertyID: 3, PropertyName: 'X', BranchID: 1, PrimaryContactID: before[0]![0] };
    await aspire.send('PUT', '/Properties', sent);
    expect(await people()).toEqual(before.map(([contact], index) => [contact, index === 0, false]));
  });

  it('empties the lines of an address that are left out', async () => {
    const person = { ContactID: 1, FirstName: 'A', LastName: 'B' };
    const address = { AddressLine1: '1 First Street', AddressLine2: 'Suite 2', City: 'Austin', ZipCode: '78701' };
    await aspire.send('PUT', '/Contacts', { Contact: person, OfficeAddress: address });
    await aspire.send('PUT', '/Contacts', { Contact: person, OfficeAddress: { City: 'Round Rock' } });
    expect(await aspire.row('/Contacts', 'ContactID eq 1')).toMatchObject({
      OfficeAddress: { AddressLine1: null, AddressLine2: null, City: 'Round Rock', ZipCode: null },
    });
  });

  it('leaves a tag that stays its own id', async () => {
    const sent = { PropertyID: 3, PropertyName: 'X', BranchID: 1 };
    const tags = async (PropertyTags: string) => {
      await aspire.send('PUT', '/Properties', { ...sent, PropertyTags });
      const { PropertyTags: rows } = await aspire.row('/Properties', 'PropertyID eq 3');
      return (rows as Record<string, unknown>[]).map(({ PropertyTagID, TagID }) => [TagID, PropertyTagID] as const);
    };
    const [[, first] = []] = await tags('2');
    const both = await tags('1,2');
    expect(both).toEqual([
      [1, expect.any(Number)],
      [2, first],
    ]);
    expect(new Set(both.map(([, id]) => id)).size).toBe(2);
  });

  it('is seen wherever the record is named', async () => {
    const body = { Contact: { ContactID: 1, FirstName: 'Dana', LastName: 'Whitfield' } };
    await aspire.send('PUT', '/Contacts', body);
    const [link] = await aspire.rows('/PropertyContacts', { $filter: 'ContactID eq 1', $top: 1 });
    expect(link).toMatchObject({ ContactName: 'Dana Whitfield' });
  });

  it.each([
    ['/Companies', { CompanyID: 999, CompanyName: 'X' }, 'Company not found.'],
    ['/Companies', { CompanyID: 999, CompanyName: 'X' }, 'Company not found.'],
    ['/Contacts', { Contact: { ContactID: 999, FirstName: 'A', LastName: 'B' } }, 'Contact not found.'],
    ['/PropertyContacts', { PropertyID: 1, ContactID: 2 }, 'Property contact not found.'],
    [
      '/ServiceTaxOverrides',
      { ServiceTaxOverrideID: 99, ServiceID: 1, StateProvinceCode: 'TX' },
      'Service tax override not found.',
    ],
    ['/PayRateOverridePayCodes', { PayRateID: 1, PayCodeID: 8 }, 'Pay rate override pay code not found.'],
  ])('of a record that is not there is refused with a text: %s %j', async (path, body, message) => {
    expect(await aspire.send('PUT', path, body)).toMatchObject({ status: 400, body: message });
  });

  it('is forgotten by a reset', async () => {
    const before = await aspire.rows('/Companies');
    await aspire.send('PUT', '/Companies', { CompanyID: 1, CompanyName: 'X' });
    await aspire.send('POST', '/Companies', { CompanyName: 'Y' });
    expect(await aspire.rows('/Companies')).not.toEqual(before);
    aspire.emulator.reset();
    expect(await aspire.rows('/Companies')).toEqual(before);
  });
});
