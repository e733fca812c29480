import { ApiError } from '../model/apiResponse';
import { firstReceiptNumber, receiptStatuses } from '../seed/plans/buying';
import { isValues, type Value, type Values, textOf } from '../model/values';
import { idIn, requireRecord, type WriteCall } from '../writing/writeCall';
import { emptyRecord } from '../writing/emptyRecord';
import { apiUser, stampChange, stampCreation } from '../model/auditFields';
import { writeRecord } from '../writing/writeRecord';
import { cents } from '../model/cents';
import type { Rule, Rules } from './rule';

function objects(value: Value | undefined): Values[] {
  return Array.isArray(value) ? value.filter(isValues) : [];
}

/** As Aspire words it, whether the receipt lacks them or one of its allocations. */
const locationRequired = 'At least one of WorkTicketID or InventoryLocationID is required.';

const costOf = (item: Values) => cents(Number(item.ItemQuantity) * Number(item.ItemUnitCost));

function totalOf(items: readonly Values[], extras: readonly Values[]): number {
  const costs = [...items.map(costOf), ...extras.map(({ ExtraCost }) => Number(ExtraCost))];
  return cents(costs.reduce((sum, cost) => sum + cost, 0));
}

function check(call: WriteCall): void {
  const { body } = call;
  if (call.settings.receiptWithId === 'rejects' && idIn(body, 'ReceiptID') !== null) {
    throw ApiError.rule('A receipt cannot be changed: ReceiptID must be left out.');
  }
  const items = objects(body.ReceiptItems);
  if (items.length === 0) throw ApiError.rule('At least one receipt item is required.');
  for (const item of items) {
    const allocations = objects(item.ItemAllocations);
    const name = textOf(item.ItemName);
    for (const allocation of allocations) {
      const targets = ['WorkTicketID', 'InventoryLocationID'].filter((field) => idIn(allocation, field) !== null);
      const onReceipt =
        idIn(allocation, 'WorkTicketID') ?? idIn(body, 'WorkTicketID') ?? idIn(body, 'InventoryLocationID');
      if (targets.length === 0 || onReceipt === null) throw ApiError.rule(locationRequired);
      if (targets.length === 2) {
        throw ApiError.rule('An item allocation takes WorkTicketID or InventoryLocationID, not both.');
      }
    }
    const allocated = allocations.reduce((sum, { ItemQuantity }) => sum + Number(ItemQuantity), 0);
    if (Math.abs(allocated - Number(item.ItemQuantity)) > 1e-6) {
      throw ApiError.rule(`The item allocations of ${name} must add up to its ItemQuantity.`);
    }
  }
  if (totalOf(items, objects(body.ReceiptExtraCosts)) <= 0) {
    throw ApiError.rule('The total of a receipt must be greater than 0.');
  }
  const catalogItems = items.map((item) => idIn(item, 'CatalogItemID')).filter((id) => id !== null);
  if (new Set(catalogItems).size < catalogItems.length) {
    throw ApiError.rule('A CatalogItemID may stand on one item of a receipt only.');
  }
  requireUniqueInvoice(call, body.VendorID, body.VendorInvoiceNum, changedReceipt(call) ?? undefined);
}

/** The id of the receipt that a POST changes, if it does: see the `receiptWithId` option. */
function changedReceipt({ body, settings }: WriteCall): number | null {
  return settings.receiptWithId === 'changes' ? idIn(body, 'ReceiptID') : null;
}

/** Rewrites a receipt under its id; new allocations replace the old ones. */
function replaceReceipt(call: WriteCall, id: number): number {
  requireRecord(call, call.target.name, id);
  const { store } = call;
  const old: number[] = [];
  store.scan('ItemAllocations', { low: 1, high: Infinity }, false, (row, allocation) => {
    if (row.ReceiptID === id) old.push(allocation);
  });
  for (const allocation of old) store.remove('ItemAllocations', allocation);
  return writeRecord({ ...call, operation: { ...call.operation, method: 'PUT', replaces: true } }, complete);
}

/** A vendor's invoice number is unique among its receipts. */
function requireUniqueInvoice(
  { store, target }: WriteCall,
  vendor: Value | undefined,
  number: Value | undefined,
  except?: number,
): void {
  if (!number) return;
  const duplicate = store.find(
    target.name,
    (row) => row.VendorInvoiceNum === number && row.VendorID === vendor && row.ReceiptID !== except,
  );
  if (duplicate) throw ApiError.rule('Unique vendor invoice number is required for the vendor.');
}

/** Totals the receipt and numbers its items; the allocations become rows of /ItemAllocations. */
const complete: NonNullable<Rule['complete']> = (values, call, id) => {
  const { store, body } = call;
  const seeded = store.lastId('ItemAllocations');
  const items = objects(body.ReceiptItems).map((item): Values => {
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
      ItemExtendedCost: costOf(item),
      ReceivedQuantity: 0,
      ItemAllocations: null,
    };
  });
  values.ReceiptItems = items;
  values.ReceiptNumber = firstReceiptNumber + id;
  values.ReceiptStatusID = receiptStatuses.new;
  values.ReceiptTotalCost = totalOf(items, objects(values.ReceiptExtraCosts));
  values.OpportunityID = store.row('WorkTickets', Number(body.WorkTicketID))?.OpportunityID ?? null;
  const branch = store.row('Branches', Number(body.BranchID));
  values.PurchaseNumberWithBranchPrefix = `${textOf(branch?.BranchCode)}-${firstReceiptNumber + id}`;
};

function allocate({ store, body, now }: WriteCall, receipt: number, item: number, values: Values): void {
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

function change(call: WriteCall, fields: (values: Values) => Values): number {
  const { store, body, target, now } = call;
  requireRecord(call, target.name, body.ReceiptID);
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

/** Approving is the last chance to set the vendor's invoice number and date. */
function approve(call: WriteCall): number {
  const { body, now, target } = call;
  const receipt = requireRecord(call, target.name, body.ReceiptID);
  requireUniqueInvoice(call, receipt.VendorID, body.VendorInvoiceNum, Number(body.ReceiptID));
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
  // Two clients were refused a ReceiptID in the body, and one believes that it changes the receipt.
  receipts_create: {
    check,
    write: (call) => {
      const id = changedReceipt(call);
      return id === null ? writeRecord(call, complete) : replaceReceipt(call, id);
    },
  },
  receipts_receive_receipt: {
    write: (call) =>
      change(call, (values) => ({ ...received(values, call.now), ReceiptStatusID: receiptStatuses.received })),
  },
  receipts_approve_receipt: { write: approve },
};
