import { connect, type Connected } from '../testing/client';

type Row = Record<string, unknown>;

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect();
});
beforeEach(() => aspire.emulator.reset());
afterAll(() => aspire.emulator.close());

const item = (over: Row = {}): Row => ({
  CatalogItemID: 1,
  ItemName: 'Hardwood mulch',
  ItemQuantity: 10,
  ItemUnitCost: 38.5,
  ItemType: 'Material',
  ItemAllocations: [
    { WorkTicketID: 5, ItemQuantity: 8 },
    { InventoryLocationID: 1, ItemQuantity: 2 },
  ],
  ...over,
});
const receipt = (over: Row = {}): Row => ({
  BranchID: 1,
  VendorID: 2,
  VendorInvoiceNum: 'INV-8841',
  WorkTicketID: 5,
  ReceiptItems: [item()],
  ReceiptExtraCosts: [{ ExtraCostType: 'Tax', ExtraCost: 31.76 }],
  ...over,
});
const create = (over?: Row) => aspire.send('POST', '/Receipts', receipt(over));
const read = (id: number) => aspire.row('/Receipts', `ReceiptID eq ${id}`);

describe('a new receipt', () => {
  it('is new, numbered and added up, with its items, allocations and extra costs', async () => {
    expect((await create()).body).toEqual({ ReceiptID: 61 });
    expect(await read(61)).toMatchObject({
      ReceiptNumber: 3061,
      ReceiptStatusName: 'New',
      ReceiptTotalCost: 416.76,
      VendorInvoiceNum: 'INV-8841',
      BranchName: 'Austin',
      WorkTicketNumber: 20_005,
      ReceiptItems: [
        {
          ReceiptItemID: 121,
          CatalogItemName: 'Hardwood mulch',
          ItemExtendedCost: 385,
          ReceivedQuantity: 0,
          ItemAllocations: [
            {
              WorkTicketID: 5,
              WorkTicketNumber: 20_005,
              OpportunityID: expect.any(Number),
              ItemQuantity: 8,
              ItemTotalCost: 308,
            },
            { InventoryLocationID: 1, InventoryLocationName: 'Austin', WorkTicketID: null, ItemQuantity: 2 },
          ],
        },
      ],
      ReceiptExtraCosts: [{ ExtraCostType: 'Tax', ExtraCost: 31.76 }],
    });
  });

  it('shows its allocations in their own list too', async () => {
    await create();
    const rows = await aspire.rows('/ItemAllocations', { $filter: 'ReceiptID eq 61' });
    expect(rows).toMatchObject([
      { WorkTicketID: 5, ItemQuantity: 8, VendorInvoiceNumber: 'INV-8841' },
      { InventoryLocationID: 1, ItemQuantity: 2 },
    ]);
  });

  it.each<[string, Row, string]>([
    ['whose allocations do not add up', { ReceiptItems: [item({ ItemQuantity: 11 })] }, 'must add up'],
    ['whose item is not allocated', { ReceiptItems: [item({ ItemAllocations: [] })] }, 'must add up'],
    [
      'with an allocation to nothing',
      { ReceiptItems: [item({ ItemAllocations: [{ ItemQuantity: 10 }] })] },
      'At least one of WorkTicketID or InventoryLocationID is required.',
    ],
    [
      'with an allocation to two places',
      { ReceiptItems: [item({ ItemAllocations: [{ WorkTicketID: 1, InventoryLocationID: 1, ItemQuantity: 10 }] })] },
      'not both',
    ],
    [
      'of stock that names no location itself',
      {
        WorkTicketID: undefined,
        ReceiptItems: [item({ ItemAllocations: [{ InventoryLocationID: 1, ItemQuantity: 10 }] })],
      },
      'At least one of WorkTicketID or InventoryLocationID is required.',
    ],
    ['without an item', { ReceiptItems: [] }, 'At least one receipt item is required.'],
    ['that costs nothing', { ReceiptItems: [item({ ItemUnitCost: 0 })], ReceiptExtraCosts: [] }, 'greater than 0'],
    ['that names a receipt', { ReceiptID: 1 }, 'cannot be changed'],
    ['with one catalog item twice', { ReceiptItems: [item(), item()] }, 'one item of a receipt only'],
  ])('%s is refused', async (_, over, message) => {
    expect(await create(over)).toMatchObject({ status: 400, body: expect.stringContaining(message) });
    expect(await aspire.rows('/Receipts')).toHaveLength(60);
    expect(await aspire.rows('/ItemAllocations')).toHaveLength(120);
  });

  it('is refused where the vendor’s invoice number is taken, and not for another vendor', async () => {
    await create();
    expect(await create()).toMatchObject({
      status: 400,
      body: expect.stringContaining('Unique vendor invoice number'),
    });
    expect((await create({ VendorID: 3 })).status).toBe(200);
  });
});

describe('a receipt on its way', () => {
  it('is received, with an empty answer', async () => {
    await create();
    expect(await aspire.send('POST', '/Receipts/Receive', { ReceiptID: 61 })).toMatchObject({
      status: 200,
      text: '',
      body: undefined,
    });
    expect(await read(61)).toMatchObject({
      ReceiptStatusName: 'Received',
      ReceivedDate: expect.any(String),
      ReceivedUserID: 1,
      ReceiptItems: [{ ReceivedQuantity: 10 }],
    });
  });

  it('is approved, and gets the number and the date of the invoice', async () => {
    await create({ VendorInvoiceNum: null });
    const body = { ReceiptID: 61, Receive: true, VendorInvoiceNum: 'INV-9', VendorInvoiceDate: '2026-04-08T00:00:00Z' };
    expect(await aspire.send('POST', '/Receipts/Approve', body)).toMatchObject({ status: 200, body: true });
    expect(await read(61)).toMatchObject({
      ReceiptStatusName: 'Approved',
      VendorInvoiceNum: 'INV-9',
      VendorInvoiceDate: '2026-04-08T00:00:00Z',
      ApprovedByUserName: expect.any(String),
      ReceivedDate: expect.any(String),
    });
  });

  it('keeps its own number when it is approved, and takes no other receipt’s', async () => {
    await create();
    await create({ VendorInvoiceNum: 'INV-2' });
    const approve = (VendorInvoiceNum: string) =>
      aspire.send('POST', '/Receipts/Approve', { ReceiptID: 61, VendorInvoiceNum });
    expect((await approve('INV-2')).status).toBe(400);
    expect((await approve('INV-8841')).status).toBe(200);
  });

  it.each(['/Receipts/Receive', '/Receipts/Approve'])('has to be there: %s', async (path) => {
    expect(await aspire.send('POST', path, { ReceiptID: 999 })).toMatchObject({
      status: 400,
      body: 'Receipt not found.',
    });
  });
});
