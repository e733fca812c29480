// Generated from api/receipts.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { receiptsGet } from './receipts.operations';
import { vendorsGet } from './vendors.operations';

export const receiptsLookup: Lookup = {
  list: receiptsGet,
  singular: 'receipt',
  plural: 'receipts',
  key: 'ReceiptID',
  name: '#{ReceiptNumber}',
  detail: ['{VendorID.VendorName}', 'invoice {VendorInvoiceNum}', '{ReceiptStatusName}'],
  related: { VendorID: vendorsGet },
  parents: { branch_id: 'BranchID', vendor_id: 'VendorID', work_ticket_id: 'WorkTicketID' },
  search: { text: ['VendorInvoiceNum', 'ReceiptStatusName'], number: ['ReceiptNumber'] },
};
