import { readApi } from '../../api/model/readApi';
import { undocumentedOperations } from '../model/undocumentedOperations';
import { connect, type Connected } from '../testing/client';
import { ruledOperations } from './ruleFor';

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect();
});
beforeEach(() => aspire.emulator.reset());
afterAll(() => aspire.emulator.close());

const post = (path: string, body: unknown) => aspire.send('POST', path, body);

it('knows no rule for an operation that is not there', () => {
  const api = readApi();
  const known = new Set([...api.operations.keys(), ...undocumentedOperations(api).map(({ name }) => name)]);
  expect(ruledOperations.filter((name) => !known.has(name))).toEqual([]);
});

describe('a contact', () => {
  const contact = { FirstName: 'Dana', LastName: 'Whitfield', CompanyID: 1, ProspectRating: 2 };

  it('gets tags out of a text, whole addresses, and the name of its rating', async () => {
    await post('/Contacts', {
      Contact: contact,
      OfficeAddress: { AddressLine1: '1 Main', City: 'Austin' },
      ContactTags: '1,2',
    });
    expect(await aspire.row('/Contacts', 'ContactID eq 121')).toMatchObject({
      FirstName: 'Dana',
      CompanyName: expect.any(String),
      OfficeAddress: { AddressID: 271, AddressLine1: '1 Main', City: 'Austin', ZipCode: null },
      HomeAddress: null,
      ContactTags: [{ TagName: 'Priority' }, { TagName: 'New customer' }],
      ProspectRating: '2',
      ProspectRatingName: 'B',
    });
  });

  it('loses on a change what is left out: owner, branch, addresses, tags', async () => {
    await aspire.send('PUT', '/Contacts', { Contact: { ...contact, ContactID: 2 } });
    expect(await aspire.row('/Contacts', 'ContactID eq 2')).toMatchObject({
      OwnerContactID: null,
      BranchID: null,
      BranchName: null,
      OfficeAddress: null,
      HomeAddress: null,
      ContactTags: [],
    });
  });

  it('that is a user is called the same there', async () => {
    await aspire.send('PUT', '/Contacts', { Contact: { ...contact, ContactID: 2, UserID: 2 } });
    expect(await aspire.row('/Users', 'UserID eq 2')).toMatchObject({
      ContactFirstName: 'Dana',
      ContactLastName: 'Whitfield',
    });
  });
});

describe('an issue or a task', () => {
  it.each([
    ['/Issues', 'Issue'],
    ['/Tasks', 'Task'],
  ])('written at %s is read back as an activity', async (path, type) => {
    const body = {
      AssignedTo: '1',
      Subject: 'Look at the valve',
      Notes: 'North lawn',
      PropertyID: 3,
      Priority: 'High',
    };
    expect((await post(path, body)).body).toBe(121);
    const activity = await aspire.row('/Activities', `ActivityType eq '${type}' and Subject eq 'Look at the valve'`);
    expect(activity).toMatchObject({
      ActivityID: 121,
      ActivityNumber: 821,
      PropertyID: 3,
      Notes: 'North lawn',
      Priority: 'High',
    });
  });

  it.each(['/Issues', '/Tasks'])('is not about an opportunity and a property both: %s', async (path) => {
    const body = { AssignedTo: '1', Subject: 'X', Notes: 'Y', PropertyID: 3, OpportunityID: 4 };
    expect(await post(path, body)).toMatchObject({ status: 400, body: expect.stringContaining('cannot both') });
    expect((await post(path, { ...body, OpportunityID: 0 })).status).toBe(200);
  });

  it.each(['/Issues', '/Tasks'])('is not about a work ticket and another one of them: %s', async (path) => {
    const body = { AssignedTo: '1', Subject: 'X', Notes: 'Y', WorkTicketID: 1 };
    expect(await post(path, { ...body, PropertyID: 3 })).toMatchObject({ status: 400 });
    expect(await post(path, { ...body, OpportunityID: 4 })).toMatchObject({ status: 400 });
    expect((await post(path, body)).status).toBe(200);
  });
});

