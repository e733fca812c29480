// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import { vendorsPost } from '../records/vendors.operations';
import { testCall } from '../testing/suites/call';
import { vendorsPostHandler } from './handler';
import type { VendorsPostInput } from './input';

const example: VendorsPostInput = {
  BranchID: 1,
  VendorName: 'Green Valley Nursery',
  AccountingVendorID: 'V-1042',
  BillingTerms: 'Net 30',
  Active: true,
};

testCall(vendorsPostHandler, vendorsPost, example, { required: 'VendorName' });
