import { batchCreate } from '../../../src/aspire/operations/batchCreate';
import { getById } from '../../../src/aspire/operations/getById';
import { contactsCreate, contactsGet } from '../../../src/records/contacts.operations';
import { receiptsCreate } from '../../../src/records/receipts.operations';
import { tasksCreate } from '../../../src/records/tasks.operations';
import { contextOf, errorOf, useEmulator, valueOf } from '../../withEmulator';
import { sessionOf } from '../../fakeAuth';

const aspire = useEmulator({ forbidden: ['Tasks POST'] });
const person = (index: number) => ({ Contact: { FirstName: `Crew ${index}`, LastName: 'Member', Active: true } });
const people = (count: number) => Array.from({ length: count }, (_, index) => person(index));

const receipt = (number: string) => ({
  BranchID: 1,
  VendorID: 2,
  VendorInvoiceNum: number,
  InventoryLocationID: 1,
  ReceiptItems: [
    {
      ItemName: 'Hardwood mulch',
      ItemQuantity: 10,
      ItemUnitCost: 38.5,
      ItemType: 'Material',
      ItemAllocations: [{ InventoryLocationID: 1, ItemQuantity: 10 }],
    },
  ],
});

describe('many contacts at once', () => {
  it('are created in as many calls, and each answer is that of its item', async () => {
    const output = valueOf(
      await batchCreate(aspire.session(), { create: contactsCreate }, { items: people(40), concurrency: 8 }),
    );
    expect(output).toMatchObject({ count: 40, succeeded: 40, failed: 0, not_attempted: 0 });
    expect(aspire.calls()).toHaveLength(40);
    expect(new Set(output.results.map(({ id }) => id)).size).toBe(40);
    for (const index of [0, 17, 39]) {
      const id = output.results[index]?.id;
      const { record } = valueOf(await getById(aspire.session(), { list: contactsGet }, { id }));
      expect(record).toMatchObject({ FirstName: `Crew ${index}` });
    }
  });

  it('are sent once each, although an answer is lost after the contact was saved', async () => {
    const path = '/Contacts';
    aspire.emulator.fault({ method: 'POST', path, delayMs: 0 });
    aspire.emulator.fault({ method: 'POST', path, reset: true, after: true });
    const output = valueOf(await batchCreate(aspire.session(), { create: contactsCreate }, { items: people(10) }));
    expect(output).toMatchObject({ count: 10, succeeded: 9, failed: 1, not_attempted: 0 });
    const [lost] = output.results.filter(({ success }) => !success);
    expect(lost).toMatchObject({ attempted: true, error: expect.stringContaining('It may have been saved') });
    expect(aspire.calls()).toHaveLength(10);
  });

  it('need no more than one new token', async () => {
    await batchCreate(
      sessionOf(contextOf('another')),
      { create: contactsCreate },
      { items: people(12), concurrency: 8 },
    );
    const refreshes = aspire.emulator.journal.filter(({ path }) => path.startsWith('/Authorization'));
    expect(refreshes).toHaveLength(1);
  });
});

describe('many receipts at once', () => {
  it("keep the vendor's invoice numbers apart", async () => {
    const items = ['A-1', 'A-2', 'A-1', 'A-3'].map(receipt);
    const output = valueOf(await batchCreate(aspire.session(), { create: receiptsCreate }, { items, concurrency: 1 }));
    expect(output.results.map(({ success }) => success)).toEqual([true, true, false, true]);
    expect(output.results[2]?.error).toMatch(/^Aspire refused to create the receipt: ".*invoice/i);
  });
});

describe('a missing scope', () => {
  it('ends a batch with its first item', async () => {
    const items = Array.from({ length: 5 }, () => ({ AssignedTo: '1', Subject: 'Look', DueDate: '2026-04-10' }));
    const error = errorOf(await batchCreate(aspire.session(), { create: tasksCreate }, { items }));
    expect(error.message).toContain('its scope lacks POST for Tasks');
    expect(aspire.calls()).toHaveLength(1);
  });
});