describe('an issue', () => {
  const issue = { AssignedTo: '1', Subject: 'Wet spot', Notes: 'By the gate', PropertyID: 3 };

  it('is due in the year 1 where it does not say when', async () => {
    const { body } = await post('/Issues', issue);
    expect(await aspire.row('/Activities', `ActivityID eq ${String(body)}`)).toMatchObject({
      DueDate: '0001-01-01T00:00:00Z',
    });
  });

  it.each(['dana', 'dana@example.com', '1,dana', '', '999999'])(
    'is assigned to contacts, by their ids: %j is refused',
    async (AssignedTo) => {
      expect(await post('/Issues', { ...issue, AssignedTo })).toMatchObject({ status: 400 });
      expect((await post('/Issues', { ...issue, AssignedTo: '1, 5' })).status).toBe(200);
    },
  );

  it('is stamped without the zeros at the end of the fraction', async () => {
    const at = async (time: number) => {
      const other = await connect({ now: () => time });
      const { body } = await other.send('POST', '/Issues', issue);
      const { CreatedDate } = await other.row('/Activities', `ActivityID eq ${String(body)}`);
      await other.emulator.close();
      return CreatedDate;
    };
    expect(await at(Date.UTC(2026, 3, 8, 17, 1, 43, 850))).toBe('2026-04-08T17:01:43.85Z');
    expect(await at(Date.UTC(2026, 3, 8, 17, 1, 40))).toBe('2026-04-08T17:01:40Z');
  });
});

describe('a write', () => {
  it.each([
    ['/Issues', { AssignedTo: '1', Subject: 'X', Notes: 'Y', Priority: 'Urgent' }, 'Priority is invalid: Urgent'],
    [
      '/Opportunities',
      {
        OpportunityName: 'X',
        OpportunityType: 'Lease',
        PropertyID: 1,
        DivisionID: 1,
        OpportunityStatusID: 1,
        SalesRepID: 2,
      },
      'OpportunityType is invalid: Lease',
    ],
    [
      '/Receipts',
      {
        BranchID: 1,
        VendorID: 1,
        ReceiptItems: [{ ItemName: 'X', ItemType: 'Tool', ItemQuantity: 1, ItemUnitCost: 1 }],
      },
      'ItemType is invalid: Tool',
    ],
  ])('takes only what a closed list offers: %s %j', async (path, body, problem) => {
    expect(await post(path, body)).toMatchObject({ status: 400, body: problem });
  });
});

describe('an opportunity', () => {
  const opportunity = {
    OpportunityName: 'Beds',
    OpportunityType: 'Contract',
    PropertyID: 2,
    DivisionID: 1,
    OpportunityStatusID: 1,
    SalesRepID: 2,
  };

  it('is answered with its id alone, and gets a number, the first status and the branch of its property', async () => {
    expect((await post('/Opportunities', { ...opportunity, OperationsMgrID: 3 })).body).toBe(141);
    expect(await aspire.row('/Opportunities', 'OpportunityID eq 141')).toMatchObject({
      OpportunityNumber: 5141,
      OpportunityStatusName: 'New',
      BranchName: 'Round Rock',
      PropertyName: expect.any(String),
      SalesRepContactID: 2,
      OperationsManagerContactID: 3,
    });
  });

  it('gets its tags in their own list, where one can be taken away', async () => {
    await post('/Opportunities', { ...opportunity, OpportunityTags: '1,4' });
    const tags = await aspire.rows('/OpportunityTags', { $filter: 'OpportunityID eq 141' });
    expect(tags).toMatchObject([{ TagName: 'Priority', OpportunityName: 'Beds' }, { TagName: 'Gated' }]);
    expect((await aspire.send('DELETE', `/OpportunityTags/${String(tags[0]!.OpportunityTagID)}`)).body).toBe(61);
    expect(await aspire.rows('/OpportunityTags', { $filter: 'OpportunityID eq 141' })).toHaveLength(1);
    expect((await aspire.send('DELETE', '/OpportunityTags/61')).body).toBe('Opportunity tag not found.');
  });

  it('gives no id away again when a tag is taken away', async () => {
    await aspire.send('DELETE', '/OpportunityTags/60');
    expect((await post('/OpportunityTags', { OpportunityID: 1, TagID: 1 })).body).toBe(61);
  });

  it.each(['x', '1.5', '99999999999'])('has no tag with the id "%s"', async (id) => {
    expect(await aspire.send('DELETE', `/OpportunityTags/${id}`)).toMatchObject({
      status: 400,
      body: [`The value '${id}' is not valid.`],
    });
  });
});

