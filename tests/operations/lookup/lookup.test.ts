import { attachmentTypesLookup } from '../../../src/records/attachment_types.lookup';
import { branchesLookup } from '../../../src/records/branches.lookup';
import { propertiesLookup } from '../../../src/records/properties.lookup';
import { propertyContactsLookup } from '../../../src/records/property_contacts.lookup';
import { propertyIndustriesLookup } from '../../../src/records/property_industries.lookup';
import { rolesLookup } from '../../../src/records/roles.lookup';
import { serviceTaxOverridesLookup } from '../../../src/records/service_tax_overrides.lookup';
import { workTicketsLookup } from '../../../src/records/work_tickets.lookup';
import { json } from '../../fakeSystem';
import { aspireWith, many } from './aspireWith';

const properties = (count: number) =>
  many(count, (id) => ({ PropertyID: id, PropertyName: `Plaza ${id}`, BranchID: (id % 2) + 1, Active: true }));

describe('a dropdown', () => {
  it('gives the text and the id of each record, sorted by text', async () => {
    const aspire = aspireWith({
      Properties: [
        {
          PropertyID: 3,
          PropertyName: 'oak Plaza',
          PropertyAddressLine1: '1 Main Street',
          PropertyAddressCity: 'Austin',
        },
        { PropertyID: 1, PropertyName: 'Oak Park', PropertyAddressCity: 'Dallas' },
        { PropertyID: 2, PropertyName: null },
      ],
    });
    expect(await aspire.choices(propertiesLookup)).toEqual([
      { text: 'Oak Park (Dallas)', value: 1 },
      { text: 'oak Plaza (1 Main Street, Austin)', value: 3 },
      { text: 'Property 2', value: 2 },
    ]);
  });

  it('asks only for what it shows', async () => {
    const aspire = aspireWith({ Branches: [{ BranchID: 1, BranchName: 'Austin', Active: true }] });
    await aspire.choices(branchesLookup);
    expect(Object.fromEntries(aspire.asked[0]?.query ?? [])).toEqual({
      $filter: '(Active ne false or Active eq null)',
      $select: 'BranchID,BranchName,BranchCode,RegionID,Active',
      $orderby: 'BranchID desc',
      $pageNumber: '1',
      $limit: '501',
    });
  });

  it('leaves out what is out of use, also where Aspire ignores the filter, and keeps what says nothing of it', async () => {
    const rows = [
      { BranchID: 1, BranchName: 'Austin', Active: true },
      { BranchID: 2, BranchName: 'Closed', Active: false },
      { BranchID: 3, BranchName: 'Unsaid', Active: null },
    ];
    expect(await aspireWith({ Branches: rows }).texts(branchesLookup)).toEqual(['Austin', 'Unsaid']);
    const careless = aspireWith({ Branches: rows }, ({ query }) =>
      query.get('$filter')?.includes(' lt ') ? undefined : json(rows),
    );
    expect((await careless.texts(branchesLookup)).slice(0, 2)).toEqual(['Austin', 'Unsaid']);
  });

  it('is empty where there is nothing', async () => {
    expect(await aspireWith({}).choices(rolesLookup)).toEqual([]);
  });

  it('asks a list without options once, and looks through it by itself', async () => {
    const aspire = aspireWith({
      AttachmentTypes: [
        { AttachmentTypeID: 3, AttachmentTypeName: 'Photo', Active: true },
        { AttachmentTypeID: 4, AttachmentTypeName: 'Vendor Invoice', Active: true },
        { AttachmentTypeID: 5, AttachmentTypeName: 'Old photo', Active: false },
      ],
    });
    expect(await aspire.texts(attachmentTypesLookup)).toEqual(['Photo', 'Vendor Invoice']);
    expect(aspire.asked).toHaveLength(1);
    expect([...(aspire.asked[0]?.query.keys() ?? [])]).toEqual([]);
    expect(await aspire.texts(attachmentTypesLookup, { search: 'PHOTO' })).toEqual(['Photo']);
    expect(await aspire.texts(attachmentTypesLookup, { search: '4' })).toEqual(['Vendor Invoice']);
  });

  it('gives what records carry where Aspire has no list of it, each once', async () => {
    const aspire = aspireWith({
      Properties: many(2500, (id) => ({ PropertyID: id, IndustryID: id % 3 || null, IndustryName: `Kind ${id % 3}` })),
    });
    expect(await aspire.choices(propertyIndustriesLookup)).toEqual([
      { text: 'Kind 1', value: 1 },
      { text: 'Kind 2', value: 2 },
    ]);
  });

  it('gives what stands inside records', async () => {
    const override = (id: number, code: string) => ({ ServiceTaxOverrideID: id, StateProvinceCode: code });
    const aspire = aspireWith({
      Services: [
        { ServiceID: 1, ServiceName: 'Mowing', ServiceTaxOverrides: [override(7, 'TX'), override(8, 'OK')] },
        { ServiceID: 2, ServiceName: 'Pruning', ServiceTaxOverrides: null },
        { ServiceID: 3, ServiceName: 'Snow', ServiceTaxOverrides: [override(9, 'TX')] },
      ],
    });
    expect(await aspire.choices(serviceTaxOverridesLookup)).toEqual([
      { text: 'OK (Mowing)', value: 8 },
      { text: 'TX (Mowing)', value: 7 },
      { text: 'TX (Snow)', value: 9 },
    ]);
    expect(await aspire.texts(serviceTaxOverridesLookup, { service_id: 3 })).toEqual(['TX (Snow)']);
  });
});

