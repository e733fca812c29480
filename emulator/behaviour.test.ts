import { readApi } from '../api/model/readApi';
import { connect, type Connected } from './testing/client';

/** What clients of Aspire rely on; docs/aspire-behaviour.md has the evidence. */
const api = readApi();
let aspire: Connected;
beforeAll(async () => {
  aspire = await connect();
});
beforeEach(() => aspire.emulator.reset());
afterAll(() => aspire.emulator.close());

type Query = Readonly<Record<string, string | number>>;

describe('a client', () => {
  it.each([
    { ClientID: 'emulator', SECRET: 'emulator-secret' },
    { clientId: 'emulator', secret: 'emulator-secret' },
  ])('may spell the names of its credentials in any case: %j', async (credentials) => {
    expect((await aspire.send('POST', '/Authorization', credentials)).status).toBe(200);
  });

  it('that never refreshes may log in again whenever it is answered 401', async () => {
    const other = await connect();
    for (let day = 0; day < 3; day++) {
      other.emulator.advanceClock(86_401);
      expect((await other.get('/ContactTypes', { $top: 1 })).status).toBe(401);
      const { clientId, secret } = other.emulator.credentials;
      const { body } = await other.send('POST', '/Authorization', { ClientId: clientId, Secret: secret });
      other.token = (body as { Token: string }).Token;
      expect(await other.rows('/ContactTypes', { $top: 1 })).toHaveLength(1);
    }
    await other.emulator.close();
  });

  it('may accept anything', async () => {
    for (const accept of ['application/json;odata.metadata=minimal;odata.streaming=true', 'text/plain', '*/*']) {
      const headers = { accept, authorization: `Bearer ${aspire.token}` };
      const response = await fetch(`${aspire.emulator.url}/Branches`, { headers });
      expect(response.headers.get('content-type')).toContain('application/json');
      expect(await response.json()).toHaveLength(4);
    }
  });

  it('may send its query in either encoding', async () => {
    const asked = async (query: string) => (await aspire.get(`/Branches?${query}`)).body;
    const plain = await asked("$filter=BranchName%20eq%20'Round%20Rock'&$select=BranchID");
    expect(plain).toEqual([{ BranchID: 2 }]);
    expect(await asked('%24filter=BranchName+eq+%27Round+Rock%27&%24select=BranchID')).toEqual(plain);
  });
});

describe('paging', () => {
  it('by key finds every row once, whatever becomes of $skip', async () => {
    const other = await connect({ skip: 'ignored', shortPages: 'always', defaultOrder: 'reverse' });
    const ids: number[] = [];
    for (;;) {
      const $filter = `WorkTicketID gt ${ids[ids.length - 1] ?? 0}`;
      const rows = await other.rows('/WorkTickets', { $filter, $orderby: 'WorkTicketID asc', $top: 100 });
      if (rows.length === 0) break;
      ids.push(...rows.map(({ WorkTicketID }) => Number(WorkTicketID)));
    }
    expect(ids).toEqual(Array.from({ length: 330 }, (_, index) => index + 1));
    await other.emulator.close();
  });

  it('takes a page of 1000 in both spellings', async () => {
    for (const query of [{ $top: 1000 }, { $limit: 1000, $pageNumber: 1 }] as Query[]) {
      expect(await aspire.rows('/WorkTickets', query)).toHaveLength(330);
    }
  });
});