describe('hours', () => {
  const punch = { ContactID: 2, ClockStartDateTime: '2026-04-08T06:45:00', ClockEndDateTime: '2026-04-08T15:30:00' };

  it.each([{ RouteID: 1 }, { CrewLeaderContactID: 1 }])(
    'on the clock belong to a route or a crew leader: %j',
    async (crew) => {
      expect((await post('/ClockTimes', { ...punch, ...crew })).body).toBe(91);
      expect(await aspire.row('/ClockTimes', 'ClockTimeID eq 91')).toMatchObject({
        ClockStart: `${punch.ClockStartDateTime}Z`,
      });
    },
  );

  it('on the clock are refused without either', async () => {
    expect(await post('/ClockTimes', punch)).toMatchObject({
      status: 400,
      body: 'RouteID or CrewLeaderContactID is required.',
    });
  });

  it('on the clock are refused with both', async () => {
    expect(await post('/ClockTimes', { ...punch, RouteID: 1, CrewLeaderContactID: 1 })).toMatchObject({
      status: 400,
      body: 'RouteID and CrewLeaderContactID cannot both be given.',
    });
  });

  it('on a ticket are reckoned from the two times, and answered with a number', async () => {
    const body = {
      ContactID: 2,
      WorkTicketID: 5,
      StartTime: '2026-04-08T08:00:00',
      EndTime: '2026-04-08T16:30:00',
      RouteID: 1,
    };
    expect((await post('/WorkTicketTimes', body)).body).toBe(161);
    expect(await aspire.row('/WorkTicketTimes', 'WorkTicketTimeID eq 161')).toMatchObject({
      Hours: 8.5,
      WorkTicketTimeDate: '2026-04-08T00:00:00Z',
      WorkTicketNumber: 20_005,
      BranchName: expect.any(String),
    });
  });
});

describe('a work ticket', () => {
  it('is marked as reviewed', async () => {
    const body = { WorkTicketID: 2, ReviewedDateTime: '2026-04-08T16:30:00', ReviewedUserID: 3 };
    await post('/WorkTicketStatus/MarkWorkTicketAsReviewed', body);
    expect(await aspire.row('/WorkTickets', 'WorkTicketID eq 2')).toMatchObject({
      ReviewedDateTime: '2026-04-08T16:30:00Z',
      ReviewedUserID: 3,
    });
  });

  it('is made as needed, with a visit on the route', async () => {
    const body = { OpportunityServiceId: 3, RouteId: 2, ScheduledStartDate: '2026-04-08T00:00:00', HoursPerDay: 8 };
    await post('/WorkTickets/CreateAsNeededWorkTickets', body);
    expect(await aspire.row('/WorkTickets', 'WorkTicketID eq 331')).toMatchObject({
      OpportunityServiceID: 3,
      OpportunityID: 2,
      WorkTicketNumber: 20_331,
      WorkTicketStatusName: 'Scheduled',
      CrewLeaderName: expect.any(String),
    });
    expect(await aspire.row('/WorkTicketVisits', 'WorkTicketID eq 331')).toMatchObject({ RouteID: 2, Hours: 8 });
  });

  it('is not made for a service that is not there', async () => {
    const body = { OpportunityServiceId: 9999, RouteId: 2, ScheduledStartDate: '2026-04-08T00:00:00' };
    expect((await post('/WorkTickets/CreateAsNeededWorkTickets', body)).body).toBe('Opportunity service not found.');
  });

  it('takes a partial occurrence', async () => {
    expect(
      (await aspire.send('PATCH', '/WorkTickets/PartialOccurrences', { WorkTicketID: 2, PartialOccurrence: 0.5 })).body,
    ).toBe(2);
    expect(await aspire.row('/WorkTickets', 'WorkTicketID eq 2')).toMatchObject({ PartialOccurrence: 0.5 });
  });
});

describe('a partial payment', () => {
  const payment = { Amount: 10, PaymentDate: '2026-04-08', PaymentMethod: 'Check', PaymentReference: 'CHK-1' };

  it('is a payment on the invoice of that number, which then owes less', async () => {
    const before = await aspire.row('/Invoices', 'InvoiceID eq 65');
    await post('/PartialPayments', { ...payment, BillingCompany: before.CompanyName, InvoiceNumber: 10_065 });
    expect(await aspire.row('/Payments', 'PaymentID eq 61')).toMatchObject({
      PaymentAmount: 10,
      CompanyName: before.CompanyName,
      PaymentAllocations: [{ InvoiceID: 65, InvoiceNumber: 10_065, Amount: 10 }],
    });
    const after = await aspire.row('/Invoices', 'InvoiceID eq 65');
    expect(Number(before.AmountRemaining) - Number(after.AmountRemaining)).toBeCloseTo(10);
  });

  it('has to say who pays', async () => {
    expect(await post('/PartialPayments', payment)).toMatchObject({
      status: 400,
      body: 'BillingCompany or BillingContact is required.',
    });
  });
});
