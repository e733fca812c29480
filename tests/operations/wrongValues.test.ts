import { batchCreate } from '../../src/aspire/operations/batchCreate';
import { call } from '../../src/aspire/operations/call';
import { update } from '../../src/aspire/operations/update/update';
import { list } from '../../src/aspire/operations/list/list';
import { upsert } from '../../src/aspire/operations/upsert/upsert';
import type { OperationRow } from '../../src/aspire/model/operation';
import { attachmentsPost } from '../../src/records/attachments.operations';
import { catalogItemsCreate } from '../../src/records/catalog_items.operations';
import { clockTimesBatchCreate, clockTimesCreate } from '../../src/records/clock_times.operations';
import { companiesPost, companiesUpsert } from '../../src/records/companies.operations';
import { contactsCreate } from '../../src/records/contacts.operations';
import { issuesCreate } from '../../src/records/issues.operations';
import { opportunitiesCreate } from '../../src/records/opportunities.operations';
import { partialPaymentsCreate } from '../../src/records/partial_payments.operations';
import { propertiesCreate, propertiesGet, propertiesUpdate } from '../../src/records/properties.operations';
import { receiptsApproveReceipt, receiptsCreate } from '../../src/records/receipts.operations';
import { tasksCreate } from '../../src/records/tasks.operations';
import { workTicketTimesCreate } from '../../src/records/work_ticket_times.operations';
import { errorOf, useEmulator, valueOf } from '../withEmulator';

const aspire = useEmulator();

const punch = {
  ContactID: 2,
  ClockStartDateTime: '2026-04-08T06:45',
  ClockEndDateTime: '2026-04-08T15:30',
  RouteID: 1,
};
const issue = { Subject: 'Sprinkler', AssignedTo: '1', Notes: 'Wet', DueDate: '2026-04-10' };
const allocated = (...quantities: number[]) => quantities.map((ItemQuantity) => ({ WorkTicketID: 1, ItemQuantity }));
const line = { ItemName: 'Mulch', ItemQuantity: 10, ItemUnitCost: 4, ItemType: 'Material' };
const receipt = (...items: object[]) => ({ BranchID: 1, VendorID: 2, ReceiptItems: items });

describe('nothing is sent', () => {
  it.each<[string, OperationRow, object, string]>([
    [
      'for a kind of opportunity that there is not',
      opportunitiesCreate,
      { OpportunityType: 'Banana' },
      'must be Contract or Work Order',
    ],
    ['for one in another case', opportunitiesCreate, { OpportunityType: 'work order' }, 'did you mean Work Order?'],
    ['for a slip in a priority', issuesCreate, { ...issue, Priority: 'Hihg' }, 'did you mean High?'],
    [
      'for a person by name',
      tasksCreate,
      { Subject: 'A', AssignedTo: 'Bob', DueDate: '2026-04-10' },
      'must be ids separated by commas',
    ],
    ['for a slip in a kind of item', catalogItemsCreate, { ItemType: 'material' }, 'did you mean Material?'],
    ['for a kind of record in capitals', attachmentsPost, { ObjectCode: 'RECEIPT' }, 'did you mean Receipt?'],
    [
      'for an e-mail address that is none',
      contactsCreate,
      { Contact: { Email: 'not-an-email' } },
      'must be one e-mail address',
    ],
    ['for a state in small letters', propertiesCreate, { StateProvinceCode: 'tx' }, 'did you mean TX?'],
    [
      'for a date of another order',
      partialPaymentsCreate,
      { PaymentDate: '8.4.2026' },
      'must be a date such as 2026-04-08',
    ],
    ['for an amount with a currency', propertiesCreate, { Budget: '$12' }, 'write 12'],
    ['for an amount with thousands', propertiesCreate, { Budget: '1,234.50' }, 'write 1234.50'],
    ['for an approval of no receipt', receiptsApproveReceipt, {}, 'Fill in Receipt (ReceiptID).'],
    ['for a receipt without items', receiptsCreate, receipt(), 'needs at least 1 entry'],
    ['for a receipt with no list of items', receiptsCreate, { BranchID: 1, VendorID: 2 }, 'Fill in Receipt items'],
    ['for an item that goes nowhere', receiptsCreate, receipt(line), 'Fill in Receipt items 1 > Item allocations'],
    [
      'for allocations that do not add up',
      receiptsCreate,
      receipt({ ...line, ItemAllocations: allocated(8, 1) }),
      'they add up to 9',
    ],
    [
      'for an allocation to a ticket and a location',
      receiptsCreate,
      receipt({ ...line, ItemAllocations: [{ WorkTicketID: 1, InventoryLocationID: 1, ItemQuantity: 10 }] }),
      'Give only one of',
    ],
    [
      'for hours of nobody',
      workTicketTimesCreate,
      { StartTime: '2026-04-08T08:00', EndTime: '2026-04-08T09:00' },
      'Fill in Contact (',
    ],
    [
      'for a punch with a route and a crew leader',
      clockTimesCreate,
      { ...punch, CrewLeaderContactID: 2 },
      'Give only one of',
    ],
    ['for a punch with neither', clockTimesCreate, { ...punch, RouteID: null }, 'Fill in either'],
    [
      'for a punch that ends before it starts',
      clockTimesCreate,
      { ...punch, ClockEndDateTime: '2026-04-08T05:00' },
      'must be later than',
    ],
    ['for a break in minutes', clockTimesCreate, { ...punch, BreakTime: '30' }, 'write 0.5 for 30 minutes'],
    ['for an issue that is never due', issuesCreate, { ...issue, DueDate: '' }, 'Fill in Due date (DueDate).'],
    ['for an issue with two parents', issuesCreate, { ...issue, PropertyID: 1, WorkTicketID: 1 }, 'Give only one of'],
  ])('%s', async (_, row, input, message) => {
    const error = errorOf(await call(aspire.session(), row, input));
    expect(error).toMatchObject({ _tag: 'UserInputError', message: expect.stringContaining(message) });
    expect(aspire.calls()).toEqual([]);
  });
});