describe('a query', () => {
  it.each([
    "BranchID in (1,2) and (contains(PropertyName,'a') or startswith(PropertyName,'B'))",
    'CreatedDate ge 2025-01-01 and CreatedDate lt 2026-01-01T00:00:00Z',
    'Date(CreatedDate) ge 2025-01-01',
    'ModifiedDate eq null or ModifiedDate ne null',
    'Active eq true and not (BranchID eq 4)',
  ])('may say what clients are known to say: %s', async ($filter) => {
    const rows = await aspire.rows('/Properties', { $filter });
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each([
    ['BranchID eq 1', "BranchID eq '1'"],
    ['Active eq true', "Active eq 'true'"],
    ['CreatedDate ge 2025-06-01', 'CreatedDate ge 2025-06-01T00:00:00Z'],
  ])('may put numbers and booleans in quotes, and write a date with a time: %s', async (plain, quoted) => {
    const rows = await aspire.rows('/Properties', { $filter: plain });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(90);
    expect(await aspire.rows('/Properties', { $filter: quoted })).toEqual(rows);
  });

  it.each([
    '$top=1&$top=1',
    '$filter=BranchID eq 1&%24filter=BranchID eq 1',
    '$filter=branchid eq 1',
    '$filter=BranchID EQ 1',
  ])('may give an option once, and heeds the case of names: %s', async (query) => {
    expect(await aspire.get(`/Branches?${query}`)).toMatchObject({ status: 400, body: expect.any(String) });
  });

  it.each([
    ['/Attachments', 'ObjectID eq 1'],
    ['/WorkTickets', "DivisionName eq 'Maintenance'"],
    ['/Branches', 'OpportunityID eq 1'],
  ])('is refused for a field that other lists have: %s %s', async (path, $filter) => {
    expect(await aspire.get(path, { $filter })).toMatchObject({ status: 400, body: expect.any(String) });
  });

  it('is refused for more than 20 ids joined by or, and takes 500 in a list', async () => {
    const ids = Array.from({ length: 500 }, (_, index) => index + 1);
    const chain = (count: number) =>
      ids
        .slice(0, count)
        .map((id) => `PropertyID eq ${id}`)
        .join(' or ');
    const among = (count: number) => `PropertyID in (${ids.slice(0, count).join(',')})`;
    const status = async ($filter: string) => (await aspire.get('/Properties', { $filter })).status;
    expect(await aspire.rows('/Properties', { $filter: chain(20) })).toHaveLength(20);
    expect(await status(chain(21))).toBe(400);
    expect(await status(among(500))).toBe(200);
  });

  it.each([
    ['/Opportunities', 'ModifiedDate'],
    ['/Properties', 'ModifiedDate'],
    ['/Contacts', 'ModifiedDate'],
    ['/Companies', 'ModifiedDateTime'],
    ['/WorkTickets', 'LastModifiedDateTime'],
    ['/WorkersComps', 'ModifiedDateTime'],
    ['/Addresses', 'LastModifiedOn'],
    ['/WorkTicketRevenues', 'EditedDateTime'],
    ['/Activities', 'CreatedDate'],
  ])('for what changed finds it by the stamp that clients use: %s %s', async (path, stamp) => {
    const rows = await aspire.rows(path, { $filter: `${stamp} ge 2024-01-01T00:00:00Z`, $orderby: `${stamp} desc` });
    const stamps = rows.map((row) => String(row[stamp]));
    expect(stamps.length).toBeGreaterThan(0);
    expect(stamps).toEqual([...stamps].sort().reverse());
  });

  it('finds the services of an opportunity in their own list, and nowhere else', async () => {
    expect((await aspire.get('/Opportunities', { $expand: 'OpportunityServices' })).status).toBe(400);
    const services = await aspire.rows('/OpportunityServices', { $filter: 'OpportunityID eq 4' });
    expect(services.map(({ OpportunityID }) => OpportunityID)).toEqual(services.map(() => 4));
    expect(services.length).toBeGreaterThan(0);
  });
});

it.each([
  ['/Properties', ['PropertyContacts', 'PropertyTags', 'PropertyTakeoffItems']],
  ['/Receipts', ['ReceiptItems', 'ReceiptItems.ItemAllocations', 'ReceiptExtraCosts']],
  ['/Opportunities', ['OpportunityRevisions', 'OpportunityBillings', 'ScheduleOfValueGroups']],
  ['/Opportunities', ['ScheduleOfValueGroups.ScheduleOfValues']],
  ['/Invoices', ['InvoiceOpportunities.InvoiceOpportunityServices.InvoiceOpportunityServiceItems']],
  ['/WorkTickets', ['WorkTicketRevenues']],
  ['/Payments', ['PaymentAllocations']],
  ['/OpportunityServices', ['OpportunityServiceRoutes', 'OpportunityServiceDefaultPayCodes']],
  ['/Contacts', ['ContactTags']],
  ['/CatalogItems', ['CatalogItemBranches']],
  ['/Services', ['ServiceTaxOverrides', 'ServiceBranches']],
  ['/Routes', ['RouteProperties', 'RouteServices', 'RouteServiceTypes']],
  ['/Users', ['BranchAccess', 'UserRoles']],
])('collections come inside their record, unasked: %s %j', async (path, collections) => {
  const rows = await aspire.rows(path);
  for (const collection of collections) {
    const inside = collection
      .split('.')
      .reduce<unknown[]>(
        (holders, name) => holders.flatMap((holder) => (holder as Record<string, unknown[]>)[name]!),
        rows,
      );
    expect([collection, inside.length > 0, inside.includes(undefined)]).toEqual([collection, true, false]);
  }
});

it.each(['/Properties', '/Opportunities', '/Receipts', '/Activities', '/WorkTickets', '/Attachments'])(
  'a row has every field of its description, in order: %s',
  async (path) => {
    const described = api.resources.get(path.slice(1))!.record!.fields.map(({ name }) => name);
    for (const row of await aspire.rows(path)) expect(Object.keys(row)).toEqual(described);
  },
);

it('keys are whole numbers, and there is no other kind', () => {
  for (const { record, key } of api.resources.values()) {
    for (const field of record?.fields.filter(({ name }) => key.includes(name)) ?? []) {
      expect([field.name, field.format ?? '']).not.toContain('uuid');
      expect(['integer', ...(key.length > 1 ? ['string', 'boolean'] : [])]).toContain(field.type);
    }
  }
});

describe('a single record', () => {
  const each = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

  it.each(each)('has no path of its own: %s /Properties/1 is 404', async (method) => {
    expect((await aspire.send(method, '/Properties/1')).status).toBe(404);
  });

  it.each(['GET', 'POST', 'PUT', 'PATCH'])(
    'that is an opportunity has a path that does not take %s: /Opportunities/1 is 405',
    async (method) => {
      const reply = await aspire.send(method, '/Opportunities/1');
      expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'DELETE']);
    },
  );

  it('that is an opportunity can be taken away by its path', async () => {
    expect(await aspire.send('DELETE', '/Opportunities/1')).toMatchObject({ status: 200, text: '' });
    expect(await aspire.rows('/Opportunities', { $filter: 'OpportunityID eq 1' })).toEqual([]);
    expect(await aspire.rows('/Opportunities')).toHaveLength(139);
    expect(await aspire.send('DELETE', '/Opportunities/1')).toMatchObject({ status: 400 });
  });

  it('that is an opportunity is bid on once its estimate is imported', async () => {
    const path = '/Opportunities/EstimateImport';
    const estimate = { OpportunityId: 2, OpportunityServiceGroups: [] };
    expect(await aspire.send('POST', path, estimate)).toMatchObject({ status: 200, body: 2 });
    expect(await aspire.send('POST', path, { ...estimate, TransitionToBidding: true })).toMatchObject({ body: 2 });
    expect(await aspire.row('/Opportunities', 'OpportunityID eq 2')).toMatchObject({
      OpportunityStatusName: 'Bidding',
    });
    expect((await aspire.send('POST', path, { OpportunityId: 999 })).status).toBe(400);
    expect((await aspire.get(path)).status).toBe(405);
  });

  it('is read with a filter on its key', async () => {
    expect(await aspire.rows('/Properties', { $filter: 'PropertyID eq 7', $top: 1 })).toMatchObject([
      { PropertyID: 7 },
    ]);
  });
});

