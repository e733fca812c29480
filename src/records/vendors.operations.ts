// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { GetByIdRow, OperationRow, ResourceRow, UpsertRow } from '../aspire/model/operation';

export const vendors: ResourceRow = { name: 'Vendors', singular: 'vendor', plural: 'vendors', key: ['VendorID'] };

export const vendorsGet: OperationRow = {
  name: 'vendors_get',
  title: 'List vendors',
  resource: vendors,
  method: 'GET',
  path: '/Vendors',
  options: 'odata',
  fields: {
    VendorID: 'integer',
    BranchID: 'integer',
    BranchName: 'text',
    VendorName: 'text',
    AccountingVendorID: 'text',
    CreatedDateTime: 'date',
    Active: 'boolean',
  },
  timestamps: { created: 'CreatedDateTime' },
  replies: 'rows',
};

export const vendorsPost: OperationRow = {
  name: 'vendors_post',
  title: 'Create vendor',
  resource: vendors,
  method: 'POST',
  path: '/Vendors',
  body: {
    VendorName: { type: 'string', required: true, maxLength: 150 },
    BranchID: { type: 'integer', title: 'Branch', nullable: true, minimum: 1, maximum: 2147483647 },
    BillingTerms: { type: 'string', nullable: true, maxLength: 10 },
    AccountingVendorID: { type: 'string', nullable: true, maxLength: 150 },
    Active: { type: 'boolean', assumed: true },
  },
  replies: 'object',
  replyFields: ['VendorID'],
};

export const vendorsPut: OperationRow = {
  name: 'vendors_put',
  title: 'Update vendor',
  resource: vendors,
  method: 'PUT',
  path: '/Vendors',
  body: {
    VendorName: { type: 'string', required: true, maxLength: 150 },
    BranchID: { type: 'integer', title: 'Branch', nullable: true, minimum: 1, maximum: 2147483647 },
    BillingTerms: { type: 'string', nullable: true, maxLength: 10, writeOnly: true },
    AccountingVendorID: { type: 'string', nullable: true, maxLength: 150 },
    Active: { type: 'boolean' },
    VendorID: { type: 'integer', title: 'Vendor', required: true, minimum: 1, maximum: 2147483647 },
  },
  readBefore: { path: '/Vendors', keys: { VendorID: 'VendorID' } },
  replies: 'object',
  replyFields: ['VendorID'],
};

export const vendorsGetById: GetByIdRow = {
  list: vendorsGet,
};

export const vendorsUpsert: UpsertRow = {
  list: vendorsGet,
  create: vendorsPost,
  update: vendorsPut,
  match: ['AccountingVendorID', 'BranchID', 'VendorID', 'VendorName'],
};