describe('what is sent', () => {
  const sent = () => aspire.calls().map(({ body }) => body);

  it('is what the text means, nested fields too', async () => {
    const item = {
      ...line,
      ItemQuantity: '10',
      ItemUnitCost: '4.10',
      ItemAllocations: [{ WorkTicketID: '1', ItemQuantity: '10' }],
    };
    valueOf(
      await call(aspire.session(), receiptsCreate, {
        ...receipt(item),
        BranchID: '1',
        VendorInvoiceDate: '2026-04-08',
      }),
    );
    expect(sent()).toEqual([
      {
        BranchID: 1,
        VendorID: 2,
        VendorInvoiceDate: '2026-04-08T00:00:00',
        ReceiptItems: [{ ...line, ItemUnitCost: 4.1, ItemAllocations: [{ WorkTicketID: 1, ItemQuantity: 10 }] }],
      },
    ]);
  });

  it('lacks what is null or empty, and a batch does the same', async () => {
    const given = { ...punch, BreakTime: '0.5', CrewLeaderContactID: '', ClockStartLat: null };
    const body = {
      ...punch,
      ClockStartDateTime: '2026-04-08T06:45:00',
      ClockEndDateTime: '2026-04-08T15:30:00',
      BreakTime: 0.5,
    };
    valueOf(await call(aspire.session(), clockTimesCreate, given));
    const many = { items: [given], stop_on_error: 'yes', concurrency: '' };
    expect(valueOf(await batchCreate(aspire.session(), clockTimesBatchCreate, many))).toMatchObject({ succeeded: 1 });
    expect(sent()).toEqual([body, body]);
  });

  it('says that a new record is in use, unless the builder says otherwise', async () => {
    valueOf(await call(aspire.session(), companiesPost, { CompanyName: 'Oak & Elm' }));
    valueOf(await call(aspire.session(), companiesPost, { CompanyName: 'Elm & Oak', Active: 'false' }));
    expect(sent()).toEqual([
      { CompanyName: 'Oak & Elm', Active: true },
      { CompanyName: 'Elm & Oak', Active: false },
    ]);
  });

  it('never puts a record back in use that an upsert only changes', async () => {
    const input = { match_on: ['CompanyName'], CompanyName: 'Oak & Elm' };
    valueOf(await upsert(aspire.session(), companiesUpsert, { ...input, Active: false }));
    const { record } = valueOf(await upsert(aspire.session(), companiesUpsert, { ...input, Active: null }));
    expect(record).toMatchObject({ Active: false });
  });
});

describe('an update', () => {
  const before = async () => {
    const { items } = valueOf(await list(aspire.session(), propertiesGet, { filter: 'PropertyID eq 1' }));
    return items[0] ?? {};
  };

  it('empties a field with null, and leaves one alone with empty text', async () => {
    const first = { PropertyID: '1', Note: 'Gate code at the office', AddressLine2: 'Suite 400' };
    valueOf(await update(aspire.session(), propertiesUpdate, first));
    valueOf(await update(aspire.session(), propertiesUpdate, { PropertyID: 1, Note: '', AddressLine2: null }));
    expect(aspire.calls().at(-1)?.body).toMatchObject({ Note: 'Gate code at the office', AddressLine2: null });
  });

  it.each(['true', 'yes', 1, true])(
    'sends only what is given where it is told so as %j',
    async (send_only_given_fields) => {
      const name = String((await before()).PropertyName);
      const asked = aspire.calls().length;
      const given = { PropertyID: 1, PropertyName: name, BranchID: 1 };
      await update(aspire.session(), propertiesUpdate, { ...given, send_only_given_fields, clear_fields: '' });
      expect(aspire.calls().slice(asked)).toMatchObject([{ method: 'PUT' }]);
    },
  );
});

it("an empty list's own answer goes into the next run", async () => {
  const nothing = valueOf(await list(aspire.session(), propertiesGet, { filter: 'PropertyID lt 0', fetch_all: true }));
  expect(nothing).toMatchObject({ latest_change: null, next_cursor: null, next_page: null });
  const input = {
    changed_since: nothing.latest_change,
    cursor: nothing.next_cursor,
    page_number: nothing.next_page,
    limit: '5',
    fetch_all: 'false',
    fields: null,
    conditions: '',
  };
  expect(valueOf(await list(aspire.session(), propertiesGet, input)).items).toHaveLength(5);
});