it('the published limit is shared by all API clients of a company', async () => {
  const clients = [{ clientId: 'second', secret: 'x' }];
  const other = await connect({ rateLimit: 'sandbox', clients, now: () => 1_800_000_000_000 });
  const second = await other.send('POST', '/Authorization', { ClientId: 'second', Secret: 'x' });
  const tokens = [other.token, (second.body as { Token: string }).Token];
  for (let call = 2; call < 60; call++) {
    other.token = tokens[call % 2]!;
    expect((await other.get('/BankDeposits', { $top: 1 })).status).toBe(200);
  }
  expect(await other.get('/Branches')).toMatchObject({ status: 429, body: expect.stringContaining('60 requests') });
  other.emulator.advanceClock(60);
  expect((await other.get('/Branches')).status).toBe(200);
  await other.emulator.close();
});

it('opportunities are contracts or work orders', async () => {
  const types = (await aspire.rows('/Opportunities')).map(({ OpportunityType }) => OpportunityType);
  expect(new Set(types)).toEqual(new Set(['Contract', 'Work Order']));
});

it('a service may be created', async () => {
  const body = { ServiceName: 'Aeration', MultiVisit: false, AllBranches: true };
  const { body: id } = await aspire.send('POST', '/Services', body);
  expect(await aspire.row('/Services', `ServiceID eq ${String(id)}`)).toMatchObject(body);
});

