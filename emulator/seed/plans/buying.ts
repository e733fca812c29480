import { textOf } from '../../model/values';
import { dayMs, day } from '../calendar';
import { addressOf, itemsOfReceipt, receiptLine } from '../relations';
import { constant, listed, lookup, nothing, numbered, type Plans } from '../plan';
import { goodOf } from './catalog';

const receiptsPerRound = 60;
export const firstReceiptNumber = 3000;
export const receiptStatuses = { new: 1, received: 2, approved: 3 } as const;

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** What is bought, received and handed out. */
export const buying: Plans = {
  Receipts: {
    rows: receiptsPerRound,
    scales: true,
    fields: {
      ReceiptNumber: numbered(firstReceiptNumber),
      WorkTicketID: (draw) => draw.any('WorkTickets'),
      InventoryLocationID: nothing,
      VendorID: (draw) => draw.any('Vendors'),
      VendorInvoiceNum: ({ id }) => `INV-${20_000 + id}`,
      VendorInvoiceDate: (draw) => day(draw.born),
      ReceiptStatusID: ({ id }) =>
        [receiptStatuses.approved, receiptStatuses.new, receiptStatuses.received, receiptStatuses.approved][id % 4]!,
      ReceivedDate: (draw) => (draw.own('ReceiptStatusID') === receiptStatuses.new ? null : day(draw.born + 2 * dayMs)),
      ReceivedUserID: (draw) => (draw.own('ReceivedDate') === null ? null : draw.int(1, 24)),
      ApprovedDate: (draw) =>
        draw.own('ReceiptStatusID') === receiptStatuses.approved ? day(draw.born + 4 * dayMs) : null,
      ApprovedUserID: (draw) => (draw.own('ApprovedDate') === null ? null : draw.int(1, 24)),
      PurchaseNumberWithBranchPrefix: (draw) =>
        `${textOf(draw.of('Branches', draw.own('BranchID'), 'BranchCode'))}-${firstReceiptNumber + draw.id}`,
      OpportunityID: (draw) => draw.of('WorkTickets', draw.own('WorkTicketID'), 'OpportunityID'),
      ShippedToAddressID: (draw) => addressOf.branch(draw.ownNumber('BranchID')),
      MasterReceiptID: nothing,
      RevisionNumber: nothing,
      SyncError: nothing,
      JobInventory: constant(false),
      IsPurchaseCredit: constant(false),
      ReceiptTotalCost: ({ id }) =>
        cents(itemsOfReceipt.childrenOf(id).reduce((sum, line) => sum + costOf(line), 0) + extraCost(id)),
      ReceiptItems: (draw) =>
        draw.children(itemsOfReceipt.childrenOf(draw.id).map((line) => ({ ReceiptItemID: line }))),
      ReceiptExtraCosts: (draw) =>
        draw.children(extraCost(draw.id) > 0 ? [{ ExtraCostType: 'Tax', ExtraCost: extraCost(draw.id) }] : []),
    },
    nested: {
      ReceiptItem: {
        CatalogItemID: (draw) => receiptLine(draw.ownNumber('ReceiptItemID')).catalogItem,
        CatalogItemCategoryID: (draw) => draw.of('CatalogItems', draw.own('CatalogItemID'), 'CatalogItemCategoryID'),
        ItemName: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[0],
        ItemType: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[1],
        ItemQuantity: (draw) => receiptLine(draw.ownNumber('ReceiptItemID')).quantity,
        ItemUnitCost: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[2],
        ItemEstUnitCost: (draw) => draw.own('ItemUnitCost'),
        ItemExtendedCost: (draw) => costOf(draw.ownNumber('ReceiptItemID')),
        ReceivedQuantity: (draw) => (draw.place.parent?.get('ReceivedDate') === null ? 0 : draw.own('ItemQuantity')),
        // The allocations are rows of their own list; the store puts them in.
        ItemAllocations: constant(null),
      },
    },
  },
  ReceiptStatuses: lookup(
    'ReceiptStatusName',
    ['New', 'Received', 'Approved', 'Ordered', 'Partly received', 'Submitted', 'Denied', 'Voided'],
    {
      ReceiptStatus: listed([
        'New',
        'Received',
        'Approved',
        'Ordered',
        'PartlyReceived',
        'Submitted',
        'Denied',
        'Voided',
      ]),
    },
  ),
  ItemAllocations: {
    rows: itemsOfReceipt.total(receiptsPerRound),
    scales: true,
    fields: {
      ReceiptItemID: ({ id }) => id,
      ReceiptID: ({ id }) => receiptLine(id).receipt,
      WorkTicketID: (draw) => (draw.id % 4 === 0 ? null : draw.of('Receipts', draw.own('ReceiptID'), 'WorkTicketID')),
      InventoryLocationID: (draw) =>
        draw.id % 4 === 0 ? draw.of('Receipts', draw.own('ReceiptID'), 'BranchID') : null,
      CatalogItemID: ({ id }) => receiptLine(id).catalogItem,
      ItemName: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[0],
      ItemType: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[1],
      ItemQuantity: ({ id }) => receiptLine(id).quantity,
      ItemUnitCost: (draw) => goodOf(draw.ownNumber('CatalogItemID'))[2],
      ItemTotalCost: ({ id }) => costOf(id),
      BranchID: (draw) => draw.of('Receipts', draw.own('ReceiptID'), 'BranchID'),
      DeviceID: nothing,
      DeviceName: nothing,
      InvoiceID: nothing,
      InventoryAdjustment: constant(false),
      SubcontractorCreated: constant(false),
      WorkTicketTimeID: nothing,
      TransactionID: nothing,
    },
  },
  InventoryLocations: {
    rows: 8,
    fields: {
      BranchID: ({ id }) => ((id - 1) % 4) + 1,
      DefaultLocation: ({ id }) => id <= 4,
      Active: constant(true),
      AddressID: ({ id }) => addressOf.inventory(id),
    },
  },
};

function costOf(line: number): number {
  const { catalogItem, quantity } = receiptLine(line);
  return cents(goodOf(catalogItem)[2] * quantity);
}

function extraCost(receipt: number): number {
  return receipt % 3 === 0 ? 12.5 : 0;
}
