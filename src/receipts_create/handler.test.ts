// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import { receiptsCreate } from '../records/receipts.operations';
import { testCall } from '../testing/suites/call';
import { receiptsCreateHandler } from './handler';
import type { ReceiptsCreateInput } from './input';

const example: ReceiptsCreateInput = {
  BranchID: 1,
  VendorID: 2,
  VendorInvoiceNum: 'INV-8841',
  VendorInvoiceDate: '2026-04-08T00:00:00Z',
  WorkTicketID: 1,
  ReceiptItems: [
    {
      CatalogItemID: 1,
      ItemName: 'Hardwood mulch',
      ItemQuantity: 10,
      ItemUnitCost: 38.5,
      ItemType: 'Material',
      ItemAllocations: [
        { WorkTicketID: 1, ItemQuantity: 8 },
        { InventoryLocationID: 1, ItemQuantity: 2 },
      ],
    },
  ],
  ReceiptExtraCosts: [{ ExtraCostType: 'Tax', ExtraCost: 31.76 }],
};

testCall(receiptsCreateHandler, receiptsCreate, example, { required: 'VendorID' });
