import { Refusal } from '../model/apiResponse';
import { firstReceiptNumber, receiptStatuses } from '../seed/plans/buying';
import { isValues, type Value, type Values, textOf } from '../model/values';
import { apiUser, idIn, needed, type Call } from '../writing/writeCall';
import { emptyRecord } from '../writing/emptyRecord';
import { stampChange, stampCreation } from '../writing/auditFields';
import { writeRecord } from '../writing/writeRecord';
import { cents } from './allocations';
import type { Rule, Rules } from './rule';

function objects(value: Value | undefined): Values[] {
  return Array.isArray(value) ? value.filter(isValues) : [];
}

function check(call: Call): void {
  const { body } = call;
  const items = objects(body.ReceiptItems);
  for (const item of items) {
    const allocations = objects(item.ItemAllocations);
    const name = textOf(item.ItemName);
    for (const allocation of allocations) {
      const targets = ['WorkTicketID', 'InventoryLocationID'].filter((field) => idIn(allocation, field) !== null);
      if (targets.length === 0) throw Refusal.rule('At least one of WorkTicketID or InventoryLocationID is required.');
      if (targets.length === 2) {
        throw Refusal.rule('An item allocation takes WorkTicketID or InventoryLocationID, not both.');
      }
    }
    const allocated = allocations.reduce((sum, { ItemQuantity }) => sum + Number(ItemQuantity), 0);
    if (Math.abs(allocated - Number(item.ItemQuantity)) > 1e-6) {
      throw Refusal.rule(`The item allocations of ${name} must add up to its ItemQuantity.`);
    }
  }
  const catalogItems = items.map((item) => idIn(item, 'CatalogItemID')).filter((id) => id !== null);
  if (new Set(catalogItems).size < catalogItems.length) {
    throw Refusal.rule('A CatalogItemID may stand on one item of a receipt only.');
  }
  refuseTwin(call, body.VendorID, body.VendorInvoiceNum, changed(call) ?? undefined);
}

/** The receipt that a POST changes, if there is such a thing: see the `receiptWithId` option. */
function changed({ body, settings }: Call): number | null {
  return settings.receiptWithId === 'changes' ? idIn(body, 'ReceiptID') : null;
}

/** Writes a receipt anew under its id, with new allocations in the place of its old ones. */
function rewrite(call: Call, id: number): number {
  needed(call, call.target.name, id);
  const { store } = call;
  const old: number[] = [];
  store.scan('ItemAllocations', { low: 1, high: Infinity }, false, (row, allocation) => {
    if (row.ReceiptID === id) old.push(allocation);
  });
  for (const allocation of old) store.remove('ItemAllocations', allocation);
  return writeRecord({ ...call, operation: { ...call.operation, method: 'PUT', replaces: true } }, complete);
}

/** A vendor's invoice number stands on one receipt. */
function refuseTwin(
  { store, target }: Call,
  vendor: Value | undefined,
  number: Value | undefined,
  except?: number,
): void {
  if (!number) return;
  const twin = store.find(
    target.name,
    (row) => row.VendorInvoiceNum === number && row.VendorID === vendor && row.ReceiptID !== except,
  );
  if (twin) throw Refusal.rule('Unique vendor invoice number is required for the vendor.');
}

