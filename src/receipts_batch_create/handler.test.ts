// Generated from api/receipts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { receiptsBatchCreate } from '../records/receipts.operations';
import { testBatchCreate } from '../testing/suites/batchCreate';
import { receiptsBatchCreateHandler } from './handler';
import type { ReceiptsBatchCreateInput } from './input';

const example: ReceiptsBatchCreateInput = {
  items: [
    {
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
    },
  ],
};

testBatchCreate(receiptsBatchCreateHandler, receiptsBatchCreate, example, { required: 'BranchID' });