describe('a dropdown of very many records', () => {
  it('holds all of 500', async () => {
    const choices = await aspireWith({ Properties: properties(500) }).choices(propertiesLookup);
    expect(choices).toHaveLength(500);
    expect(choices.map(({ value }) => value)).not.toContain(-1);
  });

  it('holds the newest 500 of more, and then a line that says so', async () => {
    const aspire = aspireWith({ Properties: properties(501) });
    const choices = await aspire.choices(propertiesLookup);
    expect(choices).toHaveLength(501);
    expect(choices.map(({ value }) => value)).not.toContain(1);
    expect(choices.at(-1)).toEqual({
      text: expect.stringMatching(/^Not all properties are listed, only 500/),
      value: -1,
    });
    expect(aspire.asked).toHaveLength(1);
  });

  it('misses nothing where Aspire gives short pages', async () => {
    const short = aspireWith({ Properties: properties(300) }, ({ rows }) => json(rows.slice(0, 70)));
    expect(await short.choices(propertiesLookup)).toHaveLength(300);
  });

  it('ends where Aspire gives the same page again and again, and says that more may be missing', async () => {
    const rows = properties(40);
    const stuck = aspireWith({ Properties: rows }, () => json([...rows].reverse()));
    expect((await stuck.choices(propertiesLookup)).at(-1)?.value).toBe(-1);
    expect(stuck.asked).toHaveLength(2);
  });

  it('costs eight requests at most', async () => {
    const slow = aspireWith({ Properties: properties(300) }, ({ rows }) => json(rows.slice(0, 5)));
    expect((await slow.choices(propertiesLookup)).map(({ value }) => value).filter((value) => value > 0)).toHaveLength(
      40,
    );
    expect(slow.asked).toHaveLength(8);
  });
});

describe('a dropdown that depends on another field', () => {
  it('holds only what belongs to it, whether the id comes as a number or as text', async () => {
    const aspire = aspireWith({ Properties: properties(9) });
    const ids = async (branch_id: unknown) =>
      (await aspire.choices(propertiesLookup, { branch_id })).map(({ value }) => value);
    expect(await ids(2)).toEqual([1, 3, 5, 7, 9]);
    expect(await ids(' 2 ')).toEqual([1, 3, 5, 7, 9]);
    expect(await ids(3)).toEqual([]);
  });

  it.each([null, '', ' ', '{{{BranchID}}}', '$.steps.trigger.branch'])(
    'holds everything while it says %j',
    async (given) => {
      expect(
        await aspireWith({ Properties: properties(9) }).choices(propertiesLookup, { branch_id: given }),
      ).toHaveLength(9);
    },
  );

  it('does not believe an Aspire that ignores the filter', async () => {
    const rows = properties(9);
    const careless = aspireWith({ Properties: rows }, ({ query }) =>
      query.get('$filter')?.includes(' lt ') ? json([]) : json([...rows].reverse()),
    );
    expect(await careless.choices(propertiesLookup, { branch_id: 2 })).toHaveLength(5);
  });

  it('finds the contacts of a property', async () => {
    const aspire = aspireWith({
      PropertyContacts: [
        { PropertyID: 1, ContactID: 5, ContactName: 'Ann Lee', PropertyName: 'Oak' },
        { PropertyID: 2, ContactID: 5, ContactName: 'Ann Lee', PropertyName: 'Elm' },
        { PropertyID: 2, ContactID: 6, ContactName: 'Bo Diaz', PropertyName: 'Elm' },
      ],
    });
    expect(await aspire.choices(propertyContactsLookup, { property_id: 2 })).toEqual([
      { text: 'Ann Lee (Elm)', value: 5 },
      { text: 'Bo Diaz (Elm)', value: 6 },
    ]);
    expect(await aspire.choices(propertyContactsLookup)).toHaveLength(2);
  });
});