const opportunity = {
  OpportunityName: 'X',
  OpportunityType: 'Contract',
  BranchID: 1,
  DivisionID: 1,
  OpportunityStatusID: 1,
  SalesRepID: 2,
};
const receiptItem = {
  ItemName: 'Mulch',
  ItemType: 'Material',
  ItemQuantity: 2,
  ItemUnitCost: 3.5,
  ItemAllocations: [{ InventoryLocationID: 1, ItemQuantity: 2 }],
};

it.each([
  ['/Properties', { PropertyName: 'X', BranchID: 1 }, 91],
  ['/Opportunities', { ...opportunity, PropertyID: 1 }, 141],
  ['/Issues', { AssignedTo: '5', Subject: 'X', Notes: 'Y' }, 121],
  ['/Tasks', { AssignedTo: '5', Subject: 'X', Notes: 'Y' }, 121],
  [
    '/ClockTimes',
    { ContactID: 1, RouteID: 1, ClockStartDateTime: '2026-04-08T07:00:00', ClockEndDateTime: '2026-04-08T15:00:00' },
    91,
  ],
  [
    '/WorkTicketTimes',
    { ContactID: 2, WorkTicketID: 5, StartTime: '2026-04-08T07:00:00', EndTime: '2026-04-08T15:00:00' },
    161,
  ],
  ['/Companies', { CompanyName: 'X', Active: true }, { CompanyID: 41 }],
  ['/Vendors', { VendorName: 'X', BranchID: 1 }, { VendorID: 15 }],
  [
    '/PaySchedules',
    {
      PayScheduleName: 'X',
      DailyHoursBeforeOT: 8,
      WeeklyHoursBeforeOT: 40,
      Active: true,
      DefaultOTPayCodeID: 1,
      DefaultPayCodeID: 2,
    },
    { PayScheduleID: 9 },
  ],
  ['/PayCodes', { PayCodeName: 'X' }, expect.objectContaining({ PayCodeID: 9, PayCodeName: 'X', Active: false })],
  ['/Receipts', { BranchID: 1, VendorID: 1, InventoryLocationID: 1, ReceiptItems: [receiptItem] }, { ReceiptID: 61 }],
  [
    '/ItemAllocations',
    { CatalogItemID: 1, WorkTicketID: 1, Quantity: 2, InventoryLocationID: 1, AllocationDate: '2026-04-08' },
    true,
  ],
])('a write answers what clients have seen: POST %s', async (path, body, answer) => {
  expect(await aspire.send('POST', path, body)).toMatchObject({ status: 200, body: answer });
});

it.each(['Contact', 'Property'])('custom fields are read from their own list: %s', async (kind) => {
  const field = { [`${kind}ID`]: 1, [`${kind}CustomFieldDefinitionID`]: 1, ColumnValue: 'Gate 7' };
  const { body: id } = await aspire.send('POST', `/${kind}CustomFields`, field);
  const key = `${kind}CustomFieldValueID`;
  expect(await aspire.row(`/${kind}CustomFields`, `${key} eq ${String(id)}`)).toMatchObject(field);
  const list = kind === 'Contact' ? '/Contacts' : '/Properties';
  expect(JSON.stringify(await aspire.row(list, `${kind}ID eq 1`))).not.toContain('Gate 7');
});

it('Aspire offers no webhooks', async () => {
  for (const path of ['/Webhooks', '/Subscriptions']) expect((await aspire.get(path)).status).toBe(404);
});