/** Adds up the receipt and numbers its items; the allocations become rows of /ItemAllocations. */
const complete: NonNullable<Rule['complete']> = (values, call, id) => {
  const { store, body } = call;
  const seeded = store.last('ItemAllocations');
  const items = objects(body.ReceiptItems).map((item): Values => {
    const cost = cents(Number(item.ItemQuantity) * Number(item.ItemUnitCost));
    const number = store.nextNumber('ReceiptItem', seeded);
    allocate(call, id, number, item);
    return {
      ReceiptItemID: number,
      CatalogItemID: idIn(item, 'CatalogItemID'),
      CatalogItemCategoryID:
        idIn(item, 'CatalogItemCategoryID') ??
        store.row('CatalogItems', Number(item.CatalogItemID))?.CatalogItemCategoryID ??
        null,
      ItemName: item.ItemName ?? null,
      ItemType: item.ItemType ?? null,
      ItemQuantity: item.ItemQuantity ?? null,
      ItemUnitCost: item.ItemUnitCost ?? null,
      ItemEstUnitCost: item.ItemEstUnitCost ?? null,
      ItemExtendedCost: cost,
      ReceivedQuantity: 0,
      ItemAllocations: null,
    };
  });
  const extras = objects(values.ReceiptExtraCosts);
  const total = [...items.map(({ ItemExtendedCost }) => ItemExtendedCost), ...extras.map(({ ExtraCost }) => ExtraCost)];
  values.ReceiptItems = items;
  values.ReceiptNumber = firstReceiptNumber + id;
  values.ReceiptStatusID = receiptStatuses.new;
  values.ReceiptTotalCost = cents(total.reduce((sum: number, cost) => sum + Number(cost), 0));
  values.OpportunityID = store.row('WorkTickets', Number(body.WorkTicketID))?.OpportunityID ?? null;
  const branch = store.row('Branches', Number(body.BranchID));
  values.PurchaseNumberWithBranchPrefix = `${textOf(branch?.BranchCode)}-${firstReceiptNumber + id}`;
};

function allocate({ store, body, now }: Call, receipt: number, item: number, values: Values): void {
  const resource = store.api.resources.get('ItemAllocations')!;
  for (const { WorkTicketID, InventoryLocationID, ItemQuantity } of objects(values.ItemAllocations)) {
    const row: Values = {
      ...emptyRecord(resource, store.nextId(resource.name)),
      ReceiptItemID: item,
      ReceiptID: receipt,
      WorkTicketID: WorkTicketID || null,
      InventoryLocationID: InventoryLocationID || null,
      CatalogItemID: values.CatalogItemID || null,
      ItemName: values.ItemName ?? null,
      ItemType: values.ItemType ?? null,
      ItemQuantity: ItemQuantity ?? null,
      ItemUnitCost: values.ItemUnitCost ?? null,
      ItemTotalCost: cents(Number(ItemQuantity) * Number(values.ItemUnitCost)),
      BranchID: body.BranchID ?? null,
      AllocationStatus: 'New',
    };
    stampCreation(row, resource, now);
    store.insert(resource.name, row);
  }
}

function change(call: Call, fields: (values: Values) => Values): number {
  const { store, body, target, now } = call;
  needed(call, target.name, body.ReceiptID);
  const id = Number(body.ReceiptID);
  const values = store.stored(target.name, id)!;
  const changed = { ...values, ...fields(values) };
  stampChange(changed, target, now);
  store.replace(target.name, id, changed);
  return id;
}

function received(values: Values, now: string): Values {
  const items = objects(values.ReceiptItems);
  return {
    ReceivedDate: now,
    ReceivedUserID: apiUser,
    ReceiptItems: items.map((item) => ({ ...item, ReceivedQuantity: item.ItemQuantity ?? null })),
  };
}

/** The number and the date of the vendor's invoice can be given here, and nowhere later. */
function approve(call: Call): number {
  const { body, now, target } = call;
  const receipt = needed(call, target.name, body.ReceiptID);
  refuseTwin(call, receipt.VendorID, body.VendorInvoiceNum, Number(body.ReceiptID));
  return change(call, (values) => ({
    ...(body.Receive === true ? received(values, now) : {}),
    VendorInvoiceNum: body.VendorInvoiceNum ?? values.VendorInvoiceNum ?? null,
    VendorInvoiceDate: body.VendorInvoiceDate ?? values.VendorInvoiceDate ?? null,
    ApprovedDate: now,
    ApprovedUserID: apiUser,
    ReceiptStatusID: receiptStatuses.approved,
  }));
}

export const receipts: Rules = {
  // Clients disagree on whether a ReceiptID in the body changes a receipt; one that probed it says no.
  receipts_create: {
    check,
    write: (call) => {
      const id = changed(call);
      return id === null ? writeRecord(call, complete) : rewrite(call, id);
    },
  },
  receipts_receive_receipt: {
    write: (call) =>
      change(call, (values) => ({ ...received(values, call.now), ReceiptStatusID: receiptStatuses.received })),
  },
  receipts_approve_receipt: { write: approve },
};
