// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import { vendorsPut } from '../records/vendors.operations';
import { testUpdate } from '../testing/suites/update';
import { vendorsPutHandler } from './handler';
import type { VendorsPutInput } from './input';

const example: VendorsPutInput = {
  VendorID: 1,
  BranchID: 1,
  VendorName: 'Green Valley Nursery',
  AccountingVendorID: 'V-1042',
  BillingTerms: 'Net 30',
  Active: true,
};

testUpdate(vendorsPutHandler, vendorsPut, example, {
  required: 'VendorID',
  change: { AccountingVendorID: 'Changed' },
  whole: ['VendorName', 'BranchID', 'AccountingVendorID'],
});