describe('the dropdown of work tickets', () => {
  const opportunity = (id: number) => ({
    OpportunityID: id,
    OpportunityName: `Job ${id}`,
    PropertyID: id % 2 ? 1 : 2,
    PropertyName: id % 2 ? 'Oak' : 'Elm',
  });
  const ticket = (id: number) => ({ WorkTicketID: id, WorkTicketNumber: 1000 + id, OpportunityID: id % 90 });
  const tables = { Opportunities: many(90, opportunity), WorkTickets: many(400, ticket) };

  it('names the property and the opportunity of each', async () => {
    const aspire = aspireWith({ Opportunities: many(3, opportunity), WorkTickets: many(3, ticket) });
    expect(await aspire.texts(workTicketsLookup)).toEqual([
      '#1001 (Oak, Job 1)',
      '#1002 (Elm, Job 2)',
      '#1003 (Oak, Job 3)',
    ]);
  });

  it('names them in few requests, however many opportunities there are', async () => {
    const aspire = aspireWith(tables);
    const texts = await aspire.texts(workTicketsLookup);
    expect(texts.filter((text) => !text.includes('('))).toEqual(['#1090', '#1180', '#1270', '#1360']);
    expect(aspire.asked.filter(({ path }) => path === '/Opportunities').length).toBeLessThanOrEqual(4);
  });

  it('does without names where the API client may not read opportunities', async () => {
    const blind = aspireWith(tables, ({ path }) =>
      path === '/Opportunities' ? { status: 403, text: 'Forbidden' } : undefined,
    );
    expect((await blind.texts(workTicketsLookup))[0]).toBe('#1001');
  });

  it('holds the tickets of a property, by its opportunities', async () => {
    const aspire = aspireWith(tables);
    const texts = await aspire.texts(workTicketsLookup, { property_id: 1 });
    expect(texts).toHaveLength(
      tables.WorkTickets.filter(({ OpportunityID }) => Number(OpportunityID) % 2 === 1).length,
    );
    expect(texts.every((text) => text.includes('(Oak, '))).toBe(true);
    expect(await aspire.texts(workTicketsLookup, { property_id: 1, opportunity_id: 3 })).toHaveLength(5);
    expect(await aspire.texts(workTicketsLookup, { property_id: 1, opportunity_id: 2 })).toEqual([]);
    expect(await aspire.texts(workTicketsLookup, { property_id: 77 })).toEqual([]);
  });

  it('never names more than 20 ids in one filter', async () => {
    const aspire = aspireWith(tables);
    await aspire.texts(workTicketsLookup, { property_id: 1 });
    const longest = aspire.asked.map(
      ({ query }) => /in \(([^)]*)\)/.exec(query.get('$filter') ?? '')?.[1]?.split(',').length,
    );
    expect(Math.max(...longest.map((count) => count ?? 0))).toBe(20);
  });

  it('finds a ticket by its number or its id', async () => {
    const aspire = aspireWith(tables);
    expect((await aspire.choices(workTicketsLookup, { search: '1007' })).map(({ value }) => value)).toEqual([7]);
    expect((await aspire.choices(workTicketsLookup, { search: '7' })).map(({ value }) => value)).toEqual([7]);
  });
});
