import { cents } from '../../model/cents';
import { textOf } from '../../model/values';
import { dayMs, day } from '../calendar';
import { addressOf, itemsOfReceipt, receiptLine } from '../relations';
import { constant, listed, lookupList, alwaysNull, numbered, type Plans } from '../plan';
import { goodOf } from './catalog';

const receiptsPerRound = 60;
export const firstReceiptNumber = 3000;
export const receiptStatuses = { new: 1, received: 2, approved: 3 } as const;

/** What is bought, received and handed out. */
export const buying: Plans = {
  Receipts: {
    rows: receiptsPerRound,
    scales: true,
    fields: {
      ReceiptNumber: numbered(firstReceiptNumber),
      WorkTicketID: (context) => context.anyId('WorkTickets'),
      InventoryLocationID: alwaysNull,
      VendorID: (context) => context.anyId('Vendors'),
      VendorInvoiceNum: ({ id }) => `INV-${20_000 + id}`,
      VendorInvoiceDate: (context) => day(context.createdAt),
      ReceiptStatusID: ({ id }) =>
        [receiptStatuses.approved, receiptStatuses.new, receiptStatuses.received, receiptStatuses.approved][id % 4]!,
      ReceivedDate: (context) =>
        context.own('ReceiptStatusID') === receiptStatuses.new ? null : day(context.createdAt + 2 * dayMs),
      ReceivedUserID: (context) => (context.own('ReceivedDate') === null ? null : context.int(1, 24)),
      ApprovedDate: (context) =>
        context.own('ReceiptStatusID') === receiptStatuses.approved ? day(context.createdAt + 4 * dayMs) : null,
      ApprovedUserID: (context) => (context.own('ApprovedDate') === null ? null : context.int(1, 24)),
      PurchaseNumberWithBranchPrefix: (context) =>
        `${textOf(context.lookUp('Branches', context.own('BranchID'), 'BranchCode'))}-${firstReceiptNumber + context.id}`,
      OpportunityID: (context) => context.lookUp('WorkTickets', context.own('WorkTicketID'), 'OpportunityID'),
      ShippedToAddressID: (context) => addressOf.branch(context.ownNumber('BranchID')),
      MasterReceiptID: alwaysNull,
      RevisionNumber: alwaysNull,
      SyncError: alwaysNull,
      JobInventory: constant(false),
      IsPurchaseCredit: constant(false),
      ReceiptTotalCost: ({ id }) =>
        cents(itemsOfReceipt.childrenOf(id).reduce((sum, line) => sum + costOf(line), 0) + extraCost(id)),
      ReceiptItems: (context) =>
        context.children(itemsOfReceipt.childrenOf(context.id).map((line) => ({ ReceiptItemID: line }))),
      ReceiptExtraCosts: (context) =>
        context.children(extraCost(context.id) > 0 ? [{ ExtraCostType: 'Tax', ExtraCost: extraCost(context.id) }] : []),
    },
    nested: {
      ReceiptItem: {
        CatalogItemID: (context) => receiptLine(context.ownNumber('ReceiptItemID')).catalogItem,
        CatalogItemCategoryID: (context) =>
          context.lookUp('CatalogItems', context.own('CatalogItemID'), 'CatalogItemCategoryID'),
        ItemName: (context) => goodOf(context.ownNumber('CatalogItemID'))[0],
        ItemType: (context) => goodOf(context.ownNumber('CatalogItemID'))[1],
        ItemQuantity: (context) => receiptLine(context.ownNumber('ReceiptItemID')).quantity,
        ItemUnitCost: (context) => goodOf(context.ownNumber('CatalogItemID'))[2],
        ItemEstUnitCost: (context) => context.own('ItemUnitCost'),
        ItemExtendedCost: (context) => costOf(context.ownNumber('ReceiptItemID')),
        ReceivedQuantity: (context) =>
          context.row.parent?.get('ReceivedDate') === null ? 0 : context.own('ItemQuantity'),
        // The allocations are rows of their own list; the store adds them.
        ItemAllocations: constant(null),
      },
    },
  },
  ReceiptStatuses: lookupList(
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
      WorkTicketID: (context) =>
        context.id % 4 === 0 ? null : context.lookUp('Receipts', context.own('ReceiptID'), 'WorkTicketID'),
      InventoryLocationID: (context) =>
        context.id % 4 === 0 ? context.lookUp('Receipts', context.own('ReceiptID'), 'BranchID') : null,
      CatalogItemID: ({ id }) => receiptLine(id).catalogItem,
      ItemName: (context) => goodOf(context.ownNumber('CatalogItemID'))[0],
      ItemType: (context) => goodOf(context.ownNumber('CatalogItemID'))[1],
      ItemQuantity: ({ id }) => receiptLine(id).quantity,
      ItemUnitCost: (context) => goodOf(context.ownNumber('CatalogItemID'))[2],
      ItemTotalCost: ({ id }) => costOf(id),
      BranchID: (context) => context.lookUp('Receipts', context.own('ReceiptID'), 'BranchID'),
      DeviceID: alwaysNull,
      DeviceName: alwaysNull,
      InvoiceID: alwaysNull,
      InventoryAdjustment: constant(false),
      SubcontractorCreated: constant(false),
      WorkTicketTimeID: alwaysNull,
      TransactionID: alwaysNull,
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
