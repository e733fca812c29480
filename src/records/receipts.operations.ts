// Generated from api/receipts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { BatchRow, GetByIdRow, OperationRow, ResourceRow } from '../aspire/model/operation';

export const receipts: ResourceRow = { name: 'Receipts', singular: 'receipt', plural: 'receipts', key: ['ReceiptID'] };

export const receiptsGet: OperationRow = {
  name: 'receipts_get',
  title: 'List receipts',
  resource: receipts,
  method: 'GET',
  path: '/Receipts',
  options: 'odata',
  fields: {
    ReceiptID: 'integer',
    BranchID: 'integer',
    BranchName: 'text',
    BranchCode: 'text',
    ReceiptNumberPrefix: 'text',
    PurchaseNumberWithBranchPrefix: 'text',
    VendorID: 'integer',
    AccountingVendorID: 'text',
    ReceiptNumber: 'integer',
    VendorInvoiceNum: 'text',
    VendorInvoiceDate: 'date',
    ReceiptStatusID: 'integer',
    ReceiptStatusName: 'text',
    WorkTicketID: 'integer',
    WorkTicketNumber: 'integer',
    CreatedDateTime: 'date',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    LastModifiedDateTime: 'date',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    ReceivedDate: 'date',
    ReceivedUserID: 'integer',
    ReceivedByUserName: 'text',
    ApprovedDate: 'date',
    ApprovedUserID: 'integer',
    ApprovedByUserName: 'text',
    ReceiptNote: 'text',
    ReceiptTotalCost: 'number',
    SyncDate: 'date',
    SyncError: 'text',
    PurchaseAddressLocationName: 'text',
    ShippedToAddressID: 'integer',
    IsPurchaseCredit: 'boolean',
    MasterReceiptID: 'integer',
    RevisionNumber: 'integer',
    JobInventory: 'boolean',
    InventoryLocationID: 'integer',
    OpportunityID: 'integer',
    OpportunityNumber: 'integer',
  },
  timestamps: {
    changed: 'LastModifiedDateTime',
    created: 'CreatedDateTime',
    nullable: ['LastModifiedDateTime', 'CreatedDateTime'],
  },
  replies: 'rows',
};

export const receiptsCreate: OperationRow = {
  name: 'receipts_create',
  title: 'Create receipt',
  resource: receipts,
  method: 'POST',
  path: '/Receipts',
  body: {
    VendorID: { type: 'integer', title: 'Vendor', required: true, minimum: 1, maximum: 2147483647 },
    BranchID: { type: 'integer', title: 'Branch', required: true, minimum: 1, maximum: 2147483647 },
    ReceiptItems: {
      type: 'array',
      required: true,
      nullable: true,
      minItems: 1,
      fields: {
        ReceiptItemID: { type: 'integer' },
        CatalogItemID: { type: 'integer', title: 'Catalog item', nullable: true },
        CatalogItemCategoryID: { type: 'integer', title: 'Catalog item category', nullable: true },
        ItemName: { type: 'string', required: true, minLength: 1 },
        ItemQuantity: { type: 'number', required: true, minimum: 0 },
        ItemUnitCost: { type: 'number', required: true, minimum: 0 },
        ItemType: {
          type: 'string',
          required: true,
          minLength: 1,
          values: ['Equipment', 'Labor', 'Material', 'Other', 'Sub'],
        },
        ItemAllocations: {
          type: 'array',
          required: true,
          nullable: true,
          minItems: 1,
          fields: {
            WorkTicketID: { type: 'integer', title: 'Work ticket', either: ['InventoryLocationID'] },
            InventoryLocationID: { type: 'integer', title: 'Inventory location', either: ['WorkTicketID'] },
            ItemQuantity: { type: 'number', required: true, minimum: 0 },
          },
          addsUpTo: 'ItemQuantity',
        },
        ReceiptItemPrice: { type: 'number' },
        ItemEstUnitCost: { type: 'number' },
      },
    },
    VendorInvoiceNum: { type: 'string', nullable: true },
    VendorInvoiceDate: { type: 'string', nullable: true, form: 'date-time' },
    WorkTicketID: { type: 'integer', title: 'Work ticket', nullable: true },
    InventoryLocationID: { type: 'integer', title: 'Inventory location', nullable: true },
    ReceiptTotalCost: { type: 'number' },
    ReceiptExtraCosts: {
      type: 'array',
      nullable: true,
      fields: {
        ReceiptExtraCostID: { type: 'integer' },
        ExtraCostType: { type: 'string', required: true, minLength: 1, values: ['Other', 'Tax'] },
        ExtraCost: { type: 'number', required: true, minimum: 0 },
      },
    },
    ReceiptNote: { type: 'string', nullable: true },
    ReceiptID: { type: 'integer', title: 'Receipt' },
    AddressLine1: { type: 'string', nullable: true },
    AddressLine2: { type: 'string', nullable: true },
    City: { type: 'string', nullable: true },
    StateProvinceCode: { type: 'string', nullable: true, form: 'state' },
    ZipCode: { type: 'string', nullable: true },
  },
  replies: 'object',
  replyFields: ['ReceiptID'],
};

export const receiptsApproveReceipt: OperationRow = {
  name: 'receipts_approve_receipt',
  title: 'Approve receipt',
  resource: receipts,
  method: 'POST',
  path: '/Receipts/Approve',
  body: {
    ReceiptID: { type: 'integer', title: 'Receipt', required: true },
    Receive: { type: 'boolean' },
    VendorInvoiceNum: { type: 'string', nullable: true, minLength: 1, maxLength: 50 },
    VendorInvoiceDate: { type: 'string', nullable: true, form: 'date-time' },
  },
  replies: 'boolean',
};

export const receiptsReceiveReceipt: OperationRow = {
  name: 'receipts_receive_receipt',
  title: 'Receive receipt',
  resource: receipts,
  method: 'POST',
  path: '/Receipts/Receive',
  body: { ReceiptID: { type: 'integer', title: 'Receipt', required: true, minimum: 1, maximum: 2147483647 } },
  replies: 'nothing',
};

export const receiptsGetById: GetByIdRow = {
  list: receiptsGet,
};

export const receiptsBatchCreate: BatchRow = {
  create: receiptsCreate,
};
